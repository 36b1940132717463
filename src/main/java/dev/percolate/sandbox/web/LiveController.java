package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Live;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.SubmissionPublisher;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.Publisher;

/// Tells open pages what changed, by server-sent events. A page too slow to listen misses some; it asks for the whole
/// state at the next one anyway.
@Controller("/sandbox/page/live")
final class LiveController {
    private final SubmissionPublisher<Event<?>> pages = new SubmissionPublisher<>();

    LiveController(Live live) {
        live.listen(change -> tell(Event.of(change)));
    }

    @Get(produces = MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<?>> live() {
        Publisher<Event<?>> changes = FlowAdapters.toPublisher(pages);
        return page -> {
            changes.subscribe(page);
            signOfLife();
        };
    }

    /// Keeps connections open, and tells a page at once that it is connected.
    @Scheduled(fixedDelay = "15s")
    void signOfLife() {
        tell(Event.of("").comment("here"));
    }

    @PreDestroy
    void close() {
        pages.close();
    }

    private void tell(Event<?> event) {
        pages.offer(event, null);
    }
}
