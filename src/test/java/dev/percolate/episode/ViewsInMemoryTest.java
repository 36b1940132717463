package dev.percolate.episode;

final class ViewsInMemoryTest implements ViewsContract {
    private final Views views = new ViewsInMemory();

    @Override
    public Views views() {
        return views;
    }
}
