package dev.percolate.introduction;

import org.jspecify.annotations.Nullable;

/// What one person said when asked whether they met. Never shown to anybody but them, and nothing is concluded from it
/// for the other. `length` is null where they didn't meet or didn't say.
public record Report(Met met, @Nullable Length length) {
    public enum Met {
        YES,
        PLANNED,
        NOT_YET,
        WONT_HAPPEN
    }

    /// Roughly how long a conversation was; the steps of a mentoring episode.
    public enum Length {
        UNDER_15_MINUTES,
        UNDER_30_MINUTES,
        UNDER_60_MINUTES,
        LONGER
    }
}
