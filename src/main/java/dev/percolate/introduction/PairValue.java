package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Grounds;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What speaks for introducing two people, in points: the fit of needs and offers in both directions, then different
/// work, then hours in which to meet, then what both would like to learn, less a little where they like to meet in
/// contrary ways. Of sameness it rewards only these goals, which both declared, and knows nothing a person did not
/// tell. The same for whoever asks alone and for a round.
///
/// `ways` is never positive and no part of the grounds, which are kept and told: nobody is shown how others like to
/// meet.
record PairValue(int onesWishMet, int othersWishMet, int ways, Grounds grounds) {
    private static final int WISH_MET = 157;
    private static final int BOTH_WAYS = 135;
    private static final int SAME_GOALS = 100;
    private static final int DIFFERENT_WORK = 250;
    private static final int HOURS = 200;
    private static final int MINUTES_FOR_FULL_HOURS = 240;
    private static final int MINUTES_AT_LEAST = 60;
    private static final int MET_BEFORE = 400;

    /// Less than a wish of which one word in three is met, so that it decides only between pairs much alike.
    static final int CONTRARY_WAYS = 50;

    private static final Duration HALF_FORGOTTEN_AFTER = Duration.ofDays(90);

    /// How many words of one's wish the other can help with, and how many stand in the other's wish, too.
    record Wish(int met, int shared, int words) {
        static Wish of(Profile wishing, Profile helping) {
            var wish = Words.of(wishing.wouldLike());
            return new Wish(
                    wish.sharedWith(Words.of(helping.offers())),
                    wish.sharedWith(Words.of(helping.wouldLike())),
                    wish.count());
        }

        private double share() {
            return words == 0 ? 0 : (double) met / words;
        }

        private int goalsSharedWith(Wish other) {
            int same = Math.min(shared, other.shared);
            return same == 0 ? 0 : SAME_GOALS * same / (words + other.words - same);
        }
    }

    /// The words of two titles, and how many of them agree; each side may count differently.
    record Titles(int words, int othersWords, int shared, int othersShared) {
        static Titles of(String title, String other) {
            var mine = Words.of(title);
            var theirs = Words.of(other);
            return new Titles(mine.count(), theirs.count(), mine.sharedWith(theirs), theirs.sharedWith(mine));
        }

        private int difference() {
            if (words == 0 || othersWords == 0) {
                return 0;
            }
            int same = Math.min(shared, othersShared);
            int all = words + othersWords - same;
            return DIFFERENT_WORK * (all - same) / all;
        }
    }

    /// `minutes` are those they share on an average working day, null where a zone is unknown.
    static PairValue of(Wish ones, Wish others, Titles titles, @Nullable Integer minutes, int familiarity, int ways) {
        double onesShare = ones.share();
        double othersShare = others.share();
        var grounds = new Grounds(
                (int) Math.round(BOTH_WAYS * Math.sqrt(onesShare * othersShare)),
                ones.goalsSharedWith(others),
                titles.difference(),
                minutes == null ? 0 : HOURS * Math.min(minutes, MINUTES_FOR_FULL_HOURS) / MINUTES_FOR_FULL_HOURS,
                minutes,
                familiarity,
                Set.of());
        return new PairValue((int) (WISH_MET * onesShare), (int) (WISH_MET * othersShare), ways, grounds);
    }

    int points() {
        return onesWishMet
                + othersWishMet
                + grounds.bothWays()
                + grounds.goals()
                + grounds.difference()
                + grounds.hours()
                + grounds.familiarity()
                + ways;
    }

    static int ways(MeetingWay one, MeetingWay other) {
        return one.isContraryTo(other) ? -CONTRARY_WAYS : 0;
    }

    /// Whether two can meet at all; who does not say where they are is trusted to find a time.
    static boolean haveTime(@Nullable Integer minutes) {
        return minutes == null || minutes >= MINUTES_AT_LEAST;
    }

    /// Each time they were introduced takes away half as much with every quarter of a year that has passed since.
    static int familiarity(Collection<Instant> introducedAt, Instant now) {
        return -introducedAt.stream()
                .mapToInt(then -> MET_BEFORE >> Math.min(30, quartersSince(then, now)))
                .sum();
    }

    private static int quartersSince(Instant then, Instant now) {
        return (int) Math.max(0, Duration.between(then, now).dividedBy(HALF_FORGOTTEN_AFTER));
    }
}
