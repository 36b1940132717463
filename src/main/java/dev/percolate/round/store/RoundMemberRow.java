package dev.percolate.round.store;

import dev.percolate.round.RoundMembers.Turn;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("round_member")
record RoundMemberRow(
        String workspaceId, String channelId, @Id String personId, int owed, boolean wasInThree, boolean skipsNext) {
    Turn turn() {
        return new Turn(owed, wasInThree, skipsNext);
    }
}
