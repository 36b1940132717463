package dev.percolate.slack;

import com.slack.api.model.view.View;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work that may take longer than Slack waits for an answer.
final class LongWork {
    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);
    private static final Duration SOON = Duration.ofMillis(1200);
    /// By then Slack has put the answer there: what comes before it would be covered by it.
    private static final Duration AFTER_THE_ANSWER = Duration.ofMillis(1500);

    private LongWork() {}

    /// What it comes to, where that is soon. Where it is empty the work goes on, and `show` is given what
    /// it comes to: also a view that says that it failed. A failure that is soon is thrown.
    static Optional<View> soon(Supplier<View> work, Supplier<View> apology, Consumer<View> show) {
        var result = CompletableFuture.supplyAsync(
                work, task -> Thread.ofVirtual().name("slack-work").start(task));
        try {
            return Optional.of(result.get(SOON.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            result.exceptionally(failure -> {
                        LOG.error("work in the background failed: {}", name(failure));
                        return apology.get();
                    })
                    .thenAcceptAsync(
                            show,
                            CompletableFuture.delayedExecutor(
                                    AFTER_THE_ANSWER.toMillis(),
                                    TimeUnit.MILLISECONDS,
                                    task -> Thread.ofVirtual()
                                            .name("slack-work")
                                            .start(task)));
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while somebody waits", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    /// Without its message, which may quote what somebody wrote.
    private static String name(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getClass().getName();
    }
}
