package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CircleNotes;
import dev.percolate.introduction.Membership;
import dev.percolate.round.ReadRounds;
import dev.percolate.round.ReadRounds.Own;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/// What `/coffee` says of the rounds of a channel.
@Singleton
final class NotesOfRounds implements CircleNotes {
    private final ReadRounds reading;

    NotesOfRounds(ReadRounds reading) {
        this.reading = reading;
    }

    @Override
    public Optional<String> about(Circle circle, Person person, Membership membership) {
        return reading.of(circle, person.id())
                .flatMap(own -> own.circle().upcoming() instanceof Upcoming.At(Instant moment)
                        ? Optional.of(note(own, moment, person, membership))
                        : Optional.empty());
    }

    private static String pilot(TendedCircle circle) {
        var pilot = circle.pilot();
        return pilot == null || !circle.isPilot()
                ? ""
                : " A pilot until " + Wording.day(pilot.ends(), circle.plan().zone()) + ".";
    }

    private static String note(Own own, Instant next, Person person, Membership membership) {
        String rounds = "*Rounds:* " + Wording.plan(own.circle().plan()) + "." + pilot(own.circle())
                + " The next one begins on "
                + Wording.onOnesClock(next, person) + ", your time."
                + NoticeMessages.beside(own.circle().plan().manner());
        return switch (membership) {
            case Membership.In _ ->
                rounds
                        + (own.skipsNext()
                                ? " You leave that one out; `/coffee skip no` takes that back."
                                : " Type `/coffee skip` to leave that one out.");
            case Membership.Out _, Membership.Paused _, Membership.Away _ -> rounds;
        };
    }
}
