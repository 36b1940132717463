package dev.percolate.round.slack;

import dev.percolate.outbox.DeliveryListener;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.round.KeepNotices;
import jakarta.inject.Singleton;

/// Hears when a notice has arrived.
@Singleton
final class NoticeDeliveries implements DeliveryListener {
    private final KeepNotices keeping;

    NoticeDeliveries(KeepNotices keeping) {
        this.keeping = keeping;
    }

    @Override
    public void delivered(MessageDelivered delivered) {
        NoticeKey.read(delivered.once())
                .ifPresent(notice -> keeping.delivered(
                        notice.circle(delivered.workspace()), notice.person(), notice::names, delivered.at()));
    }
}
