package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.round.LookAfterRounds;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/// Whether new people are welcomed in a circle: for whoever looks after it to decide, with or without rounds.
@Singleton
public final class LookAfterWelcome {
    private final LookAfterRounds looking;
    private final KeepWelcome keeping;

    LookAfterWelcome(LookAfterRounds looking, KeepWelcome keeping) {
        this.looking = looking;
        this.keeping = keeping;
    }

    /// Slack is asked for it.
    public boolean mayDecide(Circle circle, Person person) {
        return looking.refuses(circle, person).isEmpty();
    }

    /// Whom else to ask, empty where it was theirs to decide.
    public Optional<LookAfterRounds.Tended.NotYours> begin(Circle circle, Person person, Instant now) {
        var refused = looking.refuses(circle, person);
        if (refused.isEmpty()) {
            keeping.begin(circle, now);
        }
        return refused;
    }

    /// What is open goes on to its end; nobody new is asked. Offers to welcome people are kept.
    public Optional<LookAfterRounds.Tended.NotYours> end(Circle circle, Person person) {
        var refused = looking.refuses(circle, person);
        if (refused.isEmpty()) {
            keeping.end(circle);
        }
        return refused;
    }
}
