package dev.percolate.schedule.quartz;

import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import java.time.InstantSource;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One tick of one routine.
@DisallowConcurrentExecution
final class RoutineJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RoutineJob.class);

    private final Routine routine;
    private final InstantSource domainTime;

    RoutineJob(Routine routine, InstantSource domainTime) {
        this.routine = routine;
        this.domainTime = domainTime;
    }

    @Override
    public void execute(JobExecutionContext tick) {
        try {
            routine.run(domainTime.instant());
        } catch (RuntimeException e) {
            LOG.error("routine {} failed: {}", routine.name(), FailureName.of(e));
        }
    }
}
