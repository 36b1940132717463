package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Memberships;
import dev.percolate.introduction.Refusals;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;

/// Whoever answered *Not me* to the notice of a circle's rounds, or left it, means its other introductions as well,
/// until they join again.
@Singleton
final class HeedRefusals implements Refusals {
    private final Notices notices;
    private final Memberships memberships;

    HeedRefusals(Notices notices, Memberships memberships) {
        this.notices = notices;
        this.memberships = memberships;
    }

    @Override
    public boolean hasRefused(Circle circle, PersonId person) {
        return notices.find(circle, person).filter(Notice::declined).isPresent()
                && memberships.find(circle, person).isEmpty();
    }
}
