package dev.percolate.introduction;

import dev.percolate.introduction.Report.Met;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Finds every two people of the introductions of a time.
final class PairsInMemory {
    private final IntroductionsInMemory introductions;

    PairsInMemory(IntroductionsInMemory introductions) {
        this.introductions = introductions;
    }

    List<IntroducedPair> introduced(Circle circle, Instant from, Instant until, Predicate<Instant> opened) {
        return introductions.all().stream()
                .filter(one -> one.circle().equals(circle)
                        && !one.openedAt().isBefore(from)
                        && one.openedAt().isBefore(until)
                        && opened.test(one.openedAt()))
                .flatMap(one -> one.pairs().stream().map(pair -> introduced(one, pair)))
                .toList();
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
                .map(Introduction.Part::person)
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
