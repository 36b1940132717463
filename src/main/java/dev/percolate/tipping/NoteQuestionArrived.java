package dev.percolate.tipping;

import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Notes that a question or a suggestion reached whom it asks: their time to answer begins then.
@Singleton
@Transactional
public class NoteQuestionArrived {
    private final Questions questions;
    private final Suggestions suggestions;
    private final NamedTies named;

    NoteQuestionArrived(Questions questions, Suggestions suggestions, NamedTies named) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.named = named;
    }

    /// Held, so that an answer at the same moment is not written over.
    public void question(WorkspaceId workspace, UUID id, Instant at) {
        questions.find(workspace, id).ifPresent(question -> {
            named.hold(List.of(question.tie()));
            questions
                    .find(workspace, id)
                    .filter(held -> held.arrivedAt() == null)
                    .ifPresent(held -> questions.keep(held.arrived(at)));
        });
    }

    public void suggestion(WorkspaceId workspace, UUID id, Instant at) {
        suggestions.arrived(workspace, id, at);
    }
}
