package dev.percolate.introduction;

final class IdeasDeclinedInMemoryTest implements IdeasDeclinedContract {
    private final IdeasDeclined ideas = new IdeasDeclinedInMemory();

    @Override
    public IdeasDeclined ideas() {
        return ideas;
    }
}
