package dev.percolate.workspace;

final class PositionsInMemoryTest implements PositionsContract {
    private final PositionsInMemory kept = new PositionsInMemory();

    @Override
    public Positions positions() {
        return kept;
    }

    @Override
    public PositionReadings readings() {
        return kept;
    }

    @Override
    public PositionLists lists() {
        return kept;
    }

    @Override
    public PositionTraces traces() {
        return kept;
    }
}
