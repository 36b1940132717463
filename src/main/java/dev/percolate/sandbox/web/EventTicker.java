package dev.percolate.sandbox.web;

import dev.percolate.sandbox.EventDelivery;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Looks every second for events whose time to be sent again has come. Begins when the server listens: before that the
/// bot could not be reached, and not everything this needs may be there.
@Singleton
final class EventTicker {
    private static final Duration EVERY = Duration.ofSeconds(1);

    private final EventDelivery events;
    private final TaskScheduler scheduler;

    EventTicker(EventDelivery events, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.events = events;
        this.scheduler = scheduler;
    }

    @EventListener
    void listening(ServerStartupEvent event) {
        scheduler.scheduleWithFixedDelay(EVERY, EVERY, events::deliverDue);
    }
}
