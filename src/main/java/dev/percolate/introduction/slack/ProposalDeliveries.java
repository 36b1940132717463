package dev.percolate.introduction.slack;

import dev.percolate.introduction.NoteDelivery;
import dev.percolate.outbox.DeliveryListener;
import dev.percolate.outbox.MessageDelivered;
import jakarta.inject.Singleton;

/// Hears when a proposal has arrived.
@Singleton
final class ProposalDeliveries implements DeliveryListener {
    private final NoteDelivery noting;

    ProposalDeliveries(NoteDelivery noting) {
        this.noting = noting;
    }

    @Override
    public void delivered(MessageDelivered delivered) {
        ProposalKey.read(delivered.once())
                .ifPresent(proposal -> noting.delivered(
                        delivered.workspace(), proposal.introduction(), proposal.person(), delivered.at()));
    }
}
