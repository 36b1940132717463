package dev.percolate.request;

import dev.percolate.workspace.WorkingWeeks;
import java.util.function.Supplier;

final class MentorRequestsInMemoryTest implements MentorRequestsContract {
    private final MentorRequestsInMemory requests = new MentorRequestsInMemory();

    @Override
    public MentorRequests requests() {
        return requests;
    }

    @Override
    public WorkingWeeks weeks() {
        return requests.weeks;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        return work.get();
    }
}
