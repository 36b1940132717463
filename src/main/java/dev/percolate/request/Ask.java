package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeek;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// One person who is, was or will be asked, and what became of it.
///
/// `zone` is theirs, null where unknown; `week` is what they say they work, where the request is held, else the usual
/// one: it is never kept with the request. `read` is the version of the request they read, and `askedAt` since when;
/// both
/// mean nothing before. One that is `silent` is never brought to the person: in all that the requester can see it is
/// one that nobody answers (promise 9).
public record Ask(
        PersonId person,
        @Nullable ZoneId zone,
        WorkingWeek week,
        State state,
        int read,
        @Nullable Instant askedAt,
        boolean silent) {
    public enum State {
        /// Their turn has not come.
        NEXT,
        OPEN,
        ACCEPTED,
        NOT_NOW,
        /// They know somebody better.
        REFERRED,
        UNANSWERED,
        /// They could not be asked when their turn came: not there any more, or with as much to do as they offered.
        PASSED_OVER,
        /// Somebody else was quicker, or the request was withdrawn.
        TAKEN_BACK
    }

    /// Of somebody who works the usual week.
    public Ask(
            PersonId person, @Nullable ZoneId zone, State state, int read, @Nullable Instant askedAt, boolean silent) {
        this(person, zone, WorkingWeek.USUAL, state, read, askedAt, silent);
    }

    static Ask next(PersonId person, @Nullable ZoneId zone) {
        return new Ask(person, zone, State.NEXT, 0, null, false);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    Ask opened(int version, Instant now) {
        return new Ask(person, zone, week, State.OPEN, version, now, false);
    }

    Ask with(State other) {
        return new Ask(person, zone, week, other, read, askedAt, silent);
    }

    Ask keptSilent() {
        return new Ask(person, zone, week, state, read, askedAt, true);
    }

    Ask working(WorkingWeek other) {
        return new Ask(person, zone, other, state, read, askedAt, silent);
    }

    WorkingTime time() {
        return WorkingTime.orInUtc(zone, week);
    }
}
