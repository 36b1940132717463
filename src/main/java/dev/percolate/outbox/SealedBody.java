package dev.percolate.outbox;

import dev.percolate.vault.Vault;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps bodies unreadable in the database: text, blocks and file in one sealed piece, preceded by the lengths of all
/// parts but the last. The bytes of a file are written as letters.
@Singleton
final class SealedBody {
    private static final String PURPOSE = "outbox body";
    private static final int PARTS_WITHOUT_FILE = 2;
    private static final int PARTS_OF_TEXT = 3;
    private static final Base64.Encoder LETTERS = Base64.getEncoder();
    private static final Base64.Decoder BYTES = Base64.getDecoder();

    private final Vault vault;

    SealedBody(Vault vault) {
        this.vault = vault;
    }

    record Opened(MessageBody body, @Nullable Attachment file) {}

    byte[] seal(WorkspaceId workspace, MessageBody body, @Nullable Attachment file) {
        List<String> parts = Stream.concat(
                        Stream.of(body.text(), body.blocks()),
                        file == null
                                ? Stream.empty()
                                : Stream.of(
                                        file.name(),
                                        file.title(),
                                        file.inWords(),
                                        LETTERS.encodeToString(file.content())))
                .toList();
        String lengths = parts.subList(0, parts.size() - 1).stream()
                .map(part -> String.valueOf(part.length()))
                .collect(Collectors.joining(","));
        return vault.seal(context(workspace), lengths + ":" + String.join("", parts));
    }

    /// Throws [Vault.CannotOpen].
    Opened open(WorkspaceId workspace, byte[] sealed) {
        List<String> parts = parts(vault.open(context(workspace), sealed));
        return new Opened(
                new MessageBody(parts.get(0), parts.get(1)),
                parts.size() == PARTS_WITHOUT_FILE ? null : file(parts.subList(PARTS_WITHOUT_FILE, parts.size())));
    }

    /// One of three parts waits since there were files of text only.
    private static Attachment file(List<String> parts) {
        return parts.size() == PARTS_OF_TEXT
                ? Attachment.text(parts.get(0), parts.get(1), parts.get(2))
                : new Attachment(parts.get(0), parts.get(1), parts.get(2), BYTES.decode(parts.get(3)));
    }

    private static List<String> parts(String opened) {
        int colon = opened.indexOf(':');
        int from = colon + 1;
        List<String> parts = new ArrayList<>();
        for (String length : opened.substring(0, colon).split(",")) {
            int end = from + Integer.parseInt(length);
            parts.add(opened.substring(from, end));
            from = end;
        }
        parts.add(opened.substring(from));
        return parts;
    }

    private static Vault.Context context(WorkspaceId workspace) {
        return new Vault.Context(workspace.value(), PURPOSE);
    }
}
