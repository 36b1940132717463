package dev.percolate.introduction;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class CountedPeriodsInMemory implements CountedPeriods {
    private final IntroductionsInMemory introductions;
    private final Map<Key, Period> periods = new HashMap<>();

    private record Key(Circle circle, Instant from) {}

    private record Period(Instant until, Totals totals) {}

    public CountedPeriodsInMemory(IntroductionsInMemory introductions) {
        this.introductions = introductions;
    }

    @Override
    public void setAside(Circle circle, Instant from, Instant until) {
        periods.putIfAbsent(new Key(circle, from), new Period(until, null));
    }

    @Override
    public void giveBack(Circle circle, Instant from) {
        periods.computeIfPresent(new Key(circle, from), (_, one) -> one.totals() == null ? null : one);
    }

    @Override
    public boolean keep(Circle circle, Instant from, Totals totals) {
        var key = new Key(circle, from);
        var period = periods.get(key);
        if (period == null || period.totals() != null) {
            return false;
        }
        periods.put(key, new Period(period.until(), totals));
        return true;
    }

    @Override
    public Optional<Totals> find(Circle circle, Instant from) {
        return Optional.ofNullable(periods.get(new Key(circle, from))).map(Period::totals);
    }

    @Override
    public List<IntroducedPair> introduced(Circle circle, Instant from) {
        var period = periods.get(new Key(circle, from));
        return period == null
                ? List.of()
                : new PairsInMemory(introductions).introduced(circle, from, period.until(), _ -> true);
    }

    /// Whether what was opened then belongs to no quarter.
    boolean hasSetAside(Circle circle, Instant opened) {
        return periods.entrySet().stream()
                .anyMatch(entry -> entry.getKey().circle().equals(circle)
                        && !opened.isBefore(entry.getKey().from())
                        && opened.isBefore(entry.getValue().until()));
    }
}
