package dev.percolate.sandbox.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Keeps other web pages out: a page elsewhere can name this machine by another host, and can post forms, but it can
/// neither forge the Host header nor send JSON or bare bytes without being asked first.
@ServerFilter({"/", "/side-by-side", "/sandbox/**"})
final class LoopbackOnly {
    private static final Set<String> ASKED_FIRST =
            Set.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_OCTET_STREAM);
    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");

    @RequestFilter
    @Nullable
    HttpResponse<?> guard(HttpRequest<?> request) {
        String host = request.getHeaders().get(HttpHeaders.HOST);
        if (host == null || !LOOPBACK.matcher(host).matches()) {
            return HttpResponse.status(HttpStatus.FORBIDDEN);
        }
        boolean drives =
                request.getMethod() == HttpMethod.POST && request.getPath().startsWith("/sandbox/page");
        boolean askedFirst = request.getContentType()
                .filter(type -> ASKED_FIRST.contains(type.getName()))
                .isPresent();
        return drives && !askedFirst ? HttpResponse.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE) : null;
    }
}
