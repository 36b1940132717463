package dev.percolate.round;

import dev.percolate.introduction.Admission;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Terms;
import dev.percolate.workspace.Person.Standing;
import jakarta.inject.Singleton;
import java.util.Set;

/// Lets in whom the circle's rounds admit.
@Singleton
final class AdmitPeople implements Admission {
    private final TendedCircles circles;

    AdmitPeople(TendedCircles circles) {
        this.circles = circles;
    }

    @Override
    public Set<Standing> to(Circle circle) {
        return circles.find(circle)
                .map(tended -> tended.plan().manner().terms())
                .orElse(Terms.USUAL)
                .admitted();
    }
}
