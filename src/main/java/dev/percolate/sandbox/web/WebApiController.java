package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.LimitCalls;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.SlackError;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Slack's Web API. Like Slack it answers HTTP 200 with `"ok": false` to what it refuses.
@Controller("/sandbox/api")
@ExecuteOn(TaskExecutors.BLOCKING)
final class WebApiController {
    private static final Logger LOG = LoggerFactory.getLogger(WebApiController.class);

    private final Map<Method, Function<Arguments, ObjectNode>> methods = new EnumMap<>(Method.class);
    private final String botToken;
    private final Scopes scopes;
    private final InjectedFaults faults;
    private final LimitCalls limits;

    WebApiController(
            List<Family> families,
            @Property(name = "percolate.slack.bot-token") String botToken,
            Scopes scopes,
            InjectedFaults faults,
            LimitCalls limits) {
        families.forEach(family -> methods.putAll(family.methods()));
        this.botToken = botToken;
        this.scopes = scopes;
        this.faults = faults;
        this.limits = limits;
    }

    @Post(uri = "/{name}", consumes = MediaType.ALL)
    HttpResponse<?> call(String name, HttpRequest<?> request, @Body @Nullable String sent) {
        String body = sent == null ? "" : sent;
        Optional<Method> method = Method.named(name);
        if (method.isEmpty()) {
            return HttpResponse.ok(SlackError.of("unknown_method").body());
        }
        Optional<InjectedFaults.Fault> fault = faults.next(method.get());
        if (fault.isEmpty()) {
            return answer(method.get(), request, body);
        }
        return switch (fault.get().kind()) {
            case TOO_MANY -> tooMany(fault.get().retryAfter());
            case BROKEN -> HttpResponse.serverError();
            case ANSWER_LOST -> {
                answer(method.get(), request, body);
                yield HttpResponse.serverError();
            }
        };
    }

    private MutableHttpResponse<?> answer(Method method, HttpRequest<?> request, String body) {
        try {
            Arguments arguments = Arguments.of(contentType(request), body);
            authenticate(request, arguments);
            scopes.requireAny(method);
            Optional<Duration> wait = limits.tooMany(method, arguments.text("channel"));
            if (wait.isPresent()) {
                return tooMany(wait.get());
            }
            ObjectNode answer = Json.object().put("ok", true);
            answer.setAll(
                    methods.getOrDefault(method, WebApiController::unknown).apply(arguments));
            return HttpResponse.ok(answer).header("x-oauth-scopes", scopes.provided());
        } catch (SlackError e) {
            return HttpResponse.ok(e.body());
        } catch (RuntimeException e) {
            LOG.error("{} failed", method.slackName(), e);
            return HttpResponse.status(HttpStatus.INTERNAL_SERVER_ERROR)
                    .body(SlackError.of("internal_error").body());
        }
    }

    private void authenticate(HttpRequest<?> request, Arguments arguments) {
        String header = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        String token = header != null && header.startsWith("Bearer ")
                ? header.substring("Bearer ".length()).strip()
                : arguments.find("token").orElseThrow(() -> SlackError.of("not_authed"));
        if (!token.equals(botToken)) {
            throw SlackError.of("invalid_auth");
        }
    }

    private static ObjectNode unknown(Arguments arguments) {
        throw SlackError.of("unknown_method");
    }

    /// In whole seconds, and never sooner than it is worth another try.
    private static MutableHttpResponse<?> tooMany(Duration wait) {
        return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(wait.plusNanos(999_999_999).toSeconds()))
                .body(SlackError.of("ratelimited").body());
    }

    private static String contentType(HttpRequest<?> request) {
        return request.getContentType().map(MediaType::getName).orElse("");
    }
}
