package dev.percolate.slack;

import com.slack.api.bolt.response.Response;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers every request within Slack's three seconds, whatever happens. The one place where exceptions end.
///
/// Work that takes too long goes on and is committed or not by itself; only its answer comes too late.
@Singleton
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final Duration DEADLINE = Duration.ofMillis(2600);
    /// Something may have been done before the step that failed: these sentences promise neither.
    static final String WENT_WRONG =
            "Something went wrong on my side, and I can't tell whether that was done. Please look again in a minute.";
    private static final String TOOK_TOO_LONG =
            "That took too long on my side. It may still happen; please look again in a minute.";

    private final Bolt bolt;
    private final Answers answers;
    private final HomeTab home;

    Reception(Bolt bolt, Answers answers, HomeTab home) {
        this.bolt = bolt;
        this.answers = answers;
        this.home = home;
    }

    Response answer(Incoming.Asked asked) {
        var answer = new CompletableFuture<Response>();
        Thread.ofVirtual().name("slack-request").start(() -> answer.complete(run(asked)));
        try {
            return answer.get(DEADLINE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.error(
                    "{} of {} in {} took longer than {} ms",
                    asked.action(),
                    asked.person(),
                    asked.workspace(),
                    DEADLINE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a request ends with an answer", e);
        }
        return answers.apologize(Place.of(asked.request()), TOOK_TOO_LONG);
    }

    private Response run(Incoming.Asked asked) {
        try {
            return bolt.run(asked.request());
        } catch (DirectoryUnavailable e) {
            LOG.warn("{} of {} in {} failed: {}", asked.action(), asked.person(), asked.workspace(), e.getMessage());
            return answers.apologize(Place.of(asked.request()), WENT_WRONG);
        } catch (Throwable e) {
            LOG.error(
                    "{} of {} in {} failed", asked.action(), asked.person(), asked.workspace(), withoutMessages(e, 0));
            return answers.apologize(Place.of(asked.request()), WENT_WRONG);
        } finally {
            redrawHome(asked);
        }
    }

    /// Also after a failure: something may have been done before.
    private void redrawHome(Incoming.Asked asked) {
        if (Place.of(asked.request()).leadsToHome()) {
            home.redraw(asked.workspace(), new PersonId(asked.person()));
        }
    }

    /// Where it happened, without the messages: these may quote what somebody wrote.
    private static Throwable withoutMessages(Throwable failure, int depth) {
        @Nullable Throwable cause = failure.getCause();
        var bare = new RuntimeException(
                failure.getClass().getName(), cause == null || depth == 10 ? null : withoutMessages(cause, depth + 1));
        bare.setStackTrace(failure.getStackTrace());
        return bare;
    }
}
