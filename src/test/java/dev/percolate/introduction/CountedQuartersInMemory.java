package dev.percolate.introduction;

import dev.percolate.workspace.Quarter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

public final class CountedQuartersInMemory implements CountedQuarters {
    private static final Comparator<Circle> BY_CHANNEL = Comparator.comparing(
                    (Circle circle) -> circle.workspace().value())
            .thenComparing(circle -> circle.channel().value());

    private final IntroductionsInMemory introductions;
    private final CountedPeriodsInMemory periods;
    private final List<CountedQuarter> kept = new ArrayList<>();

    public CountedQuartersInMemory(IntroductionsInMemory introductions, CountedPeriodsInMemory periods) {
        this.introductions = introductions;
        this.periods = periods;
    }

    @Override
    public boolean keep(CountedQuarter counted) {
        boolean there = of(counted.circle()).anyMatch(one -> one.quarter().equals(counted.quarter()));
        return !there && kept.add(counted);
    }

    private Stream<CountedQuarter> of(Circle circle) {
        return kept.stream()
                .filter(one -> one.circle().equals(circle))
                .sorted(Comparator.comparing(CountedQuarter::quarter));
    }

    @Override
    public List<CountedQuarter> since(Circle circle, Quarter first) {
        return of(circle).filter(one -> one.quarter().compareTo(first) >= 0).toList();
    }

    @Override
    public List<Uncounted> uncounted(Instant before, Circle last, int limit) {
        return introductions.all().stream()
                .map(Introduction::circle)
                .distinct()
                .filter(circle -> last == null || BY_CHANNEL.compare(circle, last) > 0)
                .sorted(BY_CHANNEL)
                .flatMap(circle -> uncounted(circle, before))
                .limit(limit)
                .toList();
    }

    private Stream<Uncounted> uncounted(Circle circle, Instant before) {
        var latest = of(circle).reduce((_, later) -> later);
        return introductions.all().stream()
                .filter(one -> one.circle().equals(circle) && one.openedAt().isBefore(before))
                .filter(one -> !periods.hasSetAside(circle, one.openedAt()))
                .map(Introduction::openedAt)
                .filter(opened ->
                        latest.filter(one -> opened.isBefore(one.endsAt())).isEmpty())
                .min(Comparator.naturalOrder())
                .map(first -> new Uncounted(
                        circle, first, latest.map(CountedQuarter::quarter).orElse(null)))
                .stream();
    }

    @Override
    public List<IntroducedPair> introduced(Circle circle, Instant from, Instant until) {
        return new PairsInMemory(introductions)
                .introduced(circle, from, until, opened -> !periods.hasSetAside(circle, opened));
    }
}
