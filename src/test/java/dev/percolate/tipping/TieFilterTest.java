package dev.percolate.tipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class TieFilterTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final OptionalDouble NONE = OptionalDouble.empty();
    private static final Offset<Double> ROUNDED = within(1e-6);

    private final TieFilter filter = new TieFilter(Parameters.FIRST, OperationalDays.ALL);

    /// The figures of an independent program in floating point, with the exponential by eigenvectors.
    @Test
    void agreesWithTheFormulas() {
        var halfADayOff = filter.in(OperationalDays.without(List.of(DaysOff.afternoonOf(LocalDate.of(2026, 2, 9)))));
        var all = List.of(
                SharedConversation.on(MONDAY),
                SharedConversation.on(LocalDate.of(2026, 2, 2)).lasting(25).rated(OptionalDouble.of(3), NONE),
                SharedConversation.on(LocalDate.of(2026, 2, 16))
                        .lasting(45)
                        .rated(OptionalDouble.of(4), OptionalDouble.of(4)),
                SharedConversation.on(LocalDate.of(2026, 2, 24)).rated(OptionalDouble.of(4), OptionalDouble.of(5)),
                SharedConversation.on(LocalDate.of(2026, 3, 3))
                        .lasting(50)
                        .rated(OptionalDouble.of(5), OptionalDouble.of(4)),
                SharedConversation.on(LocalDate.of(2026, 3, 3)).lasting(20).rated(NONE, OptionalDouble.of(2)));
        double[][] expected = {
            {-2.734086, -2.734086, -2.734086},
            {-1.417639, -1.616215, -2.089608},
            {-0.800828, -0.533506, 0.258078},
            {-0.237328, -0.003931, 2.255720},
            {0.187402, 0.867445, 3.959179},
            {0.080207, 0.266028, 2.231427}
        };
        for (int i = 0; i < expected.length; i++) {
            var state = halfADayOff.replay(all.subList(0, i + 1)).orElseThrow();
            assertThat(state.timing().logit(Phase.GROWING)).isCloseTo(expected[i][0], ROUNDED);
            assertThat(state.length().logit(Phase.GROWING)).isCloseTo(expected[i][1], ROUNDED);
            assertThat(state.depth().logit(Phase.GROWING)).isCloseTo(expected[i][2], ROUNDED);
        }
        var state = halfADayOff.replay(all).orElseThrow();
        LocalDate sixWeeksLater = LocalDate.of(2026, 4, 14);
        assertThat(halfADayOff.evidence(state, sixWeeksLater).logit()).isCloseTo(-0.958715, ROUNDED);
        assertThat(halfADayOff.evidence(state, LocalDate.of(2033, 11, 1)).logit())
                .isCloseTo(-5.209737, ROUNDED);
    }

    @Test
    void tellsWhatTimingLengthAndDepthAdd() {
        var evidence = evidence(weekly(8, 50, 5, 4), 0);
        assertThat(evidence.logit())
                .isCloseTo(evidence.assumed() + evidence.timing() + evidence.length() + evidence.depth(), ROUNDED);
        assertThat(evidence.timing()).isPositive();
        assertThat(evidence.length()).isPositive();
        assertThat(evidence.depth()).isPositive();
        assertThat(evidence.probability()).isGreaterThan(0.9);
        assertThat(evidence.tipped()).isTrue();
    }

    @Test
    void hearsNothingFromWhatIsMissing() {
        var bare = weekly(6).stream()
                .map(talk -> SharedConversation.on(talk.day()))
                .toList();
        var evidence = evidence(bare, 0);
        assertThat(evidence.length()).isZero();
        assertThat(evidence.depth()).isZero();
    }

    @Test
    void seesAOneSidedTieAsLessThanOneThatBothRateHighly() {
        assertThat(evidence(weekly(8, 40, 5, 2), 0).logit())
                .isLessThan(evidence(weekly(8, 40, 4, 4), 0).logit() - 2);
    }

    @Test
    void makesNoDifferenceBetweenTheTwo() {
        assertThat(filter.replay(weekly(6, 30, 5, 2))).isEqualTo(filter.replay(weekly(6, 30, 2, 5)));
    }

    @Test
    void asksNobodyBeforeTheFourthConversation() {
        assertThat(evidence(on(MONDAY, 14, 28), 0).enough()).isFalse();
        assertThat(evidence(on(MONDAY, 14, 28, 29), 0).enough()).isTrue();
    }

    @Test
    void asksNobodyWhoTalkedForLessThanFifteenWorkdays() {
        var first = weekly(3).getFirst().day();
        var short14 = on(first, 4, 11, 18);
        assertThat(evidence(short14, 0).enough()).isFalse();
        assertThat(evidence(on(first, 4, 11, 21), 0).enough()).isTrue();
    }

    @Test
    void asksNobodyWhoTalkedInTwoWeeksOnly() {
        assertThat(evidence(on(MONDAY, 1, 30, 31, 32), 0).enough()).isFalse();
        assertThat(evidence(on(MONDAY, 1, 30, 37), 0).enough()).isTrue();
    }

    @Test
    void asksNobodyWhoseLastConversationIsLongAgo() {
        var talks = weekly(8, 60, 5, 5);
        assertThat(evidence(talks, 29).enough()).isTrue();
        assertThat(evidence(talks, 30).enough()).isFalse();
    }

    @Test
    void asksNobodyWithoutEvidence() {
        var evidence = evidence(weekly(8, 20, 3, 2), 0);
        assertThat(evidence.enough()).isTrue();
        assertThat(evidence.tipped()).isFalse();
    }

    @Test
    void letsATieCool() {
        var talks = weekly(10, 50, 5, 5);
        double before = evidence(talks, 0).logit();
        assertThat(evidence(talks, 40).logit()).isLessThan(before);
        assertThat(evidence(talks, 200).logit()).isLessThan(evidence(talks, 40).logit());
    }

    @Test
    void outlastsCenturiesAndVeryBusyDays() {
        List<SharedConversation> busy = new ArrayList<>(Collections.nCopies(5_000, rated(MONDAY, 1, 1)));
        busy.add(rated(MONDAY.plusYears(300), 5, 5));
        var state = filter.replay(busy).orElseThrow();
        for (Belief belief : List.of(state.timing(), state.length(), state.depth())) {
            assertThat(belief.shares())
                    .allSatisfy(share -> assertThat(share).isFinite().isPositive());
            assertThat(Belief.of(belief.shares())).isEqualTo(belief);
        }
        assertThat(filter.evidence(state, MONDAY.plusYears(900)).logit()).isFinite();
    }

    /// Were ratings to move it, a tie that turns from quiet to recurring would tell the one what the other
    /// thinks.
    @Test
    void showsAStandingThatKnowsNoRatings() {
        for (double rating = 1; rating <= 5; rating++) {
            var talks = weekly(5, 40, rating, 6 - rating);
            for (int later : new int[] {0, 30, 69, 70, 2000}) {
                var state = filter.replay(talks).orElseThrow();
                assertThat(filter.standing(state, talks.getLast().day().plusDays(later)))
                        .isEqualTo(later < 70 ? Standing.RECURRING : Standing.QUIET);
            }
        }
    }

    @Test
    void callsATieOfTwoWeeksQuiet() {
        var state = filter.replay(weekly(2)).orElseThrow();
        assertThat(filter.standing(state, state.last())).isEqualTo(Standing.QUIET);
    }

    @Test
    void callsATieQuietThatWokeUpOnlyNow() {
        var talks = new ArrayList<>(weekly(5));
        talks.add(SharedConversation.on(MONDAY.plusYears(3)));
        var state = filter.replay(talks).orElseThrow();
        assertThat(filter.standing(state, state.last())).isEqualTo(Standing.QUIET);
    }

    @Test
    void hasNothingToSayOfNoConversation() {
        assertThat(filter.replay(List.of())).isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        var talk = SharedConversation.on(MONDAY);
        for (double minutes : new double[] {0, -5, 1441, Double.NaN}) {
            assertThatThrownBy(() -> talk.lasting(minutes)).isInstanceOf(IllegalArgumentException.class);
        }
        for (double rating : new double[] {0, 0.9, 5.1, Double.NaN}) {
            assertThatThrownBy(() -> talk.rated(OptionalDouble.of(rating), NONE))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> talk.rated(NONE, OptionalDouble.of(rating)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void refusesABeliefThatIsNone() {
        for (var shares : List.of(
                List.of(1.0),
                List.of(0.2, 0.2, 0.2, 0.2, 0.3),
                List.of(1.2, 0.2, 0.2, 0.2, -0.8),
                List.of(0.5, 0.5, 0.0, 0.0, Double.NaN))) {
            assertThatThrownBy(() -> Belief.of(shares)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private Evidence evidence(List<SharedConversation> talks, int daysLater) {
        var state = filter.replay(talks).orElseThrow();
        return filter.evidence(state, state.last().plusDays(daysLater));
    }

    private static List<SharedConversation> weekly(int count) {
        return weekly(count, 30, 3, 3);
    }

    private static List<SharedConversation> weekly(int count, double minutes, double one, double other) {
        List<SharedConversation> talks = new ArrayList<>();
        for (int week = 0; week < count; week++) {
            talks.add(rated(MONDAY.plusWeeks(week), one, other).lasting(minutes));
        }
        return talks;
    }

    private static SharedConversation rated(LocalDate day, double one, double other) {
        return SharedConversation.on(day).rated(OptionalDouble.of(one), OptionalDouble.of(other));
    }

    private static List<SharedConversation> on(LocalDate first, int... later) {
        List<SharedConversation> talks = new ArrayList<>();
        talks.add(rated(first, 5, 5));
        for (int days : later) {
            talks.add(rated(first.plusDays(days), 5, 5));
        }
        return talks;
    }
}
