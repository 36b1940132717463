package dev.percolate.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.percolate.workspace.DirectoryUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Answers, kept fresh for a while so that not everything is asked twice, and for an hour in case nobody can be asked.
final class Remembered<K, V> {
    private static final Duration AT_ALL = Duration.ofHours(1);

    private final InstantSource wall;
    private final Duration fresh;
    private final Predicate<V> settled;
    private final Cache<K, Entry<V>> entries;

    /// Only an answer that is `settled` is ever fresh; the others are expected to change soon.
    Remembered(InstantSource wall, int atMost, Duration fresh, Predicate<V> settled) {
        this.wall = wall;
        this.fresh = fresh;
        this.settled = settled;
        entries = Caffeine.newBuilder()
                .maximumSize(atMost)
                .expireAfterWrite(AT_ALL)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(wall.millis()))
                .build();
    }

    private record Entry<V>(V value, Instant since) {}

    /// The fresh answer if there is one, else a new one, else an old one.
    V get(K key, Supplier<V> ask) {
        return fresh(key).orElseGet(() -> {
            try {
                var answer = ask.get();
                put(key, answer);
                return answer;
            } catch (DirectoryUnavailable e) {
                return old(key).orElseThrow(() -> e);
            }
        });
    }

    Optional<V> fresh(K key) {
        return Optional.ofNullable(entries.getIfPresent(key))
                .filter(entry -> wall.instant().isBefore(entry.since().plus(fresh)))
                .map(Entry::value)
                .filter(settled);
    }

    /// Whatever is remembered, up to an hour old.
    Optional<V> old(K key) {
        return Optional.ofNullable(entries.getIfPresent(key)).map(Entry::value);
    }

    void put(K key, V value) {
        entries.put(key, new Entry<>(value, wall.instant()));
    }

    void forget(K key) {
        entries.invalidate(key);
    }
}
