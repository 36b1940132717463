package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Memberships;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Positions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Saying that one is new, offering to welcome those who are, and taking either back. Who may do so has joined the
/// circle: leaving it ends both.
@Singleton
@Transactional
public class BeWelcomed {
    private final WelcomingCircles circles;
    private final Memberships memberships;
    private final Newcomers newcomers;
    private final Hosts hosts;
    private final Positions positions;

    BeWelcomed(
            WelcomingCircles circles, Memberships memberships, Newcomers newcomers, Hosts hosts, Positions positions) {
        this.circles = circles;
        this.memberships = memberships;
        this.newcomers = newcomers;
        this.hosts = hosts;
        this.positions = positions;
    }

    /// Where somebody stands; `newcomer` and `host` are null where they are none.
    public record Standing(
            boolean isOn,
            boolean isMember,
            @Nullable Newcomer newcomer,
            @Nullable Host host) {}

    public Standing of(Circle circle, PersonId person) {
        return new Standing(
                circles.contains(circle),
                memberships.find(circle, person).isPresent(),
                newcomers.find(circle, person).orElse(null),
                hosts.find(circle, person).orElse(null));
    }

    /// Nothing changes where it is not on, they haven't joined, or said so before.
    public void sayNew(Circle circle, Person person, Instant now) {
        if (isPossible(circle, person)) {
            newcomers.add(Newcomer.since(circle, person.id(), now));
            // So that nobody is welcomed by whom they report to.
            positions.wanted(circle.workspace(), List.of(person.id()), now);
        }
    }

    /// Nobody further is asked, and saying it again there begins nothing. A step that the routine takes at the same
    /// time comes before it.
    public void wasWelcomed(Circle circle, PersonId person) {
        var newcomer = newcomers.find(circle, person);
        while (newcomer.isPresent()
                && !newcomers.keep(newcomer.get(), newcomer.get().over())) {
            newcomer = newcomers.find(circle, person);
        }
    }

    public void offer(Circle circle, Person person, boolean showsTheRopes, Instant now) {
        if (isPossible(circle, person)) {
            hosts.offer(circle, person.id(), showsTheRopes, now);
            positions.wanted(circle.workspace(), List.of(person.id()), now);
        }
    }

    public void takeBackOffer(Circle circle, PersonId person) {
        hosts.remove(circle, person);
    }

    /// Held, so that whoever leaves meanwhile leaves nothing behind.
    private boolean isPossible(Circle circle, Person person) {
        return circles.contains(circle)
                && !memberships.hold(circle, List.of(person.id())).isEmpty();
    }
}
