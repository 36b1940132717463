package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The circles that meet in rounds.
public interface TendedCircles {
    Optional<TendedCircle> find(Circle circle);

    /// Like [#find]; nobody else can hold it before the transaction ends. Whatever changes one holds it first.
    Optional<TendedCircle> hold(Circle circle);

    /// Keeps a new one; false where there is one already. Waits for whoever is about to add it.
    boolean add(TendedCircle circle);

    /// Keeps it as it is given, new or not.
    void keep(TendedCircle circle);

    /// Those the person looks after, by channel.
    List<TendedCircle> keptBy(WorkspaceId workspace, PersonId keeper);

    /// Those whose next round is to begin by `now`, of all workspaces, in order, after `last` only.
    List<Due> due(Instant now, @Nullable Due last, int limit);

    Optional<Instant> nextDue();

    /// Those of which people are to be told by `now`, see [TendedCircle#noticeDue], of all workspaces, in order, after
    /// `last` only.
    List<Due> noticesDue(Instant now, @Nullable Due last, int limit);

    Optional<Instant> nextNotice();

    /// Those whose pilot's recap is to be told by `now`, of all workspaces, in order, after `last` only.
    List<Due> recapsDue(Instant now, @Nullable Due last, int limit);

    Optional<Instant> nextRecap();

    /// The person looks after none any more: in their place stands someone who left.
    void forget(WorkspaceId workspace, PersonId person);

    record Due(Circle circle, Instant at) {}
}
