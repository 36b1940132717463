package dev.percolate.episode;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Removes somebody's own note, and takes back what they wanted the other to have because of it and what has not
/// arrived: a question, thanks. What has arrived stays with the other, but is no shared fact without the note.
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class RemoveView {
    private final Views views;
    private final Asks asks;
    private final ThankYous thankYous;
    private final Tidings tidings;

    RemoveView(Views views, Asks asks, ThankYous thankYous, Tidings tidings) {
        this.views = views;
        this.asks = asks;
        this.thankYous = thankYous;
        this.tidings = tidings;
    }

    /// Of a tie that is held. That they thanked and asked stays kept: it counts as once a day and twice a week. False
    /// where the note was gone.
    boolean remove(View view, Instant now) {
        asks.about(view.workspace(), view.author(), view.id()).ifPresent(ask -> {
            asks.withdraw(ask, now);
            tidings.withdraw(ask, now);
        });
        view.tie()
                .ifPresent(tie -> thankYous.ofTie(tie).stream()
                        .filter(thankYou -> thankYou.from().equals(view.author()))
                        .filter(thankYou -> thankYou.view().equals(view.id()) && !thankYou.hasArrived())
                        .forEach(thankYou -> tidings.withdraw(thankYou, now)));
        return views.remove(view.workspace(), view.author(), view.id());
    }
}
