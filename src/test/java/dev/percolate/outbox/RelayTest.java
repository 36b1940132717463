package dev.percolate.outbox;

final class RelayTest implements RelayContract {
    @Override
    public World world() {
        return World.inMemory();
    }
}
