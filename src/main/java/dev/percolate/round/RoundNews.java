package dev.percolate.round;

import dev.percolate.introduction.Totals;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.OptionalInt;

/// Tells what became of rounds. Called in the transaction of the change it tells of.
public interface RoundNews {
    /// Tells the channel that a round is over: how many introductions it made, where that may be said, and nothing
    /// else. `next` is what comes then.
    void closed(Round round, OptionalInt introductions, Upcoming next);

    /// Tells somebody before the first time that they take part, or are introduced straight away.
    void notice(TendedCircle circle, Notice notice, Person reader, Instant now);

    /// Takes a notice back that has not arrived yet.
    void withdrawNotice(Notice notice, Instant now);

    /// Tells the keeper that a round could not begin on its day and was left out.
    void leftOut(TendedCircle circle, Person keeper, Instant missed, Instant now);

    /// Tells the keeper what came of the pilot.
    void recap(TendedCircle circle, Totals totals, Person keeper, Instant now);

    /// Tells the keeper, once, that the bot is no longer in the channel, so that there are no rounds.
    void removed(TendedCircle circle, Person keeper, Instant now);
}
