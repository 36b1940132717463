package dev.percolate.outbox.server;

import dev.percolate.outbox.Lanes;
import dev.percolate.schedule.WallTime;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is on its way, for the sandbox's page. There is no such thing outside the sandbox, and none but this machine
/// may ask.
@Controller("/outbox")
@Requires(property = "percolate.sandbox", value = "true")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OutboxController {
    private static final int SHOWN = 10;
    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    private final Lanes lanes;
    private final InstantSource wall;

    OutboxController(Lanes lanes, @WallTime InstantSource wall) {
        this.lanes = lanes;
        this.wall = wall;
    }

    record Outbox(List<Load> lanes, List<Waiting> next, List<Rest> resting) {}

    record Load(String lane, int waiting, int sending, int unknown) {}

    record Waiting(
            String lane,
            String kind,
            String recipient,
            String notBefore,
            int failed,
            @Nullable String retryAt) {}

    record Rest(String what, String until) {}

    @Get
    HttpResponse<Outbox> look(HttpRequest<?> request) {
        if (!isFromHere(request)) {
            return HttpResponse.notFound();
        }
        return HttpResponse.ok(new Outbox(
                lanes.loads().stream()
                        .map(load -> new Load(word(load.lane()), load.waiting(), load.sending(), load.unknown()))
                        .toList(),
                lanes.next(SHOWN).stream().map(OutboxController::waiting).toList(),
                lanes.rests(wall.instant()).stream()
                        .map(rest -> new Rest(rest.what(), rest.until().toString()))
                        .toList()));
    }

    private static Waiting waiting(Lanes.Waiting one) {
        Instant retryAt = one.retryAt();
        return new Waiting(
                word(one.lane()),
                one.kind(),
                one.recipient(),
                one.notBefore().toString(),
                one.failed(),
                retryAt == null ? null : retryAt.toString());
    }

    /// A page elsewhere can name this machine by another host.
    private static boolean isFromHere(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        return host != null
                && LOOPBACK.matcher(host).matches()
                && request.getRemoteAddress().getAddress().isLoopbackAddress();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
