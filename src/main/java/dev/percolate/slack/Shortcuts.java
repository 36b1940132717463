package dev.percolate.slack;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Brings a shortcut to the feature that offers it.
@Singleton
final class Shortcuts {
    private final Map<String, GlobalShortcut> fromAnywhere = new HashMap<>();
    private final Map<String, MessageShortcut> onMessages = new HashMap<>();

    Shortcuts(List<GlobalShortcut> fromAnywhere, List<MessageShortcut> onMessages) {
        fromAnywhere.forEach(one -> this.fromAnywhere.put(one.callback(), one));
        onMessages.forEach(one -> this.onMessages.put(one.callback(), one));
        refuseDoubles(Stream.concat(
                        fromAnywhere.stream().map(GlobalShortcut::callback),
                        onMessages.stream().map(MessageShortcut::callback))
                .toList());
    }

    private static void refuseDoubles(Collection<String> callbacks) {
        var seen = new HashSet<String>();
        for (String callback : callbacks) {
            if (!seen.add(callback)) {
                throw new IllegalStateException("The shortcut \"%s\" is there twice.".formatted(callback));
            }
        }
    }

    Answer start(String callback, Started started) {
        var shortcut = fromAnywhere.get(callback);
        return shortcut == null ? new Answer.Unknown() : shortcut.start(started);
    }

    Answer start(String callback, StartedOnMessage started) {
        var shortcut = onMessages.get(callback);
        return shortcut == null ? new Answer.Unknown() : shortcut.start(started);
    }
}
