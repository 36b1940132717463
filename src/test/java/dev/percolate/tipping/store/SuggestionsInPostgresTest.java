package dev.percolate.tipping.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.tipping.Suggestions;
import dev.percolate.tipping.SuggestionsContract;
import jakarta.inject.Inject;

final class SuggestionsInPostgresTest extends InPostgres implements SuggestionsContract {
    @Inject
    private Suggestions suggestions;

    @Override
    public Suggestions suggestions() {
        return suggestions;
    }
}
