package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Manifest;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.SlackError;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.Set;

/// What the bot's token is good for: what the manifest asks for and nothing else.
@Singleton
final class Scopes {
    private final Set<String> granted;

    Scopes(Manifest manifest) {
        this.granted = manifest.botScopes();
    }

    String provided() {
        return String.join(",", granted);
    }

    /// Before anything is looked at: at least one of the scopes the method may need is there.
    void requireAny(Method method) {
        Set<String> needed = method.scopes();
        if (!needed.isEmpty() && Collections.disjoint(needed, granted)) {
            throw SlackError.missingScope(String.join(",", needed), provided());
        }
    }

    void require(Method method, Kind kind) {
        method.scope(kind).filter(scope -> !granted.contains(scope)).ifPresent(scope -> {
            throw SlackError.missingScope(scope, provided());
        });
    }
}
