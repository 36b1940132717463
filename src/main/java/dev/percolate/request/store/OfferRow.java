package dev.percolate.request.store;

import dev.percolate.request.MentorOffer;
import dev.percolate.request.Need;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `needs` have commas between them.
@Introspected
record OfferRow(
        String workspaceId,
        String personId,
        String helpsWith,
        String needs,
        String beenThrough,
        int monthly,
        @Nullable LocalDate pausedUntil,
        String wouldLike,
        boolean listed,
        Instant since,
        Instant changedAt) {
    static String joined(Set<Need> needs) {
        return needs.stream().sorted().map(Need::name).collect(Collectors.joining(","));
    }

    static Set<Need> needs(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(need -> !need.isEmpty())
                .map(Need::valueOf)
                .collect(Collectors.toSet());
    }

    MentorOffer offer() {
        return new MentorOffer(
                new WorkspaceId(workspaceId),
                new PersonId(personId),
                helpsWith,
                needs(needs),
                beenThrough,
                monthly,
                pausedUntil,
                wouldLike,
                listed,
                since,
                changedAt);
    }
}
