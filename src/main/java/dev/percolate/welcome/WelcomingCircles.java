package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import java.time.Instant;

/// The circles in which new people are welcomed, because whoever looks after them wants it so.
public interface WelcomingCircles {
    boolean contains(Circle circle);

    /// One that is among them stays as it is.
    void add(Circle circle, Instant now);

    void remove(Circle circle);
}
