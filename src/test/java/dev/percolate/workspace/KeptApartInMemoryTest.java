package dev.percolate.workspace;

final class KeptApartInMemoryTest implements KeptApartContract {
    private final KeptApart keptApart = new KeptApartInMemory();

    @Override
    public KeptApart keptApart() {
        return keptApart;
    }
}
