package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// Somebody who said that they are new in a circle, and how far welcoming them has come: how many introductions were
/// opened for it, how many of these came together, and whether one of those was to somebody who shows people the ropes.
public record Newcomer(
        Circle circle, PersonId person, Instant since, int tried, int met, boolean ropesShown, Progress progress) {
    /// Of introductions that come together.
    public static final int WANTED = 3;

    /// So that nobody is asked for one person's sake without end.
    private static final int MOST_TRIED = 8;

    private static final Duration SIX_WEEKS = Duration.ofDays(42);

    /// Time to meet before the next is asked.
    private static final Duration BETWEEN = Duration.ofDays(9);

    private static final Duration A_DAY = Duration.ofDays(1);

    public sealed interface Progress {
        /// Somebody is looked for at this moment.
        record Waiting(Instant at) implements Progress {}

        /// The last introduction may be open; it is looked at then.
        record Asked(Instant at) implements Progress {}

        record Over() implements Progress {}
    }

    static Newcomer since(Circle circle, PersonId person, Instant now) {
        return new Newcomer(circle, person, now, 0, 0, false, new Progress.Waiting(now));
    }

    boolean isDue(Instant now) {
        return switch (progress) {
            case Progress.Waiting(var at) -> !at.isAfter(now);
            case Progress.Asked(var at) -> !at.isAfter(now);
            case Progress.Over() -> false;
        };
    }

    /// Follows from its number, so that one that was opened right before a crash is found again.
    UUID introduction(int number) {
        return UUID.nameUUIDFromBytes(
                (circle.workspace() + "/" + circle.channel() + "/" + person + "/" + since.toEpochMilli() + "/" + number)
                        .getBytes(StandardCharsets.UTF_8));
    }

    boolean isEnough(Instant now) {
        return tried >= MOST_TRIED || !now.isBefore(since.plus(SIX_WEEKS));
    }

    Newcomer asked(Instant lookAt) {
        return new Newcomer(circle, person, since, tried + 1, met, ropesShown, new Progress.Asked(lookAt));
    }

    Newcomer lookAt(Instant at) {
        return with(new Progress.Asked(at));
    }

    Newcomer cameTogether(boolean showedTheRopes, Instant now) {
        return new Newcomer(
                circle,
                person,
                since,
                tried,
                met + 1,
                ropesShown || showedTheRopes,
                met + 1 < WANTED ? new Progress.Waiting(now.plus(BETWEEN)) : new Progress.Over());
    }

    Newcomer lookFurther(Instant now) {
        return with(new Progress.Waiting(now));
    }

    Newcomer lookTomorrow(Instant now) {
        return with(new Progress.Waiting(now.plus(A_DAY)));
    }

    Newcomer over() {
        return with(new Progress.Over());
    }

    private Newcomer with(Progress next) {
        return new Newcomer(circle, person, since, tried, met, ropesShown, next);
    }
}
