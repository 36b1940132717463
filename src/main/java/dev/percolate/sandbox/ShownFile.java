package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation.Kind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A file as the Web API shows it, and forms that somebody gave it in.
public final class ShownFile {
    private ShownFile() {}

    public static ObjectNode of(SharedFiles.Kept kept, Address address) {
        SharedFile file = kept.file();
        String url = address.of(path(file));
        ObjectNode shown = Json.object()
                .put("id", file.id())
                .put("name", file.name())
                .put("title", file.title())
                .put("alt_txt", file.inWords())
                .put("mimetype", mimeType(file))
                .put("filetype", file.type())
                .put("pretty_type", file.type().toUpperCase(java.util.Locale.ROOT))
                .put("user", kept.owner())
                .put("size", file.size())
                .put("mode", "hosted")
                .put("is_external", false)
                .put("is_public", kept.places().stream().anyMatch(place -> place.kind() == Kind.CHANNEL))
                .put("url_private", url)
                .put("url_private_download", url)
                .put("permalink", url);
        shown.putArray("channels");
        shown.putArray("groups");
        shown.putArray("ims");
        kept.places().forEach(place -> shown.withArray(list(place.kind())).add(place.id()));
        return shown;
    }

    /// Where the app finds its bytes, with its token.
    private static String path(SharedFile file) {
        return "/sandbox/private/" + file.id() + "/"
                + URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String list(Kind kind) {
        return switch (kind) {
            case CHANNEL -> "channels";
            case PRIVATE, GROUP -> "groups";
            case DIRECT -> "ims";
        };
    }

    private static String mimeType(SharedFile file) {
        return switch (file.type()) {
            case "ics" -> "text/calendar";
            case "csv" -> "text/csv";
            case "json" -> "application/json";
            case "txt", "text", "md" -> "text/plain";
            case "png" -> "image/png";
            case "jpg", "jpeg" -> "image/jpeg";
            case "gif" -> "image/gif";
            case "pdf" -> "application/pdf";
            default -> "application/octet-stream";
        };
    }
}
