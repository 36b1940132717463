package dev.percolate.welcome;

final class NewcomersInMemoryTest implements NewcomersContract {
    private final Newcomers newcomers = new NewcomersInMemory();

    @Override
    public Newcomers newcomers() {
        return newcomers;
    }
}
