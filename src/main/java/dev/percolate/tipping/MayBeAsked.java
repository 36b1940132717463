package dev.percolate.tipping;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Who may be asked at all, and about whom, by what everybody can see and by whether they turned that off.
@Singleton
class MayBeAsked {
    private final Switches switches;
    private final Declined declined;
    private final Directory directory;

    MayBeAsked(Switches switches, Declined declined, Directory directory) {
        this.switches = switches;
        this.declined = declined;
        this.directory = directory;
    }

    /// Empty where nobody is. Asks each source once for all of them.
    Optional<Among> among(WorkspaceId workspace, Collection<PersonId> people) {
        if (!switches.of(workspace).questions()) {
            return Optional.empty();
        }
        return Optional.of(new Among(directory.find(workspace, people), declined.among(workspace, people)));
    }

    record Among(Map<PersonId, Person> people, Set<PersonId> declining) {
        Person person(PersonId id) {
            return Objects.requireNonNull(people.get(id), "somebody who may be asked is known");
        }

        /// Of the other only what everybody can see counts, that the bot can write to them; not whether they
        /// could be asked. What either of them wishes of the other, [Wishes] knows.
        boolean mayBe(PersonId person, PersonId about) {
            return isThere(person) && isThere(about) && person(person).zone() != null && !declining.contains(person);
        }

        private boolean isThere(PersonId id) {
            var person = people.get(id);
            return person != null && Reachable.is(person);
        }
    }
}
