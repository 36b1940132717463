package dev.percolate.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Steps from one due instant to the next. Within a process one move waits for the other; between processes the clock
/// itself sees to it that none takes it back.
public final class SteppingTimeMachine implements TimeMachine {
    private static final Logger LOG = LoggerFactory.getLogger(SteppingTimeMachine.class);

    private final DomainClock clock;
    private final List<Routine> routines;
    private final List<Backlog> backlogs;
    private final ReentrantLock oneMoveAtATime = new ReentrantLock();

    public SteppingTimeMachine(DomainClock clock, Collection<Routine> routines, Collection<Backlog> backlogs) {
        this.clock = clock;
        this.routines =
                routines.stream().sorted(Comparator.comparing(Routine::name)).toList();
        this.backlogs = List.copyOf(backlogs);
    }

    @Override
    public Instant pass(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("domain time goes forward only, not by " + duration);
        }
        return alone(() -> travelTo(clock.instant().plus(duration)));
    }

    @Override
    public Instant moveTo(Instant target) {
        Instant now = clock.instant();
        if (target.isBefore(now)) {
            throw new IllegalArgumentException("it is " + now + " already, " + target + " has passed");
        }
        return alone(() -> travelTo(target));
    }

    /// What is due already is done first: it may be what makes the next thing due.
    @Override
    public Optional<Instant> passToNext() {
        return alone(() -> {
            Instant now = clock.instant();
            doWhatIsDue(now, new HashSet<>());
            return noticed(now)
                    .map(Due::at)
                    .filter(now::isBefore)
                    .min(Comparator.naturalOrder())
                    .map(this::travelTo);
        });
    }

    @Override
    public List<Due> agenda(int most) {
        return noticed(clock.instant())
                .distinct()
                .sorted(Comparator.comparing(Due::at).thenComparing(Due::what))
                .limit(most)
                .toList();
    }

    private Stream<Due> noticed(Instant now) {
        return Stream.concat(
                        routines.stream().map(routine -> due(routine.inWords(), () -> nextDue(routine, now))),
                        backlogs.stream().map(backlog -> due(backlog.inWords(), () -> nextDue(backlog))))
                .flatMap(Optional::stream);
    }

    private static Optional<Due> due(Optional<String> what, Supplier<Optional<Instant>> at) {
        return what.flatMap(words -> at.get().map(instant -> new Due(notBefore(instant), words)));
    }

    private <T> T alone(Supplier<T> move) {
        oneMoveAtATime.lock();
        try {
            return move.get();
        } finally {
            oneMoveAtATime.unlock();
        }
    }

    private Instant travelTo(Instant target) {
        Instant end = notBefore(target);
        Set<Routine> insistent = new HashSet<>();
        Instant now = clock.instant();
        doWhatIsDue(now, insistent);
        while (now.isBefore(end)) {
            now = clock.advanceTo(nextStop(now, end));
            doWhatIsDue(now, insistent);
        }
        return now;
    }

    private Instant nextStop(Instant now, Instant end) {
        return Stream.concat(
                        routines.stream().map(routine -> nextDue(routine, now)),
                        backlogs.stream().map(SteppingTimeMachine::nextDue))
                .flatMap(Optional::stream)
                .map(SteppingTimeMachine::notBefore)
                .filter(due -> due.isAfter(now) && due.isBefore(end))
                .min(Comparator.naturalOrder())
                .orElse(end);
    }

    /// What a routine or a backlog does can make another one due at this same instant, so this goes round until
    /// nobody is due who has not run here. Nobody runs twice: a routine that stays due would stop time for ever.
    private void doWhatIsDue(Instant now, Set<Routine> insistent) {
        Set<Routine> ran = new HashSet<>();
        List<Routine> due = dueAt(now, routine -> true);
        do {
            due.forEach(routine -> run(routine, now));
            ran.addAll(due);
            backlogs.forEach(backlog -> drain(backlog, now));
            due = dueAt(now, routine -> !ran.contains(routine));
        } while (!due.isEmpty());
        dueAt(now, routine -> ran.contains(routine) && insistent.add(routine))
                .forEach(routine ->
                        LOG.warn("routine {} is still due at {} after it ran; going on", routine.name(), now));
    }

    private List<Routine> dueAt(Instant now, Predicate<Routine> among) {
        return routines.stream()
                .filter(routine ->
                        nextDue(routine, now).filter(due -> !due.isAfter(now)).isPresent())
                .filter(among)
                .toList();
    }

    private static Optional<Instant> nextDue(Routine routine, Instant now) {
        try {
            return routine.nextDue(now);
        } catch (RuntimeException e) {
            LOG.error("routine {} cannot say when it is due: {}", routine.name(), FailureName.of(e));
            return Optional.empty();
        }
    }

    private static Optional<Instant> nextDue(Backlog backlog) {
        try {
            return backlog.nextDue();
        } catch (RuntimeException e) {
            LOG.error("{} cannot say when it is due: {}", backlog.getClass().getName(), FailureName.of(e));
            return Optional.empty();
        }
    }

    private static void run(Routine routine, Instant now) {
        try {
            routine.run(now);
        } catch (RuntimeException e) {
            LOG.error("routine {} failed at {}: {}", routine.name(), now, FailureName.of(e));
        }
    }

    private static void drain(Backlog backlog, Instant now) {
        try {
            backlog.drain(now);
        } catch (RuntimeException e) {
            LOG.error("{} could not be drained at {}: {}", backlog.getClass().getName(), now, FailureName.of(e));
        }
    }

    /// The clock stops at whole microseconds only: at the first one that is not before the instant.
    private static Instant notBefore(Instant instant) {
        Instant whole = instant.truncatedTo(ChronoUnit.MICROS);
        return whole.equals(instant) ? whole : whole.plus(1, ChronoUnit.MICROS);
    }
}
