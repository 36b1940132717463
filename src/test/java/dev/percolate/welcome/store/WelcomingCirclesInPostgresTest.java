package dev.percolate.welcome.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.welcome.WelcomingCircles;
import dev.percolate.welcome.WelcomingCirclesContract;
import jakarta.inject.Inject;

final class WelcomingCirclesInPostgresTest extends InPostgres implements WelcomingCirclesContract {
    @Inject
    private WelcomingCircles circles;

    @Override
    public WelcomingCircles circles() {
        return circles;
    }
}
