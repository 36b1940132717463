package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CountedPeriods;
import dev.percolate.introduction.ReadQuarters;
import dev.percolate.introduction.ReadQuarters.Year;
import dev.percolate.introduction.Totals;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The totals of a circle, whether it meets in rounds or not, for those who may decide for it.
@Singleton
public final class LookAtTotals {
    private final LookAfterRounds looking;
    private final ReadQuarters reading;
    private final TendedCircles circles;
    private final CountedPeriods periods;

    LookAtTotals(LookAfterRounds looking, ReadQuarters reading, TendedCircles circles, CountedPeriods periods) {
        this.looking = looking;
        this.reading = reading;
        this.circles = circles;
        this.periods = periods;
    }

    public sealed interface Looked {
        /// `pilot` is empty where there was none, or it has not begun.
        record Seen(Year year, Optional<Trial> pilot) implements Looked {}

        /// `keeper` is whom to ask; null where nobody looks after the rounds, or Slack no longer knows them.
        record NotYours(@Nullable Person keeper) implements Looked {}
    }

    /// What there is of a pilot, on the clock of its circle; `totals` are null before it is counted.
    public record Trial(Pilot pilot, ZoneId zone, @Nullable Totals totals) {}

    public Looked look(Circle circle, Person person, Instant now) {
        return looking.refuses(circle, person)
                .<Looked>map(refused -> new Looked.NotYours(refused.keeper()))
                .orElseGet(() -> new Looked.Seen(reading.last(circle, now), trial(circle, now)));
    }

    private Optional<Trial> trial(Circle circle, Instant now) {
        return circles.find(circle)
                .flatMap(tended -> Optional.ofNullable(tended.pilot())
                        .filter(pilot -> pilot.hasBegun(now))
                        .map(pilot -> new Trial(
                                pilot,
                                tended.plan().zone(),
                                periods.find(circle, pilot.begins()).orElse(null))));
    }
}
