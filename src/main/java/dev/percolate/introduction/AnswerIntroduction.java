package dev.percolate.introduction;

import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Keeps what one person answers. Nobody else is told, and nothing more happens here whatever others answered, so that
/// not even the time it takes tells of them. Where it was the last yes, the introduction is due at once.
@Singleton
@Transactional
public class AnswerIntroduction {
    private final Introductions introductions;
    private final KeepApart keeping;

    AnswerIntroduction(Introductions introductions, KeepApart keeping) {
        this.introductions = introductions;
        this.keeping = keeping;
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
        return answered(keep(workspace, id, person, reply, now));
    }

    /// Puts the others on the person's private list and passes, where there is still something to pass on.
    public Answered keepApart(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        var introduction = keep(workspace, id, person, Reply.PASSED, now);
        introduction.ifPresent(kept ->
                kept.othersThan(person).forEach(other -> keeping.keepApart(workspace, person, other.person(), now)));
        return answered(introduction);
    }

    private Optional<Introduction> keep(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now) {
        var held = introductions
                .hold(workspace, id)
                .filter(introduction ->
                        introduction.partOf(person).isPresent() && !introductions.isLeaving(workspace, id, person));
        if (held.filter(Introduction::open).isPresent()
                && introductions.reply(workspace, id, person, reply, now)
                && held.get().wouldBeAcceptedBy(person, reply)) {
            introductions.lookAgainAt(workspace, id, now);
        }
        return held;
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
