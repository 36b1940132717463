package dev.percolate.slack;

import com.slack.api.bolt.response.Response;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one address Slack sends to: commands, clicks, sent modals and events.
@Controller("/slack/events")
final class SlackController {
    private static final Logger LOG = LoggerFactory.getLogger(SlackController.class);

    private static final Pattern PROBE = Pattern.compile("(^|&)ssl_check=1(&|$)");

    private final SignatureCheck signatures;
    private final SlackConnection connection;
    private final Reception reception;
    private final Reactions reactions;

    SlackController(SignatureCheck signatures, SlackConnection connection, Reception reception, Reactions reactions) {
        this.signatures = signatures;
        this.connection = connection;
        this.reception = reception;
        this.reactions = reactions;
    }

    /// The body is taken as it came: the signature is over its bytes.
    @Post(consumes = {MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
    @ExecuteOn(TaskExecutors.BLOCKING)
    HttpResponse<?> receive(HttpHeaders headers, @Body byte[] body) {
        if (isProbe(headers, body)) {
            return HttpResponse.ok();
        }
        var verdict = signatures.judge(
                headers.getAll("X-Slack-Request-Timestamp"), headers.getAll("X-Slack-Signature"), body);
        if (verdict != SignatureCheck.Verdict.GENUINE) {
            return refuse(HttpStatus.UNAUTHORIZED, verdict.name());
        }
        boolean json = headers.contentType()
                .filter(type -> type.getSubtype().equalsIgnoreCase("json"))
                .isPresent();
        try {
            return switch (IncomingParser.parse(json, body, this::isHeard)) {
                case Incoming.Probe() -> HttpResponse.ok();
                case Incoming.Challenge(String word) -> HttpResponse.ok(word).contentType(MediaType.TEXT_PLAIN_TYPE);
                case Incoming.Unheard(WorkspaceId workspace) ->
                    isOurs(workspace) ? HttpResponse.ok() : refuse(HttpStatus.FORBIDDEN, "another workspace's");
                case Incoming.Asked asked ->
                    isOurs(asked.workspace())
                            ? written(reception.answer(asked))
                            : refuse(HttpStatus.FORBIDDEN, "another workspace's");
            };
        } catch (Incoming.Malformed e) {
            return refuse(HttpStatus.BAD_REQUEST, e.getMessage());
        }
    }

    /// Slack looks now and then whether the certificate is good, and does not sign that. Nothing follows from it.
    private static boolean isProbe(HttpHeaders headers, byte[] body) {
        return !headers.contains("X-Slack-Signature")
                && body.length < 1000
                && PROBE.matcher(new String(body, StandardCharsets.ISO_8859_1)).find();
    }

    /// Asked before anything of it is taken, and only of our own workspace. Where it can't be told, it goes by like any
    /// other reaction: nobody waits for an answer to one.
    private boolean isHeard(WorkspaceId workspace, String emoji) {
        try {
            return isOurs(workspace) && reactions.areHeard(workspace, emoji);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Whether a reaction is heard can't be told: {}",
                    e.getClass().getSimpleName());
            return false;
        }
    }

    /// Until Slack has said who we are, its signature alone has to do.
    private boolean isOurs(WorkspaceId workspace) {
        return connection.team().map(team -> team.workspace().equals(workspace)).orElse(true);
    }

    private static HttpResponse<?> refuse(HttpStatus status, @Nullable String why) {
        LOG.warn("Refused a request to /slack/events with {}: {}", status.getCode(), why);
        return HttpResponse.status(status);
    }

    private static HttpResponse<?> written(Response answer) {
        var response = HttpResponse.status(HttpStatus.valueOf(answer.getStatusCode()));
        return answer.getBody() == null
                ? response
                : response.body(answer.getBody().getBytes(StandardCharsets.UTF_8))
                        .contentType(MediaType.of(answer.getContentType()));
    }
}
