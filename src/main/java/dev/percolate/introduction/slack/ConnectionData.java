package dev.percolate.introduction.slack;

import dev.percolate.introduction.Connection;
import dev.percolate.introduction.Connections;
import dev.percolate.introduction.IdeasDeclined;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Whom somebody asked to have introduced to whom, for their eyes: what they were told, never what became
/// of it otherwise.
@Singleton
final class ConnectionData implements PersonalData {
    private static final int ORDER = 105;
    private static final int MOST = 500;

    private final Connections connections;
    private final IdeasDeclined ideas;

    ConnectionData(Connections connections, IdeasDeclined ideas) {
        this.connections = connections;
        this.ideas = ideas;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        var entries = connections.latestOf(workspace, person, MOST).stream()
                .map(connection -> new Entry(connection.askedAt(), text(connection)))
                .toList();
        var declined = ideas.since(workspace, person).stream()
                .map(since -> new Entry(since, "You don't want to be asked because a colleague thought of you."))
                .toList();
        return List.of(
                new Section(
                        "Colleagues you asked me to introduce",
                        "Where I ask the two, they see that it is your idea. What you wrote about why is not kept.",
                        entries),
                new Section("Ideas of colleagues", "Only you.", declined));
    }

    private static String text(Connection connection) {
        String two = Wording.listed(
                connection.people().stream().map(Wording::mention).toList());
        return two + " in " + Wording.channel(connection.circle()) + "; " + answer(connection);
    }

    private static String answer(Connection connection) {
        var answer = connection.answer();
        if (answer == null) {
            return "you hear on "
                    + Wording.day(
                            connection.answerAt().atZone(connection.ownZone()).toLocalDate())
                    + ".";
        }
        return switch (answer) {
            case INTRODUCED -> "they were introduced.";
            case NOT_THIS_TIME -> "it didn't come about.";
        };
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        connections.forget(workspace, person);
        ideas.allow(workspace, person);
    }
}
