package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introductions.Encounter;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Whom to introduce to somebody who asks, best first. Who must not be introduced is never in the result, however few
/// remain; among the others a value of integer points decides, and between equals a lot.
///
/// The value rewards fit of needs and offers in both directions, then different work, then hours in which to meet. It
/// never rewards sameness, and knows nothing a person did not publish.
final class Matching {
    private static final int WISH_MET = 157;
    private static final int BOTH_WAYS = 135;
    private static final int DIFFERENT_WORK = 250;
    private static final int HOURS = 200;
    private static final int MINUTES_FOR_FULL_HOURS = 240;
    private static final int MINUTES_AT_LEAST = 60;
    private static final int MET_BEFORE = 400;
    private static final Duration HALF_FORGOTTEN_AFTER = Duration.ofDays(90);
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

    /// Two people and the addends of their value: how far each one's wish is met, and what counts for both.
    record Pairing(Candidate asker, Candidate other, int askersWishMet, int othersWishMet, Grounds grounds) {
        int value() {
            int sum = askersWishMet
                    + othersWishMet
                    + grounds.bothWays()
                    + grounds.difference()
                    + grounds.hours()
                    + grounds.familiarity();
            return Math.max(1, sum);
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
                && other.person().isMember()
                && other.person().zone() != null
                && other.membership() instanceof Membership.In
                && !known.apart().contains(id)
                && !known.busy().contains(id)
                && !known.invited().contains(id)
                && known.encounters().stream().noneMatch(met -> met.other().equals(id) && rests(met, now))
                && sharedMinutes(asker.person(), other.person(), now)
                        .map(minutes -> minutes >= MINUTES_AT_LEAST)
                        .orElse(true);
    }

    private static Pairing pair(Candidate asker, Candidate other, Known known, Instant now) {
        double askers = shareMet(asker.profile(), other.profile());
        double others = shareMet(other.profile(), asker.profile());
        @Nullable
        Integer minutes = sharedMinutes(asker.person(), other.person(), now).orElse(null);
        var grounds = new Grounds(
                (int) Math.round(BOTH_WAYS * Math.sqrt(askers * others)),
                difference(asker.person(), other.person()),
                minutes == null ? 0 : HOURS * Math.min(minutes, MINUTES_FOR_FULL_HOURS) / MINUTES_FOR_FULL_HOURS,
                minutes,
                familiarity(other.person().id(), known, now));
        return new Pairing(asker, other, (int) (WISH_MET * askers), (int) (WISH_MET * others), grounds);
    }

    /// The part of one's wish that the other can help with.
    private static double shareMet(Profile wishing, Profile helping) {
        var wish = Words.of(wishing.wouldLike());
        return wish.count() == 0 ? 0 : (double) wish.sharedWith(Words.of(helping.canHelpWith())) / wish.count();
    }

    private static int difference(Person one, Person other) {
        var mine = Words.of(one.title());
        var theirs = Words.of(other.title());
        if (mine.count() == 0 || theirs.count() == 0) {
            return 0;
        }
        int shared = Math.min(mine.sharedWith(theirs), theirs.sharedWith(mine));
        int all = mine.count() + theirs.count() - shared;
        return DIFFERENT_WORK * (all - shared) / all;
    }

    /// Each time they were introduced takes away half as much with every quarter of a year that has passed since.
    private static int familiarity(PersonId other, Known known, Instant now) {
        int points = known.encounters().stream()
                .filter(met -> met.other().equals(other))
                .mapToInt(met -> MET_BEFORE >> Math.min(30, quartersSince(met.openedAt(), now)))
                .sum();
        return -points;
    }

    private static int quartersSince(Instant then, Instant now) {
        return (int) Math.max(0, Duration.between(then, now).dividedBy(HALF_FORGOTTEN_AFTER));
    }

    /// Empty where the asker's zone is unknown; that of candidates is always known.
    private static Optional<Integer> sharedMinutes(Person asker, Person other, Instant now) {
        var mine = asker.zone();
        var theirs = other.zone();
        return mine == null || theirs == null ? Optional.empty() : Optional.of(SharedHours.minutes(mine, theirs, now));
    }

    private record Drawn(Pairing pairing, int lot) {
        int value() {
            return pairing.value();
        }
    }
}
