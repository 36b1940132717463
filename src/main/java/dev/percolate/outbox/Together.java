package dev.percolate.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Does for many at once what each of them wants done: who comes while something is being done waits, and the next of
/// them does it for all. Nobody waits for company, so one that comes alone is as fast as ever.
///
/// Where it fails for several, it is done for each alone: nobody fails for what is another's.
public final class Together<T> {
    private static final int AT_MOST = 32;

    private final Consumer<List<T>> work;
    private final Queue<Wish<T>> wishes = new ConcurrentLinkedQueue<>();
    private final ReentrantLock working = new ReentrantLock();

    /// `work` does it for all of them or for none, and ends in a failure where it does it for none.
    public Together(Consumer<List<T>> work) {
        this.work = work;
    }

    /// Returns when it is done, or throws what it failed with.
    public void run(T wanted) {
        var wish = new Wish<>(wanted);
        wishes.add(wish);
        working.lock();
        try {
            while (!wish.done) {
                fulfil(next());
            }
        } finally {
            working.unlock();
        }
        switch (wish.failure) {
            case null -> {}
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case Throwable e -> throw new IllegalStateException(e);
        }
    }

    private List<Wish<T>> next() {
        List<Wish<T>> next = new ArrayList<>();
        for (Wish<T> wish = wishes.poll(); wish != null; wish = next.size() < AT_MOST ? wishes.poll() : null) {
            next.add(wish);
        }
        return next;
    }

    private void fulfil(List<Wish<T>> some) {
        try {
            work.accept(some.stream().map(wish -> wish.wanted).toList());
        } catch (RuntimeException e) {
            if (some.size() > 1) {
                some.forEach(wish -> fulfil(List.of(wish)));
                return;
            }
            some.getFirst().failure = e;
        } catch (Error e) {
            some.forEach(wish -> wish.failure = e);
        }
        some.forEach(wish -> wish.done = true);
    }

    /// Read and written by whoever is working only.
    private static final class Wish<T> {
        final T wanted;
        boolean done;

        @Nullable
        Throwable failure;

        Wish(T wanted) {
            this.wanted = wanted;
        }
    }
}
