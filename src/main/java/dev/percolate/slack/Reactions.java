package dev.percolate.slack;

import com.google.gson.JsonObject;
import dev.percolate.schedule.DomainTime;
import dev.percolate.slack.ReactionListener.Reacted;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/// Brings the reactions that a workspace chose to whoever offers to hear them.
@Singleton
final class Reactions implements AskingHandler {
    static final String ADDED = "reaction_added";

    private final List<ReactionListener> listeners;
    private final InstantSource domain;

    Reactions(List<ReactionListener> listeners, @DomainTime InstantSource domain) {
        this.listeners = List.copyOf(listeners);
        this.domain = domain;
    }

    /// Whether anybody chose to have this emoji heard.
    boolean areHeard(WorkspaceId workspace, String emoji) {
        return listeners.stream().anyMatch(listener -> hears(listener, workspace, emoji));
    }

    private static boolean hears(ReactionListener listener, WorkspaceId workspace, String emoji) {
        return listener.emoji(workspace).filter(emoji::equals).isPresent();
    }

    @Override
    public Set<String> types() {
        return Set.of(ADDED);
    }

    @Override
    public void handle(WorkspaceId workspace, JsonObject payload) {
        String person = Json.text(payload, "event", "user");
        String author = Json.text(payload, "event", "item_user");
        String emoji = Json.text(payload, "event", "reaction");
        if (person.isBlank() || author.isBlank()) {
            return;
        }
        var reacted = new Reacted(workspace, new PersonId(person), new PersonId(author), domain.instant());
        listeners.stream()
                .filter(listener -> hears(listener, workspace, emoji))
                .forEach(listener -> listener.reacted(reacted));
    }
}
