package dev.percolate.outbox;

import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Seals what was rendered and keeps it for the relay.
@Singleton
class SealingOutbox implements Outbox {
    private final OutgoingMessages messages;
    private final SealedBody bodies;
    private final NewIds ids;

    SealingOutbox(OutgoingMessages messages, SealedBody bodies, NewIds ids) {
        this.messages = messages;
        this.bodies = bodies;
        this.ids = ids;
    }

    /// Refuses to work outside a transaction: a message must not outlive a change that was rolled back.
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(OutgoingMessage message) {
        return messages.add(new SealedMessage(
                message.workspace(),
                ids.next(),
                ids.next(),
                message.once(),
                message.recipient(),
                message.kind(),
                Lane.atFirst(message),
                message.notBefore(),
                message.dropAfter(),
                bodies.seal(message.workspace(), message.body(), message.file()),
                message.file() != null,
                message.about()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean withdraw(WorkspaceId workspace, OnceKey once, Instant now) {
        return messages.withdraw(workspace, once, now);
    }
}
