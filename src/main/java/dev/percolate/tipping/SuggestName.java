package dev.percolate.tipping;

import dev.percolate.episode.Objection;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Says openly to the other that one would call it mentoring.
@Singleton
public final class SuggestName {
    private final Switches switches;
    private final Declined declined;
    private final Directory directory;
    private final KeptApart keptApart;
    private final KeepSuggestion keeping;

    SuggestName(
            Switches switches, Declined declined, Directory directory, KeptApart keptApart, KeepSuggestion keeping) {
        this.switches = switches;
        this.declined = declined;
        this.directory = directory;
        this.keptApart = keptApart;
        this.keeping = keeping;
    }

    public sealed interface Suggesting {
        /// Says nothing of whether it arrives.
        record Suggested() implements Suggesting {}

        /// Not longer than [Suggestion#ONCE_IN] ago.
        record AlreadySuggested(Instant since) implements Suggesting {}

        record AlreadyNamed() implements Suggesting {}

        record Refused(Objection objection) implements Suggesting {}

        /// They are on one's own list.
        record OnYourList() implements Suggesting {}

        /// Nobody in this workspace is asked such questions.
        record TurnedOff() implements Suggesting {}
    }

    /// Where the other wants no such questions, or is kept apart by their own wish, it is kept like any
    /// other and brought to nobody.
    public Suggesting suggest(WorkspaceId workspace, Person from, PersonId to, Instant now) {
        if (!switches.of(workspace).questions()) {
            return new Suggesting.TurnedOff();
        }
        var other = to.isSomeoneWhoLeft() ? null : directory.find(workspace, to).orElse(null);
        var objection = Objection.toWriting(from, other);
        if (other == null || objection.isPresent()) {
            return new Suggesting.Refused(objection.orElse(Objection.UNKNOWN));
        }
        if (keptApart.listOf(workspace, from.id()).contains(to)) {
            return new Suggesting.OnYourList();
        }
        boolean brought = !keptApart.apartFrom(workspace, from.id()).contains(to)
                && !declined.among(workspace, List.of(to)).contains(to);
        return keeping.keep(Suggestion.from(workspace, from.id(), to, now), from, other, brought);
    }
}
