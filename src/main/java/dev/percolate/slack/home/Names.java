package dev.percolate.slack.home;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/// People's names as they are typed, for lists that have to be shown also while Slack cannot be asked.
@Singleton
final class Names {
    private static final String LEFT = "someone who left";

    private final Directory directory;

    Names(Directory directory) {
        this.directory = directory;
    }

    /// Every one of the given people, by id; while Slack cannot be asked, the id has to stand for the name.
    Map<PersonId, String> of(WorkspaceId workspace, Collection<PersonId> people) {
        Map<PersonId, String> names = new TreeMap<>();
        try {
            var known = directory.find(workspace, people);
            people.forEach(id -> names.put(id, known.containsKey(id) ? name(known.get(id)) : LEFT));
        } catch (DirectoryUnavailable e) {
            people.forEach(id -> names.put(id, id.value()));
        }
        return names;
    }

    private static String name(Person person) {
        return person.name().isBlank() ? person.id().value() : person.name();
    }
}
