package dev.percolate.request;

import dev.percolate.workspace.Person;
import java.util.List;

/// Somebody who is open to support and may be shown to a mentor: what they hope for, and true reasons, which may be
/// none.
public record Promising(Person person, Hope hope, List<FitReason> reasons) {
    public Promising {
        reasons = List.copyOf(reasons);
    }
}
