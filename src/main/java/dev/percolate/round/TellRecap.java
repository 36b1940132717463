package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CountPeriod;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// Counts one pilot and tells its keeper. Slack is asked and all is read outside a transaction; the figures, that they
/// were told, and the message are kept in one.
@Singleton
final class TellRecap {
    private final TendedCircles circles;
    private final Directory directory;
    private final CountPeriod counting;
    private final KeepRecap keeping;

    TellRecap(TendedCircles circles, Directory directory, CountPeriod counting, KeepRecap keeping) {
        this.circles = circles;
        this.directory = directory;
        this.counting = counting;
        this.keeping = keeping;
    }

    void tell(Circle circle, Instant now) {
        circles.find(circle)
                .filter(tended ->
                        tended.recapDue().filter(due -> !due.isAfter(now)).isPresent())
                .ifPresent(tended -> keeping.keep(
                        tended,
                        counting.count(
                                circle, Objects.requireNonNull(tended.pilot()).begins()),
                        keeper(tended),
                        now));
    }

    /// Empty where nobody looks after it, or Slack no longer knows them.
    private Optional<Person> keeper(TendedCircle tended) {
        return tended.keeper().isSomeoneWhoLeft()
                ? Optional.empty()
                : directory.find(tended.circle().workspace(), tended.keeper()).filter(Person::isThere);
    }
}
