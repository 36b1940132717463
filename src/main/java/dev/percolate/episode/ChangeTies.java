package dev.percolate.episode;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

/// Every change of what is noted of a tie goes through here: it is held, and whoever listens hears what that made
/// of its shared facts.
@Singleton
@Transactional
class ChangeTies {
    private final Views views;
    private final ThankYous thankYous;
    private final List<EpisodeListener> listeners;

    ChangeTies(Views views, ThankYous thankYous, List<EpisodeListener> listeners) {
        this.views = views;
        this.thankYous = thankYous;
        this.listeners = List.copyOf(listeners);
    }

    /// Ties are held in one order for everybody, so that two never wait for each other in a circle.
    <T> T change(Collection<Tie> ties, Supplier<T> change, Instant now) {
        var held = new TreeSet<>(ties);
        views.hold(held);
        Map<Tie, List<SharedEpisode>> before = new LinkedHashMap<>();
        held.forEach(tie -> before.put(tie, shared(tie)));
        T result = change.get();
        before.forEach((tie, shared) -> SharedEpisodeChange.between(shared, shared(tie))
                .forEach(one -> listeners.forEach(listener -> listener.changed(one, now))));
        return result;
    }

    private List<SharedEpisode> shared(Tie tie) {
        return SharedEpisode.all(tie, views.ofTie(tie), thankYous.ofTie(tie));
    }
}
