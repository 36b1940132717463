package dev.percolate.tipping;

import dev.percolate.schedule.FailureName;
import dev.percolate.schedule.Routine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        Question last = null;
        List<Question> some;
        do {
            some = questions.due(now, last, AT_A_TIME);
            some.forEach(question -> close(question, now));
            last = some.isEmpty() ? null : some.getLast();
        } while (some.size() == AT_A_TIME);
    }

    /// One that cannot be closed just now stays due and keeps no other waiting.
    private void close(Question question, Instant now) {
        try {
            closing.close(question.workspace(), question.id(), now);
        } catch (RuntimeException e) {
            LOG.warn("a question of {} is not closed yet: {}", question.workspace(), FailureName.of(e));
        }
    }
}
