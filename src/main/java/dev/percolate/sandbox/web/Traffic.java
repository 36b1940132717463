package dev.percolate.sandbox.web;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The newest exchanges between Slack and the bot, for those who want to look. Only of this process, and gone with it.
@Singleton
final class Traffic {
    static final int KEPT = 300;

    private final Deque<Numbered> newest = new ArrayDeque<>();
    private long last;

    record Numbered(long number, Exchange exchange) {}

    record Since(long last, List<Numbered> exchanges) {}

    synchronized void add(Exchange exchange) {
        last++;
        newest.addLast(new Numbered(last, exchange));
        if (newest.size() > KEPT) {
            newest.removeFirst();
        }
    }

    /// Oldest first, with the number of the last of all, to be asked with the next time. Everything where the number
    /// is none of this process.
    synchronized Since after(long number) {
        long from = number > last ? 0 : number;
        return new Since(
                last, newest.stream().filter(one -> one.number() > from).toList());
    }

    synchronized Optional<Exchange> find(long number) {
        return newest.stream()
                .filter(one -> one.number() == number)
                .map(Numbered::exchange)
                .findFirst();
    }

    /// Returns the number of the last that is forgotten.
    synchronized long clear() {
        newest.clear();
        return last;
    }
}
