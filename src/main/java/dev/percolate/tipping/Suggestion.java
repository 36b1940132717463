package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody says openly that they would call it mentoring, and the other is asked whether they would,
/// too. A *rather not*, a silence and a message that never came are the same to whoever suggested it.
///
/// `stands` is false once they said anything else themselves, which nobody is told.
public record Suggestion(
        WorkspaceId workspace,
        UUID id,
        PersonId from,
        PersonId to,
        Instant sentAt,
        @Nullable Instant arrivedAt,
        boolean stands) {
    /// From its arrival on.
    public static final Duration OPEN_FOR = Duration.ofDays(21);

    /// What has not been delivered by then is dropped rather than sent late.
    public static final Duration SENT_WITHIN = Duration.ofDays(5);

    /// Once in so long to the same person.
    public static final Duration ONCE_IN = Duration.ofDays(180);

    static Suggestion from(WorkspaceId workspace, PersonId from, PersonId to, Instant now) {
        String name = "suggestion/" + workspace + "/" + from + "/" + to + "/" + now;
        return new Suggestion(
                workspace, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), from, to, now, null, true);
    }

    public Tie tie() {
        return new Tie(workspace, from, to);
    }

    /// As long as the other may say yes to it, it is a yes. One that was brought to nobody counts from
    /// when it was sent: both may have said so by themselves.
    boolean isOpen(Instant now) {
        return now.isBefore((arrivedAt == null ? sentAt : arrivedAt).plus(OPEN_FOR));
    }

    /// Whether whoever sent it still says so.
    boolean saysMentoring(Instant now) {
        return stands && isOpen(now);
    }

    boolean isLately(Instant now) {
        return now.isBefore(sentAt.plus(ONCE_IN));
    }
}
