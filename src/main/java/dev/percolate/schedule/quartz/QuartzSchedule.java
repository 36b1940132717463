package dev.percolate.schedule.quartz;

import dev.percolate.schedule.DomainTime;
import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import dev.percolate.schedule.ScheduleHealth;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts Quartz once the server listens, in the background and as often as it takes, and stops it with the service.
@Singleton
final class QuartzSchedule implements ApplicationEventListener<ServerStartupEvent>, ScheduleHealth {
    private static final Logger LOG = LoggerFactory.getLogger(QuartzSchedule.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);
    private static final Duration TO_FINISH = Duration.ofSeconds(5);

    private final DataSource database;
    private final RoutineJobs jobs;
    private final Timetable timetable;
    private volatile @Nullable Scheduler scheduler;
    private volatile @Nullable Thread starting;

    QuartzSchedule(
            @Named("default") DataSource database, List<Routine> routines, @DomainTime InstantSource domainTime) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
        this.jobs = new RoutineJobs(routines, domainTime);
        this.timetable = new Timetable(routines);
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent listening) {
        if (scheduler == null) {
            start();
        }
    }

    void start() {
        Scheduler clustered = ClusteredScheduler.over(database, jobs);
        scheduler = clustered;
        starting = Thread.ofPlatform().daemon().name("schedule-start").start(() -> startAtLast(clustered));
    }

    private void startAtLast(Scheduler clustered) {
        boolean failed = false;
        while (!startNow(clustered, failed)) {
            failed = true;
            try {
                Thread.sleep(BETWEEN_ATTEMPTS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
        if (failed) {
            LOG.info("the schedule has started");
        }
    }

    private boolean startNow(Scheduler clustered, boolean failedBefore) {
        try {
            timetable.enterInto(clustered);
            clustered.start();
            return true;
        } catch (SchedulerException | RuntimeException e) {
            if (!failedBefore) {
                LOG.warn("the schedule cannot start yet and keeps trying: {}", FailureName.of(e));
            }
            return false;
        }
    }

    @Override
    public boolean running() {
        Scheduler clustered = scheduler;
        try {
            return clustered != null && clustered.isStarted() && !clustered.isShutdown() && reaches(clustered);
        } catch (SchedulerException e) {
            return false;
        }
    }

    /// One small query; what it answers does not matter.
    private static boolean reaches(Scheduler clustered) throws SchedulerException {
        clustered.checkExists(JobKey.jobKey("any"));
        return true;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        Thread attempts = starting;
        Scheduler clustered = scheduler;
        if (attempts == null || clustered == null) {
            return;
        }
        attempts.interrupt();
        attempts.join();
        // Quartz itself waits for running routines without a limit.
        Thread stopping = Thread.ofPlatform().daemon().name("schedule-stop").start(() -> shutDown(clustered));
        if (!stopping.join(TO_FINISH)) {
            LOG.warn("a routine is still running; the service stops without waiting for it any longer");
        }
    }

    private static void shutDown(Scheduler clustered) {
        try {
            clustered.shutdown(true);
        } catch (SchedulerException e) {
            LOG.warn("the schedule did not stop in order: {}", FailureName.of(e));
        }
    }
}
