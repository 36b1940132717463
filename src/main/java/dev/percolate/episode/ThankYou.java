package dev.percolate.episode;

import dev.percolate.introduction.OneLine;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody thanked the other for a conversation that stands in their own log. Their words are in the message alone.
///
/// `day` is that of the conversation, as the message says it; `sentOn` the sender's own day, on which there is no other
/// to the same person. `arrivedAt` is null until it reached the other: whoever is kept apart is never reached, and to
/// the sender both look the same (promise 9).
public record ThankYou(
        WorkspaceId workspace,
        UUID id,
        PersonId from,
        PersonId to,
        UUID view,
        LocalDate day,
        Invitation invitation,
        LocalDate sentOn,
        Instant sentAt,
        @Nullable Instant arrivedAt) {
    /// In code points.
    public static final int LONGEST_WORDS = 500;

    /// What it says of another time.
    public enum Invitation {
        NONE,
        MAY_I_COME_BACK,
        COME_BACK_ANY_TIME
    }

    public Tie tie() {
        return new Tie(workspace, from, to);
    }

    /// The other knows of it.
    boolean hasArrived() {
        return arrivedAt != null;
    }

    /// Words may have several lines.
    static String clean(String words) {
        return words.lines()
                .map(OneLine::of)
                .reduce((some, line) -> some + "\n" + line)
                .orElse("")
                .strip();
    }
}
