package dev.percolate.schedule.quartz;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.spi.JobFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/// One node of the cluster that all schedulers on the same database form.
final class ClusteredScheduler {
    /// The cluster's name; the store keeps it in every row.
    private static final String NAME = "percolate";

    private ClusteredScheduler() {}

    /// Not started, and without having asked the database for anything.
    static Scheduler over(DataSource database, JobFactory jobs) {
        String node = UUID.randomUUID().toString();
        // Quartz keeps what it knows in maps of the whole JVM; a second node in it must find its own, and find it free.
        synchronized (ClusteredScheduler.class) {
            DBConnectionManager.getInstance().addConnectionProvider(node, new Connections(database));
            try {
                Scheduler scheduler = new StdSchedulerFactory(settings(node)).getScheduler();
                scheduler.setJobFactory(jobs);
                return scheduler;
            } catch (SchedulerException e) {
                throw new IllegalStateException("Quartz refuses its settings", e);
            } finally {
                SchedulerRepository.getInstance().remove(NAME);
            }
        }
    }

    private static Properties settings(String node) {
        Properties settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", NAME);
        // Quartz would make one by itself (AUTO), but not where the machine's own name cannot be resolved.
        settings.setProperty("org.quartz.scheduler.instanceId", node);
        settings.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        // How long what another node has let go of may lie; Quartz's 30 seconds would be noticed.
        settings.setProperty("org.quartz.scheduler.idleWaitTime", "5000");
        settings.setProperty("org.quartz.scheduler.dbFailureRetryInterval", "3000");
        settings.setProperty("org.quartz.threadPool.class", SimpleThreadPool.class.getName());
        settings.setProperty("org.quartz.threadPool.threadCount", "3");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        settings.setProperty("org.quartz.jobStore.class", TidyJobStore.class.getName());
        settings.setProperty("org.quartz.jobStore.driverDelegateClass", PostgreSQLDelegate.class.getName());
        settings.setProperty("org.quartz.jobStore.dataSource", node);
        settings.setProperty("org.quartz.jobStore.tablePrefix", "qrtz_");
        settings.setProperty("org.quartz.jobStore.useProperties", "true");
        settings.setProperty("org.quartz.jobStore.makeThreadsDaemons", "true");
        settings.setProperty("org.quartz.jobStore.isClustered", "true");
        settings.setProperty("org.quartz.jobStore.clusterCheckinInterval", "5000");
        // Later than this a tick is missed and made up for once; up to this each one would be made up for.
        settings.setProperty("org.quartz.jobStore.misfireThreshold", "5000");
        return settings;
    }

    /// The pool belongs to the service; Quartz only borrows from it.
    private record Connections(DataSource database) implements ConnectionProvider {
        @Override
        public Connection getConnection() throws SQLException {
            return database.getConnection();
        }

        @Override
        public void initialize() {}

        @Override
        public void shutdown() {}
    }
}
