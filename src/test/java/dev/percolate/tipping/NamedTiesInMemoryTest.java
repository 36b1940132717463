package dev.percolate.tipping;

final class NamedTiesInMemoryTest implements NamedTiesContract {
    private final NamedTiesInMemory named = new NamedTiesInMemory();

    @Override
    public NamedTies named() {
        return named;
    }
}
