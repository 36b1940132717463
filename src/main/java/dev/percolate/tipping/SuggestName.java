package dev.percolate.tipping;

import dev.percolate.episode.Objection;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Says openly to the other that one would call it mentoring.
@Singleton
public final class SuggestName {
    private final Switches switches;
    private final Directory directory;
    private final KeptApart keptApart;
    private final KeepSuggestion keeping;

    SuggestName(Switches switches, Directory directory, KeptApart keptApart, KeepSuggestion keeping) {
        this.switches = switches;
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

    public Suggesting suggest(WorkspaceId workspace, Person from, PersonId to, Instant now) {
        if (!switches.of(workspace).questions()) {
            return new Suggesting.TurnedOff();
        }
        var other = to.isSomeoneWhoLeft() ? null : directory.find(workspace, to).orElse(null);
        var objection = Objection.toWriting(from, other);
        if (other == null || objection.isPresent() || !Reachable.is(other)) {
            return new Suggesting.Refused(objection.orElse(Objection.UNKNOWN));
        }
        if (keptApart.listOf(workspace, from.id()).contains(to)) {
            return new Suggesting.OnYourList();
        }
        return keeping.keep(Suggestion.from(workspace, from.id(), to, now), from, other);
    }
}
