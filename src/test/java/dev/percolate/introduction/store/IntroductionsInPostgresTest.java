package dev.percolate.introduction.store;

import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.IntroductionsContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class IntroductionsInPostgresTest extends InPostgres implements IntroductionsContract {
    @Inject
    private Introductions introductions;

    @Override
    public Introductions introductions() {
        return introductions;
    }
}
