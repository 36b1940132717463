package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.SharedFiles;
import dev.percolate.sandbox.SlackError;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// A file's `url_private`: the app shows its token. Whoever has none that is good for it is sent to where
/// people sign in, as Slack does.
@Controller("/sandbox/private")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PrivateFileController {
    private final SharedFiles files;
    private final Scopes scopes;
    private final String botToken;

    PrivateFileController(
            SharedFiles files, Scopes scopes, @Property(name = "percolate.slack.bot-token") String botToken) {
        this.files = files;
        this.scopes = scopes;
        this.botToken = botToken;
    }

    @Get("/{id}/{name}")
    @Produces(MediaType.ALL)
    HttpResponse<?> download(HttpRequest<?> request, String id, String name) {
        if (!mayRead(request)) {
            return HttpResponse.status(HttpStatus.FOUND).header(HttpHeaders.LOCATION, "/");
        }
        return files.kept(id).filter(kept -> kept.file().name().equals(name)).isPresent()
                ? HttpResponse.ok(files.bytes(id)).contentType(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                : HttpResponse.notFound();
    }

    private boolean mayRead(HttpRequest<?> request) {
        try {
            scopes.requireAny(Method.FILES_INFO);
        } catch (SlackError e) {
            return false;
        }
        return ("Bearer " + botToken).equals(request.getHeaders().get(HttpHeaders.AUTHORIZATION));
    }
}
