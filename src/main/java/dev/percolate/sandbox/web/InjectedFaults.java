package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Method;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Bad days of Slack, for those who want to see how the bot bears them. Kept in memory, of this process only; each is
/// over after some calls, or when somebody stops it.
@Singleton
public final class InjectedFaults {
    static final int UNTIL_STOPPED = Integer.MAX_VALUE;

    private final Map<Where, Running> running = new LinkedHashMap<>();

    enum Kind {
        /// HTTP 429, nothing done.
        TOO_MANY,
        /// HTTP 500, nothing done.
        BROKEN,
        /// Done, but the caller hears HTTP 500.
        ANSWER_LOST
    }

    record Fault(Kind kind, Duration retryAfter, int calls) {}

    /// Everything that can go wrong between the two, on either way.
    enum Trouble {
        TOO_MANY,
        BROKEN,
        ANSWER_LOST,
        /// Done, but answered after a pause.
        SLOW,
        /// The bot is asked, but Slack does not hear what it answers.
        DEAF,
        /// What the bot has taken comes once more.
        TWICE;

        /// Null where it does not change what a call does.
        private @Nullable Kind kind() {
            return switch (this) {
                case TOO_MANY -> Kind.TOO_MANY;
                case BROKEN -> Kind.BROKEN;
                case ANSWER_LOST -> Kind.ANSWER_LOST;
                case SLOW, DEAF, TWICE -> null;
            };
        }
    }

    /// `method` is null for every call, and for what is no call.
    record Where(Trouble trouble, @Nullable Method method) {}

    /// `length` is how long to keep away after a 429, or how slow it is.
    record Running(Duration length, int left) {}

    /// The next calls of the method are answered with HTTP 429.
    public void tooMany(Method method, Duration retryAfter, int calls) {
        begin(new Where(Trouble.TOO_MANY, method), retryAfter, calls);
    }

    /// The next calls of the method do nothing and are answered with HTTP 500.
    public void broken(Method method, int calls) {
        begin(new Where(Trouble.BROKEN, method), Duration.ZERO, calls);
    }

    /// The next calls of the method have their effect, but are answered with HTTP 500.
    public void answerLost(Method method, int calls) {
        begin(new Where(Trouble.ANSWER_LOST, method), Duration.ZERO, calls);
    }

    /// The next calls of the method have their effect at once, but are answered late.
    public void slow(Method method, Duration pause, int calls) {
        begin(new Where(Trouble.SLOW, method), pause, calls);
    }

    /// The next answers of the bot are not heard.
    public void deaf(int answers) {
        begin(new Where(Trouble.DEAF, null), Duration.ZERO, answers);
    }

    /// Instead of what was going on of the same trouble there.
    synchronized void begin(Where where, Duration length, int calls) {
        running.put(where, new Running(length, calls));
    }

    synchronized void stop(Trouble trouble) {
        running.keySet().removeIf(where -> where.trouble() == trouble);
    }

    public synchronized void none() {
        running.clear();
    }

    synchronized Map<Where, Running> running() {
        return Map.copyOf(running);
    }

    /// Counts the call.
    Optional<Fault> next(Method method) {
        for (Trouble trouble : Trouble.values()) {
            Kind kind = trouble.kind();
            Optional<Running> taken = kind == null ? Optional.empty() : take(trouble, method);
            if (kind != null && taken.isPresent()) {
                return Optional.of(
                        new Fault(kind, taken.get().length(), taken.get().left()));
            }
        }
        return Optional.empty();
    }

    /// Counts the call.
    Duration pauseAfter(Method method) {
        return take(Trouble.SLOW, method).map(Running::length).orElse(Duration.ZERO);
    }

    /// Counts the request.
    boolean takes(Trouble trouble) {
        return take(trouble, null).isPresent();
    }

    private synchronized Optional<Running> take(Trouble trouble, @Nullable Method method) {
        List<Where> there = Stream.of(new Where(trouble, method), new Where(trouble, null))
                .filter(running::containsKey)
                .toList();
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Where where = there.getFirst();
        Running taken = Objects.requireNonNull(running.get(where));
        if (taken.left() == 1) {
            running.remove(where);
        } else if (taken.left() != UNTIL_STOPPED) {
            running.put(where, new Running(taken.length(), taken.left() - 1));
        }
        return Optional.of(taken);
    }
}
