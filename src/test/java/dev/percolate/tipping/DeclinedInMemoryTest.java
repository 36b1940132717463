package dev.percolate.tipping;

final class DeclinedInMemoryTest implements DeclinedContract {
    private final Declined declined = new DeclinedInMemory();

    @Override
    public Declined declined() {
        return declined;
    }
}
