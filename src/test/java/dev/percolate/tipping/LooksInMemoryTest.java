package dev.percolate.tipping;

final class LooksInMemoryTest implements LooksContract {
    private final TieStatesInMemory states = new TieStatesInMemory();
    private final Looks looks = new LooksInMemory(states);

    @Override
    public Looks looks() {
        return looks;
    }

    @Override
    public TieStates states() {
        return states;
    }
}
