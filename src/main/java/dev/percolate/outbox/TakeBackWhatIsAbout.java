package dev.percolate.outbox;

import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.SetApart;
import jakarta.inject.Singleton;

/// Whoever keeps somebody apart is brought nothing more about them, not even what waits already (promise 9). What waits
/// for the other stays: it must look as if nothing had happened.
@Singleton
final class TakeBackWhatIsAbout implements ApartListener {
    private final OutgoingMessages messages;

    TakeBackWhatIsAbout(OutgoingMessages messages) {
        this.messages = messages;
    }

    @Override
    public void setApart(SetApart apart) {
        messages.withdrawAbout(apart.workspace(), apart.owner(), apart.other(), apart.at());
    }

    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }
}
