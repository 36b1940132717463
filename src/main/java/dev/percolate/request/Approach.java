package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mentor offers support to one person who said that they are open to it; the person answers.
///
/// It is no request with the roles turned: there is one person, no order, no post and no referral, and what it takes is
/// the time of whoever begins. `zone` is the person's. One that is `silent` is not brought to them: in all that the
/// mentor can see it is one that nobody answers (promise 9). `said` is null once that was forgotten.
public record Approach(
        WorkspaceId workspace,
        UUID id,
        PersonId mentor,
        PersonId person,
        @Nullable ZoneId zone,
        Instant since,
        @Nullable Said said,
        Stage stage,
        boolean silent) {
    /// What both have read of each other: what the person hoped for, what the mentor helps with, and the mentor's own
    /// line, which may be empty.
    public record Said(String hopesFor, Set<Need> needs, String helpsWith, String line) {
        /// In code points, of the line.
        public static final int LONGEST_LINE = 300;

        public Said {
            needs = Set.copyOf(needs);
            line = OwnWords.clean(line);
        }

        /// After the person erased their data.
        public Said withoutHope() {
            return new Said("", Set.of(), helpsWith, line);
        }
    }

    public sealed interface Stage {
        record Offered(Wait waiting) implements Stage {}

        record Agreed() implements Stage {}

        record Ended(Why why) implements Stage {
            public enum Why {
                NOT_NOW,
                UNANSWERED,
                /// By the mentor, or because the mentor is not there any more.
                WITHDRAWN
            }
        }
    }

    public static Approach offered(Hope hope, PersonId mentor, @Nullable ZoneId zone, UUID id, Said said, Instant now) {
        return new Approach(
                hope.workspace(),
                id,
                mentor,
                hope.person(),
                zone,
                now,
                said,
                new Stage.Offered(Wait.sent(usualTime(zone), now)),
                false);
    }

    public boolean isOpen() {
        return stage instanceof Stage.Offered;
    }

    public boolean isWith(PersonId somebody) {
        return mentor.equals(somebody) || person.equals(somebody);
    }

    /// Whether the person was brought it; what they were not is not theirs.
    public boolean isBroughtTo(PersonId somebody) {
        return person.equals(somebody) && !silent;
    }

    boolean isOnItsWay() {
        return stage instanceof Stage.Offered(var waiting) && waiting instanceof Wait.Sent;
    }

    /// When to look at it again, if nothing happens before.
    public Optional<Instant> lookAgainAt() {
        return switch (stage) {
            case Stage.Offered(var waiting) -> Optional.of(waiting.due());
            case Stage.Agreed _, Stage.Ended _ -> Optional.empty();
        };
    }

    /// The offer, or its reminder, is there. Each of these is empty where nothing changes.
    Optional<Approach> arrived(Instant at) {
        return stage instanceof Stage.Offered(var waiting) && !silent
                ? changed(new Stage.Offered(waiting.arrived(usualTime(zone), at)))
                : Optional.empty();
    }

    Optional<Approach> accepted() {
        return isOpen() && !silent ? changed(new Stage.Agreed()) : Optional.empty();
    }

    Optional<Approach> declined() {
        return isOpen() && !silent ? ended(Stage.Ended.Why.NOT_NOW) : Optional.empty();
    }

    Optional<Approach> withdrawn() {
        return ended(Stage.Ended.Why.WITHDRAWN);
    }

    /// The person is not there any more.
    Optional<Approach> unanswered() {
        return ended(Stage.Ended.Why.UNANSWERED);
    }

    /// Kept from the person, as if it had arrived and been read by nobody.
    Optional<Approach> kept(Instant now) {
        return stage instanceof Stage.Offered(var waiting) && !silent
                ? Optional.of(new Approach(
                        workspace,
                        id,
                        mentor,
                        person,
                        zone,
                        since,
                        said,
                        new Stage.Offered(waiting.asIfThere(usualTime(zone), now)),
                        true))
                : Optional.empty();
    }

    /// Nothing happened until it was due: they are reminded once, then it ends.
    Optional<Approach> waitedFor(Instant now) {
        if (!(stage instanceof Stage.Offered(var waiting)) || waiting.due().isAfter(now)) {
            return Optional.empty();
        }
        return switch (waiting) {
            case Wait.Arrived _ -> changed(new Stage.Offered(Wait.reminded(usualTime(zone), now)));
            case Wait.Sent _, Wait.Reminded _ -> unanswered();
        };
    }

    private Optional<Approach> ended(Stage.Ended.Why why) {
        return isOpen() ? changed(new Stage.Ended(why)) : Optional.empty();
    }

    private Optional<Approach> changed(Stage other) {
        return other.equals(stage)
                ? Optional.empty()
                : Optional.of(new Approach(workspace, id, mentor, person, zone, since, said, other, silent));
    }

    private static WorkingTime usualTime(@Nullable ZoneId zone) {
        return WorkingTime.orInUtc(zone, WorkingWeek.USUAL);
    }
}
