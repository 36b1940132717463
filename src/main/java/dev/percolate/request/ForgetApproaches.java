package dev.percolate.request;

import dev.percolate.schedule.Routine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// Deletes what was said in approaches that have been over for long enough, and whom mentors were shown on days gone
/// by.
@Singleton
final class ForgetApproaches implements Routine {
    private final Approaches approaches;
    private final PeopleShown shown;

    ForgetApproaches(Approaches approaches, PeopleShown shown) {
        this.approaches = approaches;
        this.shown = shown;
    }

    @Override
    public String name() {
        return "request.forgetApproaches";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /// Nobody notices, so no clock has to stop for it.
    @Override
    public Optional<Instant> nextDue(Instant now) {
        return Optional.empty();
    }

    /// Somewhere it is still yesterday.
    @Override
    public void run(Instant now) {
        approaches.forgetTexts(now);
        shown.forgetBefore(now.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1));
    }
}
