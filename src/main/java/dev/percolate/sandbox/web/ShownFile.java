package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Address;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.SharedFile;
import dev.percolate.sandbox.SharedFiles;
import dev.percolate.sandbox.Workspace;

/// A file as the Web API shows it.
final class ShownFile {
    private ShownFile() {}

    static ObjectNode of(SharedFiles.Kept kept, Address address) {
        SharedFile file = kept.file();
        String url = address.of(DownloadController.path(file));
        ObjectNode shown = Json.object()
                .put("id", file.id())
                .put("name", file.name())
                .put("title", file.title())
                .put("alt_txt", file.inWords())
                .put("mimetype", mimeType(file))
                .put("filetype", file.type())
                .put("pretty_type", file.type().toUpperCase(java.util.Locale.ROOT))
                .put("user", Workspace.BOT_USER)
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
