package dev.percolate.tipping;

final class TieStatesInMemoryTest implements TieStatesContract {
    private final TieStates states = new TieStatesInMemory();

    @Override
    public TieStates states() {
        return states;
    }
}
