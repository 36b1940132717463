package dev.percolate.sandbox.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the one file out of a multipart form. Bytes are looked at as ISO 8859-1, which keeps each as one character.
final class Multipart {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";,]+)\"?", Pattern.CASE_INSENSITIVE);

    private Multipart() {}

    /// The first part that names a file; empty where there is none, or no end to it.
    static Optional<byte[]> file(String contentType, byte[] body) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) {
            return Optional.empty();
        }
        String delimiter = "\r\n--" + boundary.group(1);
        String form = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        int from = form.indexOf(delimiter);
        while (from >= 0) {
            int begins = from + delimiter.length();
            int ends = form.indexOf(delimiter, begins);
            int headersEnd = form.indexOf("\r\n\r\n", begins);
            if (ends < 0 || headersEnd < 0) {
                return Optional.empty();
            }
            if (headersEnd < ends && form.substring(begins, headersEnd).contains("filename=")) {
                return Optional.of(form.substring(headersEnd + 4, ends).getBytes(StandardCharsets.ISO_8859_1));
            }
            from = ends;
        }
        return Optional.empty();
    }
}
