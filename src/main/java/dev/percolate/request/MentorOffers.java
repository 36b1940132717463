package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What people offered as mentors.
public interface MentorOffers {
    /// In the place of what the person offered before, but for since when they do.
    void keep(MentorOffer offer);

    Optional<MentorOffer> find(WorkspaceId workspace, PersonId person);

    /// Those who offer nothing are missing from the result.
    Map<PersonId, MentorOffer> of(WorkspaceId workspace, Collection<PersonId> people);

    /// Until that day, or no longer where it is null; false where they offer nothing.
    boolean pause(WorkspaceId workspace, PersonId person, @Nullable LocalDate until);

    void forget(WorkspaceId workspace, PersonId person);

    /// Of those who agreed to be listed and are none of `without`, the ones that share a word with the topic and are
    /// not
    /// paused on that day, best first.
    List<MentorOffer> listedAbout(
            WorkspaceId workspace, String topic, Collection<PersonId> without, LocalDate day, int most);
}
