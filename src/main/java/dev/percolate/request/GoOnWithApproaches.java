package dev.percolate.request;

import dev.percolate.request.MentorRequests.Due;
import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes on with every approach for which it is time: reminds once, then ends it.
@Singleton
final class GoOnWithApproaches implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(GoOnWithApproaches.class);
    private static final int AT_A_TIME = 100;

    private final Approaches approaches;
    private final MoveApproach moving;

    GoOnWithApproaches(Approaches approaches, MoveApproach moving) {
        this.approaches = approaches;
        this.moving = moving;
    }

    @Override
    public String name() {
        return "request.goOnWithApproaches";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return approaches.nextDue();
    }

    @Override
    public Optional<String> inWords() {
        return Optional.of("A mentor's offer of support comes to its next step");
    }

    @Override
    public void run(Instant now) {
        @Nullable Due last = null;
        List<Due> due;
        do {
            due = approaches.due(now, last, AT_A_TIME);
            due.forEach(one -> goOn(one, now));
            last = due.isEmpty() ? last : due.getLast();
        } while (due.size() == AT_A_TIME);
    }

    /// One for which Slack cannot be asked just now stays due and keeps no other waiting.
    private void goOn(Due due, Instant now) {
        try {
            moving.move(due.workspace(), due.id(), (held, people) -> next(held, people, now), now);
        } catch (RuntimeException e) {
            LOG.warn("approach {} of {} goes on later: {}", due.id(), due.workspace(), FailureName.of(e));
        }
    }

    /// Nobody is reminded for a mentor who has left, and whoever has left is waited for no longer.
    private static Optional<Approach> next(Approach held, Map<PersonId, Person> people, Instant now) {
        if (held.lookAgainAt().filter(due -> !due.isAfter(now)).isEmpty()) {
            return Optional.empty();
        }
        if (isGone(held.mentor(), people)) {
            return held.withdrawn();
        }
        return isGone(held.person(), people) ? held.unanswered() : held.waitedFor(now);
    }

    private static boolean isGone(PersonId one, Map<PersonId, Person> people) {
        return Optional.ofNullable(people.get(one)).filter(Person::isThere).isEmpty();
    }
}
