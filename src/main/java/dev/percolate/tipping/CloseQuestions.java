package dev.percolate.tipping;

import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes questions whose time has passed, and removes suggestions that hinder no other any more.
/// People notice nothing.
@Singleton
final class CloseQuestions implements Routine {
    private static final Logger LOG = LoggerFactory.getLogger(CloseQuestions.class);
    private static final int AT_A_TIME = 100;

    private final Questions questions;
    private final Suggestions suggestions;
    private final CloseQuestion closing;

    CloseQuestions(Questions questions, Suggestions suggestions, CloseQuestion closing) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.closing = closing;
    }

    @Override
    public String name() {
        return "tipping.closeQuestions";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Optional<Instant> nextDue(Instant now) {
        return questions.nextDue();
    }

    @Override
    public void run(Instant now) {
        suggestions.forgetBefore(now.minus(Suggestion.ONCE_IN));
        long closed;
        do {
            closed = questions.due(now, AT_A_TIME).stream()
                    .filter(question -> close(question, now))
                    .count();
        } while (closed == AT_A_TIME);
    }

    /// One that cannot be closed just now stays due and keeps no other waiting.
    private boolean close(Question question, Instant now) {
        try {
            closing.close(question.workspace(), question.id(), now);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("a question of {} is not closed yet: {}", question.workspace(), FailureName.of(e));
            return false;
        }
    }
}
