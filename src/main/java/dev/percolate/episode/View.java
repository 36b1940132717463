package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/// One person's own note of a conversation: nobody but its author reads, corrects or deletes it.
public record View(
        WorkspaceId workspace,
        PersonId author,
        UUID id,
        Companion with,
        Account account,
        Occasion occasion,
        Instant loggedAt) {
    static final Comparator<View> LOGGED = Comparator.comparing(View::loggedAt).thenComparing(View::id);
    static final Comparator<View> BY_DAY =
            Comparator.comparing((View view) -> view.account().day()).thenComparing(LOGGED);

    /// Empty where it was with somebody who is not in this Slack.
    public Optional<Tie> tie() {
        return switch (with) {
            case Companion.Colleague colleague -> Optional.of(new Tie(workspace, author, colleague.id()));
            case Companion.Outsider _ -> Optional.empty();
        };
    }

    public View saying(Account other) {
        return new View(workspace, author, id, with, other, occasion, loggedAt);
    }

    View on(Occasion other) {
        return new View(workspace, author, id, with, account, other, loggedAt);
    }

    long daysFrom(View other) {
        return Math.abs(account.day().toEpochDay() - other.account().day().toEpochDay());
    }
}
