package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Notes what somebody calls it. They may change it until the question closes; the last press counts.
@Singleton
@Transactional
public class AnswerQuestion {
    private final Questions questions;
    private final NamedTies named;
    private final BothSay both;

    AnswerQuestion(Questions questions, NamedTies named, BothSay both) {
        this.questions = questions;
        this.named = named;
        this.both = both;
    }

    /// Says the same whatever was answered, and whatever the other did.
    public sealed interface Answered {
        record Noted(Question question) implements Answered {}

        /// Its time has passed, or both were told.
        record Over(Question question) implements Answered {}

        /// It is kept no more, or was never theirs to answer.
        record Gone() implements Answered {}
    }

    public Answered answer(WorkspaceId workspace, PersonId person, UUID id, Reply reply, Instant now) {
        var asked = own(workspace, person, id);
        asked.ifPresent(question -> named.hold(List.of(question.tie())));
        return asked.flatMap(_ -> own(workspace, person, id))
                .map(question -> answer(question, reply, now))
                .orElseGet(Answered.Gone::new);
    }

    private Optional<Question> own(WorkspaceId workspace, PersonId person, UUID id) {
        return questions
                .find(workspace, id)
                .filter(question -> question.person().equals(person));
    }

    private Answered answer(Question question, Reply reply, Instant now) {
        if (!question.isOpen(now) || named.find(question.tie()).isPresent()) {
            return new Answered.Over(question);
        }
        var replied = question.replying(reply, now);
        if (!questions.keep(replied)) {
            return new Answered.Over(question);
        }
        switch (reply) {
            case MENTORING -> both.yes(question.tie(), question.person(), now);
            case LATER, SOMETHING_ELSE, NEVER_AGAIN -> both.no(question.tie(), question.person(), now);
        }
        return new Answered.Noted(replied);
    }
}
