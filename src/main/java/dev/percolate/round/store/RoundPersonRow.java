package dev.percolate.round.store;

import dev.percolate.round.Choice.Seat;
import dev.percolate.round.Round;
import dev.percolate.workspace.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("round_person")
record RoundPersonRow(
        String workspaceId,
        String channelId,
        int number,
        @Id String personId,
        @Nullable UUID choiceId,
        @Nullable Integer wishMet,
        @Nullable Instant inVainSince) {
    static RoundPersonRow chosen(Round round, UUID choice, Seat seat) {
        return row(round, seat.person(), choice, seat.wishMet(), seat.inVainSince());
    }

    static RoundPersonRow leftOver(Round round, PersonId person) {
        return row(round, person, null, null, null);
    }

    private static RoundPersonRow row(
            Round round,
            PersonId person,
            @Nullable UUID choice,
            @Nullable Integer wishMet,
            @Nullable Instant inVainSince) {
        return new RoundPersonRow(
                round.circle().workspace().value(),
                round.circle().channel().value(),
                round.number(),
                person.value(),
                choice,
                wishMet,
                inVainSince);
    }

    Seat seat() {
        return new Seat(new PersonId(personId), wishMet == null ? 0 : wishMet, inVainSince);
    }
}
