package dev.percolate.introduction;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;

/// Looks at one introduction whose time has come: brings its people together, lets it end, or leaves it until later.
///
/// Slack is asked first and without a transaction, and only where everybody said yes.
@Singleton
final class SettleIntroduction {
    private final Directory directory;
    private final EndIntroduction ending;

    SettleIntroduction(Directory directory, EndIntroduction ending) {
        this.directory = directory;
        this.ending = ending;
    }

    /// Does nothing where it has ended meanwhile.
    void settle(Introduction introduction, Instant now) {
        Map<PersonId, Person> people = introduction.everybodyAccepted()
                ? directory.find(introduction.circle().workspace(), introduction.people())
                : Map.of();
        ending.end(introduction.circle().workspace(), introduction.id(), people, now);
    }
}
