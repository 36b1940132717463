package dev.percolate.episode;

import dev.percolate.introduction.Member;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Somebody put the chosen emoji under what a colleague wrote: there is a conversation with them today in their own
/// log, once a day however often they do. The colleague learns nothing of it, and what they wrote is not known here.
@Singleton
public final class NoteByEmoji {
    private final Directory directory;
    private final KeepNoteByEmoji keeping;

    NoteByEmoji(Directory directory, KeepNoteByEmoji keeping) {
        this.directory = directory;
        this.keeping = keeping;
    }

    /// Does nothing where it is not possible: nobody asked, so nobody is answered.
    public void note(WorkspaceId workspace, PersonId author, PersonId other, Instant now) {
        var from = directory.find(workspace, author).filter(NoteByEmoji::isOfHere);
        var to = directory.find(workspace, other);
        if (from.isPresent()
                && to.isPresent()
                && Objection.toNoting(from.get(), to.get()).isEmpty()) {
            keeping.keep(workspace, from.get(), to.get(), Member.today(from.get(), now), now);
        }
    }

    private static boolean isOfHere(Person person) {
        return switch (person.standing()) {
            case MEMBER, GUEST -> true;
            case EXTERNAL, BOT, DEACTIVATED -> false;
        };
    }
}
