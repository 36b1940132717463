package dev.percolate.outbox;

import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.SetApart;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An outbox for tests of features: remembers what it accepted, in order, and honours once-keys.
public final class OutboxInMemory implements Outbox, ApartListener {
    private final List<OutgoingMessage> messages = new ArrayList<>();
    private final Set<String> onceKeys = new HashSet<>();
    private final Set<OutgoingMessage> arrived = new HashSet<>();

    @Override
    public synchronized boolean add(OutgoingMessage message) {
        boolean isNew = onceKeys.add(key(message.workspace(), message.once()));
        if (isNew) {
            messages.add(message);
        }
        return isNew;
    }

    @Override
    public synchronized boolean withdraw(WorkspaceId workspace, OnceKey once, Instant now) {
        return messages.removeIf(message -> waits(message)
                && message.workspace().equals(workspace)
                && message.once().equals(once));
    }

    @Override
    public synchronized void setApart(SetApart apart) {
        messages.removeIf(message -> waits(message)
                && message.workspace().equals(apart.workspace())
                && message.recipient().equals(new Recipient.Direct(apart.owner()))
                && message.about().contains(apart.other()));
    }

    /// Everything that waits is there now, too late to be taken back.
    public synchronized void arrive() {
        arrived.addAll(messages);
    }

    /// This one is.
    public synchronized void arrive(OutgoingMessage message) {
        arrived.add(message);
    }

    private boolean waits(OutgoingMessage message) {
        return !arrived.contains(message);
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
