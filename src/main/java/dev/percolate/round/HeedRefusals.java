package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Refusals;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;

/// Whoever answered *Not me* to the notice of a circle's rounds means its other introductions as well.
@Singleton
final class HeedRefusals implements Refusals {
    private final Notices notices;

    HeedRefusals(Notices notices) {
        this.notices = notices;
    }

    @Override
    public boolean hasRefused(Circle circle, PersonId person) {
        return notices.find(circle, person).filter(Notice::declined).isPresent();
    }
}
