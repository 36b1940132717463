package dev.percolate.welcome.store;

import dev.percolate.introduction.Circle;
import dev.percolate.welcome.WelcomingCircles;
import jakarta.inject.Singleton;
import java.time.Instant;

@Singleton
final class WelcomingCirclesInPostgres implements WelcomingCircles {
    private final WelcomingCircleTable table;

    WelcomingCirclesInPostgres(WelcomingCircleTable table) {
        this.table = table;
    }

    @Override
    public boolean contains(Circle circle) {
        return table.find(circle.workspace().value(), circle.channel().value()).isPresent();
    }

    @Override
    public void add(Circle circle, Instant now) {
        table.add(circle.workspace().value(), circle.channel().value(), now);
    }

    @Override
    public void remove(Circle circle) {
        table.remove(circle.workspace().value(), circle.channel().value());
    }
}
