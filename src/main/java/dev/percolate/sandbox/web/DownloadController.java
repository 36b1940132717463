package dev.percolate.sandbox.web;

import dev.percolate.sandbox.SharedFile;
import dev.percolate.sandbox.SharedFiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Hands out files that stand in a conversation. Always to be saved, or looked at as a picture inside a message, never
/// opened: nothing the app brings may run as a part of this page.
@Controller("/sandbox/page/files")
@ExecuteOn(TaskExecutors.BLOCKING)
final class DownloadController {
    private final SharedFiles files;

    DownloadController(SharedFiles files) {
        this.files = files;
    }

    @Get("/{id}/{name}")
    @Produces(MediaType.ALL)
    HttpResponse<?> download(String id, String name) {
        Optional<SharedFile> found = files.shared(id).filter(file -> file.name().equals(name));
        return found.isEmpty()
                ? HttpResponse.notFound()
                : HttpResponse.ok(files.bytes(id))
                        .contentType(type(found.get()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded(name))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", "default-src 'none'; sandbox");
    }

    /// Where the page finds it.
    static String path(SharedFile file) {
        return "/sandbox/page/files/" + file.id() + "/" + encoded(file.name());
    }

    private static String type(SharedFile file) {
        return switch (file.type()) {
            case "ics" -> "text/calendar; charset=utf-8";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "gif" -> "image/gif";
            default -> "application/octet-stream";
        };
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
