package dev.percolate.episode;

import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/// Asks the other, once, whether they would like a conversation to be in their log as well: only then does it count for
/// both. Whatever stands against it, and whatever the other does but say yes, whoever asks reads the same.
@Singleton
public final class AskToConfirm {
    private final Directory directory;
    private final KeptApart keptApart;
    private final Views views;
    private final KeepAsk keeping;

    AskToConfirm(Directory directory, KeptApart keptApart, Views views, KeepAsk keeping) {
        this.directory = directory;
        this.keptApart = keptApart;
        this.views = views;
        this.keeping = keeping;
    }

    public sealed interface Asked {
        /// Kept, now or by an earlier click; says nothing of whether anybody is asked.
        record Noted(Instant askedAt) implements Asked {}

        record AlreadyInBothLogs() implements Asked {}

        /// As often as one may ask the same person in a week; from then on there is room.
        record EnoughForNow(Instant until) implements Asked {}

        record Refused(Objection objection) implements Asked {}

        /// They are on the list of whoever asks.
        record OnYourList() implements Asked {}

        /// It is not there, or not theirs.
        record Gone() implements Asked {}
    }

    public Asked ask(WorkspaceId workspace, Person author, UUID id, Instant now) {
        var view = views.find(workspace, author.id(), id);
        if (view.isEmpty()) {
            return new Asked.Gone();
        }
        return switch (view.get().with()) {
            case Companion.Outsider _ -> new Asked.Refused(Objection.FROM_ELSEWHERE);
            case Companion.Colleague colleague
            when colleague.id().isSomeoneWhoLeft() -> new Asked.Refused(Objection.DEACTIVATED);
            case Companion.Colleague colleague -> {
                var other = directory.find(workspace, colleague.id()).orElse(null);
                var objection = Objection.toWriting(author, other);
                yield other == null || objection.isPresent()
                        ? new Asked.Refused(objection.orElse(Objection.UNKNOWN))
                        : ask(view.get(), author, other, now);
            }
        };
    }

    private Asked ask(View view, Person author, Person other, Instant now) {
        if (keptApart.listOf(view.workspace(), author.id()).contains(other.id())) {
            return new Asked.OnYourList();
        }
        return keeping.keep(view, author, other, now);
    }
}
