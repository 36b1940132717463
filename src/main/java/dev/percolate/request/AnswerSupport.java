package dev.percolate.request;

import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a person answers a mentor who offered them support: gladly, not now, or not from them.
@Singleton
public final class AnswerSupport {
    private final Approaches approaches;
    private final KeepApart keeping;
    private final MoveApproach moving;

    AnswerSupport(Approaches approaches, KeepApart keeping, MoveApproach moving) {
        this.approaches = approaches;
        this.keeping = keeping;
        this.moving = moving;
    }

    public enum Answered {
        /// The two are in touch.
        TOGETHER,
        /// They said so, now or before.
        NOT_NOW,
        KEPT_APART,
        /// It has come to its end meanwhile, or is not theirs: the same, so that nobody can tell a mentor who withdrew
        /// from one who keeps them apart.
        OVER
    }

    /// For a mentor who has left there is nothing to accept any more.
    public Answered accept(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        return answered(
                workspace,
                id,
                person,
                (held, people) -> isMember(held.mentor(), people) ? held.accepted() : held.withdrawn(),
                now);
    }

    private static boolean isMember(PersonId one, Map<PersonId, Person> people) {
        return Optional.ofNullable(people.get(one)).filter(Person::isMember).isPresent();
    }

    public Answered decline(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        return answered(workspace, id, person, (held, _) -> held.declined(), now);
    }

    private Answered answered(
            WorkspaceId workspace, UUID id, PersonId person, MoveApproach.Change change, Instant now) {
        return moving.move(
                        workspace,
                        id,
                        (held, people) -> held.isBroughtTo(person) ? change.apply(held, people) : Optional.empty(),
                        now)
                .filter(approach -> approach.isBroughtTo(person))
                .map(AnswerSupport::answered)
                .orElse(Answered.OVER);
    }

    private static Answered answered(Approach approach) {
        return switch (approach.stage()) {
            case Approach.Stage.Agreed() -> Answered.TOGETHER;
            case Approach.Stage.Ended(var why) when why == Approach.Stage.Ended.Why.NOT_NOW -> Answered.NOT_NOW;
            case Approach.Stage.Ended _, Approach.Stage.Offered _ -> Answered.OVER;
        };
    }

    /// *Don't bring me messages from this person*, pressed where somebody reads what the other wrote.
    public Answered keepApart(WorkspaceId workspace, UUID id, PersonId reader, Instant now) {
        var other = approaches.find(workspace, id).flatMap(approach -> writer(approach, reader));
        other.ifPresent(one -> keeping.keepApart(workspace, reader, one, now));
        return other.isPresent() ? Answered.KEPT_APART : Answered.OVER;
    }

    /// Pressing it again says the same again.
    private static Optional<PersonId> writer(Approach approach, PersonId reader) {
        if (approach.person().equals(reader)) {
            return Optional.of(approach.mentor());
        }
        return approach.mentor().equals(reader) ? Optional.of(approach.person()) : Optional.empty();
    }
}
