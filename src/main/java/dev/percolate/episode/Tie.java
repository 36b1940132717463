package dev.percolate.episode;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.Comparator;

/// What two people of a workspace have, seen from the log, whichever is named first. Ordered, so that whoever
/// holds several holds them in the same order as everybody.
public record Tie(WorkspaceId workspace, PersonId one, PersonId other) implements Comparable<Tie> {
    private static final Comparator<Tie> ORDER = Comparator.comparing(
                    (Tie tie) -> tie.workspace().value())
            .thenComparing(Tie::one)
            .thenComparing(Tie::other);

    public Tie {
        int order = one.compareTo(other);
        if (order == 0) {
            throw new IllegalArgumentException("a tie is of two people");
        }
        if (order > 0) {
            PersonId first = other;
            other = one;
            one = first;
        }
    }

    /// Who of the two is not this one.
    public PersonId otherThan(PersonId person) {
        return one.equals(person) ? other : one;
    }

    @Override
    public int compareTo(Tie tie) {
        return ORDER.compare(this, tie);
    }
}
