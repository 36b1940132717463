package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Introductions.Encounter;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Whom to introduce to somebody who asks, best first. Who must not be introduced is never in the result, however few
/// remain; among the others their [PairValue] decides, and between equals a lot.
final class Matching {
    private static final Duration PAIR_RESTS = Duration.ofDays(90);
    private static final Duration A_WEEK = Duration.ofDays(7);

    private Matching() {}

    /// Somebody of the circle, as they are now.
    record Candidate(Person person, Membership membership, Profile profile) {}

    /// What the asker's past and wishes say about others: kept apart in either direction, in an open introduction here,
    /// asked within the last week because somebody else asked, introduced to the asker before.
    record Known(Set<PersonId> apart, Set<PersonId> busy, Set<PersonId> invited, List<Encounter> encounters) {}

    /// Whoever was asked after this moment because of somebody else is left in peace.
    static Instant aWeekBefore(Instant now) {
        return now.minus(A_WEEK);
    }

    /// Two who were introduced rest from each other, so that nobody can fish for a particular colleague.
    static boolean rests(Encounter met, Instant now) {
        var ended = met.endedAt();
        return ended == null || now.isBefore(ended.plus(PAIR_RESTS));
    }

    /// Two people and what speaks for introducing them.
    record Pairing(Candidate asker, Candidate other, PairValue points) {
        int value() {
            return Math.max(1, points.points());
        }

        List<Part> parts() {
            return List.of(
                    Part.unanswered(
                            asker.person().id(),
                            asker.profile(),
                            points.onesWishMet(),
                            asker.person().zone()),
                    Part.unanswered(
                            other.person().id(),
                            other.profile(),
                            points.othersWishMet(),
                            other.person().zone()));
        }

        Grounds grounds() {
            return points.grounds();
        }
    }

    static List<Pairing> rank(
            Candidate asker, Collection<Candidate> candidates, Known known, RandomGenerator random, Instant now) {
        return candidates.stream()
                .filter(other -> mayMeet(asker, other, known, now))
                .sorted(Comparator.comparing(other -> other.person().id()))
                .map(other -> new Drawn(pair(asker, other, known, now), random.nextInt()))
                .sorted(Comparator.comparingInt(Drawn::value).reversed().thenComparingInt(Drawn::lot))
                .map(Drawn::pairing)
                .toList();
    }

    private static boolean mayMeet(Candidate asker, Candidate other, Known known, Instant now) {
        PersonId id = other.person().id();
        return !id.equals(asker.person().id())
                && other.person().isThere()
                && other.person().zone() != null
                && other.membership() instanceof Membership.In
                && !known.apart().contains(id)
                && !known.busy().contains(id)
                && !known.invited().contains(id)
                && known.encounters().stream().noneMatch(met -> met.other().equals(id) && rests(met, now))
                && PairValue.haveTime(SharedHours.minutes(asker.person(), other.person(), now));
    }

    private static Pairing pair(Candidate asker, Candidate other, Known known, Instant now) {
        var introducedAt = known.encounters().stream()
                .filter(met -> met.other().equals(other.person().id()))
                .map(Encounter::openedAt)
                .toList();
        var points = PairValue.of(
                PairValue.Wish.of(asker.profile(), other.profile()),
                PairValue.Wish.of(other.profile(), asker.profile()),
                PairValue.Titles.of(asker.person().title(), other.person().title()),
                SharedHours.minutes(asker.person(), other.person(), now),
                PairValue.familiarity(introducedAt, now),
                PairValue.ways(
                        asker.profile().preferences().way(),
                        other.profile().preferences().way()));
        return new Pairing(asker, other, points);
    }

    private record Drawn(Pairing pairing, int lot) {
        int value() {
            return pairing.value();
        }
    }
}
