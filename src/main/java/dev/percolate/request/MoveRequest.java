package dev.percolate.request;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes one move of a request, with all that follows. Slack is asked who is there before the transaction, and again
/// where somebody else was named meanwhile.
@Singleton
class MoveRequest {
    private static final int TRIES = 5;

    private final MentorRequests requests;
    private final Directory directory;
    private final MoveHeld moving;

    MoveRequest(MentorRequests requests, Directory directory, MoveHeld moving) {
        this.requests = requests;
        this.directory = directory;
        this.moving = moving;
    }

    /// The request as it is after, and whether the move changed it.
    record Moved(MentorRequest request, boolean changed) {}

    /// `others` are people the move brings in. `move` is asked for with the request held, and may be empty.
    Optional<Moved> move(
            WorkspaceId workspace,
            UUID id,
            Collection<PersonId> others,
            Function<MentorRequest, Optional<Move>> move,
            Instant now) {
        for (int i = 0; i < TRIES; i++) {
            var request = requests.find(workspace, id);
            if (request.isEmpty()) {
                return Optional.empty();
            }
            var named = named(request.get(), others);
            var people = known(workspace, named);
            var moved = moving.move(
                    workspace,
                    id,
                    named,
                    people,
                    held -> move.apply(held).map(one -> one.of(ask -> working(ask, people.get(ask.person())))),
                    now);
            if (!(moved instanceof MoveHeld.Result.Stale)) {
                return moved instanceof MoveHeld.Result.Done(var after, var changed)
                        ? Optional.of(new Moved(after, changed))
                        : Optional.empty();
            }
        }
        throw new IllegalStateException("a request changes faster than its people can be looked up");
    }

    /// Whoever is new to the request is asked in their own hours, as those it names already are.
    private static Ask working(Ask ask, @Nullable Person person) {
        return person == null ? ask : ask.working(person.week());
    }

    private Map<PersonId, Person> known(WorkspaceId workspace, List<PersonId> named) {
        return directory.find(workspace, named);
    }

    private static List<PersonId> named(MentorRequest request, Collection<PersonId> others) {
        List<PersonId> named = new ArrayList<>(request.people());
        named.addAll(others);
        return named.stream().distinct().toList();
    }
}
