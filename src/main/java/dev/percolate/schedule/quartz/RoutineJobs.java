package dev.percolate.schedule.quartz;

import dev.percolate.schedule.Routine;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quartz.Job;
import org.quartz.Scheduler;
import org.quartz.spi.JobFactory;
import org.quartz.spi.TriggerFiredBundle;

/// Finds the routine a tick is for.
final class RoutineJobs implements JobFactory {
    private final Map<String, Routine> routines;
    private final InstantSource domainTime;

    RoutineJobs(Collection<Routine> routines, InstantSource domainTime) {
        this.routines = routines.stream().collect(Collectors.toMap(Routine::name, Function.identity()));
        this.domainTime = domainTime;
    }

    /// While a new version takes over, a node of the old one gets ticks of routines it does not know. It lets them
    /// pass: if it refused one, Quartz would stop that routine on all nodes.
    @Override
    public Job newJob(TriggerFiredBundle tick, Scheduler scheduler) {
        Routine routine = routines.get(tick.getJobDetail().getKey().getName());
        return routine == null ? context -> {} : new RoutineJob(routine, domainTime);
    }
}
