package dev.percolate.sandbox.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/// The page's own files. It loads nothing from anywhere else.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class FilesController {
    private static final Pattern ASSET = Pattern.compile("[a-z0-9-]+\\.(css|js|json|svg|png)");
    private static final String NOTHING_FROM_ELSEWHERE =
            "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'";

    /// One file: the page takes its shape by its address.
    @Get(uris = {"/", "/side-by-side"})
    @Produces(MediaType.ALL)
    HttpResponse<?> page() {
        return file("index.html", "text/html; charset=utf-8");
    }

    @Get("/sandbox/assets/{file}")
    @Produces(MediaType.ALL)
    HttpResponse<?> asset(String file) {
        var asset = ASSET.matcher(file);
        return asset.matches() ? file(file, type(asset.group(1))) : HttpResponse.notFound();
    }

    private static HttpResponse<?> file(String name, String type) {
        try (var in = FilesController.class.getResourceAsStream("/sandbox/" + name)) {
            return in == null
                    ? HttpResponse.notFound()
                    : HttpResponse.ok(in.readAllBytes())
                            .contentType(type)
                            .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                            .header("Content-Security-Policy", NOTHING_FROM_ELSEWHERE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String type(String ending) {
        return switch (ending) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "json" -> "application/json; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "image/png";
        };
    }
}
