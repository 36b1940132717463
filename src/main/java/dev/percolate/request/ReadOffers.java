package dev.percolate.request;

import dev.percolate.request.OfferMeanings.Unread;
import dev.percolate.schedule.Routine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what offers mean that are new, were changed, or were read by another model. Reading one twice, here or on
/// another node, keeps the same again.
@Singleton
final class ReadOffers implements Routine {
    private static final int AT_A_TIME = 50;
    /// So that one look takes seconds, not minutes: the rest waits for the next.
    private static final int BATCHES = 10;

    private final OfferMeanings meanings;
    private final Embedder embedder;

    ReadOffers(OfferMeanings meanings, Embedder embedder) {
        this.meanings = meanings;
        this.embedder = embedder;
    }

    @Override
    public String name() {
        return "request.readOffers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    /// It is never a matter of dates: what is unread is read within seconds on the wall.
    @Override
    public Optional<Instant> nextDue(Instant now) {
        return Optional.empty();
    }

    @Override
    public void run(Instant now) {
        List<Unread> unread = List.of();
        for (int batch = 0; embedder.isOn() && batch < BATCHES && (batch == 0 || unread.size() == AT_A_TIME); batch++) {
            unread = meanings.unread(embedder.version(), AT_A_TIME);
            unread.forEach(one -> read(one, now));
        }
    }

    /// What the model cannot read is found by its words alone, and not tried again and again. Where the model turned
    /// out
    /// to be broken, all of it stays unread.
    private void read(Unread one, Instant now) {
        var helpsWith = meaning(one.helpsWith());
        var beenThrough = meaning(one.beenThrough());
        if (embedder.isOn()) {
            meanings.keep(one, helpsWith, beenThrough, embedder.version(), now);
        }
    }

    private @Nullable Embedding meaning(String text) {
        return text.isEmpty() ? null : embedder.embed(text).orElse(null);
    }
}
