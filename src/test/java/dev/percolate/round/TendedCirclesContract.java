package dev.percolate.round;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Mix;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Mix.Strength;
import dev.percolate.introduction.Terms;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.round.TendedCircles.Due;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

public interface TendedCirclesContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    Circle COFFEE = new Circle(HERE, new ChannelId("C1"));
    Circle LUNCH = new Circle(HERE, new ChannelId("C2"));
    Circle OTHERS = new Circle(ELSEWHERE, new ChannelId("C1"));
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    Manner AS_IT_LIKES = new Manner(
            Who.EVERYBODY,
            Way.STRAIGHT_AWAY,
            new Terms(
                    new Mix(EnumSet.of(Difference.PLACE, Difference.SENIORITY), Strength.MUCH),
                    true,
                    EnumSet.of(Standing.MEMBER, Standing.GUEST)));
    RoundPlan FORTNIGHTLY = new RoundPlan(
            new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY),
            LocalTime.of(10, 30),
            ZoneId.of("Europe/Lisbon"),
            LocalDate.parse("2026-01-01"),
            2,
            null,
            Manner.USUAL);
    RoundPlan MONTHLY = new RoundPlan(
            new Rhythm.OfMonth(3, DayOfWeek.SUNDAY),
            LocalTime.MIDNIGHT,
            ZoneId.of("Africa/Lagos"),
            LocalDate.parse("2026-01-01"),
            4,
            new Holiday(LocalDate.parse("2026-08-01"), LocalDate.parse("2026-08-31")),
            AS_IT_LIKES);

    TendedCircles circles();

    private static TendedCircle tended(Circle circle, Upcoming upcoming) {
        return new TendedCircle(circle, ANA, FORTNIGHTLY, 3, 2, upcoming, null, false);
    }

    private static Upcoming at(Instant moment) {
        return new Upcoming.At(moment);
    }

    @Test
    default void keepsAllOfIt() {
        var coffee = tended(COFFEE, at(NOW));
        var lunch = new TendedCircle(LUNCH, BEN, MONTHLY, 0, 0, new Upcoming.Nothing(Why.REMOVED), null, false);
        circles().keep(coffee);
        circles().keep(lunch);

        assertThat(circles().find(COFFEE)).contains(coffee);
        assertThat(circles().hold(LUNCH)).contains(lunch);
        assertThat(circles().find(OTHERS)).isEmpty();
    }

    @Test
    default void addsOnlyWhatIsNotThere() {
        var first = tended(COFFEE, at(NOW));

        assertThat(circles().add(first)).isTrue();
        assertThat(circles().add(new TendedCircle(COFFEE, BEN, MONTHLY, 0, 0, at(NOW), null, false)))
                .isFalse();

        assertThat(circles().find(COFFEE)).contains(first);
    }

    @Test
    default void keepsWhatIsChanged() {
        circles().keep(tended(COFFEE, at(NOW)));
        var changed = new TendedCircle(COFFEE, BEN, MONTHLY, 4, 4, new Upcoming.Nothing(Why.STOPPED), null, false);

        circles().keep(changed);

        assertThat(circles().find(COFFEE)).contains(changed);
    }

    @Test
    default void tellsWhoLooksAfterWhat() {
        circles().keep(tended(LUNCH, at(NOW)));
        circles().keep(tended(COFFEE, at(NOW)));
        circles().keep(tended(OTHERS, at(NOW)));

        assertThat(circles().keptBy(HERE, ANA)).extracting(TendedCircle::circle).containsExactly(COFFEE, LUNCH);
        assertThat(circles().keptBy(HERE, BEN)).isEmpty();
    }

    @Test
    default void tellsWhatIsDueInOrderPageByPage() {
        circles().keep(tended(LUNCH, at(NOW)));
        circles().keep(tended(COFFEE, at(NOW)));
        circles().keep(tended(OTHERS, at(NOW.minusSeconds(1))));

        var first = circles().due(NOW, null, 2);
        assertThat(first).containsExactly(new Due(OTHERS, NOW.minusSeconds(1)), new Due(COFFEE, NOW));
        assertThat(circles().due(NOW, first.getLast(), 2)).containsExactly(new Due(LUNCH, NOW));
        assertThat(circles().due(NOW.minusSeconds(2), null, 2)).isEmpty();
        assertThat(circles().nextDue()).contains(NOW.minusSeconds(1));
    }

    @Test
    default void tellsWherePeopleAreToBeToldInOrderPageByPage() {
        var ahead = Duration.ofDays(5);
        for (Circle circle : List.of(LUNCH, COFFEE, OTHERS)) {
            circles().keep(new TendedCircle(circle, ANA, MONTHLY, 3, 3, at(NOW.plus(ahead)), null, false));
        }

        var first = circles().noticesDue(NOW, null, 2);
        assertThat(first).containsExactly(new Due(COFFEE, NOW), new Due(LUNCH, NOW));
        assertThat(circles().noticesDue(NOW, first.getLast(), 2)).containsExactly(new Due(OTHERS, NOW));
        assertThat(circles().noticesDue(NOW.minusSeconds(1), null, 2)).isEmpty();
        assertThat(circles().nextNotice()).contains(NOW);

        for (Circle circle : List.of(LUNCH, COFFEE, OTHERS)) {
            circles().keep(circles().find(circle).orElseThrow().noticed());
        }
        circles().keep(tended(COFFEE, at(NOW)));
        assertThat(circles().nextNotice()).isEmpty();
    }

    private static TendedCircle withPilot(Circle circle, Pilot pilot) {
        return tended(circle, at(NOW)).with(pilot);
    }

    private static Pilot pilot(Instant recapAt) {
        return new Pilot(NOW.minus(Duration.ofDays(40)), NOW.minus(Duration.ofDays(12)), recapAt, true, false);
    }

    @Test
    default void keepsItsPilotAndWhetherHoursExclude() {
        var coffee = withPilot(COFFEE, pilot(NOW)).excluding(true);
        circles().add(coffee);
        assertThat(circles().find(COFFEE)).contains(coffee);
        var lunch = tended(LUNCH, new Upcoming.Nothing(Why.PILOT_OVER))
                .with(pilot(NOW).forGood().withRecap());
        circles().keep(lunch);
        assertThat(circles().find(LUNCH)).contains(lunch);

        var without = coffee.with((Pilot) null).excluding(false);
        circles().keep(without);
        assertThat(circles().find(COFFEE)).contains(without);
    }

    @Test
    default void tellsWhichRecapsAreDueInOrderPageByPage() {
        circles().keep(withPilot(LUNCH, pilot(NOW)));
        circles().keep(withPilot(COFFEE, pilot(NOW)));
        circles().keep(withPilot(OTHERS, pilot(NOW.minusSeconds(1))));

        var first = circles().recapsDue(NOW, null, 2);
        assertThat(first).containsExactly(new Due(OTHERS, NOW.minusSeconds(1)), new Due(COFFEE, NOW));
        assertThat(circles().recapsDue(NOW, first.getLast(), 2)).containsExactly(new Due(LUNCH, NOW));
        assertThat(circles().recapsDue(NOW.minusSeconds(2), null, 2)).isEmpty();
        assertThat(circles().nextRecap()).contains(NOW.minusSeconds(1));

        for (Circle circle : List.of(LUNCH, COFFEE, OTHERS)) {
            circles().keep(withPilot(circle, pilot(NOW).withRecap()));
        }
        assertThat(circles().recapsDue(NOW, null, 2)).isEmpty();
        assertThat(circles().nextRecap()).isEmpty();
    }

    @Test
    default void neverIsDueWhereThereIsNoneToCome() {
        circles().keep(tended(COFFEE, new Upcoming.Nothing(Why.STOPPED)));

        assertThat(circles().due(NOW, null, 2)).isEmpty();
        assertThat(circles().nextDue()).isEmpty();
    }

    @Test
    default void putsSomeoneWhoLeftInTheKeepersPlace() {
        circles().keep(tended(COFFEE, at(NOW)));
        circles().keep(tended(OTHERS, at(NOW)));

        circles().forget(HERE, ANA);

        assertThat(circles().find(COFFEE).orElseThrow().keeper().isSomeoneWhoLeft())
                .isTrue();
        assertThat(circles().keptBy(HERE, ANA)).isEmpty();
        assertThat(circles().keptBy(ELSEWHERE, ANA)).hasSize(1);
    }
}
