package dev.percolate.round;

final class TendedCirclesInMemoryTest implements TendedCirclesContract {
    private final TendedCircles circles = new TendedCirclesInMemory();

    @Override
    public TendedCircles circles() {
        return circles;
    }
}
