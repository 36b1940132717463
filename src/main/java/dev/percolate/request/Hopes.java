package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What people hope for who are open to support.
public interface Hopes {
    /// In the place of what the person said before, but for since when they are open.
    void keep(Hope hope);

    Optional<Hope> find(WorkspaceId workspace, PersonId person);

    /// Those who are not open are missing from the result.
    Map<PersonId, Hope> of(WorkspaceId workspace, Collection<PersonId> people);

    /// Until that day, or no longer where it is null; false where they are not open.
    boolean pause(WorkspaceId workspace, PersonId person, @Nullable LocalDate until);

    void forget(WorkspaceId workspace, PersonId person);

    /// Of those who are not paused, have no open offer before them and had none since `notSince`: first whose words or
    /// needs have to do with the offer, then who was never offered or waits longest, then as the seed has it.
    List<Found> looking(WorkspaceId workspace, Look look);

    /// `today` is the latest date there is anywhere at that moment.
    record Look(String helpsWith, Set<Need> needs, LocalDate today, Instant notSince, long seed, int most) {}

    /// How many words of the offer stand in what they hope for, and when they were last offered support; null where
    /// never.
    record Found(Hope hope, int sharedWords, @Nullable Instant lastOffered) {}
}
