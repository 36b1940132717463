package dev.percolate.workspace;

final class InvitersInMemoryTest implements InvitersContract {
    private final Inviters inviters = new InvitersInMemory();

    @Override
    public Inviters inviters() {
        return inviters;
    }
}
