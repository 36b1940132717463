package dev.percolate.tipping;

import dev.percolate.tipping.SimulatedTie.Kind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// 420 days of a company with a shutdown, people with leave, and ties of which the truth is known. When
/// ties tip was set so that the log of half of them has at most three conversations before.
final class Simulation {
    /// How a world is: how many ties tip, how strongly and how slowly they grow, how noisy people answer,
    /// and what of conversations, lengths and ratings reaches the log.
    record World(double tips, Growth growth, double noise, double logged, double timed, double rated) {
        World rated(double share) {
            return new World(tips, growth, noise, logged, timed, share);
        }

        World logged(double share) {
            return new World(tips, growth, noise, share, timed, rated);
        }
    }

    /// From which to which gap between conversations in days, how much higher ratings, how many times
    /// as long, and along a logistic of which width in days.
    record Growth(Range gap, Range rating, Range minutes, Range width) {}

    record Range(double low, double high) {
        double draw(SplittableRandom random) {
            return low + (high - low) * random.nextDouble();
        }

        /// For what is compared by its ratio.
        double drawRatio(SplittableRandom random) {
            return low * Math.pow(high / low, random.nextDouble());
        }
    }

    static final World USUAL = new World(
            0.15,
            new Growth(new Range(5, 14), new Range(0.7, 1.5), new Range(1.25, 1.9), new Range(7, 28)),
            1,
            0.75,
            0.6,
            0.5);

    /// Nothing was ever chosen by it.
    static final World SHIFTED = new World(
            0.06,
            new Growth(new Range(7, 18), new Range(0.4, 1.1), new Range(1.1, 1.5), new Range(20, 60)),
            1.25,
            0.6,
            0.4,
            0.35);

    private static final double RATING_NOISE = 0.8;
    private static final double MINUTES_NOISE = 0.5;
    private static final double KNOWN_LEAVE = 0.7;
    private static final Range TIPS_AT = new Range(45, 240);
    private static final double OTHERS = 0.42 + 0.14 + 0.14 + 0.09 + 0.06;
    /// How a tie grows is given in days of the calendar; all conversations are on workdays.
    private static final double DAYS_A_WORKDAY = 7 / 5.0;

    private static final int SHUTDOWN_FROM = 350;
    private static final int SHUTDOWN_UNTIL = 364;
    /// Where a logistic is at seven tenths, in widths from its middle.
    private static final double SEVEN_TENTHS = Math.log(0.7 / 0.3);

    private final World world;
    private final SplittableRandom random;
    private final Set<Integer> off = new HashSet<>();
    private final List<DaysOff> known = new ArrayList<>();

    private Simulation(World world, SplittableRandom random) {
        this.world = world;
        this.random = random;
    }

    static List<SimulatedTie> ties(World world, int count, long seed) {
        var seeds = new SplittableRandom(seed);
        return IntStream.range(0, count)
                .mapToObj(_ -> new Simulation(world, seeds.split()).tie())
                .toList();
    }

    private SimulatedTie tie() {
        takeDaysOff();
        return switch (kind()) {
            case CASUAL -> plain(Kind.CASUAL, constant(new Range(15, 60)), 2.9, 3.18);
            case FADE -> plain(Kind.FADE, fading(), 3.2, 3.25);
            case PROJECT -> plain(Kind.PROJECT, burst(), 2.9, 3.35);
            case STEADY -> steady();
            case ONE_SIDED -> growing(Kind.ONE_SIDED);
            case TIP -> growing(Kind.TIP);
        };
    }

    private Kind kind() {
        double draw = random.nextDouble();
        if (draw < world.tips) {
            return Kind.TIP;
        }
        double other = (draw - world.tips) / (1 - world.tips) * OTHERS;
        if (other < 0.42) {
            return Kind.CASUAL;
        }
        if (other < 0.56) {
            return Kind.FADE;
        }
        if (other < 0.70) {
            return Kind.PROJECT;
        }
        return other < 0.79 ? Kind.STEADY : Kind.ONE_SIDED;
    }

    private void takeDaysOff() {
        takeOff(SHUTDOWN_FROM, SHUTDOWN_UNTIL, true);
        for (int person = 0; person < 2; person++) {
            for (int leave = 0; leave < 3; leave++) {
                int from = random.nextInt(SimulatedTie.DAYS - 14);
                takeOff(from, from + 3 + random.nextInt(12), random.nextDouble() < KNOWN_LEAVE);
            }
        }
    }

    private void takeOff(int from, int until, boolean isKnown) {
        for (int day = from; day < until; day++) {
            off.add(day);
        }
        if (isKnown) {
            known.add(DaysOff.between(SimulatedTie.START.plusDays(from), SimulatedTie.START.plusDays(until - 1L)));
        }
    }

    private IntToDoubleFunction constant(Range gaps) {
        double rate = 1 / gaps.drawRatio(random);
        return _ -> rate;
    }

    private IntToDoubleFunction fading() {
        double first = 1 / new Range(5, 12).drawRatio(random);
        double halfLife = new Range(28, 84).draw(random);
        return day -> Math.max(1 / 200.0, first * Math.pow(2, -day / halfLife));
    }

    private IntToDoubleFunction burst() {
        double before = 1 / new Range(25, 60).drawRatio(random);
        double during = 1 / new Range(1.5, 4).drawRatio(random);
        double from = new Range(30, 320).draw(random);
        double until = from + new Range(21, 70).draw(random);
        return day -> day >= from && day < until ? during : before;
    }

    private SimulatedTie plain(Kind kind, IntToDoubleFunction rate, double rating, double logMinutes) {
        var pair = new Pair(rating, logMinutes);
        List<SharedConversation> log = new ArrayList<>();
        for (int day = 0; day < SimulatedTie.DAYS; day++) {
            if (works(day) && happens(rate.applyAsDouble(day))) {
                log(log, day, pair, 0, 0, 0);
            }
        }
        return new SimulatedTie(kind, OptionalInt.empty(), log, known);
    }

    /// About every so many workdays, on the next day that suits both.
    private SimulatedTie steady() {
        var pair = new Pair(3.1, 3.3);
        double period = new Range(6, 18).draw(random);
        List<SharedConversation> log = new ArrayList<>();
        double wait = period * random.nextDouble();
        for (int day = 0; day < SimulatedTie.DAYS; day++) {
            wait -= isWeekend(day) ? 0 : 1;
            if (wait <= 0 && works(day)) {
                log(log, day, pair, 0, 0, 0);
                wait += period * Math.max(0.3, 1 + 0.35 * random.nextGaussian());
                wait = Math.max(wait, 1);
            }
        }
        return new SimulatedTie(Kind.STEADY, OptionalInt.empty(), log, known);
    }

    /// Both the tie that tips and the one in which only one of the two finds that it does.
    private SimulatedTie growing(Kind kind) {
        var pair = new Pair(2.9, 3.18);
        double before = DAYS_A_WORKDAY / new Range(20, 60).drawRatio(random);
        double after = DAYS_A_WORKDAY / world.growth.gap.drawRatio(random);
        double rise = world.growth.rating.draw(random);
        boolean both = kind == Kind.TIP;
        double othersRise = both ? world.growth.rating.draw(random) : -new Range(0.3, 0.8).draw(random);
        double longer = Math.log(both ? world.growth.minutes.draw(random) : new Range(1, 1.15).draw(random));
        double width = world.growth.width.draw(random);
        double tip = TIPS_AT.draw(random);
        double middle = tip - SEVEN_TENTHS * width / 2;
        List<SharedConversation> log = new ArrayList<>();
        for (int day = 0; day < SimulatedTie.DAYS; day++) {
            double grown = 1 / (1 + Math.exp(-(day - middle) / (width / 2)));
            if (works(day) && happens(before + (after - before) * grown)) {
                log(log, day, pair, grown * rise, grown * othersRise, grown * longer);
            }
        }
        return new SimulatedTie(kind, both ? OptionalInt.of((int) tip) : OptionalInt.empty(), log, known);
    }

    private boolean happens(double rate) {
        return random.nextDouble() < 1 - Math.exp(-rate);
    }

    private boolean works(int day) {
        return !isWeekend(day) && !off.contains(day);
    }

    private static boolean isWeekend(int day) {
        return SimulatedTie.START.plusDays(day).getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private void log(List<SharedConversation> log, int day, Pair pair, double rise, double othersRise, double longer) {
        if (random.nextDouble() >= world.logged) {
            return;
        }
        LocalDate date = SimulatedTie.START.plusDays(day);
        var one = rating(pair.one + rise);
        var other = rating(pair.other + othersRise);
        double minutes = Math.exp(pair.logMinutes + longer + MINUTES_NOISE * world.noise * random.nextGaussian());
        boolean timed = random.nextDouble() < world.timed;
        log.add(new SharedConversation(
                date, timed ? OptionalDouble.of(Math.clamp(minutes, 3, 240)) : OptionalDouble.empty(), one, other));
    }

    private OptionalDouble rating(double level) {
        long rounded = Math.round(level + RATING_NOISE * world.noise * random.nextGaussian());
        return random.nextDouble() < world.rated
                ? OptionalDouble.of(Math.clamp(rounded, 1, 5))
                : OptionalDouble.empty();
    }

    /// Everybody has their own idea of what a three is, and pairs their own idea of half an hour.
    private final class Pair {
        private final double one;
        private final double other;
        private final double logMinutes;

        Pair(double rating, double logMinutes) {
            one = rating + 0.35 * random.nextGaussian();
            other = rating + 0.35 * random.nextGaussian();
            this.logMinutes = logMinutes + 0.25 * random.nextGaussian();
        }
    }
}
