package dev.percolate.sandbox;

import java.util.function.Supplier;

/// Makes several changes one: all of them are kept, or none. The bot is never called inside, so that nothing it asks
/// for in return waits for a lock held here.
public interface Atomically {
    <T> T run(Supplier<T> changes);

    /// Does this once the changes around it are kept, and at once where there are none; never where they are undone.
    void afterwards(Runnable step);
}
