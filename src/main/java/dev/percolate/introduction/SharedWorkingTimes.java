package dev.percolate.introduction;

import dev.percolate.introduction.SharedHours.Ahead;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The working minutes any two of many people share, counted once for each two zones and weeks. Most people work the
/// usual week; were there thousands of weeks, the seldom ones would be counted each time rather than fill the memory.
final class SharedWorkingTimes {
    private static final int UNKNOWN = Integer.MAX_VALUE;
    private static final int REMEMBERED = 1_000;

    private final int[] timeOf;
    private final List<Ahead> times;
    private final @Nullable Integer[][] minutes;

    SharedWorkingTimes(List<Person> people, Instant now) {
        var known = people.stream()
                .flatMap(person -> WorkingTime.of(person).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        var frequentFirst = known.entrySet().stream()
                .sorted(Map.Entry.<WorkingTime, Long>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        Map<WorkingTime, Integer> numbers = new HashMap<>();
        frequentFirst.forEach(time -> numbers.put(time, numbers.size()));
        this.times = frequentFirst.stream().map(time -> Ahead.of(time, now)).toList();
        this.timeOf = people.stream()
                .mapToInt(person -> WorkingTime.of(person).map(numbers::get).orElse(UNKNOWN))
                .toArray();
        int remembered = Math.min(times.size(), REMEMBERED);
        this.minutes = new @Nullable Integer[remembered][remembered];
    }

    /// Null where the zone of one is unknown.
    @Nullable
    Integer minutes(int one, int other) {
        int time = Math.min(timeOf[one], timeOf[other]);
        int otherTime = Math.max(timeOf[one], timeOf[other]);
        if (otherTime == UNKNOWN) {
            return null;
        }
        return otherTime < REMEMBERED ? remembered(time, otherTime) : counted(time, otherTime);
    }

    private Integer remembered(int time, int otherTime) {
        Integer known = minutes[time][otherTime];
        if (known == null) {
            known = counted(time, otherTime);
            minutes[time][otherTime] = known;
        }
        return known;
    }

    private Integer counted(int time, int otherTime) {
        return SharedHours.minutes(times.get(time), times.get(otherTime));
    }
}
