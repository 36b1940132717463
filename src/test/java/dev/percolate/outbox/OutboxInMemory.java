package dev.percolate.outbox;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An outbox for tests of features: remembers what it accepted, in order, and honours once-keys.
public final class OutboxInMemory implements Outbox {
    private final List<OutgoingMessage> messages = new ArrayList<>();
    private final Set<String> onceKeys = new HashSet<>();

    @Override
    public synchronized boolean add(OutgoingMessage message) {
        boolean isNew = onceKeys.add(key(message.workspace(), message.once()));
        if (isNew) {
            messages.add(message);
        }
        return isNew;
    }

    /// Everything here still waits.
    @Override
    public synchronized boolean withdraw(WorkspaceId workspace, OnceKey once, Instant now) {
        return messages.removeIf(message ->
                message.workspace().equals(workspace) && message.once().equals(once));
    }

    public synchronized List<OutgoingMessage> messages() {
        return List.copyOf(messages);
    }

    /// What goes to this person alone.
    public synchronized List<OutgoingMessage> to(PersonId person) {
        return messages.stream()
                .filter(message -> message.recipient().equals(new Recipient.Direct(person)))
                .toList();
    }

    private static String key(WorkspaceId workspace, OnceKey once) {
        return workspace.value() + " " + once.value();
    }
}
