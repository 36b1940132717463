package dev.percolate.introduction;

import dev.percolate.introduction.Introductions.Encounter;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/// Wishing to be introduced to somebody again, and taking that back. Only a round fulfils it, only where both wish it,
/// and only by the way: asking for one named colleague on the spot would tell whether they are there.
@Singleton
@Transactional
public class WishAgain {
    private final Introductions introductions;
    private final Wishes wishes;

    WishAgain(Introductions introductions, Wishes wishes) {
        this.introductions = introductions;
        this.wishes = wishes;
    }

    /// False where they were never introduced.
    public boolean wish(WorkspaceId workspace, PersonId person, PersonId other, Instant now) {
        boolean haveMet = introductions.encountersOf(workspace, person).stream()
                .map(Encounter::other)
                .anyMatch(other::equals);
        if (haveMet) {
            wishes.wish(workspace, person, other, now);
        }
        return haveMet;
    }

    public void takeBack(WorkspaceId workspace, PersonId person, PersonId other) {
        wishes.takeBack(workspace, person, other);
    }

    /// The person's own, and since when.
    public Map<PersonId, Instant> of(WorkspaceId workspace, PersonId person) {
        return wishes.of(workspace, person);
    }
}
