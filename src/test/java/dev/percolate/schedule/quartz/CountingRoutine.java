package dev.percolate.schedule.quartz;

import dev.percolate.schedule.Routine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// Tells a counter, which may belong to several nodes, of each of its runs.
record CountingRoutine(String name, Duration every, String node, Counter counter) implements Routine {
    @Override
    public Optional<Instant> nextDue(Instant now) {
        return Optional.empty();
    }

    @Override
    public void run(Instant now) {
        counter.count(node, now);
    }

    static final class Counter {
        final List<String> nodes = new CopyOnWriteArrayList<>();
        final List<Instant> instants = new CopyOnWriteArrayList<>();
        final AtomicInteger mostAtOnce = new AtomicInteger();
        private final AtomicInteger running = new AtomicInteger();
        private final Duration each;

        Counter() {
            this(Duration.ZERO);
        }

        Counter(Duration each) {
            this.each = each;
        }

        int runs() {
            return nodes.size();
        }

        private void count(String node, Instant now) {
            mostAtOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
            LockSupport.parkNanos(each.toNanos());
            nodes.add(node);
            instants.add(now);
            running.decrementAndGet();
        }
    }
}
