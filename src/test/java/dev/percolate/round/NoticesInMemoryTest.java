package dev.percolate.round;

final class NoticesInMemoryTest implements NoticesContract {
    private final Notices notices = new NoticesInMemory();

    @Override
    public Notices notices() {
        return notices;
    }
}
