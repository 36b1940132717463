package dev.percolate.schedule.quartz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.percolate.schedule.BreakingRoutine;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.quartz.JobExecutionContext;
import org.slf4j.LoggerFactory;

final class RoutineJobTest {
    private static final Logger LOG = (Logger) LoggerFactory.getLogger(RoutineJob.class);

    @Test
    void namesAFailureWithoutItsMessage() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        LOG.addAppender(log);
        try {
            new RoutineJob(new BreakingRoutine(), () -> Instant.EPOCH).execute(mock(JobExecutionContext.class));
        } finally {
            LOG.detachAppender(log);
        }
        assertThat(log.list)
                .singleElement()
                .extracting(ILoggingEvent::getFormattedMessage)
                .asString()
                .startsWith(
                        "routine breaking failed: java.lang.IllegalStateException at dev.percolate.schedule.Breaking")
                .doesNotContain(BreakingRoutine.PRIVATE);
    }
}
