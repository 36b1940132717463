package dev.percolate.sandbox.web;

import dev.percolate.sandbox.EventDelivery;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/// Looks every second for events whose time to be sent again has come.
@Singleton
final class EventTicker {
    private final EventDelivery events;

    EventTicker(EventDelivery events) {
        this.events = events;
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "1s")
    void tick() {
        events.deliverDue();
    }
}
