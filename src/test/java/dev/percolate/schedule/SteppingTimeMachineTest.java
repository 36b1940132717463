package dev.percolate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.percolate.schedule.TimeMachine.Due;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SteppingTimeMachineTest {
    private static final Instant MONDAY = SettableClock.MONDAY;

    private final SettableClock wall = new SettableClock();
    private final TimeAhead ahead = new TimeAheadInMemory();
    private final DomainClock clock = new DomainClock(wall, ahead);
    private final List<String> diary = Collections.synchronizedList(new ArrayList<>());

    @Test
    void stopsAtEachDueInstantInOrder() {
        var rounds = routine("rounds").dueAt(day(3), day(1));
        var reminders = routine("reminders").dueAt(day(2), day(8));

        Instant reached = machine(rounds, reminders).moveTo(day(7));

        assertThat(reached).isEqualTo(day(7)).isEqualTo(clock.instant());
        assertThat(diary).containsExactly("rounds " + day(1), "reminders " + day(2), "rounds " + day(3));
    }

    @Test
    void theClockShowsTheInstantItStopsAt() {
        List<Instant> seen = new ArrayList<>();
        var rounds = routine("rounds").dueAt(day(1), day(2)).alsoDoing(now -> seen.add(clock.instant()));

        machine(rounds).pass(Duration.ofDays(5));

        assertThat(seen).containsExactly(day(1), day(2));
    }

    @Test
    void whatIsDueAlreadyRunsBeforeTimeMoves() {
        var rounds = routine("rounds").dueAt(day(-1));

        machine(rounds).pass(Duration.ZERO);

        assertThat(rounds.ranAt).containsExactly(MONDAY);
    }

    @Test
    void whatIsDueAtTheTargetRuns() {
        var rounds = routine("rounds").dueAt(day(7));
        machine(rounds).moveTo(day(7));
        assertThat(rounds.ranAt).containsExactly(day(7));
    }

    @Test
    void aNearerInstantThatARoutineCreatesIsNotSkipped() {
        var reminders = routine("reminders").dueAt(day(6));
        var rounds = routine("rounds").dueAt(day(1)).alsoDoing(now -> reminders.dueAt(day(2)));

        machine(rounds, reminders).moveTo(day(7));

        assertThat(diary).containsExactly("rounds " + day(1), "reminders " + day(2), "reminders " + day(6));
    }

    @Test
    void whatARoutineMakesDueAtTheSameInstantRunsThereToo() {
        var announcements = routine("announcements");
        var rounds = routine("rounds").dueAt(day(1)).alsoDoing(announcements::dueAt);

        machine(announcements, rounds).moveTo(day(7));

        assertThat(diary).containsExactly("rounds " + day(1), "announcements " + day(1));
    }

    @Test
    void drainsTheBacklogAfterTheRoutinesOfEachStop() {
        var outbox = new BacklogInMemory();
        var rounds = routine("rounds").dueAt(day(1)).alsoDoing(now -> outbox.add(now.plusSeconds(3600)));

        machine(List.of(outbox), rounds).moveTo(day(2));

        assertThat(diary).containsExactly("rounds " + day(1), "sent " + day(1).plusSeconds(3600));
        assertThat(clock.instant()).isEqualTo(day(2));
    }

    @Test
    void aBacklogThatCannotBeDrainedHoldsNothingUp() {
        Backlog stuck = new Backlog() {
            @Override
            public Optional<Instant> nextDue() {
                return Optional.of(MONDAY);
            }

            @Override
            public void drain(Instant now) {
                throw new IllegalStateException("Slack is away");
            }
        };
        var rounds = routine("rounds").dueAt(day(1));

        machine(List.of(stuck), rounds).moveTo(day(2));

        assertThat(rounds.ranAt).containsExactly(day(1));
    }

    @Test
    void aRoutineThatStaysDueRunsOnceAtEachStop() {
        var stubborn = routine("stubborn").alsoDoing(now -> {});
        stubborn.alsoDoing(stubborn::dueAt).dueAt(day(1));
        var rounds = routine("rounds").dueAt(day(2));

        machine(stubborn, rounds).moveTo(day(3));

        assertThat(stubborn.ranAt).containsExactly(day(1), day(2), day(3));
    }

    @Test
    void aRoutineThatThrowsDoesNotStopTheOthers() {
        var broken = routine("broken").dueAt(day(1)).alsoDoing(now -> {
            throw new IllegalStateException("broken");
        });
        var rounds = routine("rounds").dueAt(day(1), day(2));

        machine(broken, rounds).moveTo(day(3));

        assertThat(rounds.ranAt).containsExactly(day(1), day(2));
    }

    @Test
    void aRoutineThatCannotSayWhenDoesNotStopTheOthers() {
        Routine silent = new Routine() {
            @Override
            public String name() {
                return "silent";
            }

            @Override
            public Duration every() {
                return Duration.ofSeconds(1);
            }

            @Override
            public Optional<Instant> nextDue(Instant now) {
                throw new IllegalStateException("no database");
            }

            @Override
            public void run(Instant now) {
                diary.add("silent");
            }
        };
        var rounds = routine("rounds").dueAt(day(1));

        machine(silent, rounds).moveTo(day(3));

        assertThat(diary).containsExactly("rounds " + day(1));
    }

    @Test
    void neverGoesBack() {
        var machine = machine();
        machine.pass(Duration.ofDays(3));

        assertThatIllegalArgumentException().isThrownBy(() -> machine.moveTo(day(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> machine.pass(Duration.ofNanos(-1)));
        assertThat(clock.instant()).isEqualTo(day(3));
    }

    @Test
    void goesToTheNextThingThatPeopleNotice() {
        var purge = routine("purge").dueAt(day(1));
        var rounds = routine("rounds").dueAt(day(2), day(5)).noticedAs("A round begins");

        assertThat(machine(purge, rounds).passToNext()).contains(day(2));

        assertThat(diary)
                .as("what nobody notices is done on the way")
                .containsExactly("purge " + day(1), "rounds " + day(2));
        assertThat(clock.instant()).isEqualTo(day(2));
    }

    @Test
    void goesToWhatABacklogHoldsBackUntilThen() {
        var outbox = new BacklogInMemory();
        outbox.add(day(3));

        assertThat(machine(List.of(outbox), routine("rounds").dueAt(day(4)).noticedAs("A round begins"))
                        .passToNext())
                .contains(day(3));

        assertThat(diary).containsExactly("sent " + day(3));
    }

    @Test
    void staysWhereNothingIsDueThatPeopleNotice() {
        var purge = routine("purge").dueAt(day(1));

        assertThat(machine(purge).passToNext()).isEmpty();

        assertThat(clock.instant()).isEqualTo(MONDAY);
        assertThat(purge.ranAt).isEmpty();
    }

    @Test
    void whatIsDueAlreadyMayMakeTheNextThingDue() {
        var reminders = routine("reminders").noticedAs("A reminder goes out");
        var rounds =
                routine("rounds").dueAt(MONDAY).noticedAs("A round begins").alsoDoing(now -> reminders.dueAt(day(1)));

        assertThat(machine(rounds, reminders).passToNext()).contains(day(1));

        assertThat(diary).containsExactly("rounds " + MONDAY, "reminders " + day(1));
    }

    @Test
    void whatStaysDueDoesNotHoldUpWhatComesNext() {
        var stubborn = routine("stubborn").noticedAs("Slack is away");
        stubborn.alsoDoing(stubborn::dueAt).dueAt(MONDAY);
        var rounds = routine("rounds").dueAt(day(2)).noticedAs("A round begins");

        assertThat(machine(stubborn, rounds).passToNext()).contains(day(2));
    }

    @Test
    void nextIsNeverBackWhereAnotherProcessWentFurther() {
        var rounds = routine("rounds")
                .dueAt(day(1))
                .noticedAs("A round begins")
                .alsoDoing(now -> ahead.growTo(Duration.ofDays(3)));
        var reminders = routine("reminders").dueAt(day(2)).noticedAs("A reminder goes out");
        var machine = machine(rounds, reminders);

        assertThat(machine.passToNext()).contains(day(1));
        assertThat(machine.passToNext())
                .as("day 2 has passed: it was made up for, and nothing is left")
                .isEmpty();

        assertThat(clock.instant()).isEqualTo(day(3));
        assertThat(reminders.ranAt).containsExactly(day(3));
    }

    @Test
    void theAgendaTellsTheSoonestFirstAndOnlyWhatPeopleNotice() {
        var outbox = new BacklogInMemory();
        outbox.add(day(2));
        var purge = routine("purge").dueAt(day(1));
        var rounds = routine("rounds").dueAt(day(3), day(5)).noticedAs("A round begins");
        var machine = machine(List.of(outbox), purge, rounds);

        assertThat(machine.agenda(10))
                .containsExactly(new Due(day(2), "Messages go out"), new Due(day(3), "A round begins"));
        assertThat(machine.agenda(1)).containsExactly(new Due(day(2), "Messages go out"));
        assertThat(clock.instant()).isEqualTo(MONDAY);
    }

    @Test
    void whatReadsTheSameAtTheSameTimeIsOneEntry() {
        var one = routine("one").dueAt(day(1)).noticedAs("Something is due");
        var other = routine("other").dueAt(day(1)).noticedAs("Something is due");

        assertThat(machine(one, other).agenda(10)).containsExactly(new Due(day(1), "Something is due"));
    }

    @Test
    void wallTimeGoesOnMeanwhile() {
        List<Instant> seen = new ArrayList<>();
        var slow = routine("slow").dueAt(day(1), day(1).plusSeconds(1), day(2)).alsoDoing(now -> {
            seen.add(now);
            wall.tick(Duration.ofSeconds(5));
        });

        Instant reached = machine(slow).moveTo(day(7));

        // The second instant passed while the first one's work was being done.
        assertThat(seen).containsExactly(day(1), day(1).plusSeconds(5), day(2));
        assertThat(reached).isEqualTo(day(7)).isEqualTo(clock.instant());
        wall.tick(Duration.ofSeconds(1));
        assertThat(clock.instant()).isEqualTo(day(7).plusSeconds(1));
        assertThat(wall.instant()).isEqualTo(MONDAY.plusSeconds(16));
    }

    @Test
    void stopsAtWholeMicrosecondsThatAreNotEarlier() {
        wall.set(MONDAY.plusNanos(400));
        var rounds = routine("rounds").dueAt(day(1).plusNanos(1));

        Instant reached = machine(rounds).moveTo(day(2).plusNanos(1));

        assertThat(rounds.ranAt).containsExactly(day(1).plusNanos(1000));
        assertThat(reached).isEqualTo(day(2).plusNanos(1000)).isEqualTo(clock.instant());
    }

    @Test
    void twoMovesInOneProcessFollowEachOther() throws Exception {
        var rounds = routine("rounds").dueAt(everyHour(48));
        var machine = machine(rounds);

        atOnce(() -> machine.pass(Duration.ofDays(1)), () -> machine.pass(Duration.ofDays(1)));

        assertThat(clock.instant()).isEqualTo(day(2));
        assertThat(rounds.ranAt).containsExactly(everyHour(48));
    }

    @Test
    void twoProcessesNeverTakeTheClockBack() throws Exception {
        InstantSource flowing = InstantSource.system();
        var shared = new DomainClock(flowing, ahead);
        Instant start = shared.instant();
        List<Instant> seen = new ArrayList<>();
        var hourly = IntStream.rangeClosed(1, 48)
                .mapToObj(hour -> start.plus(Duration.ofHours(hour)))
                .toArray(Instant[]::new);
        Routine[] both = new Routine[] {
            routine("rounds").dueAt(hourly).alsoDoing(now -> {
                synchronized (seen) {
                    seen.add(shared.instant());
                }
            })
        };

        atOnce(
                () -> new SteppingTimeMachine(shared, List.of(both), List.of()).pass(Duration.ofDays(1)),
                () -> new SteppingTimeMachine(shared, List.of(both), List.of()).pass(Duration.ofDays(2)));

        assertThat(seen).isSorted().hasSizeGreaterThanOrEqualTo(48);
        assertThat(shared.instant()).isAfterOrEqualTo(start.plus(Duration.ofDays(2)));
        assertThat(both[0].nextDue(start)).isEmpty();
    }

    private SteppingTimeMachine machine(Routine... routines) {
        return machine(List.of(), routines);
    }

    private SteppingTimeMachine machine(List<Backlog> backlogs, Routine... routines) {
        return new SteppingTimeMachine(clock, List.of(routines), backlogs);
    }

    private RoutineInMemory routine(String name) {
        return new RoutineInMemory(name, diary);
    }

    private static Instant day(int days) {
        return MONDAY.plus(Duration.ofDays(days));
    }

    private static Instant[] everyHour(int hours) {
        return IntStream.rangeClosed(1, hours)
                .mapToObj(hour -> MONDAY.plus(Duration.ofHours(hour)))
                .toArray(Instant[]::new);
    }

    private static void atOnce(Callable<Instant> one, Callable<Instant> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Instant> move : threads.invokeAll(List.of(one, other))) {
                move.get();
            }
        }
    }

    private final class BacklogInMemory implements Backlog {
        private final List<Instant> waiting = new ArrayList<>();

        void add(Instant notBefore) {
            waiting.add(notBefore);
        }

        @Override
        public Optional<Instant> nextDue() {
            return waiting.stream().min(Instant::compareTo);
        }

        @Override
        public Optional<String> inWords() {
            return Optional.of("Messages go out");
        }

        @Override
        public void drain(Instant now) {
            if (waiting.removeIf(notBefore -> !notBefore.isAfter(now))) {
                diary.add("sent " + now);
            }
        }
    }
}
