package dev.percolate.introduction;

import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Takes what one person answers. Nobody else is told and the introduction stays open, unless it was the last yes.
@Singleton
public final class AnswerIntroduction {
    private final KeepReply replies;
    private final SettleIntroduction settling;

    AnswerIntroduction(KeepReply replies, SettleIntroduction settling) {
        this.replies = replies;
        this.settling = settling;
    }

    public sealed interface Answered {
        /// Kept now, or the same as before.
        record Kept(Circle circle) implements Answered {}

        record AlreadyClosed(Circle circle) implements Answered {}

        /// Everybody said yes before; they are in touch.
        record AlreadyTogether() implements Answered {}

        /// There is no such introduction, or it is one of other people.
        record NotYours() implements Answered {}
    }

    public Answered answer(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now) {
        var introduction = replies.keep(workspace, id, person, reply, now);
        introduction
                .filter(kept -> kept.open() && kept.everybodyAccepted())
                .ifPresent(agreed -> settleNow(agreed, now));
        return answered(introduction);
    }

    /// Puts the others on the person's private list and passes, where there is still something to pass on.
    public Answered keepApart(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        return answered(replies.keepApart(workspace, id, person, now));
    }

    /// The answer is kept, whatever Slack does: where it cannot be asked now, the routine asks again in a moment.
    private void settleNow(Introduction agreed, Instant now) {
        try {
            settling.settle(agreed, now);
        } catch (DirectoryUnavailable e) {
            // nothing is lost: keeping the last yes has made it due
        }
    }

    private static Answered answered(Optional<Introduction> introduction) {
        return introduction
                .<Answered>map(known -> switch (known.stage()) {
                    case Stage.Open _ -> new Answered.Kept(known.circle());
                    case Stage.Together _ -> new Answered.AlreadyTogether();
                    case Stage.Apart _ -> new Answered.AlreadyClosed(known.circle());
                })
                .orElseGet(Answered.NotYours::new);
    }
}
