package dev.percolate.request;

import dev.percolate.request.MentorRequests.Due;
import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes on with every request for which it is time: reminds, asks the next, shows a post again, or comes to the end.
@Singleton
final class GoOn implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(GoOn.class);
    private static final int AT_A_TIME = 100;

    private final MentorRequests requests;
    private final Directory directory;
    private final MoveRequest moving;

    GoOn(MentorRequests requests, Directory directory, MoveRequest moving) {
        this.requests = requests;
        this.directory = directory;
        this.moving = moving;
    }

    @Override
    public String name() {
        return "request.goOn";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return requests.nextDue();
    }

    @Override
    public Optional<String> inWords() {
        return Optional.of("A request for a mentor comes to its next step");
    }

    @Override
    public void run(Instant now) {
        @Nullable Due last = null;
        List<Due> due;
        do {
            due = requests.due(now, last, AT_A_TIME);
            due.forEach(one -> goOn(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    /// One for which Slack cannot be asked just now stays due and keeps no other waiting.
    private void goOn(Due due, Instant now) {
        try {
            moving.move(due.workspace(), due.id(), List.of(), request -> Optional.of(next(request, now)), now);
        } catch (RuntimeException e) {
            LOG.warn("request {} of {} goes on later: {}", due.id(), due.workspace(), FailureName.of(e));
        }
    }

    /// Whoever has left is waited for no longer, and nobody is asked for a requester who has. The directory remembers
    /// whom the move looked up just before.
    private Move next(MentorRequest request, Instant now) {
        var people = directory.find(request.workspace(), request.people());
        var requester = people.get(request.requester());
        if (requester == null || !requester.isThere()) {
            return new Move.Withdraw();
        }
        return request.stage() instanceof Stage.Asking(var asked, var waiting)
                        && !waiting.due().isAfter(now)
                        && Optional.ofNullable(people.get(asked))
                                .filter(Person::isThere)
                                .isEmpty()
                ? new Move.PassOver(asked)
                : new Move.WaitNoLonger();
    }
}
