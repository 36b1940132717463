package dev.percolate.episode;

final class ThankYousInMemoryTest implements ThankYousContract {
    private final ThankYous thankYous = new ThankYousInMemory();

    @Override
    public ThankYous thankYous() {
        return thankYous;
    }
}
