package dev.percolate.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.percolate.introduction.Circle;
import dev.percolate.round.Round.Step;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Turns a circle over to its next round. Of two nodes that see the same round due, the second finds that it has begun.
@Singleton
@Transactional
class NoteBeginning {
    private final TendedCircles circles;
    private final Rounds rounds;
    private final RoundNews news;

    NoteBeginning(TendedCircles circles, Rounds rounds, RoundNews news) {
        this.circles = circles;
        this.rounds = rounds;
        this.news = news;
    }

    void begun(Circle circle, Instant now) {
        var held = due(circle, now);
        if (held == null) {
            return;
        }
        var course = Course.beginning(held.plan(), now);
        var begun = held.begun(now);
        circles.keep(begun);
        rounds.begin(round(held, begun.rounds(), course));
    }

    /// `keeper` is empty where Slack no longer knows them.
    void leftOut(Circle circle, Optional<Person> keeper, Instant now) {
        var held = due(circle, now);
        if (held == null || !(held.upcoming() instanceof Upcoming.At(Instant missed))) {
            return;
        }
        var later = held.with(held.after(now));
        circles.keep(later);
        keeper.ifPresent(person -> news.leftOut(later, person, missed, now));
    }

    private @Nullable TendedCircle due(Circle circle, Instant now) {
        return circles.hold(circle)
                .filter(held -> held.upcoming() instanceof Upcoming.At(Instant moment) && !moment.isAfter(now))
                .orElse(null);
    }

    private static Round round(TendedCircle tended, int number, Course course) {
        var circle = tended.circle();
        Instant now = course.begins();
        return new Round(
                circle,
                number,
                tended.plan().size(),
                tended.plan().manner(),
                seed(circle, number, now),
                now,
                Step.CHOOSE,
                now,
                course.secondWave(),
                course.closes());
    }

    private static UUID seed(Circle circle, int number, Instant now) {
        return UUID.nameUUIDFromBytes(
                (circle.workspace() + "/" + circle.channel() + "/" + number + "/" + now).getBytes(UTF_8));
    }
}
