package dev.percolate.introduction;

import dev.percolate.introduction.Connection.Answer;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Answers one connection, once. Where the two were never asked it is as if they had been in vain.
@Singleton
@Transactional
class TellIntroducer {
    private final Connections connections;
    private final Introductions introductions;
    private final Outcomes outcomes;

    TellIntroducer(Connections connections, Introductions introductions, Outcomes outcomes) {
        this.connections = connections;
        this.introductions = introductions;
        this.outcomes = outcomes;
    }

    /// Does nothing while the introduction is still open, or where somebody else was quicker. Whoever
    /// became someone who left meanwhile is named as before: that they did is not told.
    void tell(WorkspaceId workspace, UUID id, Instant now) {
        var connection = connections.find(workspace, id);
        answer(workspace, id)
                .filter(answer -> connections.answer(workspace, id, answer))
                .ifPresent(answer -> connection.ifPresent(known -> outcomes.connected(known, answer, now)));
    }

    private Optional<Answer> answer(WorkspaceId workspace, UUID id) {
        var introduction = introductions.find(workspace, id);
        return introduction.isEmpty()
                ? Optional.of(Answer.NOT_THIS_TIME)
                : switch (introduction.get().stage()) {
                    case Stage.Open _ -> Optional.empty();
                    case Stage.Together _ -> Optional.of(Answer.INTRODUCED);
                    case Stage.Apart _ -> Optional.of(Answer.NOT_THIS_TIME);
                };
    }
}
