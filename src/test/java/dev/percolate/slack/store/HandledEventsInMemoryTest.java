package dev.percolate.slack.store;

import dev.percolate.slack.HandledEvents;

final class HandledEventsInMemoryTest implements HandledEventsContract {
    private final HandledEvents handled = new HandledEventsInMemory();

    @Override
    public HandledEvents handled() {
        return handled;
    }
}
