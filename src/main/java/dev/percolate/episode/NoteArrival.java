package dev.percolate.episode;

import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Notes that what one wanted the other to have has reached them.
@Singleton
@Transactional
public class NoteArrival {
    private final ChangeTies changing;
    private final ThankYous thankYous;
    private final Asks asks;

    NoteArrival(ChangeTies changing, ThankYous thankYous, Asks asks) {
        this.changing = changing;
        this.thankYous = thankYous;
        this.asks = asks;
    }

    /// From now on both know of that conversation.
    public void ofThankYou(WorkspaceId workspace, UUID id, Instant at) {
        thankYous
                .find(workspace, id)
                .ifPresent(thankYou ->
                        changing.change(List.of(thankYou.tie()), () -> thankYous.arrived(workspace, id, at), at));
    }

    /// From now on it can be answered.
    public void ofAsk(WorkspaceId workspace, UUID id, Instant at) {
        asks.arrived(workspace, id, at);
    }
}
