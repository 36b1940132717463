package dev.percolate.tipping;

import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Closes one question; what remains of it is counted with its quarter, and from when the person may be
/// asked again.
@Singleton
@Transactional
class CloseQuestion {
    private final Questions questions;
    private final NamedTies named;

    CloseQuestion(Questions questions, NamedTies named) {
        this.questions = questions;
        this.named = named;
    }

    /// An answer of this very moment has it stay open.
    void close(WorkspaceId workspace, UUID id, Instant now) {
        questions.find(workspace, id).ifPresent(found -> {
            named.hold(List.of(found.tie()));
            questions
                    .find(workspace, id)
                    .filter(question -> !now.isBefore(question.closesAt()))
                    .ifPresent(question -> close(question, now));
        });
    }

    private void close(Question question, Instant now) {
        if (question.arrivedAt() == null) {
            questions.remove(question);
        } else {
            questions.close(question, Rest.after(question), now);
        }
    }
}
