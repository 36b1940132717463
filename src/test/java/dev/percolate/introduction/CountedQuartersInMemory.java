package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Report.Met;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Quarter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class CountedQuartersInMemory implements CountedQuarters {
    private static final Comparator<Circle> BY_CHANNEL = Comparator.comparing(
                    (Circle circle) -> circle.workspace().value())
            .thenComparing(circle -> circle.channel().value());

    private final IntroductionsInMemory introductions;
    private final List<CountedQuarter> kept = new ArrayList<>();

    public CountedQuartersInMemory(IntroductionsInMemory introductions) {
        this.introductions = introductions;
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
        return introductions.all().stream()
                .filter(one -> one.circle().equals(circle)
                        && !one.openedAt().isBefore(from)
                        && one.openedAt().isBefore(until))
                .flatMap(one -> pairs(one).map(pair -> introduced(one, pair)))
                .toList();
    }

    private static Stream<Pair> pairs(Introduction introduction) {
        return introduction.people().stream()
                .flatMap(one -> introduction.people().stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .map(other -> new Pair(one, other)));
    }

    private IntroducedPair introduced(Introduction one, Pair pair) {
        boolean together = one.stage() instanceof Stage.Together;
        return new IntroducedPair(
                one.id(),
                pair,
                together,
                whoSaid(one, report -> true),
                whoSaid(one, report -> report.met() == Met.YES),
                together && cameTogetherBefore(one, pair));
    }

    private static Set<PersonId> whoSaid(Introduction introduction, Predicate<Report> what) {
        return introduction.parts().stream()
                .filter(part -> part.report() != null && what.test(part.report()))
                .map(Part::person)
                .collect(Collectors.toSet());
    }

    private boolean cameTogetherBefore(Introduction introduction, Pair pair) {
        return !pair.one().isSomeoneWhoLeft()
                && !pair.other().isSomeoneWhoLeft()
                && introductions.all().stream()
                        .anyMatch(one -> one.circle()
                                        .workspace()
                                        .equals(introduction.circle().workspace())
                                && one.stage() instanceof Stage.Together
                                && one.openedAt().isBefore(introduction.openedAt())
                                && one.people().containsAll(List.of(pair.one(), pair.other())));
    }
}
