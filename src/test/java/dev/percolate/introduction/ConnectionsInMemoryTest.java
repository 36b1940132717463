package dev.percolate.introduction;

final class ConnectionsInMemoryTest implements ConnectionsContract {
    private final Connections connections = new ConnectionsInMemory();

    @Override
    public Connections connections() {
        return connections;
    }
}
