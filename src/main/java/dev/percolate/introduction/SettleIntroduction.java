package dev.percolate.introduction;

import dev.percolate.workspace.Directory;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Looks at one introduction whose time has come: brings its people together, lets it end, or leaves it until later.
///
/// Our own database is asked first; Slack only where everybody said yes and nothing we know stands against it, and
/// never in a transaction. So an outage of Slack delays nothing but what comes together.
@Singleton
final class SettleIntroduction {
    private final Directory directory;
    private final EndIntroduction ending;

    SettleIntroduction(Directory directory, EndIntroduction ending) {
        this.directory = directory;
        this.ending = ending;
    }

    /// Does nothing where it has ended meanwhile.
    void settle(Introductions.Due due, Instant now) {
        ending.unlessAllAgree(due.workspace(), due.id(), now)
                .ifPresent(agreed -> ending.withAll(
                        due.workspace(), due.id(), directory.find(due.workspace(), agreed.people()), now));
    }
}
