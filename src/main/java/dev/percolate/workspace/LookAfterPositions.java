package dev.percolate.workspace;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Uploading a list of people's positions, and forgetting it. The admins of the workspace may: Slack is
/// asked for that before the transaction.
@Singleton
public final class LookAfterPositions {
    private final Admins admins;
    private final PositionLists lists;

    public LookAfterPositions(Admins admins, PositionLists lists) {
        this.admins = admins;
        this.lists = lists;
    }

    public sealed interface Tended {
        /// As it is now; null where no list is in use.
        record Standing(@Nullable PositionList list) implements Tended {}

        /// Somebody else uploaded or forgot one since: nothing has changed by this. `list` is the one in
        /// use now.
        record Meanwhile(@Nullable PositionList list) implements Tended {}

        /// Other rows cannot be used than the person has agreed to leave out: nothing has changed by this.
        record OtherFaults() implements Tended {}

        record NotYours() implements Tended {}
    }

    public Tended look(WorkspaceId workspace, PersonId person) {
        return admins.isAdmin(workspace, person) ? standing(workspace) : new Tended.NotYours();
    }

    /// What somebody wants to use: the list in Slack's file `id`, in the place of the one whose upload was
    /// `seen`, null where there was none, without those rows that they have agreed to leave out; `leftOut` are
    /// the [CheckedList#faultyLines] that they saw.
    public record Upload(
            String id,
            CheckedList list,
            String leftOut,
            @Nullable String seen) {}

    /// All of it or nothing. Using the same upload again changes nothing.
    public Tended use(WorkspaceId workspace, PersonId person, Upload upload, Instant now) {
        if (!admins.isAdmin(workspace, person)) {
            return new Tended.NotYours();
        }
        if (isInUse(workspace, upload)) {
            return standing(workspace);
        }
        var checked = upload.list();
        if (!checked.faultyLines().equals(upload.leftOut()) || checked.facts().isEmpty()) {
            return new Tended.OtherFaults();
        }
        var list = new PositionList(upload.id(), person, now, checked.figures());
        return lists.replace(workspace, list, checked.facts(), upload.seen()) || isInUse(workspace, upload)
                ? standing(workspace)
                : new Tended.Meanwhile(lists.inUse(workspace).orElse(null));
    }

    /// Forgets the list whose upload was `seen`, and with it all it said. Doing it again changes nothing.
    public Tended forget(WorkspaceId workspace, PersonId person, String seen) {
        if (!admins.isAdmin(workspace, person)) {
            return new Tended.NotYours();
        }
        lists.forget(workspace, seen);
        return lists.inUse(workspace).<Tended>map(Tended.Meanwhile::new).orElseGet(() -> new Tended.Standing(null));
    }

    private boolean isInUse(WorkspaceId workspace, Upload upload) {
        return lists.inUse(workspace)
                .filter(list -> list.upload().equals(upload.id()))
                .isPresent();
    }

    private Tended.Standing standing(WorkspaceId workspace) {
        return new Tended.Standing(lists.inUse(workspace).orElse(null));
    }
}
