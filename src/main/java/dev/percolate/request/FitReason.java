package dev.percolate.request;

import java.util.Set;

/// Why somebody is suggested: only what counted, and only from what they published as an offer or everybody can read in
/// Slack. Quotations are plain text as typed.
public sealed interface FitReason {
    /// What they offered that fits, in their own words.
    record Fits(String quoted) implements FitReason {}

    /// What was asked for, and they wrote for just that use.
    record BeenThrough(String quoted) implements FitReason {}

    /// It was wished for. Either may be empty where it does not differ or not everybody can read it; not both.
    record PathDiffers(String title, String department) implements FitReason {}

    /// Named by both.
    record SharedNeeds(Set<Need> needs) implements FitReason {
        public SharedNeeds {
            needs = Set.copyOf(needs);
        }
    }

    /// Full hours of an average working day, at least one.
    record SharedHours(int hours) implements FitReason {}

    /// How many more conversations they have room for, at least one.
    record FreeThisMonth(int conversations) implements FitReason {}
}
