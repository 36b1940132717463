package dev.percolate.matching;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for a result only so long, and survives a failure. For code of others that is known to loop on rare input and
/// cannot be told to stop: what is given up goes on in a thread that keeps nobody from ending.
final class Watchdog {
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private Watchdog() {}

    static <T> Optional<T> within(Duration patience, Supplier<T> work) {
        if (!patience.isPositive()) {
            return Optional.empty();
        }
        var task = new FutureTask<T>(work::get);
        Thread.ofPlatform().daemon().name("matching").start(task);
        try {
            return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            LOG.warn("The exact matching took longer than {} and was given up", patience);
        } catch (ExecutionException e) {
            LOG.warn("The exact matching failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }
}
