package dev.percolate.episode;

final class AsksInMemoryTest implements AsksContract {
    private final Asks asks = new AsksInMemory();

    @Override
    public Asks asks() {
        return asks;
    }
}
