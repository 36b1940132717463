package dev.percolate.sandbox;

import dev.percolate.schedule.FailureName;
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
    private final FindParent parents;
    private final Posting posting;

    PostScheduled(ScheduledMessages scheduled, Conversations conversations, FindParent parents, Posting posting) {
        this.scheduled = scheduled;
        this.conversations = conversations;
        this.parents = parents;
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
    public Optional<String> inWords() {
        return Optional.of("A scheduled message is posted");
    }

    @Override
    public void run(Instant now) {
        List<ScheduledMessage> due = scheduled.due(now, Optional.empty(), AT_A_TIME);
        while (!due.isEmpty()) {
            due.forEach(this::attempt);
            due = scheduled.due(now, Optional.of(due.getLast()), AT_A_TIME);
        }
    }

    /// What fails is tried again at the next run and holds up nothing that comes after it.
    private void attempt(ScheduledMessage message) {
        try {
            post(message);
        } catch (TakenByAnother e) {
            LOG.debug("another node posted the scheduled message {}", message.id());
        } catch (RuntimeException e) {
            LOG.warn("the scheduled message {} could not be posted: {}", message.id(), FailureName.of(e));
        }
    }

    private void post(ScheduledMessage message) {
        if (mayStand(message)) {
            posting.post(message.conversation(), Workspace.BOT_USER, message.draft(), posted -> taken(message));
        } else {
            LOG.info("the scheduled message {} is not posted, as Slack would not", message.id());
            scheduled.remove(message.id());
        }
    }

    /// Slack does not post what carries metadata, nor where the app no longer is, nor in a thread that is gone.
    private boolean mayStand(ScheduledMessage message) {
        Draft draft = message.draft();
        return draft.metadata() == null
                && conversations.isIn(message.conversation(), Workspace.BOT_USER)
                && (draft.threadTs() == null || hasParent(message.conversation(), draft.threadTs()));
    }

    private boolean hasParent(String conversation, String threadTs) {
        try {
            parents.of(conversation, threadTs);
            return true;
        } catch (SlackError e) {
            return false;
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
