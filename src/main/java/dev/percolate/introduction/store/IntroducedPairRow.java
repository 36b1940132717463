package dev.percolate.introduction.store;

import dev.percolate.introduction.IntroducedPair;
import dev.percolate.introduction.Pair;
import dev.percolate.workspace.PersonId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

@Introspected
record IntroducedPairRow(
        UUID id, Instant at, String one, String other, boolean together, boolean told, boolean met, boolean again) {
    IntroducedPair pair() {
        return new IntroducedPair(id, new Pair(new PersonId(one), new PersonId(other)), together, told, met, again);
    }
}
