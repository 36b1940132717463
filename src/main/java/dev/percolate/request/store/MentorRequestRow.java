package dev.percolate.request.store;

import dev.percolate.request.Ask;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.Post;
import dev.percolate.request.Stage;
import dev.percolate.request.Wait;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mentor_request")
record MentorRequestRow(
        String workspaceId,
        @Id UUID id,
        String requesterId,
        @Nullable String zone,
        Instant since,
        String stage,
        @Nullable String step,
        @Nullable String personId,
        @Nullable String colleagueId,
        @Nullable String colleagueZone,
        @Nullable String channelId,
        @Nullable Boolean named,
        @Nullable Integer postedVersion,
        @Nullable Instant dueAt,
        @Nullable Instant textsUntil) {
    static MentorRequestRow of(MentorRequest request, @Nullable Instant textsUntil) {
        var columns = Columns.of(request.stage());
        var post = request.post();
        return new MentorRequestRow(
                request.workspace().value(),
                request.id(),
                request.requester().value(),
                written(request.zone()),
                request.since(),
                columns.stage,
                columns.step,
                columns.person,
                columns.colleague == null ? null : columns.colleague.person().value(),
                columns.colleague == null ? null : written(columns.colleague.zone()),
                post == null ? null : post.channel().value(),
                post == null ? null : (Boolean) post.named(),
                post == null ? null : (Integer) post.version(),
                request.stage().lookAgainAt().orElse(null),
                textsUntil);
    }

    private record Columns(
            String stage,
            @Nullable String step,
            @Nullable String person,
            @Nullable Ask colleague) {
        static Columns of(Stage stage) {
            return switch (stage) {
                case Stage.Draft _ -> new Columns("DRAFT", null, null, null);
                case Stage.Asking(var asked, var waiting) ->
                    new Columns("ASKING", stepOf(waiting), asked.value(), null);
                case Stage.Referred referred ->
                    new Columns("REFERRED", null, referred.by().value(), referred.colleague());
                case Stage.Posted posted -> new Columns("POSTED", posted.step().name(), null, null);
                case Stage.Agreed(var mentor) -> new Columns("AGREED", null, mentor.value(), null);
                case Stage.Ended(var why) -> new Columns("ENDED", why.name(), null, null);
            };
        }
    }

    static String stepOf(Wait waiting) {
        return switch (waiting) {
            case Wait.Sent _ -> "SENT";
            case Wait.Arrived _ -> "ARRIVED";
            case Wait.Reminded _ -> "REMINDED";
        };
    }

    MentorRequest request(List<dev.percolate.request.Brief> versions, List<Ask> asks) {
        return new MentorRequest(
                new WorkspaceId(workspaceId),
                id,
                new PersonId(requesterId),
                zone(zone),
                WorkingWeek.USUAL,
                since,
                versions,
                asks,
                channelId == null
                        ? null
                        : new Post(
                                new ChannelId(channelId),
                                Objects.requireNonNull(named),
                                Objects.requireNonNull(postedVersion)),
                read());
    }

    private Stage read() {
        return switch (stage) {
            case "DRAFT" -> new Stage.Draft(due());
            case "ASKING" -> new Stage.Asking(person(), waiting(Objects.requireNonNull(step), due()));
            case "REFERRED" ->
                new Stage.Referred(
                        person(),
                        new Ask(
                                new PersonId(Objects.requireNonNull(colleagueId)),
                                zone(colleagueZone),
                                Ask.State.NEXT,
                                0,
                                null,
                                false),
                        due());
            case "POSTED" -> new Stage.Posted(Stage.Posted.Step.valueOf(Objects.requireNonNull(step)), due());
            case "AGREED" -> new Stage.Agreed(person());
            case "ENDED" -> new Stage.Ended(Stage.Ended.Why.valueOf(Objects.requireNonNull(step)));
            default -> throw new IllegalStateException("no such stage: " + stage);
        };
    }

    static Wait waiting(String step, Instant due) {
        return switch (step) {
            case "SENT" -> new Wait.Sent(due);
            case "ARRIVED" -> new Wait.Arrived(due);
            case "REMINDED" -> new Wait.Reminded(due);
            default -> throw new IllegalStateException("no such wait: " + step);
        };
    }

    private PersonId person() {
        return new PersonId(Objects.requireNonNull(personId));
    }

    private Instant due() {
        return Objects.requireNonNull(dueAt);
    }

    static @Nullable ZoneId zone(@Nullable String written) {
        return written == null ? null : ZoneId.of(written);
    }

    static @Nullable String written(@Nullable ZoneId zone) {
        return zone == null ? null : zone.getId();
    }
}
