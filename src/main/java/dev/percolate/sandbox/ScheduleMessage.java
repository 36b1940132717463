package dev.percolate.sandbox;

import dev.percolate.schedule.DomainTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The app wants something posted at a later time of domain time, or no longer wants it.
@Singleton
public final class ScheduleMessage {
    private static final Duration FURTHEST = Duration.ofDays(120);
    private static final long WINDOW_SECONDS = 300;
    private static final int MOST_IN_A_WINDOW = 30;
    /// From here on it is as good as posted.
    private static final Duration TOO_LATE_TO_DELETE = Duration.ofSeconds(60);

    private final ScheduledMessages scheduled;
    private final FindParent parents;
    private final InstantSource clock;

    ScheduleMessage(ScheduledMessages scheduled, FindParent parents, @DomainTime InstantSource clock) {
        this.scheduled = scheduled;
        this.parents = parents;
        this.clock = clock;
    }

    public ScheduledMessage schedule(Conversation where, Draft draft, Instant postAt) {
        Instant now = clock.instant();
        if (!postAt.isAfter(now)) {
            throw SlackError.of("time_in_past");
        }
        if (postAt.isAfter(now.plus(FURTHEST))) {
            throw SlackError.of("time_too_far");
        }
        if (draft.threadTs() != null) {
            parents.of(where.id(), draft.threadTs());
        }
        Instant window = Instant.ofEpochSecond(Math.floorDiv(postAt.getEpochSecond(), WINDOW_SECONDS) * WINDOW_SECONDS);
        ScheduledMessage message = new ScheduledMessage(Json.randomId("Q0", 9), where.id(), draft, postAt, now);
        if (!scheduled.add(message, window, window.plusSeconds(WINDOW_SECONDS), MOST_IN_A_WINDOW)) {
            throw SlackError.of("restricted_too_many");
        }
        return message;
    }

    /// One error for all reasons, as at Slack: unknown, of another conversation, posted, or about to be.
    public void delete(Conversation where, String id) {
        Instant latest = clock.instant().plus(TOO_LATE_TO_DELETE);
        boolean deleted = scheduled
                .find(id)
                .filter(message -> message.conversation().equals(where.id()))
                .filter(message -> message.postAt().isAfter(latest))
                .filter(message -> scheduled.remove(message.id()))
                .isPresent();
        if (!deleted) {
            throw SlackError.of("invalid_scheduled_message_id");
        }
    }
}
