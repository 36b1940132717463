package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody hopes for who said that they are open to support, one of each person in a workspace. Mentors who look
/// for somebody to support read the text and the needs; `hiddenFrom` is for the bot alone.
public record Hope(
        WorkspaceId workspace,
        PersonId person,
        String hopesFor,
        Set<Need> needs,
        Set<PersonId> hiddenFrom,
        @Nullable LocalDate pausedUntil,
        Instant since,
        Instant changedAt) {
    /// In code points.
    public static final int LONGEST = 500;

    public Hope {
        hopesFor = OwnWords.clean(hopesFor);
        needs = Set.copyOf(needs);
        hiddenFrom = Set.copyOf(hiddenFrom);
        if (OwnWords.fault(hopesFor, LONGEST).isPresent()) {
            throw new IllegalArgumentException("a hope is said in some words, and not too many");
        }
    }

    /// A pause ends by itself: on the day it names they are shown again.
    public boolean isPausedOn(LocalDate day) {
        var until = pausedUntil;
        return until != null && day.isBefore(until);
    }
}
