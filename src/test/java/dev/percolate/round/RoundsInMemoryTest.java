package dev.percolate.round;

final class RoundsInMemoryTest implements RoundsContract {
    private final Rounds rounds = new RoundsInMemory();
    private final TendedCircles circles = new TendedCirclesInMemory();

    @Override
    public Rounds rounds() {
        return rounds;
    }

    @Override
    public TendedCircles circles() {
        return circles;
    }
}
