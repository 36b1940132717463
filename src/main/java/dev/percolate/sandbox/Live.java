package dev.percolate.sandbox;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells open pages at once that something changed; they ask again for what they show.
@Singleton
public final class Live {
    private final Set<Consumer<Change>> listeners = ConcurrentHashMap.newKeySet();

    /// `what` is `messages`, `modals`, `home`, `people` or `time`; `person` is whom it concerns, null for everybody.
    public record Change(
            String what, @Nullable String person, @Nullable String channel) {}

    /// The listener hears until the returned one is run. It must not block.
    public Runnable listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void timeMoved() {
        tell(new Change("time", null, null));
    }

    void peopleChanged() {
        tell(new Change("people", null, null));
    }

    void messagesChanged(String channel, @Nullable String person) {
        tell(new Change("messages", person, channel));
    }

    void modalsChanged(String person) {
        tell(new Change("modals", person, null));
    }

    void homeChanged(String person) {
        tell(new Change("home", person, null));
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.accept(change));
    }
}
