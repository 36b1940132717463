package dev.percolate.request;

import java.util.List;

/// A request after a move, and what follows for people.
public record Turn(MentorRequest request, List<Consequence> consequences) {
    public Turn {
        consequences = List.copyOf(consequences);
    }
}
