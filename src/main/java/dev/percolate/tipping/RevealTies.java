package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells both of what both said, at a moment at which both work. Until then it is as if never, whoever
/// of them leaves or no longer wants to be brought together with the other.
@Singleton
final class RevealTies implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(RevealTies.class);
    private static final int AT_A_TIME = 100;
    private static final Duration TRIES_AGAIN_AFTER = Duration.ofMinutes(15);

    private final NamedTies named;
    private final RevealTie revealing;
    private final Directory directory;
    private final KeptApart keptApart;

    RevealTies(NamedTies named, RevealTie revealing, Directory directory, KeptApart keptApart) {
        this.named = named;
        this.revealing = revealing;
        this.directory = directory;
        this.keptApart = keptApart;
    }

    @Override
    public String name() {
        return "tipping.reveal";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return named.nextDue();
    }

    /// Nothing stays due: what is not told now is put off, or taken back.
    @Override
    public void run(Instant now) {
        List<Tie> due;
        do {
            due = named.due(now, AT_A_TIME);
            due.forEach(tie -> look(tie, now));
        } while (due.size() == AT_A_TIME);
    }

    private void look(Tie tie, Instant now) {
        try {
            settle(tie, now);
        } catch (RuntimeException e) {
            LOG.warn("a tie of {} waits: {}", tie.workspace(), FailureName.of(e));
            revealing.putOff(tie, now.plus(TRIES_AGAIN_AFTER));
        }
    }

    private void settle(Tie tie, Instant now) {
        var people = directory.find(tie.workspace(), List.of(tie.one(), tie.other()));
        var one = people.get(tie.one());
        var other = people.get(tie.other());
        if (one == null || other == null || !Reachable.is(one) || !Reachable.is(other) || isApart(tie)) {
            revealing.takeBack(tie);
            return;
        }
        var moment = SharedMoment.next(one, other, now);
        if (moment.isAfter(now)) {
            revealing.putOff(tie, moment);
        } else {
            revealing.reveal(tie, one, other, now);
        }
    }

    private boolean isApart(Tie tie) {
        return keptApart.apartFrom(tie.workspace(), tie.one()).contains(tie.other());
    }
}
