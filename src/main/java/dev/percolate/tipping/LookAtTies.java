package dev.percolate.tipping;

import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import dev.percolate.tipping.Looks.Look;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks once a night, in each workspace where questions are on, which ties may have tipped. Not when somebody logs
/// a conversation: then the moment of a question would tell that the other just did, or rated one.
@Singleton
final class LookAtTies implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(LookAtTies.class);

    private final Looks looks;
    private final Switches switches;
    private final FindGrownTies finding;

    LookAtTies(Looks looks, Switches switches, FindGrownTies finding) {
        this.looks = looks;
        this.switches = switches;
        this.finding = finding;
    }

    @Override
    public String name() {
        return "tipping.lookAtTies";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return looks.all().stream()
                .filter(look -> switches.of(look.workspace()).questions())
                .map(look -> Night.due(look, now))
                .min(Comparator.naturalOrder());
    }

    @Override
    public void run(Instant now) {
        looks.all().stream().filter(look -> !Night.due(look, now).isAfter(now)).forEach(look -> look(look, now));
    }

    /// One that cannot be looked at just now, or only in part, stays due and keeps no other waiting; what was found is
    /// found again then.
    private void look(Look look, Instant now) {
        var workspace = look.workspace();
        try {
            var set = switches.of(workspace);
            if (set.questions()) {
                finding.find(workspace, set.byChance(), dice(workspace, now), now);
                looks.looked(workspace, now);
            }
        } catch (RuntimeException e) {
            LOG.warn("ties of {} are not looked at yet: {}", workspace, FailureName.of(e));
        }
    }

    /// To the microsecond nobody knows when it looks.
    private static SplittableRandom dice(WorkspaceId workspace, Instant now) {
        return new SplittableRandom(Objects.hash(workspace, now));
    }
}
