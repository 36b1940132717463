package dev.percolate.request;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What somebody asked for and was asked, for their eyes: of their own requests where each stands, of others' what they
/// were brought.
@Singleton
public final class ReadOwnRequests {
    private final MentorRequests requests;
    private final Directory directory;

    ReadOwnRequests(MentorRequests requests, Directory directory) {
        this.requests = requests;
        this.directory = directory;
    }

    /// `people` are those the directory knows of all it names.
    public record Own(List<MentorRequest> asked, List<MentorRequest> broughtToThem, Map<PersonId, Person> people) {
        public Own {
            asked = List.copyOf(asked);
            broughtToThem = List.copyOf(broughtToThem);
            people = Map.copyOf(people);
        }
    }

    public Own latest(WorkspaceId workspace, PersonId person, int limit) {
        var asked = requests.latestOf(workspace, person, limit);
        var brought = requests.askedOf(workspace, person, limit);
        List<PersonId> named = new ArrayList<>();
        asked.forEach(request -> named.addAll(request.people()));
        brought.forEach(request -> named.addAll(request.people()));
        return new Own(
                asked,
                brought,
                directory.find(workspace, named.stream().distinct().toList()));
    }

    /// Empty where it is not theirs.
    public Optional<MentorRequest> own(WorkspaceId workspace, UUID id, PersonId requester) {
        return requests.find(workspace, id)
                .filter(request -> request.requester().equals(requester));
    }

    /// Empty where they were not brought it.
    public Optional<MentorRequest> broughtTo(WorkspaceId workspace, UUID id, PersonId person) {
        return requests.find(workspace, id)
                .filter(request -> request.askOf(person)
                        .filter(ask -> ask.isOpen() && !ask.silent())
                        .isPresent());
    }
}
