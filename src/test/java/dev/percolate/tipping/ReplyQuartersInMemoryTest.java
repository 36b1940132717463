package dev.percolate.tipping;

final class ReplyQuartersInMemoryTest implements ReplyQuartersContract {
    private final ReplyQuarters quarters = new ReplyQuartersInMemory();

    @Override
    public ReplyQuarters quarters() {
        return quarters;
    }
}
