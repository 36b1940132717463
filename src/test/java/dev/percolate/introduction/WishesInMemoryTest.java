package dev.percolate.introduction;

final class WishesInMemoryTest implements WishesContract {
    private final Wishes wishes = new WishesInMemory();

    @Override
    public Wishes wishes() {
        return wishes;
    }
}
