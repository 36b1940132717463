package dev.percolate.request.store;

import dev.percolate.request.Ask;
import dev.percolate.workspace.PersonId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Introspected
record MentorAskRow(
        UUID requestId,
        String personId,
        @Nullable String zone,
        String state,
        int version,
        @Nullable Instant askedAt,
        boolean silent) {
    Ask ask() {
        return new Ask(
                new PersonId(personId),
                MentorRequestRow.zone(zone),
                Ask.State.valueOf(state),
                version,
                askedAt,
                silent);
    }
}
