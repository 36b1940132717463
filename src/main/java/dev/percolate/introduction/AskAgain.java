package dev.percolate.introduction;

import dev.percolate.introduction.ProposeIntroduction.Proposed;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Asks for exactly somebody with whom one was brought together before. Only where everybody said yes then: who passed
/// or was silent is left in peace, and nobody can find out which by asking.
@Singleton
public final class AskAgain {
    private final Introductions introductions;
    private final ProposeIntroduction proposing;

    AskAgain(Introductions introductions, ProposeIntroduction proposing) {
        this.introductions = introductions;
        this.proposing = proposing;
    }

    /// The circle of that introduction; empty where these two were not brought together by it.
    public Optional<Circle> circleOf(WorkspaceId workspace, UUID before, PersonId asker, PersonId other) {
        return introductions
                .find(workspace, before)
                .filter(introduction -> introduction.stage() instanceof Stage.Together
                        && introduction.partOf(asker).isPresent()
                        && introduction.partOf(other).isPresent()
                        && !asker.equals(other))
                .map(Introduction::circle);
    }

    /// In the circle that [#circleOf] gave. `id` becomes the new introduction's and is random.
    public Proposed ask(Circle circle, Person asker, PersonId other, UUID id, Instant now) {
        return proposing.proposeAgain(circle, asker, other, id, now);
    }
}
