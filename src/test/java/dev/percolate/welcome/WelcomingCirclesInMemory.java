package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

public final class WelcomingCirclesInMemory implements WelcomingCircles {
    private final Set<Circle> kept = new HashSet<>();

    @Override
    public boolean contains(Circle circle) {
        return kept.contains(circle);
    }

    @Override
    public void add(Circle circle, Instant now) {
        kept.add(circle);
    }

    @Override
    public void remove(Circle circle) {
        kept.remove(circle);
    }
}
