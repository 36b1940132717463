package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Grants;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Responding;
import dev.percolate.sandbox.SlackError;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the bot answers to a command or a button for half an hour. The address is the permission.
@Controller("/sandbox/response")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ResponseUrlController {
    private final Grants grants;
    private final Responding responding;

    ResponseUrlController(Grants grants, Responding responding) {
        this.grants = grants;
        this.responding = responding;
    }

    @Post(uri = "/{id}", consumes = MediaType.ALL)
    HttpResponse<?> respond(String id, @Body @Nullable String body) {
        Optional<JsonNode> answer = body == null ? Optional.empty() : Json.parse(body);
        if (answer.filter(JsonNode::isObject).isEmpty()) {
            return HttpResponse.badRequest(SlackError.of("invalid_payload").body());
        }
        try {
            responding.respond(grants.use(id), answer.get());
            return HttpResponse.ok(Json.object().put("ok", true));
        } catch (SlackError e) {
            boolean gone = e.name().endsWith("_url");
            return HttpResponse.status(gone ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST)
                    .body(e.body());
        }
    }
}
