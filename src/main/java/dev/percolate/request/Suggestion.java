package dev.percolate.request;

import dev.percolate.workspace.Person;
import java.util.List;

/// Somebody who may be asked, and why; there is at least one reason that has to do with the wish.
public record Suggestion(Person mentor, MentorOffer offer, List<FitReason> reasons, FitScore score) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
