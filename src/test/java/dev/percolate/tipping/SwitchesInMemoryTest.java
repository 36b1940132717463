package dev.percolate.tipping;

final class SwitchesInMemoryTest implements SwitchesContract {
    private final SwitchesInMemory switches = new SwitchesInMemory(false);
    private final SwitchesInMemory sandbox = new SwitchesInMemory(true);

    @Override
    public Switches switches() {
        return switches;
    }

    @Override
    public Stops stops() {
        return switches;
    }

    @Override
    public Switches inTheSandbox() {
        return sandbox;
    }
}
