package dev.percolate.introduction;

import dev.percolate.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// Two or three times at which everybody could meet for so long, all of them inside everybody's working hours.
public final class MeetingTimes {
    private static final int AT_MOST = 3;

    /// A single time is no choice.
    private static final int ENOUGH = 2;

    /// What is wished for is given up in this order, until there is a choice.
    private static final List<Wishes> FROM_BEST = List.of(
            new Wishes(6, true, true),
            new Wishes(10, true, true),
            new Wishes(21, true, true),
            new Wishes(10, false, true),
            new Wishes(21, false, true),
            new Wishes(10, false, false),
            new Wishes(21, false, false));

    private MeetingTimes() {}

    /// In order; fewer than two where there are no more, none where nobody's hours meet. The same for the same dice.
    ///
    /// The first may be on the next working day of everybody, so that nobody is surprised. Full and half hours,
    /// days and noon are those of the first person.
    public static List<Instant> find(List<WorkingTime> people, Duration length, Instant from, RandomGenerator random) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("nobody who could meet");
        }
        Instant end = FROM_BEST.getLast().until(from);
        List<MeetingTime> possible = MeetingTime.all(people, length, from, end);
        // of equals the first: the first choice there is, or else the first single time
        List<MeetingTime> best = FROM_BEST.stream()
                .map(wishes -> apart(wishes.among(possible, from)))
                .max(Comparator.comparingInt(times -> Math.min(times.size(), ENOUGH)))
                .orElseThrow();
        return choose(best, random).stream().map(MeetingTime::start).sorted().toList();
    }

    private record Wishes(int withinDays, boolean comfortable, boolean onTheHalfHour) {
        Instant until(Instant from) {
            return from.plus(Duration.ofDays(withinDays));
        }

        List<MeetingTime> among(List<MeetingTime> possible, Instant from) {
            return possible.stream()
                    .filter(time -> time.start().isBefore(until(from)))
                    .filter(time -> time.comfortable() || !comfortable)
                    .filter(time -> time.onTheHalfHour() || !onTheHalfHour)
                    .toList();
        }
    }

    /// As many as there can be of which no two overlap.
    private static List<MeetingTime> apart(List<MeetingTime> inOrder) {
        List<MeetingTime> apart = new ArrayList<>();
        for (MeetingTime time : inOrder) {
            if (apart.isEmpty() || !time.start().isBefore(apart.getLast().end())) {
                apart.add(time);
            }
        }
        return apart;
    }

    /// One after the other, each as unlike those before it as possible; between equals chance decides.
    ///
    /// It begins in that half of the day which fewer days offer: begun in the other, it might use up the only such
    /// day.
    private static List<MeetingTime> choose(List<MeetingTime> times, RandomGenerator random) {
        boolean fewMornings = days(times, true) <= days(times, false);
        List<MeetingTime> left = new ArrayList<>(times);
        Collections.shuffle(left, random);
        List<MeetingTime> chosen = new ArrayList<>();
        while (chosen.size() < AT_MOST && !left.isEmpty()) {
            Comparator<MeetingTime> best = chosen.isEmpty()
                    ? Comparator.comparing(time -> time.inTheMorning() != fewMornings)
                    : Comparator.comparing(time -> likeness(time, chosen));
            var next = Collections.min(left, best);
            left.remove(next);
            chosen.add(next);
        }
        return chosen;
    }

    private static long days(List<MeetingTime> possible, boolean inTheMorning) {
        return possible.stream()
                .filter(time -> time.inTheMorning() == inTheMorning)
                .map(MeetingTime::day)
                .distinct()
                .count();
    }

    /// Another day matters more than the other half of the day, and that more than another hour.
    private static int likeness(MeetingTime time, List<MeetingTime> chosen) {
        return (chosen.stream().anyMatch(other -> other.day().equals(time.day())) ? 4 : 0)
                + (chosen.stream().anyMatch(other -> other.inTheMorning() == time.inTheMorning()) ? 2 : 0)
                + (chosen.stream().anyMatch(other -> other.timeOfDay().equals(time.timeOfDay())) ? 1 : 0);
    }
}
