package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Handles.ResponseUrl;
import dev.percolate.sandbox.Manifest.Shortcut;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;

/// Somebody starts one of the app's shortcuts, from anywhere or on a message. As in Slack the app is then sent the
/// whole message, whether it wants the words or not.
@Singleton
public final class RunShortcut {
    private static final Outcome UNKNOWN = new Outcome.Failed("This shortcut is no longer there.");
    private static final Outcome GONE = new Outcome.Failed("This message is no longer there.");
    private static final Outcome FAILED = new Outcome.Failed("That didn't work. Try again in a moment.");

    private final Manifest manifest;
    private final Messages messages;
    private final Grants grants;
    private final Address address;
    private final AskBot asking;
    private final InstantSource wall;

    RunShortcut(
            Manifest manifest,
            Messages messages,
            Grants grants,
            Address address,
            AskBot asking,
            @WallTime InstantSource wall) {
        this.manifest = manifest;
        this.messages = messages;
        this.grants = grants;
        this.address = address;
        this.asking = asking;
        this.wall = wall;
    }

    public Outcome fromAnywhere(Person person, String callbackId) {
        if (!isThere(Shortcut.Kind.GLOBAL, callbackId)) {
            return UNKNOWN;
        }
        return send(Payloads.shortcut(person, callbackId, grants.trigger(person, null), wall.instant()));
    }

    /// On what everybody in the conversation sees, wherever the app is.
    public Outcome onMessage(Person person, Conversation where, String ts, String callbackId) {
        if (!isThere(Shortcut.Kind.MESSAGE, callbackId)) {
            return UNKNOWN;
        }
        Optional<Message> found = messages.find(where.id(), ts).filter(message -> message.ephemeralTo() == null);
        if (found.isEmpty()) {
            return GONE;
        }
        ResponseUrl url = grants.responseUrl(person, where, found.get());
        return send(Payloads.messageShortcut(
                person,
                where,
                found.get(),
                callbackId,
                grants.trigger(person, null),
                address.of("/sandbox/response/" + url.id()),
                wall.instant()));
    }

    private boolean isThere(Shortcut.Kind kind, String callbackId) {
        return manifest.shortcuts().stream()
                .anyMatch(one -> one.kind() == kind && one.callbackId().equals(callbackId));
    }

    private Outcome send(ObjectNode payload) {
        return asking.ask(payload).map(body -> Outcome.DONE).orElse(FAILED);
    }
}
