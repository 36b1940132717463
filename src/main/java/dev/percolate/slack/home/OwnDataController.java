package dev.percolate.slack.home;

import dev.percolate.schedule.DomainTime;
import dev.percolate.slack.OwnDataLinks.Owner;
import dev.percolate.slack.OwnFile;
import dev.percolate.workspace.ReadOwnData;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The page behind a link to one's own data. Looking at it changes nothing, since programs look at links too; the file
/// is handed over for its button.
@Controller(DownloadOwnData.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OwnDataController {
    private static final String NOTHING_LOADED =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final DownloadOwnData downloading;
    private final ReadOwnData reading;
    private final OwnDataFile file;
    private final Map<String, OwnFile> others;
    private final InstantSource domain;

    OwnDataController(
            DownloadOwnData downloading,
            ReadOwnData reading,
            OwnDataFile file,
            List<OwnFile> others,
            @DomainTime InstantSource domain) {
        this.downloading = downloading;
        this.reading = reading;
        this.file = file;
        this.others = others.stream().collect(Collectors.toMap(OwnFile::name, Function.identity()));
        this.domain = domain;
    }

    @Get("{secret}")
    HttpResponse<?> page(String secret) {
        return downloading.isOpen(secret) ? html(HttpStatus.OK, OwnDataPages.open()) : gone();
    }

    @Post(uri = "{secret}", consumes = MediaType.ALL)
    HttpResponse<?> file(String secret) {
        return downloading.use(secret).<HttpResponse<?>>map(this::file).orElseGet(OwnDataController::gone);
    }

    private HttpResponse<?> file(Owner owner) {
        var now = domain.instant();
        var sections = reading.read(owner.workspace(), owner.person(), now);
        return guarded(HttpResponse.ok(bytes(file.write(owner.workspace(), sections, now)))
                .contentType("application/json; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"percolate-own-data.json\""));
    }

    @Get("{secret}/{name}")
    HttpResponse<?> page(String secret, String name) {
        return Optional.ofNullable(others.get(name))
                        .filter(other -> downloading.isOpen(DownloadOwnData.key(secret, other)))
                        .isPresent()
                ? html(HttpStatus.OK, OwnDataPages.openFile())
                : html(HttpStatus.GONE, OwnDataPages.goneFile());
    }

    @Post(uri = "{secret}/{name}", consumes = MediaType.ALL)
    HttpResponse<?> file(String secret, String name) {
        return Optional.ofNullable(others.get(name))
                .flatMap(other -> downloading
                        .use(DownloadOwnData.key(secret, other))
                        .<HttpResponse<?>>map(owner -> file(owner, other)))
                .orElseGet(() -> html(HttpStatus.GONE, OwnDataPages.goneFile()));
    }

    private HttpResponse<?> file(Owner owner, OwnFile other) {
        return guarded(HttpResponse.ok(bytes(other.write(owner.workspace(), owner.person(), domain.instant())))
                .contentType(other.contentType())
                .header("Content-Disposition", "attachment; filename=\"" + other.name() + "\""));
    }

    private static HttpResponse<?> gone() {
        return html(HttpStatus.GONE, OwnDataPages.gone());
    }

    private static HttpResponse<?> html(HttpStatus status, String page) {
        return guarded(HttpResponse.<byte[]>status(status).body(bytes(page)).contentType("text/html; charset=utf-8"));
    }

    /// Nobody between us and the person may keep it, find it, frame it or learn the link from it.
    private static HttpResponse<?> guarded(MutableHttpResponse<?> response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("X-Content-Type-Options", "nosniff")
                // Without any, a browser sends the page's own button as from nowhere, and the server refuses that.
                .header("Referrer-Policy", "same-origin")
                .header("Content-Security-Policy", NOTHING_LOADED);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
