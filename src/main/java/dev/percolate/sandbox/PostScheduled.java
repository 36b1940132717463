package dev.percolate.sandbox;

import dev.percolate.schedule.Routine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts what the app scheduled when its time has come.
@Singleton
final class PostScheduled implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(PostScheduled.class);
    private static final int AT_A_TIME = 100;

    private final ScheduledMessages scheduled;
    private final Conversations conversations;
    private final Posting posting;

    PostScheduled(ScheduledMessages scheduled, Conversations conversations, Posting posting) {
        this.scheduled = scheduled;
        this.conversations = conversations;
        this.posting = posting;
    }

    @Override
    public String name() {
        return "sandbox.post-scheduled";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return scheduled.nextDue();
    }

    @Override
    public void run(Instant now) {
        List<ScheduledMessage> due;
        do {
            due = scheduled.due(now, AT_A_TIME);
            due.forEach(this::post);
        } while (due.size() == AT_A_TIME);
    }

    /// Slack does not post what carries metadata, nor where the app no longer is.
    private void post(ScheduledMessage message) {
        boolean posts =
                message.draft().metadata() == null && conversations.isIn(message.conversation(), Workspace.BOT_USER);
        if (!posts) {
            LOG.info("the scheduled message {} is not posted, as Slack would not", message.id());
            scheduled.remove(message.id());
            return;
        }
        try {
            posting.post(message.conversation(), Workspace.BOT_USER, message.draft(), posted -> taken(message));
        } catch (TakenByAnother e) {
            LOG.debug("another node posted the scheduled message {}", message.id());
        }
    }

    private void taken(ScheduledMessage message) {
        if (!scheduled.remove(message.id())) {
            throw new TakenByAnother();
        }
    }

    private static final class TakenByAnother extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TakenByAnother() {
            super(null, null, false, false);
        }
    }
}
