package dev.percolate.request;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// How long somebody who is asked is waited for. Time to answer counts from when the question is there (promise 4).
public sealed interface Wait {
    Instant due();

    /// The question is on its way; after `due` it is not sent any more.
    record Sent(Instant due) implements Wait {}

    /// It is there; they are reminded once.
    record Arrived(Instant due) implements Wait {}

    record Reminded(Instant due) implements Wait {}

    /// What it becomes when the question, or its reminder, is there.
    default Wait arrived(@Nullable ZoneId zone, Instant at) {
        return switch (this) {
            case Sent _, Arrived _ -> new Arrived(Patience.untilReminded(zone, at));
            case Reminded(var due) -> {
                var until = Patience.afterTheReminder(zone, at);
                yield new Reminded(until.isAfter(due) ? until : due);
            }
        };
    }

    /// As if it had arrived at once, and been read by nobody; where it is there, nothing moves.
    default Wait asIfThere(@Nullable ZoneId zone, Instant now) {
        return switch (this) {
            case Sent _ -> new Arrived(Patience.untilReminded(zone, Patience.firstMoment(zone, now)));
            case Arrived _, Reminded _ -> this;
        };
    }

    static Wait sent(@Nullable ZoneId zone, Instant now) {
        return new Sent(Patience.toArrive(zone, now));
    }

    static Wait reminded(@Nullable ZoneId zone, Instant now) {
        return new Reminded(Patience.afterTheReminder(zone, Patience.firstMoment(zone, now)));
    }
}
