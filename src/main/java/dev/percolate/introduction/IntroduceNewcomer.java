package dev.percolate.introduction;

import dev.percolate.introduction.Matching.Candidate;
import dev.percolate.introduction.Matching.Pairing;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;

/// Opens an introduction of somebody new to one of those who offered to welcome new people. Both are asked, as for any
/// other, and all that keeps two people from being introduced holds. Asks Slack, so it is not called in a transaction.
@Singleton
public final class IntroduceNewcomer {
    private final Candidates candidates;
    private final OpenIntroduction opening;

    IntroduceNewcomer(Candidates candidates, OpenIntroduction opening) {
        this.candidates = candidates;
        this.opening = opening;
    }

    /// Those with a lower `turn` are asked first.
    public record Host(PersonId person, boolean showsTheRopes, int turn) {}

    public sealed interface Introduced {
        record To(Host host) implements Introduced {}

        /// Nobody of them is free for it, or the newcomer is not; nobody is told which.
        record NotNow() implements Introduced {}
    }

    /// `id` becomes the introduction's; all chance follows from it.
    public Introduced introduce(Circle circle, Person newcomer, Collection<Host> hosts, UUID id, Instant now) {
        var known = candidates.knownTo(circle, newcomer, now);
        var present = candidates.of(circle, now);
        Candidate asking = present.stream()
                .filter(one -> one.person().equals(newcomer) && canBeWrittenTo(one))
                .findFirst()
                .orElse(null);
        if (asking == null || known.busy().contains(newcomer.id())) {
            return new Introduced.NotNow();
        }
        var random = new SplittableRandom(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
        Map<PersonId, Host> byId = hosts.stream().collect(Collectors.toMap(Host::person, host -> host));
        var willing = present.stream()
                .filter(one -> byId.containsKey(one.person().id()))
                .toList();
        List<Pairing> inTurn = Matching.rank(asking, willing, known, random, now).stream()
                .sorted(Comparator.comparingInt(pairing -> hostOf(pairing, byId).turn()))
                .toList();
        for (Pairing pairing : inTurn) {
            var host = hostOf(pairing, byId);
            switch (open(circle, pairing, host, id, now)) {
                case OPENED -> {
                    return new Introduced.To(host);
                }
                case ASKER_CHANGED -> {
                    return new Introduced.NotNow();
                }
                case OTHER_CHANGED -> {}
            }
        }
        return new Introduced.NotNow();
    }

    private static boolean canBeWrittenTo(Candidate one) {
        return one.membership() instanceof Membership.In
                && one.person().isThere()
                && one.person().zone() != null;
    }

    private static Host hostOf(Pairing pairing, Map<PersonId, Host> byId) {
        return Objects.requireNonNull(byId.get(pairing.other().person().id()));
    }

    private OpenIntroduction.Outcome open(Circle circle, Pairing pairing, Host host, UUID id, Instant now) {
        var newcomer = pairing.asker().person();
        var people = List.of(newcomer, pairing.other().person());
        var introduction = new Introduction(
                id,
                circle,
                new Origin.NewHere(newcomer.id()),
                now,
                new Stage.Open(Deadline.planned(people, now, Deadline.lastAfter(now))),
                pairing.parts(),
                pairing.grounds());
        return opening.open(
                introduction, newcomer.id(), people, new Foreword.NewHere(newcomer.id(), host.showsTheRopes()), now);
    }
}
