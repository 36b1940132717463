package dev.percolate.request;

import dev.percolate.workspace.WorkingTime;
import java.time.Instant;

/// How long somebody who is asked is waited for. Time to answer counts from when the question is there (promise 4).
public sealed interface Wait {
    Instant due();

    /// The question is on its way; after `due` it is not sent any more.
    record Sent(Instant due) implements Wait {}

    /// It is there; they are reminded once.
    record Arrived(Instant due) implements Wait {}

    record Reminded(Instant due) implements Wait {}

    /// What it becomes when the question, or its reminder, is there.
    default Wait arrived(WorkingTime time, Instant at) {
        return switch (this) {
            case Sent _, Arrived _ -> new Arrived(Patience.untilReminded(time, at));
            case Reminded(var due) -> {
                var until = Patience.afterTheReminder(time, at);
                yield new Reminded(until.isAfter(due) ? until : due);
            }
        };
    }

    /// As if it had arrived at once, and been read by nobody; where it is there, nothing moves.
    default Wait asIfThere(WorkingTime time, Instant now) {
        return switch (this) {
            case Sent _ -> new Arrived(Patience.untilReminded(time, Patience.firstMoment(time, now)));
            case Arrived _, Reminded _ -> this;
        };
    }

    static Wait sent(WorkingTime time, Instant now) {
        return new Sent(Patience.toArrive(time, now));
    }

    static Wait reminded(WorkingTime time, Instant now) {
        return new Reminded(Patience.afterTheReminder(time, Patience.firstMoment(time, now)));
    }
}
