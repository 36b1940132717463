package dev.percolate.request.store;

import dev.percolate.request.Approach;
import dev.percolate.request.Approach.Said;
import dev.percolate.request.Approach.Stage;
import dev.percolate.request.Wait;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mentor_approach")
record ApproachRow(
        String workspaceId,
        @Id UUID id,
        String mentorId,
        String personId,
        @Nullable String zone,
        Instant since,
        String stage,
        @Nullable String step,
        @Nullable Instant dueAt,
        boolean silent,
        boolean leaves,
        byte[] said,
        @Nullable Instant saidUntil) {
    static String stage(Stage stage) {
        return switch (stage) {
            case Stage.Offered _ -> "OFFERED";
            case Stage.Agreed() -> "AGREED";
            case Stage.Ended _ -> "ENDED";
        };
    }

    static @Nullable String step(Stage stage) {
        return switch (stage) {
            case Stage.Offered(var waiting) -> MentorRequestRow.stepOf(waiting);
            case Stage.Agreed() -> null;
            case Stage.Ended(var why) -> why.name();
        };
    }

    Approach approach(@Nullable Said open) {
        return new Approach(
                new WorkspaceId(workspaceId),
                id,
                new PersonId(mentorId),
                new PersonId(personId),
                MentorRequestRow.zone(zone),
                since,
                open,
                read(),
                silent);
    }

    private Stage read() {
        return switch (stage) {
            case "OFFERED" -> new Stage.Offered(waiting());
            case "AGREED" -> new Stage.Agreed();
            case "ENDED" -> new Stage.Ended(Stage.Ended.Why.valueOf(Objects.requireNonNull(step)));
            default -> throw new IllegalStateException("no such stage: " + stage);
        };
    }

    private Wait waiting() {
        return MentorRequestRow.waiting(Objects.requireNonNull(step), Objects.requireNonNull(dueAt));
    }
}
