package dev.percolate.welcome;

final class HostsInMemoryTest implements HostsContract {
    private final Hosts hosts = new HostsInMemory();

    @Override
    public Hosts hosts() {
        return hosts;
    }
}
