package dev.percolate.tipping;

import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.List;

/// Those of each quarter, as a test has them.
final class ClosedQuestionsInMemory implements ClosedQuestions {
    private final List<Closed> all = new ArrayList<>();

    private record Closed(WorkspaceId workspace, Quarter quarter, ClosedQuestion question) {}

    void closed(WorkspaceId workspace, Quarter quarter, ClosedQuestion question) {
        all.add(new Closed(workspace, quarter, question));
    }

    @Override
    public List<ClosedQuestion> closedIn(WorkspaceId workspace, Quarter quarter) {
        return all.stream()
                .filter(one ->
                        one.workspace().equals(workspace) && one.quarter().equals(quarter))
                .map(Closed::question)
                .toList();
    }

    @Override
    public void wipe(WorkspaceId workspace, Quarter quarter) {
        all.removeIf(one -> one.workspace().equals(workspace) && one.quarter().equals(quarter));
    }
}
