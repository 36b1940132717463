package dev.percolate.workspace;

final class WorkingWeeksInMemoryTest implements WorkingWeeksContract {
    private final WorkingWeeks weeks = new WorkingWeeksInMemory();

    @Override
    public WorkingWeeks weeks() {
        return weeks;
    }
}
