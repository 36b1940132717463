package dev.percolate.introduction.store;

import dev.percolate.introduction.IntroducedPair;
import dev.percolate.introduction.Pair;
import dev.percolate.workspace.PersonId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// `told` and `met` are people with a comma between each two.
@Introspected
record IntroducedPairRow(
        UUID id, Instant at, String one, String other, boolean together, String told, String met, boolean again) {
    IntroducedPair pair() {
        return new IntroducedPair(
                id, new Pair(new PersonId(one), new PersonId(other)), together, people(told), people(met), again);
    }

    private static Set<PersonId> people(String listed) {
        return Arrays.stream(listed.split(","))
                .filter(Predicate.not(String::isEmpty))
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
