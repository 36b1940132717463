package dev.percolate.tipping.slack;

import dev.percolate.tipping.OwnTie;
import dev.percolate.tipping.ReadOwnTies;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Somebody's ties with the names that stand beside them.
@Singleton
final class OwnTies {
    private final ReadOwnTies reading;
    private final QuestionModals questions;
    private final Directory directory;

    OwnTies(ReadOwnTies reading, QuestionModals questions, Directory directory) {
        this.reading = reading;
        this.questions = questions;
        this.directory = directory;
    }

    TieViews.Own of(WorkspaceId workspace, Person member, Instant now) {
        var ties = reading.of(workspace, member, now);
        var people = directory.find(workspace, ties.stream().map(OwnTie::other).toList());
        return new TieViews.Own(ties, people, questions.asked(workspace, member.id()));
    }
}
