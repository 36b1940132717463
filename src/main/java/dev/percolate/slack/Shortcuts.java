package dev.percolate.slack;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Brings a shortcut to the feature that offers it.
@Singleton
final class Shortcuts {
    private final Map<String, GlobalShortcut> byCallback = new HashMap<>();

    Shortcuts(List<GlobalShortcut> offered) {
        for (var shortcut : offered) {
            if (byCallback.putIfAbsent(shortcut.callback(), shortcut) != null) {
                throw new IllegalStateException("The shortcut \"%s\" is there twice.".formatted(shortcut.callback()));
            }
        }
    }

    Answer start(String callback, Started started) {
        var shortcut = byCallback.get(callback);
        return shortcut == null ? new Answer.Unknown() : shortcut.start(started);
    }
}
