package dev.percolate.introduction;

import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
        var introduction = held(workspace, id, person);
        introduction.ifPresent(held -> keep(held, person, reply, now));
        return answered(introduction);
    }

    /// Puts one of the others, or whoever had the idea, on the person's private list and passes, where
    /// there is still something to pass on.
    public Answered keepApart(WorkspaceId workspace, UUID id, PersonId person, PersonId other, Instant now) {
        var introduction = held(workspace, id, person).filter(held -> isOrWasWith(held, person, other));
        introduction.ifPresent(held -> {
            keep(held, person, Reply.PASSED, now);
            keeping.keepApart(workspace, person, other, now);
        });
        return answered(introduction);
    }

    /// Whoever erased their data meanwhile can't be recognised any more, but may well be back one day.
    private static boolean isOrWasWith(Introduction introduction, PersonId person, PersonId other) {
        return Stream.concat(
                        introduction.othersThan(person).stream().map(Introduction.Part::person),
                        introduction.introducer().stream())
                .anyMatch(one -> one.equals(other) || one.isSomeoneWhoLeft() && !other.equals(person));
    }

    /// Like the other, for everybody else in it: where a button doesn't say whom, there is only one.
    public Answered keepApart(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        var introduction = held(workspace, id, person);
        introduction.ifPresent(held -> {
            keep(held, person, Reply.PASSED, now);
            held.othersThan(person).forEach(other -> keeping.keepApart(workspace, person, other.person(), now));
        });
        return answered(introduction);
    }

    private Optional<Introduction> held(WorkspaceId workspace, UUID id, PersonId person) {
        return introductions
                .hold(workspace, id)
                .filter(introduction ->
                        introduction.partOf(person).isPresent() && !introductions.isLeaving(workspace, id, person));
    }

    private void keep(Introduction held, PersonId person, Reply reply, Instant now) {
        var workspace = held.circle().workspace();
        if (held.open()
                && introductions.reply(workspace, held.id(), person, reply, now)
                && held.wouldBeAcceptedBy(person, reply)) {
            introductions.lookAgainAt(workspace, held.id(), now);
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
