package dev.percolate.sandbox.web;

import dev.percolate.sandbox.BringFile;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/// Where the bytes of a file go, as they are or in a form. The address is the permission.
@Controller("/sandbox/upload")
@ExecuteOn(TaskExecutors.BLOCKING)
final class UploadController {
    private final BringFile bring;

    UploadController(BringFile bring) {
        this.bring = bring;
    }

    @Post(uri = "/{uploadKey}", consumes = MediaType.ALL)
    @Produces(MediaType.TEXT_PLAIN)
    HttpResponse<String> receive(String uploadKey, HttpRequest<?> request, @Body byte[] body) {
        String type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        Optional<byte[]> file =
                type != null && type.startsWith("multipart/") ? Multipart.file(type, body) : Optional.of(body);
        return file.filter(bytes -> bring.receive(uploadKey, bytes))
                .map(bytes -> HttpResponse.ok("OK - " + bytes.length))
                .orElseGet(() -> HttpResponse.badRequest("These are not the bytes that were announced."));
    }
}
