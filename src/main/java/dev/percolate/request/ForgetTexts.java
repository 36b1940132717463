package dev.percolate.request;

import dev.percolate.schedule.Routine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Deletes what was written in requests that have been over for long enough.
@Singleton
final class ForgetTexts implements Routine {
    private final MentorRequests requests;

    ForgetTexts(MentorRequests requests) {
        this.requests = requests;
    }

    @Override
    public String name() {
        return "request.forgetTexts";
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

    @Override
    public void run(Instant now) {
        requests.forgetTexts(now);
    }
}
