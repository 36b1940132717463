package dev.percolate.introduction.store;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Stage;
import dev.percolate.workspace.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("introduction")
record IntroductionRow(
        @Id UUID id,
        String channelId,
        @Nullable String askedBy,
        boolean newHere,
        @Nullable Integer round,
        boolean straightAway,
        @Nullable String connectedBy,
        Instant openedAt,
        Instant deadline,
        @Nullable String outcome,
        @Nullable Instant endedAt,
        @Nullable Instant meetingAt,
        int bothWays,
        int goals,
        int difference,
        int hours,
        @Nullable Integer sharedMinutes,
        int familiarity,
        String wanted) {
    static final String TOGETHER = "TOGETHER";
    static final String APART = "APART";

    Stage stage() {
        if (outcome == null || endedAt == null) {
            return new Stage.Open(deadline);
        }
        return outcome.equals(TOGETHER) ? new Stage.Together(endedAt, meetingAt) : new Stage.Apart(endedAt);
    }

    Origin origin() {
        if (round != null) {
            return new Origin.InRound(round, straightAway);
        }
        if (connectedBy != null) {
            return new Origin.ConnectedBy(new PersonId(connectedBy));
        }
        var person = new PersonId(Objects.requireNonNull(askedBy));
        return newHere ? new Origin.NewHere(person) : new Origin.AskedBy(person);
    }

    Grounds grounds() {
        return new Grounds(bothWays, goals, difference, hours, sharedMinutes, familiarity, Difference.read(wanted));
    }
}
