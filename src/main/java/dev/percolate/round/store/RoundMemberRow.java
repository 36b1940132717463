package dev.percolate.round.store;

import dev.percolate.round.RoundMembers.Turn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("round_member")
record RoundMemberRow(
        String workspaceId,
        String channelId,
        @Id String personId,
        int owed,
        boolean wasInThree,
        @Nullable Integer skipsRound) {
    Turn turn() {
        return new Turn(owed, wasInThree, skipsRound == null ? 0 : skipsRound);
    }
}
