package dev.percolate.request;

import java.util.function.Supplier;

final class MentorRequestsInMemoryTest implements MentorRequestsContract {
    private final MentorRequests requests = new MentorRequestsInMemory();

    @Override
    public MentorRequests requests() {
        return requests;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }
}
