package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.outbox.OnceKey;
import dev.percolate.round.Notice;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.Optional;

/// Names the notice that one person is given before a round, by what it says.
record NoticeKey(ChannelId channel, int round, PersonId person, boolean everybody, boolean straightAway) {
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
                        notice.straightAway() ? STRAIGHT_AWAY : ""));
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
                parts[4].equals(STRAIGHT_AWAY)));
    }

    Circle circle(WorkspaceId workspace) {
        return new Circle(workspace, channel);
    }

    boolean names(Notice notice) {
        return notice.round() == round && notice.everybody() == everybody && notice.straightAway() == straightAway;
    }
}
