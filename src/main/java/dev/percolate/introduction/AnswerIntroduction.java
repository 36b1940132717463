package dev.percolate.introduction;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Keeps what one person answers. Whatever it is, the introduction stays open and nobody else is told.
@Singleton
@Transactional
public class AnswerIntroduction {
    private final Introductions introductions;
    private final KeptApart keptApart;

    AnswerIntroduction(Introductions introductions, KeptApart keptApart) {
        this.introductions = introductions;
        this.keptApart = keptApart;
    }

    public sealed interface Answered {
        /// Kept now, or the same as before.
        record Kept(Circle circle) implements Answered {}

        record AlreadyClosed(Circle circle) implements Answered {}

        /// There is no such introduction, or it is one of other people.
        record NotYours() implements Answered {}
    }

    public Answered answer(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now) {
        boolean changed = introductions.reply(workspace, id, person, reply, now);
        return introductions
                .find(workspace, id)
                .filter(introduction -> introduction.partOf(person).isPresent())
                .<Answered>map(introduction -> changed || introduction.open()
                        ? new Answered.Kept(introduction.circle())
                        : new Answered.AlreadyClosed(introduction.circle()))
                .orElseGet(Answered.NotYours::new);
    }

    /// Puts the others on the person's private list and passes, where there is still something to pass on.
    public Answered keepApart(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        var answered = answer(workspace, id, person, Reply.PASSED, now);
        introductions
                .find(workspace, id)
                .filter(introduction -> introduction.partOf(person).isPresent())
                .ifPresent(introduction -> introduction
                        .othersThan(person)
                        .forEach(other -> keptApart.keepApart(workspace, person, other.person(), now)));
        return answered;
    }
}
