package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.ReadQuarters;
import dev.percolate.introduction.ReadQuarters.Year;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The totals of a circle, whether it meets in rounds or not, for those who may decide for it.
@Singleton
public final class LookAtTotals {
    private final LookAfterRounds looking;
    private final ReadQuarters reading;

    LookAtTotals(LookAfterRounds looking, ReadQuarters reading) {
        this.looking = looking;
        this.reading = reading;
    }

    public sealed interface Looked {
        record Seen(Year year) implements Looked {}

        /// `keeper` is whom to ask; null where nobody looks after the rounds, or Slack no longer knows them.
        record NotYours(@Nullable Person keeper) implements Looked {}
    }

    public Looked look(Circle circle, Person person, Instant now) {
        return looking.refuses(circle, person)
                .<Looked>map(refused -> new Looked.NotYours(refused.keeper()))
                .orElseGet(() -> new Looked.Seen(reading.last(circle, now)));
    }
}
