package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the past says about any two of a round.
final class Ties {
    private static final Tie NONE = new Tie(-1, false, 0, 0, false);

    /// More than all else together can be worth, where they were introduced a moment ago.
    private static final int STALE = 6_000;

    private static final int HALF_AS_STALE_AFTER_DAYS = 60;

    private final int[][] others;
    private final Tie[][] ties;

    private record Tie(int other, boolean apart, int familiarity, int stale, boolean wished) {}

    Ties(List<PersonId> people, Past past, Instant now) {
        Map<PersonId, Integer> numbers = new HashMap<>();
        people.forEach(id -> {
            if (numbers.put(id, numbers.size()) != null) {
                throw new IllegalArgumentException("there twice: " + id);
            }
        });
        List<List<Tie>> ofEach = new ArrayList<>();
        people.forEach(_ -> ofEach.add(new ArrayList<>()));
        past.apart().forEach(pair -> note(pair, numbers, ofEach, true, 0, 0, false));
        past.wished().forEach(pair -> note(pair, numbers, ofEach, false, 0, 0, true));
        past.introducedAt()
                .forEach((pair, at) ->
                        note(pair, numbers, ofEach, false, PairValue.familiarity(at, now), stale(at, now), false));
        past.open().forEach(pair -> note(pair, numbers, ofEach, false, 0, STALE, false));
        ties = ofEach.stream().map(Ties::inOrder).toArray(Tie[][]::new);
        others = Arrays.stream(ties)
                .map(row -> Arrays.stream(row).mapToInt(Tie::other).toArray())
                .toArray(int[][]::new);
    }

    private static void note(
            Pair pair,
            Map<PersonId, Integer> numbers,
            List<List<Tie>> ofEach,
            boolean apart,
            int familiarity,
            int stale,
            boolean wished) {
        Integer one = numbers.get(pair.one());
        Integer other = numbers.get(pair.other());
        if (one != null && other != null) {
            ofEach.get(one).add(new Tie(other, apart, familiarity, stale, wished));
            ofEach.get(other).add(new Tie(one, apart, familiarity, stale, wished));
        }
    }

    /// One for each other person, whatever was noted.
    private static Tie[] inOrder(List<Tie> all) {
        Map<Integer, Tie> byOther = new HashMap<>();
        all.forEach(tie -> byOther.merge(tie.other, tie, Ties::both));
        return byOther.values().stream()
                .sorted(Comparator.comparingInt(Tie::other))
                .toArray(Tie[]::new);
    }

    private static Tie both(Tie one, Tie other) {
        return new Tie(
                one.other,
                one.apart || other.apart,
                one.familiarity + other.familiarity,
                Math.max(one.stale, other.stale),
                one.wished || other.wished);
    }

    /// Falls steeply at first, so that of few people those meet who did longest ago, and is still as much as a good
    /// reason after a year.
    private static int stale(List<Instant> introducedAt, Instant now) {
        return introducedAt.stream()
                .mapToLong(then -> Math.max(0, Duration.between(then, now).toDays()))
                .mapToInt(days -> (int) (STALE * HALF_AS_STALE_AFTER_DAYS / (HALF_AS_STALE_AFTER_DAYS + days)))
                .max()
                .orElse(0);
    }

    boolean apart(int one, int other) {
        return tie(one, other).apart;
    }

    int familiarity(int one, int other) {
        return tie(one, other).familiarity;
    }

    int stale(int one, int other) {
        return tie(one, other).stale;
    }

    boolean wished(int one, int other) {
        // Not while they are in one together, or on the day of one.
        return tie(one, other).wished && tie(one, other).stale < STALE;
    }

    private Tie tie(int one, int other) {
        int at = Arrays.binarySearch(others[one], other);
        return at < 0 ? NONE : ties[one][at];
    }
}
