package dev.percolate.outbox;

import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How many messages this node sends at once. A workspace has few seats of many, so that one whose calls hang leaves
/// room for the others.
final class Seats {
    static final int OF_A_WORKSPACE = 16;
    private static final int HALF = OF_A_WORKSPACE / 2;
    private static final int OF_ALL = 128;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Map<WorkspaceId, Integer> taken = new HashMap<>();
    private int takenByAll;

    /// Takes all seats this workspace may have, and says how many.
    int take(WorkspaceId workspace) {
        lock.lock();
        try {
            int mine = taken.getOrDefault(workspace, 0);
            int seats = Math.min(OF_A_WORKSPACE - mine, OF_ALL - takenByAll);
            taken.put(workspace, mine + seats);
            takenByAll += seats;
            return seats;
        } finally {
            lock.unlock();
        }
    }

    /// True where whoever waits for seats should look again: not for a single one, since to claim one message costs
    /// nearly what it costs to claim eight.
    boolean giveBack(WorkspaceId workspace, int seats) {
        lock.lock();
        try {
            int mine = taken.getOrDefault(workspace, 0);
            boolean halfEmpty = mine > HALF && mine - seats <= HALF;
            boolean full = takenByAll >= OF_ALL;
            taken.put(workspace, mine - seats);
            taken.remove(workspace, 0);
            takenByAll -= seats;
            if (takenByAll == 0) {
                empty.signalAll();
            }
            return halfEmpty || full;
        } finally {
            lock.unlock();
        }
    }

    /// False where some are still taken after this while.
    boolean awaitEmpty(Duration atMost) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (takenByAll > 0 && left > 0) {
                left = empty.awaitNanos(left);
            }
            return takenByAll == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
