package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.outbox.OnceKey;
import dev.percolate.round.Notice;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Names the notice that one person is given before a round, by what it says and when it was given: one that was taken
/// back may be given again. `givenAt` are milliseconds; null in the keys of messages that were sent without.
record NoticeKey(
        ChannelId channel,
        int round,
        PersonId person,
        boolean everybody,
        boolean straightAway,
        @Nullable Long givenAt) {
    private static final String PREFIX = "round.notice/";
    private static final String EVERYBODY = "everybody";
    private static final String STRAIGHT_AWAY = "straight-away";

    static OnceKey of(Notice notice) {
        return new OnceKey(PREFIX
                + String.join(
                        "/",
                        notice.circle().channel().value(),
                        String.valueOf(notice.round()),
                        notice.person().value(),
                        notice.everybody() ? EVERYBODY : "",
                        notice.straightAway() ? STRAIGHT_AWAY : "",
                        String.valueOf(notice.givenAt().toEpochMilli())));
    }

    /// Empty for the key of any other message.
    static Optional<NoticeKey> read(OnceKey key) {
        if (!key.value().startsWith(PREFIX)) {
            return Optional.empty();
        }
        var parts = key.value().substring(PREFIX.length()).split("/", -1);
        return Optional.of(new NoticeKey(
                new ChannelId(parts[0]),
                Integer.parseInt(parts[1]),
                new PersonId(parts[2]),
                parts[3].equals(EVERYBODY),
                parts[4].equals(STRAIGHT_AWAY),
                parts.length > 5 ? Long.valueOf(parts[5]) : null));
    }

    Circle circle(WorkspaceId workspace) {
        return new Circle(workspace, channel);
    }

    boolean names(Notice notice) {
        return notice.round() == round
                && notice.everybody() == everybody
                && notice.straightAway() == straightAway
                && (givenAt == null || notice.givenAt().toEpochMilli() == givenAt);
    }
}
