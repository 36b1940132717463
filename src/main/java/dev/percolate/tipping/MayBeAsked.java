package dev.percolate.tipping;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may be asked about whom at all, as it is now.
@Singleton
class MayBeAsked {
    private final Switches switches;
    private final Declined declined;
    private final Directory directory;
    private final KeptApart keptApart;

    MayBeAsked(Switches switches, Declined declined, Directory directory, KeptApart keptApart) {
        this.switches = switches;
        this.declined = declined;
        this.directory = directory;
        this.keptApart = keptApart;
    }

    /// Empty where nobody is. Asks each source once for all of them.
    Optional<Among> among(WorkspaceId workspace, Collection<PersonId> people) {
        if (!switches.of(workspace).questions()) {
            return Optional.empty();
        }
        return Optional.of(new Among(
                workspace,
                directory.find(workspace, people),
                declined.among(workspace, people),
                keptApart.everybody(workspace)));
    }

    final class Among {
        private final WorkspaceId workspace;
        private final Map<PersonId, Person> people;
        private final Set<PersonId> declining;
        private final Map<PersonId, Set<PersonId>> apart;

        private Among(
                WorkspaceId workspace,
                Map<PersonId, Person> people,
                Set<PersonId> declining,
                Map<PersonId, Set<PersonId>> apart) {
            this.workspace = workspace;
            this.people = people;
            this.declining = declining;
            this.apart = apart;
        }

        Optional<Person> member(PersonId id) {
            return Optional.ofNullable(people.get(id)).filter(Person::isMember);
        }

        /// Of the other only what everybody can see counts, that they are a member; not whether they
        /// could be asked.
        ///
        /// And whether they keep the person apart, as long as the person was never asked about them: then
        /// nothing ever begins. Whoever was asked once is asked again as if nothing had happened, or they
        /// could tell from not being asked that they are on a list.
        boolean mayBe(PersonId person, PersonId about, boolean askedBefore) {
            return member(person).filter(one -> one.zone() != null).isPresent()
                    && member(about).isPresent()
                    && !declining.contains(person)
                    && !isKeptFrom(person, about, askedBefore);
        }

        private boolean isKeptFrom(PersonId person, PersonId about, boolean askedBefore) {
            return apart.getOrDefault(person, Set.of()).contains(about)
                    && (!askedBefore || keptApart.listOf(workspace, person).contains(about));
        }
    }
}
