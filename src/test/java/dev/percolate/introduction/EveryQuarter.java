package dev.percolate.introduction;

import dev.percolate.workspace.Workers;
import dev.percolate.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that could be a meeting time, found by asking everybody's clock at every quarter of three weeks.
///
/// The weeks and zones of [Workers] begin, end and change at quarters, so nothing happens in between.
final class EveryQuarter {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final int A_DAY = 96;

    private final List<WorkingTime> people;
    private final Instant from;
    private final Duration length;
    private final int lasts;
    private final List<Instant> quarters;
    private final boolean[][] works;

    EveryQuarter(List<WorkingTime> people, Duration length, Instant from) {
        this.people = people;
        this.from = from;
        this.length = length;
        this.lasts = (int) length.dividedBy(QUARTER);
        Instant first = Instant.ofEpochSecond(from.getEpochSecond() / 900 * 900);
        this.quarters = Stream.iterate(first, quarter -> quarter.plus(QUARTER))
                .limit(23 * A_DAY)
                .toList();
        this.works = new boolean[people.size()][quarters.size()];
        for (int person = 0; person < people.size(); person++) {
            for (int i = 0; i < quarters.size(); i++) {
                works[person][i] = Workers.works(people.get(person), quarters.get(i));
            }
        }
    }

    List<Instant> possible() {
        return times(21, false, false);
    }

    /// The first that leaves a choice of what is wished for, or else the first that is anything.
    List<Instant> best() {
        List<List<Instant>> inOrder = List.of(
                times(6, true, true),
                times(10, true, true),
                times(21, true, true),
                times(10, false, true),
                times(21, false, true),
                times(10, false, false),
                times(21, false, false));
        return Stream.concat(
                        inOrder.stream().filter(this::isChoice),
                        inOrder.stream().filter(times -> !times.isEmpty()))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isChoice(List<Instant> times) {
        return times.size() >= 2 && !times.getLast().isBefore(times.getFirst().plus(length));
    }

    private List<Instant> times(int days, boolean comfortable, boolean onTheHalfHour) {
        Instant end = from.plus(Duration.ofDays(days));
        var first = people.getFirst().zone();
        return IntStream.range(0, quarters.size())
                .filter(i -> quarters.get(i).isBefore(end))
                .filter(i -> !onTheHalfHour || quarters.get(i).atZone(first).getMinute() % 30 == 0)
                .filter(i -> IntStream.range(0, people.size()).allMatch(person -> suits(person, i, comfortable)))
                .mapToObj(quarters::get)
                .toList();
    }

    private boolean suits(int person, int i, boolean comfortable) {
        return isWorking(person, i, i + lasts)
                && hasBegunOnALaterDay(person, i)
                && (!comfortable
                        || isWorking(person, i - 2, i + lasts + 2)
                                && IntStream.range(i, i + lasts).noneMatch(quarter -> isLunch(person, quarter)));
    }

    private boolean isWorking(int person, int begin, int end) {
        return begin >= 0
                && end <= quarters.size()
                && IntStream.range(begin, end).allMatch(i -> works[person][i]);
    }

    private boolean hasBegunOnALaterDay(int person, int i) {
        int begin = i;
        while (begin > 0 && works[person][begin - 1]) {
            begin--;
        }
        var zone = people.get(person).zone();
        return quarters.get(begin)
                .atZone(zone)
                .toLocalDate()
                .isAfter(from.atZone(zone).toLocalDate());
    }

    private boolean isLunch(int person, int i) {
        LocalTime shown = quarters.get(i).atZone(people.get(person).zone()).toLocalTime();
        return shown.getHour() == 12;
    }
}
