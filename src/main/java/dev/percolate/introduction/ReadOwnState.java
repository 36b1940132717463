package dev.percolate.introduction;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody may read of themselves in a circle: nothing of it says what anybody else answered.
@Singleton
public final class ReadOwnState {
    private final Memberships memberships;
    private final Profiles profiles;
    private final Introductions introductions;
    private final Directory directory;
    private final List<CircleNotes> notes;

    ReadOwnState(
            Memberships memberships,
            Profiles profiles,
            Introductions introductions,
            Directory directory,
            List<CircleNotes> notes) {
        this.memberships = memberships;
        this.profiles = profiles;
        this.introductions = introductions;
        this.directory = directory;
        this.notes = notes;
    }

    public record OwnState(
            Circle circle,
            Person person,
            Membership membership,
            Profile profile,
            @Nullable OpenIntroduction open,
            List<String> notes) {}

    /// `others` lacks those whom the directory no longer knows.
    public record OpenIntroduction(
            UUID id, List<Person> others, @Nullable Reply ownReply) {}

    public OwnState read(Circle circle, Person person, Instant now) {
        var membership = membership(circle, person, now);
        return new OwnState(
                circle,
                person,
                membership,
                profiles.of(circle.workspace(), person.id()),
                openIntroduction(circle, person.id()).orElse(null),
                notes.stream()
                        .flatMap(note -> note.about(circle, person, membership).stream())
                        .toList());
    }

    Membership membership(Circle circle, Person person, Instant now) {
        return memberships
                .find(circle, person.id())
                .map(member -> member.on(Member.today(person, now)))
                .orElseGet(Membership.Out::new);
    }

    Optional<OpenIntroduction> openIntroduction(Circle circle, PersonId person) {
        return introductions
                .openOf(circle, person)
                // Of one that nobody is asked about nobody reads before it begins: its delay would tell of the others.
                .filter(open -> !open.isStraightAway())
                .map(open -> new OpenIntroduction(
                        open.id(),
                        others(open, person),
                        open.partOf(person).orElseThrow().reply()));
    }

    private List<Person> others(Introduction introduction, PersonId person) {
        var ids = introduction.othersThan(person).stream()
                .map(Introduction.Part::person)
                .toList();
        var known = directory.find(introduction.circle().workspace(), ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}
