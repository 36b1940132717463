package dev.percolate.episode;

import dev.percolate.workspace.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Why it is not possible with this person; all of it everybody can see in Slack.
public enum Objection {
    YOURSELF,
    UNKNOWN,
    APP,
    DEACTIVATED,
    /// Of another organisation, or not in this Slack: the bot can't write to them.
    FROM_ELSEWHERE;

    /// To noting a conversation, for oneself.
    public static Optional<Objection> toNoting(Person author, @Nullable Person other) {
        if (other == null) {
            return Optional.of(UNKNOWN);
        }
        if (other.id().equals(author.id())) {
            return Optional.of(YOURSELF);
        }
        return switch (other.standing()) {
            case BOT -> Optional.of(APP);
            case DEACTIVATED -> Optional.of(DEACTIVATED);
            case MEMBER, GUEST, EXTERNAL -> Optional.empty();
        };
    }

    /// To writing to them.
    public static Optional<Objection> toWriting(Person author, @Nullable Person other) {
        var objection = toNoting(author, other);
        boolean elsewhere = other != null && other.standing() == Person.Standing.EXTERNAL;
        return objection.isEmpty() && elsewhere ? Optional.of(FROM_ELSEWHERE) : objection;
    }
}
