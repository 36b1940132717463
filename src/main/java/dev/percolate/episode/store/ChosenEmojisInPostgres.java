package dev.percolate.episode.store;

import dev.percolate.episode.ChosenEmojis;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

@Singleton
final class ChosenEmojisInPostgres implements ChosenEmojis {
    private final EmojiTable table;

    ChosenEmojisInPostgres(EmojiTable table) {
        this.table = table;
    }

    @Override
    public Optional<String> of(WorkspaceId workspace) {
        return table.of(workspace.value()).map(EmojiRow::emoji);
    }

    @Override
    public void choose(WorkspaceId workspace, String emoji, Instant now) {
        table.choose(workspace.value(), emoji, now);
    }

    @Override
    public void chooseNone(WorkspaceId workspace) {
        table.chooseNone(workspace.value());
    }
}
