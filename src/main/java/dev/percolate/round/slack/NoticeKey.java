package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.outbox.OnceKey;
import dev.percolate.round.Notice;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.Optional;

/// Names the notice that one person is given before a round.
record NoticeKey(ChannelId channel, int round, PersonId person) {
    private static final String PREFIX = "round.notice/";

    static OnceKey of(Notice notice) {
        String about = notice.straightAway() ? "straight-away/" : "";
        return new OnceKey(
                PREFIX + notice.circle().channel() + "/" + notice.round() + "/" + notice.person() + "/" + about);
    }

    /// Empty for the key of any other message.
    static Optional<NoticeKey> read(OnceKey key) {
        if (!key.value().startsWith(PREFIX)) {
            return Optional.empty();
        }
        var parts = key.value().substring(PREFIX.length()).split("/");
        return Optional.of(new NoticeKey(new ChannelId(parts[0]), Integer.parseInt(parts[1]), new PersonId(parts[2])));
    }

    Circle circle(WorkspaceId workspace) {
        return new Circle(workspace, channel);
    }
}
