package dev.percolate.welcome.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CircleNotes;
import dev.percolate.introduction.Membership;
import dev.percolate.welcome.WelcomingCircles;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.util.Optional;

/// What `/coffee` says where new people are welcomed.
@Singleton
final class WelcomeNotes implements CircleNotes {
    private final WelcomingCircles circles;

    WelcomeNotes(WelcomingCircles circles) {
        this.circles = circles;
    }

    @Override
    public Optional<String> about(Circle circle, Person person, Membership membership) {
        return circles.contains(circle)
                ? Optional.of("*New here,* or glad to meet whoever is? Type `/coffee welcome`.")
                : Optional.empty();
    }
}
