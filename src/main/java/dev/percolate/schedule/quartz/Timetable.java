package dev.percolate.schedule.quartz;

import dev.percolate.schedule.Routine;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.Trigger.TriggerState;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/// Enters each routine into the store as one job with one repeating trigger, and strikes out those that are no more.
final class Timetable {
    private static final String GROUP = "routine";

    private final List<Routine> routines;

    Timetable(Collection<Routine> routines) {
        this.routines = List.copyOf(routines);
    }

    void enterInto(Scheduler scheduler) throws SchedulerException {
        for (Routine routine : routines) {
            enter(scheduler, routine);
        }
        Set<JobKey> gone = new HashSet<>(scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP)));
        gone.removeAll(routines.stream().map(Timetable::jobOf).collect(Collectors.toSet()));
        for (JobKey job : gone) {
            scheduler.deleteJob(job);
        }
    }

    private static void enter(Scheduler scheduler, Routine routine) throws SchedulerException {
        scheduler.addJob(job(routine), true);
        TriggerKey key = TriggerKey.triggerKey(routine.name(), GROUP);
        Trigger known = scheduler.getTrigger(key);
        if (known == null) {
            scheduleUnlessAnotherNodeDid(scheduler, trigger(key, routine));
        } else if (!wakes(known, routine.every()) || scheduler.getTriggerState(key) == TriggerState.ERROR) {
            scheduler.rescheduleJob(key, trigger(key, routine));
        }
    }

    private static void scheduleUnlessAnotherNodeDid(Scheduler scheduler, Trigger trigger) throws SchedulerException {
        try {
            scheduler.scheduleJob(trigger);
        } catch (ObjectAlreadyExistsException startedAtTheSameTime) {
            // Then it is there, which is what was wanted.
        }
    }

    private static boolean wakes(Trigger known, Duration every) {
        return known instanceof SimpleTrigger simple && simple.getRepeatInterval() == every.toMillis();
    }

    private static JobDetail job(Routine routine) {
        return JobBuilder.newJob(RoutineJob.class)
                .withIdentity(jobOf(routine))
                .storeDurably()
                .build();
    }

    private static Trigger trigger(TriggerKey key, Routine routine) {
        return TriggerBuilder.newTrigger()
                .withIdentity(key)
                .forJob(jobOf(routine))
                .withSchedule(SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(routine.every().toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionFireNow())
                .build();
    }

    private static JobKey jobOf(Routine routine) {
        return JobKey.jobKey(routine.name(), GROUP);
    }
}
