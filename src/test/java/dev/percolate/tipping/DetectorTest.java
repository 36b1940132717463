package dev.percolate.tipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// That the filter notices what it is for, on the ties of [DetectorBenchmark], which has all the figures.
final class DetectorTest {
    private static final int TIES = 2_500;

    private static final List<SimulatedTie> TRAINING =
            Simulation.ties(Simulation.USUAL, TIES, DetectorBenchmark.TRAINING);
    private static final List<SimulatedTie> TEST = Simulation.ties(Simulation.USUAL, TIES, DetectorBenchmark.TEST);

    @Test
    void noticesMostTippingPointsWhereHalfOfTheRatingsAreThere() {
        assertThat(shipped(TEST).f1()).isGreaterThanOrEqualTo(0.60);
        assertThat(trained(Detector.full(), TRAINING, TEST).f1()).isGreaterThanOrEqualTo(0.60);
    }

    @Test
    void isBetterThanWhatIsUsual() {
        double ours = shipped(TEST).f1();
        for (Detector usual : Detector.usual()) {
            assertThat(trained(usual, TRAINING, TEST).f1()).as(usual.name()).isLessThan(ours - 0.15);
        }
    }

    /// Even where it was told the truth of other ties, as the logistic regression is.
    @Test
    void isBetterThanTheSameEvidencePutTogetherOtherwise() {
        double ours = shipped(TEST).f1();
        for (Detector other : Detector.others(TRAINING)) {
            assertThat(trained(other, TRAINING, TEST).f1()).as(other.name()).isLessThan(ours);
        }
    }

    /// Otherwise it would see something in ratings that is not there.
    @Test
    void isNoBetterThanTimesAloneWhereRatingsAreThoseOfOthers() {
        assertThat(shipped(DetectorBenchmark.strangers(TEST)).f1()).isLessThan(timesOnly());
        assertThat(trained(Detector.full(), DetectorBenchmark.strangers(TRAINING), DetectorBenchmark.strangers(TEST))
                        .f1())
                .isLessThan(timesOnly());
    }

    @Test
    void isNoBetterThanTimesAloneWhereTimeRunsBackwards() {
        var reversed = TEST.stream().map(SimulatedTie::reversed).toList();
        assertThat(shipped(reversed).f1()).isLessThan(timesOnly());
    }

    @Test
    void asksFewerInVainWhereLessIsShared() {
        var random = new SplittableRandom(1);
        var shared = TEST.stream().map(tie -> tie.shared(0.6, random)).toList();
        assertThat(shipped(shared).wrong()).isLessThan(shipped(TEST).wrong());
    }

    private double timesOnly() {
        return trained(Detector.timing(), TRAINING, TEST).f1();
    }

    private static Trial.Figures shipped(List<SimulatedTie> ties) {
        return new Trial(Detector.full(), ties).at(Parameters.FIRST.caution().logit());
    }

    private static Trial.Figures trained(Detector detector, List<SimulatedTie> first, List<SimulatedTie> then) {
        return new Trial(detector, then).at(new Trial(detector, first).bestThreshold());
    }
}
