package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Introductions.Introduced;
import dev.percolate.introduction.Pair;
import dev.percolate.introduction.Past;
import dev.percolate.introduction.RoundMatching;
import dev.percolate.introduction.RoundMatching.Matched;
import dev.percolate.introduction.RoundMatching.Participant;
import dev.percolate.introduction.Wishes;
import dev.percolate.workspace.KeptApart;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Who is introduced to whom, by all that is known of the people's past and wishes.
@Singleton
final class FindMatches {
    /// As far back as having been introduced counts.
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final KeptApart keptApart;
    private final Introductions introductions;
    private final Wishes wishes;

    FindMatches(KeptApart keptApart, Introductions introductions, Wishes wishes) {
        this.keptApart = keptApart;
        this.introductions = introductions;
        this.wishes = wishes;
    }

    /// `never` are pairs that must not be introduced this time, besides those that never are.
    Matched among(List<Participant> people, Round round, Set<Pair> never, RandomGenerator random, Instant now) {
        var circle = round.circle();
        var introduced = introductions.introducedSince(circle, now.minus(A_YEAR));
        var apart = apart(circle);
        apart.addAll(never);
        var past = new Past(apart, open(introduced), moments(introduced), wishes.mutual(circle.workspace()));
        return RoundMatching.match(people, past, round.size(), round.manner().terms(), random, now);
    }

    private Set<Pair> apart(Circle circle) {
        return keptApart.everybody(circle.workspace()).entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(other -> new Pair(entry.getKey(), other)))
                .collect(Collectors.toSet());
    }

    private static Set<Pair> open(List<Introduced> introduced) {
        return introduced.stream()
                .filter(Introduced::open)
                .map(Introduced::pair)
                .collect(Collectors.toSet());
    }

    private static Map<Pair, List<Instant>> moments(List<Introduced> introduced) {
        return introduced.stream()
                .collect(Collectors.groupingBy(
                        Introduced::pair, Collectors.mapping(Introduced::openedAt, Collectors.toList())));
    }
}
