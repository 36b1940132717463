package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two of the people of an introduction, what became of it, who of all its people told of it, who of these said that
/// they had met, and whether these two had been brought together before. It is there to be counted, and shown to
/// nobody.
public record IntroducedPair(
        UUID introduction, Pair pair, boolean together, Set<PersonId> tellers, Set<PersonId> whoMet, boolean again) {
    public IntroducedPair {
        tellers = Set.copyOf(tellers);
        whoMet = Set.copyOf(whoMet);
        if (!together && again || !tellers.containsAll(whoMet)) {
            throw new IllegalArgumentException("nobody could tell so");
        }
    }

    static Set<PersonId> broughtTogether(Collection<IntroducedPair> pairs) {
        return pairs.stream()
                .filter(IntroducedPair::together)
                .flatMap(pair -> Stream.of(pair.pair().one(), pair.pair().other()))
                .collect(Collectors.toSet());
    }

    boolean told() {
        return !tellers.isEmpty();
    }

    boolean met() {
        return !whoMet.isEmpty();
    }

    /// Whoever left cannot be told apart from others who did.
    boolean isOfKnownPeople() {
        return !pair.one().isSomeoneWhoLeft() && !pair.other().isSomeoneWhoLeft();
    }
}
