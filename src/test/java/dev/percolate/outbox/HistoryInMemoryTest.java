package dev.percolate.outbox;

final class HistoryInMemoryTest implements HistoryContract {
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
    public SentMessages sent() {
        return store;
    }

    @Override
    public EndedMessages ended() {
        return store;
    }

    @Override
    public OutboxLook look() {
        return store;
    }
}
