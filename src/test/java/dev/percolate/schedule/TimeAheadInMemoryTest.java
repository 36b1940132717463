package dev.percolate.schedule;

final class TimeAheadInMemoryTest implements TimeAheadContract {
    private final TimeAhead ahead = new TimeAheadInMemory();

    @Override
    public TimeAhead ahead() {
        return ahead;
    }
}
