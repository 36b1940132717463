package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Method;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Bad days of Slack, for those who want to see how the bot bears them. Kept in memory; each is over after some calls.
@Singleton
public final class InjectedFaults {
    private final Map<Method, Fault> faults = new ConcurrentHashMap<>();

    enum Kind {
        /// HTTP 429, nothing done.
        TOO_MANY,
        /// HTTP 500, nothing done.
        BROKEN,
        /// Done, but the caller hears HTTP 500.
        ANSWER_LOST
    }

    record Fault(Kind kind, Duration retryAfter, int calls) {}

    /// The next calls of the method are answered with HTTP 429.
    public void tooMany(Method method, Duration retryAfter, int calls) {
        faults.put(method, new Fault(Kind.TOO_MANY, retryAfter, calls));
    }

    /// The next calls of the method do nothing and are answered with HTTP 500.
    public void broken(Method method, int calls) {
        faults.put(method, new Fault(Kind.BROKEN, Duration.ZERO, calls));
    }

    /// The next calls of the method have their effect, but are answered with HTTP 500.
    public void answerLost(Method method, int calls) {
        faults.put(method, new Fault(Kind.ANSWER_LOST, Duration.ZERO, calls));
    }

    public void none() {
        faults.clear();
    }

    /// Counts the call.
    Optional<Fault> next(Method method) {
        Fault fault = faults.get(method);
        if (fault != null) {
            faults.computeIfPresent(
                    method,
                    (same, now) -> now.calls() > 1 ? new Fault(now.kind(), now.retryAfter(), now.calls() - 1) : null);
        }
        return Optional.ofNullable(fault);
    }
}
