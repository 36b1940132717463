package dev.percolate.request;

import java.util.function.Supplier;

final class ApproachesInMemoryTest implements ApproachesContract {
    private final ApproachesInMemory approaches = new ApproachesInMemory();
    private final HopesInMemory hopes = new HopesInMemory(approaches);
    private final PeopleShownInMemory shown = new PeopleShownInMemory();

    @Override
    public Approaches approaches() {
        return approaches;
    }

    @Override
    public Hopes hopes() {
        return hopes;
    }

    @Override
    public PeopleShown shown() {
        return shown;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }
}
