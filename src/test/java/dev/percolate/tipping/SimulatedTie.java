package dev.percolate.tipping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Two people of a simulation: what they are in truth, the day on which they tipped if they did, and what
/// the log has of them. Days are counted from [#START].
record SimulatedTie(Kind kind, OptionalInt tip, List<SharedConversation> log, List<DaysOff> away) {
    static final int DAYS = 420;
    static final LocalDate START = LocalDate.of(2026, 1, 5);

    /// The Friday of the last week, so that working days stay such in the mirror.
    private static final int LAST_FRIDAY = DAYS - 3;

    enum Kind {
        CASUAL,
        FADE,
        PROJECT,
        STEADY,
        ONE_SIDED,
        TIP
    }

    static int day(SharedConversation conversation) {
        return (int) (conversation.day().toEpochDay() - START.toEpochDay());
    }

    OperationalDays days() {
        return OperationalDays.without(away);
    }

    SimulatedTie with(List<SharedConversation> other) {
        return new SimulatedTie(kind, tip, other, away);
    }

    /// Each conversation is known to both with that probability.
    SimulatedTie shared(double probability, RandomGenerator random) {
        return with(log.stream().filter(_ -> random.nextDouble() < probability).toList());
    }

    /// Days and lengths stay; the pairs of ratings come from wherever.
    SimulatedTie withRatings(List<SharedConversation> others) {
        List<SharedConversation> mixed = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            mixed.add(log.get(i).rated(others.get(i).one(), others.get(i).other()));
        }
        return with(mixed);
    }

    SimulatedTie unrated() {
        return with(log.stream()
                .map(each -> each.rated(OptionalDouble.empty(), OptionalDouble.empty()))
                .toList());
    }

    /// The same days, and the same lengths and ratings, but not on the same days.
    SimulatedTie shuffled(RandomGenerator random) {
        var marks = new ArrayList<>(log);
        Collections.shuffle(marks, Random.from(random));
        List<SharedConversation> mixed = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            var mark = marks.get(i);
            mixed.add(new SharedConversation(log.get(i).day(), mark.minutes(), mark.one(), mark.other()));
        }
        return with(mixed);
    }

    /// Time runs backwards, for the truth as well.
    SimulatedTie reversed() {
        long mirror = 2 * START.toEpochDay() + LAST_FRIDAY;
        var turned = log.stream()
                .map(each -> new SharedConversation(
                        LocalDate.ofEpochDay(mirror - each.day().toEpochDay()),
                        each.minutes(),
                        each.one(),
                        each.other()))
                .toList()
                .reversed();
        var turnedAway = away.stream()
                .map(each -> new DaysOff(2 * (mirror + 1) - each.until(), 2 * (mirror + 1) - each.from()))
                .toList();
        var turnedTip = tip.isPresent() ? OptionalInt.of(LAST_FRIDAY - tip.getAsInt()) : tip;
        return new SimulatedTie(kind, turnedTip, turned, turnedAway);
    }
}
