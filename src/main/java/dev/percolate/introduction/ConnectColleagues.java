package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Has two colleagues asked whether they would like to meet, because a third had the idea. The two needn't
/// have joined the circle: to be asked is a question, and the quiet rules hold. All three are in its
/// channel.
///
/// What is refused is what everybody in the channel can see. Whatever else stands against it, whoever asks
/// reads the same now and later (promises 2 and 9).
@Singleton
public final class ConnectColleagues {
    private final Directory directory;
    private final Admission admission;
    private final OpenConnection opening;

    ConnectColleagues(Directory directory, Admission admission, OpenConnection opening) {
        this.directory = directory;
        this.admission = admission;
        this.opening = opening;
    }

    public sealed interface Connected {
        /// Kept, now or by an earlier click; says nothing of whether anybody is asked. They hear of it at
        /// `answerAt`.
        record Noted(Instant answerAt) implements Connected {}

        /// As many as one may ask for; from then on there is room.
        record EnoughForNow(Instant until) implements Connected {}

        /// Whom of the two it is not possible with; null where there is nothing to say.
        record Refused(@Nullable Objection one, @Nullable Objection other) implements Connected {}

        record TooLong() implements Connected {}
    }

    /// `name` is empty where the person is not known.
    public record Objection(Cause cause, String name) {
        public enum Cause {
            YOURSELF,
            TWICE,
            UNKNOWN,
            APP,
            DEACTIVATED,
            /// A guest, or somebody of another organisation, where the circle admits none.
            NOT_A_MEMBER,
            NOT_IN_THE_CHANNEL
        }
    }

    /// `id` becomes that of the connection and of the introduction, if there will be one, and is random.
    public Connected connect(
            Circle circle, Person introducer, PersonId one, PersonId other, String why, UUID id, Instant now) {
        if (Why.isTooLong(why)) {
            return new Connected.TooLong();
        }
        var people = directory.find(circle.workspace(), List.of(one, other));
        var present = directory.members(circle.workspace(), circle.channel());
        var admitted = admission.to(circle);
        var first = objection(one, people.get(one), introducer, admitted, present);
        var second = one.equals(other)
                ? new Objection(Objection.Cause.TWICE, "")
                : objection(other, people.get(other), introducer, admitted, present);
        if (first != null || second != null) {
            return new Connected.Refused(first, second);
        }
        return open(circle, introducer, List.copyOf(people.values()), new Why(why), id, now);
    }

    private static @Nullable Objection objection(
            PersonId id, @Nullable Person person, Person introducer, Set<Standing> admitted, Set<PersonId> present) {
        if (id.equals(introducer.id())) {
            return new Objection(Objection.Cause.YOURSELF, introducer.name());
        }
        if (person == null) {
            return new Objection(Objection.Cause.UNKNOWN, "");
        }
        return switch (person.standing()) {
            case BOT -> new Objection(Objection.Cause.APP, person.name());
            case DEACTIVATED -> new Objection(Objection.Cause.DEACTIVATED, person.name());
            case GUEST, EXTERNAL, MEMBER -> {
                if (!admitted.contains(person.standing())) {
                    yield new Objection(Objection.Cause.NOT_A_MEMBER, person.name());
                }
                yield present.contains(id) ? null : new Objection(Objection.Cause.NOT_IN_THE_CHANNEL, person.name());
            }
        };
    }

    private Connected open(Circle circle, Person introducer, List<Person> people, Why why, UUID id, Instant now) {
        var parts = people.stream()
                .map(person -> Part.unanswered(person.id(), Profile.EMPTY, 0, person.zone()))
                .toList();
        Instant last = Deadline.lastOf(parts, now);
        var introduction = new Introduction(
                id,
                circle,
                new Origin.ConnectedBy(introducer.id()),
                now,
                new Stage.Open(Deadline.atMost(last, Deadline.planned(people, now, last))),
                parts,
                Grounds.ofTime(SharedHours.minutes(people.getFirst(), people.getLast(), now)));
        var connection = new Connection(
                id,
                circle,
                introducer.id(),
                introducer.zone(),
                new Pair(people.getFirst().id(), people.getLast().id()),
                now,
                answerAt(introducer, introduction),
                null);
        return opening.open(connection, introduction, people, new Proposals.Foreword.Recommended(introducer, why), now);
    }

    /// In the introducer's working hours, after the last moment at which the two could answer.
    private static Instant answerAt(Person introducer, Introduction introduction) {
        Instant decided = introduction.lastDeadline().orElseThrow();
        return WorkingTime.orInUtc(introducer).nextMoment(decided).orElse(decided);
    }
}
