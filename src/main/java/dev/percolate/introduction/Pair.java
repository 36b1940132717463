package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;

/// Two people, whichever is named first.
public record Pair(PersonId one, PersonId other) {
    public Pair {
        int order = one.compareTo(other);
        if (order == 0) {
            throw new IllegalArgumentException("a pair is two people");
        }
        if (order > 0) {
            PersonId first = other;
            other = one;
            one = first;
        }
    }
}
