package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.request.Approach.Stage;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One move of an approach that is held, and all that is said because of it, in one transaction. Whoever the directory
/// does not know is told nothing.
@Singleton
@Transactional
class MoveApproachHeld {
    private final Approaches approaches;
    private final Hopes hopes;
    private final ApproachNews news;

    MoveApproachHeld(Approaches approaches, Hopes hopes, ApproachNews news) {
        this.approaches = approaches;
        this.hopes = hopes;
        this.news = news;
    }

    Optional<Approach> move(
            WorkspaceId workspace, UUID id, Map<PersonId, Person> people, MoveApproach.Change change, Instant now) {
        return approaches.hold(workspace, id).map(before -> {
            var after = change.apply(before, people);
            after.ifPresent(one -> {
                approaches.save(one, now);
                follow(one, people, now);
            });
            return after.orElse(before);
        });
    }

    private void follow(Approach after, Map<PersonId, Person> people, Instant now) {
        if (!after.isOpen()) {
            news.takeBack(after, now);
        }
        var mentor = people.get(after.mentor());
        var person = people.get(after.person());
        if (mentor != null && person != null) {
            tell(after, person, mentor, now);
        }
    }

    private void tell(Approach after, Person person, Person mentor, Instant now) {
        switch (after.stage()) {
            case Stage.Offered(var waiting) -> {
                if (waiting instanceof Wait.Reminded && mayBeReminded(after, person, now)) {
                    news.remind(after, person, mentor, now);
                }
            }
            case Stage.Agreed() ->
                news.together(after, person, mentor, FirstConversation.of(after.id(), person, mentor, now));
            case Stage.Ended(var why) -> {
                switch (why) {
                    case NOT_NOW -> news.notNow(after, person, mentor, now);
                    case UNANSWERED -> news.unanswered(after, person, mentor, now);
                    case WITHDRAWN -> {}
                }
            }
        }
    }

    /// Whoever paused or is no longer open to support is left alone; they may still answer what they read.
    private boolean mayBeReminded(Approach approach, Person person, Instant now) {
        return !approach.silent()
                && hopes.find(approach.workspace(), person.id())
                        .filter(hope -> !hope.isPausedOn(Member.today(person, now)))
                        .isPresent();
    }
}
