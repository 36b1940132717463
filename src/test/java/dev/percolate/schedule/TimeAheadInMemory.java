package dev.percolate.schedule;

import java.time.Duration;

public final class TimeAheadInMemory implements TimeAhead {
    private Duration ahead = Duration.ZERO;

    @Override
    public synchronized Duration read() {
        return ahead;
    }

    @Override
    public synchronized boolean growTo(Duration grown) {
        if (grown.compareTo(ahead) <= 0) {
            return false;
        }
        ahead = grown;
        return true;
    }
}
