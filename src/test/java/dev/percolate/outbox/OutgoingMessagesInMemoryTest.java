package dev.percolate.outbox;

final class OutgoingMessagesInMemoryTest implements OutgoingMessagesContract {
    private final OutgoingMessagesInMemory store = new OutgoingMessagesInMemory(Pacing.ofPostsPerMinute(300));

    @Override
    public OutgoingMessages messages() {
        return store;
    }

    @Override
    public Claims claims() {
        return store;
    }

    @Override
    public OutboxLook look() {
        return store;
    }
}
