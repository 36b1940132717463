package dev.percolate.episode.store;

import dev.percolate.episode.ChosenEmojis;
import dev.percolate.episode.ChosenEmojisContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class ChosenEmojisInPostgresTest extends InPostgres implements ChosenEmojisContract {
    @Inject
    private ChosenEmojis emojis;

    @Override
    public ChosenEmojis emojis() {
        return emojis;
    }
}
