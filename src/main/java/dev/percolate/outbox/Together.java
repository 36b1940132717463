package dev.percolate.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Does for many at once what each of them wants done: who comes while something is being done waits, and the next of
/// them does it for all. Nobody waits for company, so one that comes alone is as fast as ever.
///
/// Where it fails for several, it is done for each alone: nobody fails for what is another's.
public final class Together<T, R> {
    private static final int AT_MOST = 32;

    private final Function<List<T>, List<R>> work;
    private final Queue<Wish<T, R>> wishes = new ConcurrentLinkedQueue<>();
    private final ReentrantLock working = new ReentrantLock();

    /// `work` does it for all of them or for none, and throws where it does it for none. It says what came of each, in
    /// their order.
    public Together(Function<List<T>, List<R>> work) {
        this.work = work;
    }

    /// Returns when it is done what came of it, or throws what it failed with.
    public R run(T wanted) {
        var wish = new Wish<T, R>(wanted);
        wishes.add(wish);
        working.lock();
        try {
            while (wish.outcome == null) {
                fulfil(next());
            }
        } finally {
            working.unlock();
        }
        return wish.outcome();
    }

    private List<Wish<T, R>> next() {
        List<Wish<T, R>> next = new ArrayList<>();
        for (Wish<T, R> wish = wishes.poll(); wish != null; wish = next.size() < AT_MOST ? wishes.poll() : null) {
            next.add(wish);
        }
        return next;
    }

    private void fulfil(List<Wish<T, R>> some) {
        try {
            List<R> came = work.apply(some.stream().map(wish -> wish.wanted).toList());
            for (int i = 0; i < some.size(); i++) {
                R outcome = came.get(i);
                some.get(i).outcome = () -> outcome;
            }
        } catch (RuntimeException e) {
            if (some.size() > 1) {
                some.forEach(wish -> fulfil(List.of(wish)));
                return;
            }
            some.getFirst().outcome = () -> {
                throw e;
            };
        } catch (Error e) {
            some.forEach(wish -> wish.outcome = () -> {
                throw e;
            });
        }
    }

    /// Read and written by whoever is working only.
    private static final class Wish<T, R> {
        final T wanted;

        @Nullable
        Supplier<R> outcome;

        Wish(T wanted) {
            this.wanted = wanted;
        }

        R outcome() {
            return Objects.requireNonNull(outcome).get();
        }
    }
}
