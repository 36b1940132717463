package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public interface Introductions {
    /// Keeps a new, open introduction; false, and nothing kept, where one of its people has another open one in the
    /// circle. Waits for whoever is about to open one with the same people.
    boolean open(Introduction introduction);

    Optional<Introduction> find(WorkspaceId workspace, UUID id);

    /// Like [#find]; nobody else can hold it before the transaction ends. Whatever changes an introduction holds it
    /// first.
    Optional<Introduction> hold(WorkspaceId workspace, UUID id);

    Optional<Introduction> openOf(Circle circle, PersonId person);

    /// Those of the person in all circles, latest first.
    default List<Introduction> latestOf(WorkspaceId workspace, PersonId person, int limit) {
        return latestOf(workspace, person, 0, limit);
    }

    /// Like it, after leaving out so many.
    List<Introduction> latestOf(WorkspaceId workspace, PersonId person, int skip, int limit);

    /// Everybody who has an open introduction in the circle.
    Set<PersonId> busyIn(Circle circle);

    /// Everybody whom somebody else's asking reached after `since`, in whatever circle, on whosever behalf.
    Set<PersonId> invitedSince(WorkspaceId workspace, Instant since);

    /// Everybody the person was ever introduced to in this workspace, once for each time.
    List<Encounter> encountersOf(WorkspaceId workspace, PersonId person);

    /// All that a round of the circle opened.
    List<Introduction> ofRound(Circle circle, int round);

    /// Every two members of the circle who were introduced to each other after `since`, in whatever circle,
    /// once for each time.
    List<Introduced> introducedSince(Circle circle, Instant since);

    /// Whether the person only keeps their place in it until its end, see [#forget].
    boolean isLeaving(WorkspaceId workspace, UUID id, PersonId person);

    /// False where the introduction is not open, is not the person's, has this answer already, or the person only keeps
    /// their place.
    boolean reply(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now);

    /// Takes back what the person answered to an open introduction, where they did.
    void takeBack(WorkspaceId workspace, UUID id, PersonId person);

    /// The proposal of an open introduction has arrived at the person.
    void arrived(WorkspaceId workspace, UUID id, PersonId person);

    /// The person asked why, while it was open. Nothing else depends on it, so it needs no hold.
    void askedWhy(WorkspaceId workspace, UUID id, PersonId person);

    /// What is known of each of its people who don't merely keep their place in it.
    Map<PersonId, Sign> signsOf(WorkspaceId workspace, UUID id);

    /// Whether somebody is there; it says nothing of what they answered.
    enum Sign {
        /// Answered or asked why.
        SPOKE,
        SILENT,
        /// The proposal has not arrived.
        NOT_REACHED
    }

    /// Moves the deadline of an open introduction, and when it is looked at if that was the deadline; never ahead.
    void postpone(WorkspaceId workspace, UUID id, Instant deadline);

    /// When an open introduction is looked at next.
    void lookAgainAt(WorkspaceId workspace, UUID id, Instant at);

    /// False where it is not open.
    boolean end(WorkspaceId workspace, UUID id, Stage.Together outcome);

    /// False where it is not open.
    boolean end(WorkspaceId workspace, UUID id, Stage.Apart outcome);

    /// Open introductions to be looked at by `now`, of all workspaces, in order, those after `last` only.
    List<Due> due(Instant now, @Nullable Due last, int limit);

    /// When the first open introduction is to be looked at.
    Optional<Instant> nextDue();

    /// Removes what the person answered and said. Where an introduction has ended they become someone who
    /// left. In an open one they keep their place without an answer, since its going would tell the others,
    /// and become so at its end. The same goes for those that the person had the idea of.
    ///
    /// Returns those of the person that are open; holds all of them.
    List<Introduction> forget(WorkspaceId workspace, PersonId person);

    /// Empties what the person had said of themselves when it opened.
    void unsay(WorkspaceId workspace, UUID id, PersonId person);

    /// `endedAt` is null while it is open.
    record Encounter(
            PersonId other, Instant openedAt, @Nullable Instant endedAt) {}

    record Introduced(Pair pair, Instant openedAt, boolean open) {}

    record Due(WorkspaceId workspace, UUID id, Instant at) {}
}
