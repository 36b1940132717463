package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When somebody may be asked again about somebody: from `from` on, never where that is null, and once
/// there were so many conversations. It follows from their own last reply alone: were it anything of
/// the other's, its length would tell what the other said.
public record Rest(
        WorkspaceId workspace,
        PersonId person,
        PersonId about,
        @Nullable Instant from,
        int conversations) {
    static final Duration USUAL = Duration.ofDays(180);
    private static final Duration LONG = Duration.ofDays(365);
    private static final int FURTHER = 4;

    static Rest after(Question question) {
        return new Rest(
                question.workspace(),
                question.person(),
                question.about(),
                from(question),
                question.conversations() + FURTHER);
    }

    /// No answer at all is as good as *later*.
    private static @Nullable Instant from(Question question) {
        var arrived = Objects.requireNonNull(question.arrivedAt(), "whoever was not asked need not rest");
        var said = question.reply();
        var repliedAt = question.repliedAt();
        if (said == null || repliedAt == null) {
            return arrived.plus(USUAL);
        }
        return switch (said) {
            case MENTORING, LATER -> repliedAt.plus(USUAL);
            case SOMETHING_ELSE -> repliedAt.plus(LONG);
            case NEVER_AGAIN -> null;
        };
    }

    boolean isOver(int conversationsNow, Instant now) {
        return from != null && !now.isBefore(from) && conversationsNow >= conversations;
    }
}
