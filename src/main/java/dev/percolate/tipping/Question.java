package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of two people is asked, alone, what they would call what they have with the other. `conversations` and
/// `since` are the shared facts it quotes: how many there were when it was asked, and the day of the first.
///
/// `arrivedAt` is null until it reached them. `reply` is the last of their answers, null where there is none;
/// of all it is only ever compared with the other's for whether both say [Reply#MENTORING].
///
/// `closesAt` is when there is nothing more to wait for, the same whatever was answered: until then they may
/// change their mind, so that no yes outlives the time in which it can be taken back.
public record Question(
        WorkspaceId workspace,
        UUID id,
        PersonId person,
        PersonId about,
        Origin origin,
        int conversations,
        LocalDate since,
        Instant askedAt,
        @Nullable Instant arrivedAt,
        @Nullable Reply reply,
        @Nullable Instant repliedAt,
        Instant closesAt) {
    /// From its arrival on, and from each answer within that time.
    public static final Duration OPEN_FOR = Duration.ofDays(21);

    /// What has not been delivered by then is dropped rather than sent late.
    public static final Duration SENT_WITHIN = Duration.ofDays(5);

    /// One that has not arrived by then never will, and is as if never asked.
    static final Duration LOST_AFTER = Duration.ofDays(14);

    /// Its id follows from what it is, so that nothing tells it from the same one in another course of
    /// events.
    static Question about(GrownTie grown, PersonId person, Instant now) {
        var tie = grown.tie();
        var about = tie.otherThan(person);
        String name = "question/" + tie.workspace() + "/" + person + "/" + about + "/" + now;
        return new Question(
                tie.workspace(),
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                person,
                about,
                grown.origin(),
                grown.conversations(),
                grown.first(),
                now,
                null,
                null,
                null,
                now.plus(LOST_AFTER));
    }

    public Tie tie() {
        return new Tie(workspace, person, about);
    }

    Question arrived(Instant at) {
        return arrivedAt != null ? this : with(at, reply, repliedAt, at.plus(OPEN_FOR));
    }

    /// Whoever answers has it, whatever is known of its arrival. Only answers of the first three weeks move
    /// its end: else it could be kept open for ever.
    Question replying(Reply to, Instant now) {
        var arrival = arrivedAt != null ? arrivedAt : now;
        boolean moves = now.isBefore(arrival.plus(OPEN_FOR));
        return with(arrival, to, now, moves ? now.plus(OPEN_FOR) : closesAt);
    }

    /// As if never answered. Its end stays, which they were told.
    Question silent() {
        return with(arrivedAt, null, null, closesAt);
    }

    private Question with(@Nullable Instant arrival, @Nullable Reply said, @Nullable Instant at, Instant closing) {
        return new Question(
                workspace, id, person, about, origin, conversations, since, askedAt, arrival, said, at, closing);
    }

    boolean isOpen(Instant now) {
        return arrivedAt == null || now.isBefore(closesAt);
    }

    boolean saysMentoring(Instant now) {
        return reply == Reply.MENTORING && isOpen(now);
    }
}
