package dev.percolate.introduction.store;

import dev.percolate.introduction.Member;
import dev.percolate.workspace.PersonId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A membership with its circle.
@Introspected
record JoinedRow(
        String channelId,
        String personId,
        Instant since,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant awaySince) {
    Member member() {
        return new Member(new PersonId(personId), since, pausedUntil, awaySince);
    }
}
