package dev.percolate.tipping;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Believes, after each conversation of two people, in what phase their tie is. Three filters run beside
/// each other: one sees when they talked, one also how long, one also how they rated it; what each adds to
/// the one before is what that part of the evidence contributes.
///
/// One more conversation takes constant time, and so does asking for the evidence at any later day.
public final class TieFilter {
    /// With what is known of workdays: of a workspace's holidays, and of anybody's absence, that is nothing so far, so
    /// that only weekends are off.
    static final TieFilter IN_USE = new TieFilter(Parameters.FIRST, OperationalDays.ALL);

    private static final TemporalAdjuster MONDAY = TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY);
    private static final int HALVES = 2;
    private static final int RECURS_FROM = 3;
    private static final int RECURS_WITHIN_WEEKS = 12;

    private final Parameters parameters;
    private final OperationalDays days;
    private final Silence silence;
    private final Marks marks;
    private final Belief start;

    public TieFilter(Parameters parameters, OperationalDays days) {
        this(parameters, days, new Silence(parameters));
    }

    private TieFilter(Parameters parameters, OperationalDays days, Silence silence) {
        this.parameters = parameters;
        this.days = days;
        this.silence = silence;
        marks = new Marks(parameters);
        start = Belief.normalised(parameters.phases().stream()
                .mapToDouble(Parameters.Likeness::start)
                .toArray());
    }

    /// The same with another calendar.
    public TieFilter in(OperationalDays other) {
        return new TieFilter(parameters, other, silence);
    }

    /// With one more conversation. Only one on a later day than all before can be added to what is known;
    /// for any other (logged late, on the same day, twice) everything is told again from `all`, to which it
    /// already belongs. So what comes out depends neither on the order in which conversations arrive nor on
    /// how often.
    public TieState with(
            SharedConversation added, Optional<TieState> before, Supplier<Collection<SharedConversation>> all) {
        if (before.isPresent() && follows(added, before.get())) {
            return next(before.get(), added);
        }
        return replay(all.get()).orElseThrow(() -> new IllegalArgumentException("one of no conversations"));
    }

    /// From nothing, in whatever order they are given; needed whenever one was corrected or taken away.
    /// Empty where there is none.
    public Optional<TieState> replay(Collection<SharedConversation> all) {
        var states = states(all);
        return states.isEmpty() ? Optional.empty() : Optional.of(states.getLast());
    }

    /// The same after each of them, in the order of their days.
    public List<TieState> states(Collection<SharedConversation> all) {
        List<TieState> states = new ArrayList<>();
        TieState state = null;
        for (SharedConversation conversation :
                all.stream().sorted(SharedConversation.IN_ORDER).toList()) {
            state = next(state, conversation);
            states.add(state);
        }
        return states;
    }

    private boolean follows(SharedConversation conversation, TieState state) {
        return isMadeByThis(state) && conversation.day().isAfter(state.last());
    }

    private TieState next(@Nullable TieState before, SharedConversation conversation) {
        double[] timing = marks.timing();
        double[] length = sum(timing, marks.length(conversation));
        double[] depth = sum(length, marks.depth(conversation));
        LocalDate day = conversation.day();
        if (before == null) {
            return new TieState(
                    parameters.version(),
                    1,
                    1,
                    day,
                    day,
                    start.having(timing),
                    start.having(length),
                    start.having(depth));
        }
        int halves = days.halvesBetween(before.last(), day);
        return new TieState(
                parameters.version(),
                before.conversations() + 1,
                later(before.weeks(), weeksBetween(before.last(), day)) | 1,
                before.first(),
                day,
                silence.after(before.timing(), halves).having(timing),
                silence.after(before.length(), halves).having(length),
                silence.after(before.depth(), halves).having(depth));
    }

    /// As it is on that day, on which they need not have talked. A day before the last conversation counts
    /// as that.
    public Evidence evidence(TieState state, LocalDate day) {
        int halves = days.halvesBetween(state.last(), day);
        double assumed = start.logit(Phase.GROWING);
        double timing = silence.after(state.timing(), halves).logit(Phase.GROWING);
        double length = silence.after(state.length(), halves).logit(Phase.GROWING);
        double depth = silence.after(state.depth(), halves).logit(Phase.GROWING);
        return new Evidence(
                assumed,
                timing - assumed,
                length - timing,
                depth - length,
                isEnough(state, halves),
                depth >= parameters.caution().logit());
    }

    /// On or after which day the last conversation has to be for anybody to be asked on that day.
    LocalDate lately(LocalDate day) {
        LocalDate earliest = day;
        while (days.halvesBetween(earliest.minusDays(1), day) <= caution().workdaysSinceLast() * HALVES) {
            earliest = earliest.minusDays(1);
        }
        return earliest;
    }

    Parameters.Caution caution() {
        return parameters.caution();
    }

    boolean isMadeByThis(TieState state) {
        return state.parameters() == parameters.version();
    }

    /// Recurring in three of the last twelve weeks, that of `day` included.
    public Standing standing(TieState state, LocalDate day) {
        long lately = later(state.weeks(), weeksBetween(state.last(), day)) & ((1L << RECURS_WITHIN_WEEKS) - 1);
        return Long.bitCount(lately) >= RECURS_FROM ? Standing.RECURRING : Standing.QUIET;
    }

    private boolean isEnough(TieState state, int halvesSinceLast) {
        var caution = parameters.caution();
        return state.conversations() >= caution.conversations()
                && Long.bitCount(state.weeks()) >= caution.weeks()
                && days.halvesBetween(state.first(), state.last()) >= caution.workdays() * HALVES
                && halvesSinceLast <= caution.workdaysSinceLast() * HALVES;
    }

    private static long later(long weeks, long by) {
        return by < Long.SIZE ? weeks << by : 0;
    }

    private static long weeksBetween(LocalDate earlier, LocalDate later) {
        return Math.max(0, ChronoUnit.WEEKS.between(earlier.with(MONDAY), later.with(MONDAY)));
    }

    private static double[] sum(double[] one, double[] other) {
        double[] sum = new double[one.length];
        for (int i = 0; i < one.length; i++) {
            sum[i] = one[i] + other[i];
        }
        return sum;
    }
}
