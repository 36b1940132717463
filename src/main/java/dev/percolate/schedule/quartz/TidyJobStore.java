package dev.percolate.schedule.quartz;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.quartz.JobPersistenceException;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.SchedulerStateRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Leaves the cluster in order: lets go of the ticks this node has taken but not woken anybody for, and does not
/// wait for a database that is away.
///
/// Quartz leaves such ticks to be found when the node's heartbeat has been missing for a while; until then, a dozen
/// seconds after every restart, nobody would wake those routines. And it tries to sign a run off for as long as it
/// takes, also while somebody waits for it to stop. Public because Quartz makes it by its name.
public final class TidyJobStore extends JobStoreTX {
    private static final Logger QUARTZ = LoggerFactory.getLogger(JobStoreTX.class);

    private volatile boolean leaving;

    /// The first thing Quartz says when it is about to stop; nothing here pauses it otherwise.
    @Override
    public void schedulerPaused() {
        super.schedulerPaused();
        leaving = true;
    }

    @Override
    protected <T> T retryExecuteInNonManagedTXLock(String lock, TransactionCallback<T> work) {
        while (true) {
            try {
                return executeInNonManagedTXLock(lock, work, null);
            } catch (JobPersistenceException e) {
                if (leaving) {
                    throw new IllegalStateException("the database is away and the node is leaving", e);
                }
            }
            waitBeforeTryingAgain();
        }
    }

    private void waitBeforeTryingAgain() {
        try {
            Thread.sleep(getDbRetryInterval());
        } catch (InterruptedException e) {
            throw new IllegalStateException("stopped while the database was away", e);
        }
    }

    @Override
    public void shutdown() {
        super.shutdown();
        try {
            executeInNonManagedTXLock(LOCK_TRIGGER_ACCESS, this::letGo, null);
        } catch (JobPersistenceException e) {
            getLog().info("The other nodes will find what this one had taken: {}", e.getMessage());
        }
    }

    private Boolean letGo(Connection connection) throws JobPersistenceException {
        SchedulerStateRecord self = new SchedulerStateRecord();
        self.setSchedulerInstanceId(getInstanceId());
        clusterRecover(connection, List.of(self));
        try {
            return getDelegate().deleteSchedulerState(connection, getInstanceId()) > 0;
        } catch (SQLException e) {
            throw new JobPersistenceException("cannot sign off", e);
        }
    }

    /// It speaks as Quartz, so that the log's settings for Quartz apply to it as well.
    @Override
    protected Logger getLog() {
        return QUARTZ;
    }
}
