package dev.percolate.introduction;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Somebody who was brought together with others taps a time that suits them, or takes that back.
///
/// What one taps is no secret, and the message says so; still it is shown only to who taps as well, so that nobody is
/// pushed by a post.
@Singleton
public final class TapTime {
    private final Introductions introductions;
    private final Directory directory;
    private final AgreeOnTime agreeing;

    TapTime(Introductions introductions, Directory directory, AgreeOnTime agreeing) {
        this.introductions = introductions;
        this.directory = directory;
        this.agreeing = agreeing;
    }

    public sealed interface Tapped {
        /// `others` are times that suit somebody else and have not been tapped by this person. `people` are all of the
        /// introduction whom the directory knows: times are written for every one of them.
        record Noted(Instant time, List<Instant> others, List<Person> people) implements Tapped {}

        record TakenBack(Instant time) implements Tapped {}

        /// By this tap or before; an invitation is on its way or there.
        record Agreed(Instant meeting, List<Person> people) implements Tapped {}

        record Passed() implements Tapped {}

        /// There is no such introduction or time, or it is one of other people.
        record NotYours() implements Tapped {}
    }

    public Tapped tap(WorkspaceId workspace, UUID id, PersonId person, Instant time, Instant now) {
        if (!time.isAfter(now)) {
            return new Tapped.Passed();
        }
        return peopleOf(workspace, id, person)
                .map(people -> agreeing.tap(workspace, id, person, time, people, now))
                .orElseGet(Tapped.NotYours::new);
    }

    public Tapped takeBack(WorkspaceId workspace, UUID id, PersonId person, Instant time) {
        return peopleOf(workspace, id, person)
                .map(people -> agreeing.takeBack(workspace, id, person, time, people))
                .orElseGet(Tapped.NotYours::new);
    }

    private Optional<Map<PersonId, Person>> peopleOf(WorkspaceId workspace, UUID id, PersonId person) {
        return introductions
                .find(workspace, id)
                .filter(introduction -> introduction.partOf(person).isPresent())
                .map(introduction -> directory.find(workspace, introduction.people()));
    }
}
