package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.percolate.introduction.ReadQuarters.Year;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionsInMemory;
import dev.percolate.workspace.Quarter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class CountQuartersTest {
    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");
    private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Quarter WINTER = new Quarter(2026, 1);
    private static final Circle TEA = new Circle(WORKSPACE, new ChannelId("C2TEA"));
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant COUNTED = Instant.parse("2026-04-29T00:00:00Z");

    private final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {});
    private final CountQuarters counting = new CountQuarters(
            coffee.quarters,
            new CountQuarter(coffee.quarters, coffee.clocks, new Departments(new PositionsInMemory())));

    private int opened;

    @Test
    void countsFourWeeksAfterTheEndOfAQuarter() {
        introduced(12, COFFEE, APRIL.minusSeconds(1));
        assertThat(counting.nextDue(APRIL)).contains(COUNTED);

        counting.run(COUNTED.minusSeconds(1));
        assertThat(winter(COUNTED.minusSeconds(1))).isEqualTo(new PastQuarter.Awaited(WINTER, COUNTED));
        counting.run(COUNTED);

        assertThat(proposed(COUNTED)).isEqualTo(new Shown(10));
        assertThat(counting.nextDue(COUNTED)).isEmpty();
    }

    @Test
    void countsNothingBefore() {
        introduced(12, COFFEE, Instant.parse("2026-01-05T10:00:00Z"));
        counting.run(COUNTED.minusSeconds(1));
        assertThat(coffee.quarters.since(COFFEE, WINTER)).isEmpty();
    }

    @Test
    void tellsNobodyThatItCounts() {
        introduced(12, COFFEE, APRIL.minusSeconds(1));
        assertThat(counting.inWords()).isEmpty();
    }

    @Test
    void neverCountsAgain() {
        introduced(12, COFFEE, APRIL.minusSeconds(1));
        counting.run(COUNTED);
        coffee.introductions
                .all()
                .forEach(one -> one.people().forEach(person -> coffee.introductions.forget(WORKSPACE, person)));
        introduced(9, COFFEE, APRIL.minusSeconds(2));

        counting.run(COUNTED.plus(Duration.ofDays(30)));

        assertThat(proposed(COUNTED)).isEqualTo(new Shown(10));
    }

    @Test
    void countsWhoeverErasedTheirDataBeforeForNobody() {
        introduced(6, COFFEE, APRIL.minusSeconds(1));
        coffee.introductions.forget(
                WORKSPACE, coffee.introductions.all().getFirst().people().getFirst());
        coffee.introductions.forget(
                WORKSPACE, coffee.introductions.all().getLast().people().getFirst());

        counting.run(COUNTED);

        assertThat(proposed(COUNTED)).as("four pairs are known").isEqualTo(Figure.HELD);
    }

    @Test
    void countsEachCircleForItself() {
        introduced(12, COFFEE, APRIL.minusSeconds(1));
        introduced(17, TEA, APRIL.minusSeconds(1));
        counting.run(COUNTED);

        assertThat(proposed(COUNTED)).isEqualTo(new Shown(10));
        assertThat(coffee.quarters.since(TEA, WINTER))
                .extracting(counted -> counted.totals().proposed())
                .containsExactly(new Shown(15));
    }

    @Test
    void catchesUpAfterALongStandstill() {
        introduced(12, COFFEE, APRIL.minusSeconds(1));
        introduced(17, COFFEE, APRIL);
        introduced(22, COFFEE, Instant.parse("2026-07-01T00:00:00Z"));
        Instant december = Instant.parse("2026-12-01T00:00:00Z");

        counting.run(december);

        assertThat(coffee.quarters.since(COFFEE, WINTER))
                .extracting(counted -> counted.totals().proposed())
                .containsExactly(new Shown(10), new Shown(15), new Shown(20));
        assertThat(counting.nextDue(december)).isEmpty();
    }

    @Test
    void countsMoreCirclesThanItReadsAtATime() {
        for (int i = 0; i < 230; i++) {
            introduced(1, new Circle(WORKSPACE, new ChannelId("C%04d".formatted(i))), APRIL.minus(Duration.ofDays(1)));
        }
        coffee.clock = circle -> circle.channel().value().equals("C0229") ? Optional.of(AUCKLAND) : Optional.empty();
        assertThat(counting.nextDue(APRIL)).contains(Instant.parse("2026-04-28T11:00:00Z"));

        counting.run(COUNTED);

        assertThat(coffee.quarters.uncounted(COUNTED, null, 9)).isEmpty();
    }

    @Test
    void oneThatFailsKeepsNoOtherWaiting() {
        introduced(12, COFFEE, APRIL.minusSeconds(1));
        introduced(17, TEA, APRIL.minusSeconds(1));
        coffee.clock = circle -> {
            if (circle.equals(COFFEE)) {
                throw new IllegalStateException("broken");
            }
            return Optional.empty();
        };
        counting.run(COUNTED);
        assertThat(coffee.quarters.since(TEA, WINTER)).hasSize(1);
        assertThat(coffee.quarters.since(COFFEE, WINTER)).isEmpty();
    }

    @Test
    void goesByTheClockOfTheCircle() {
        coffee.clock = _ -> Optional.of(AUCKLAND);
        introduced(12, COFFEE, WINTER.ends(AUCKLAND).minusSeconds(1));
        introduced(17, COFFEE, WINTER.ends(AUCKLAND));

        assertThat(counting.nextDue(APRIL)).contains(Instant.parse("2026-04-28T11:00:00Z"));
        counting.run(COUNTED);

        assertThat(proposed(COUNTED)).isEqualTo(new Shown(10));
        assertThat(coffee.readingQuarters.last(COFFEE, COUNTED).clock()).isEqualTo(AUCKLAND);
    }

    /// What was counted on one clock is not counted on another.
    @Test
    void countsNothingTwiceWhereTheClockIsPutBackAndNothingNeverWhereItIsPutOn() {
        introduced(12, COFFEE, APRIL.minusSeconds(1));
        counting.run(COUNTED);
        coffee.clock = _ -> Optional.of(LOS_ANGELES);
        introduced(17, COFFEE, APRIL);
        counting.run(COUNTED.plus(Duration.ofDays(120)));
        assertThat(coffee.quarters.since(COFFEE, WINTER.next())).hasSize(1);
        coffee.clock = _ -> Optional.of(AUCKLAND);
        introduced(22, COFFEE, WINTER.next().ends(LOS_ANGELES));
        counting.run(COUNTED.plus(Duration.ofDays(240)));

        assertThat(coffee.quarters.since(COFFEE, WINTER))
                .extracting(CountedQuarter::quarter, counted -> counted.totals().proposed())
                .containsExactly(
                        tuple(WINTER, new Shown(10)),
                        tuple(WINTER.next(), new Shown(15)),
                        tuple(WINTER.next().next(), new Shown(20)));
    }

    @Test
    void showsTheLastFourQuartersThatAreOverTheLatestFirst() {
        Year year = coffee.readingQuarters.last(COFFEE, COUNTED);

        assertThat(year.clock()).isEqualTo(UTC);
        assertThat(year.quarters())
                .extracting(PastQuarter::quarter)
                .containsExactly(WINTER, new Quarter(2025, 4), new Quarter(2025, 3), new Quarter(2025, 2));
        assertThat(year.quarters())
                .as("where nothing was, it looks like too little")
                .allMatch(past -> past instanceof PastQuarter.Counted counted
                        && counted.totals().equals(Totals.HELD));
    }

    private PastQuarter winter(Instant now) {
        return coffee.readingQuarters.last(COFFEE, now).quarters().getFirst();
    }

    private Figure proposed(Instant now) {
        return ((PastQuarter.Counted) winter(now)).totals().proposed();
    }

    private void introduced(int many, Circle circle, Instant at) {
        for (int i = 0; i < many; i++) {
            opened++;
            var one = IntroductionsContract.introduction(
                    new UUID(5, opened), circle, new PersonId("U" + opened + "A"), new PersonId("U" + opened + "B"));
            coffee.introductions.open(
                    new Introduction(one.id(), circle, one.origin(), at, one.stage(), one.parts(), one.grounds()));
            coffee.introductions.end(WORKSPACE, one.id(), new Stage.Apart(at));
        }
    }
}
