package dev.percolate.outbox;

import dev.percolate.vault.Vault;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;

/// Keeps bodies unreadable in the database: text and blocks in one sealed piece, the text preceded by its length.
@Singleton
final class SealedBody {
    private static final String PURPOSE = "outbox body";

    private final Vault vault;

    SealedBody(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(WorkspaceId workspace, MessageBody body) {
        return vault.seal(context(workspace), body.text().length() + ":" + body.text() + body.blocks());
    }

    /// Throws [Vault.CannotOpen].
    MessageBody open(WorkspaceId workspace, byte[] sealed) {
        String opened = vault.open(context(workspace), sealed);
        int colon = opened.indexOf(':');
        int textEnd = colon + 1 + Integer.parseInt(opened.substring(0, colon));
        return new MessageBody(opened.substring(colon + 1, textEnd), opened.substring(textEnd));
    }

    private static Vault.Context context(WorkspaceId workspace) {
        return new Vault.Context(workspace.value(), PURPOSE);
    }
}
