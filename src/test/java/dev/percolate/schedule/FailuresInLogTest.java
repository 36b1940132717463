package dev.percolate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// What the time machine says of routines and backlogs that fail: where, but not in their words.
final class FailuresInLogTest {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(SteppingTimeMachine.class);

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        LOG.addAppender(log);
    }

    @AfterEach
    void stop() {
        LOG.detachAppender(log);
    }

    @Test
    void namesEachFailureWithoutItsMessage() {
        Routine silent = mock(Routine.class);
        when(silent.name()).thenReturn("silent");
        when(silent.nextDue(SettableClock.MONDAY)).thenThrow(new IllegalStateException(BreakingRoutine.PRIVATE));
        pass(new Stuck(), new BreakingRoutine(), silent);

        assertThat(log.list)
                .filteredOn(line -> line.getLevel() == Level.ERROR)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anySatisfy(line -> assertThat(line).contains("routine breaking failed at"))
                .anySatisfy(line -> assertThat(line).contains("routine silent cannot say when"))
                .anySatisfy(line -> assertThat(line).contains("Stuck could not be drained at"))
                .anySatisfy(line -> assertThat(line).contains("Stuck cannot say when"))
                .allSatisfy(line -> assertThat(line)
                        .contains(": java.lang.IllegalStateException at dev.percolate.schedule.")
                        .doesNotContain(BreakingRoutine.PRIVATE));
    }

    private static void pass(Backlog backlog, Routine... routines) {
        var clock = new DomainClock(new SettableClock(), new TimeAheadInMemory());
        new SteppingTimeMachine(clock, List.of(routines), List.of(backlog)).pass(Duration.ofSeconds(1));
    }

    private static final class Stuck implements Backlog {
        @Override
        public Optional<Instant> nextDue() {
            throw new IllegalStateException(BreakingRoutine.PRIVATE);
        }

        @Override
        public void drain(Instant now) {
            throw new IllegalStateException(BreakingRoutine.PRIVATE);
        }
    }
}
