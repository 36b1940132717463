package dev.percolate.request;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The support somebody offered and was offered, for their eyes.
@Singleton
public final class ReadOwnSupport {
    private final Approaches approaches;
    private final Directory directory;

    ReadOwnSupport(Approaches approaches, Directory directory) {
        this.approaches = approaches;
        this.directory = directory;
    }

    /// `people` are those the directory knows of all it names.
    public record Own(List<Approach> made, List<Approach> brought, Map<PersonId, Person> people) {
        public Own {
            made = List.copyOf(made);
            brought = List.copyOf(brought);
            people = Map.copyOf(people);
        }
    }

    public Own latest(WorkspaceId workspace, PersonId person, int limit) {
        var made = approaches.madeBy(workspace, person, limit);
        var brought = approaches.broughtTo(workspace, person, limit);
        var named = Stream.concat(
                        made.stream().map(Approach::person), brought.stream().map(Approach::mentor))
                .filter(one -> !one.isSomeoneWhoLeft())
                .distinct()
                .toList();
        return new Own(made, brought, named.isEmpty() ? Map.of() : directory.find(workspace, named));
    }
}
