package dev.percolate.request;

import dev.percolate.workspace.Person;
import java.util.List;
import java.util.Set;

/// Somebody who could be asked, and why; how the reasons are said stands beside the views.
public record Suggested(Person person, List<Reason> reasons) {
    public Suggested {
        reasons = List.copyOf(reasons);
    }

    /// Quotations are from what they published as an offer, plain as typed.
    public sealed interface Reason {
        record Fits(String quoted) implements Reason {}

        record BeenThrough(String quoted) implements Reason {}

        /// Either may be empty, not both.
        record PathDiffers(String title, String department) implements Reason {}

        record SharedNeeds(Set<Need> needs) implements Reason {
            public SharedNeeds {
                needs = Set.copyOf(needs);
            }
        }

        /// Full hours of an average working day.
        record SharedHours(int hours) implements Reason {}

        record FreeThisMonth(int conversations) implements Reason {}
    }
}
