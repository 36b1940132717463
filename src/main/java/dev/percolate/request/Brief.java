package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody asks for, in their own words and some of ours: what an asked person reads.
///
/// `whyNow` and `beenThrough` (somebody who has been through it) may be empty, `byWhen` null. `hiddenFrom` is for the
/// bot alone: who should not see the request.
public record Brief(
        String about,
        Extent extent,
        Set<Need> needs,
        String whyNow,
        @Nullable LocalDate byWhen,
        boolean differentPath,
        String beenThrough,
        Set<PersonId> hiddenFrom) {
    public Brief {
        about = OwnWords.clean(about);
        whyNow = OwnWords.clean(whyNow);
        beenThrough = OwnWords.clean(beenThrough);
        var ordered = EnumSet.noneOf(Need.class);
        ordered.addAll(needs);
        needs = Collections.unmodifiableSet(ordered);
        hiddenFrom = Set.copyOf(hiddenFrom);
    }

    public Brief about(String other) {
        return new Brief(other, extent, needs, whyNow, byWhen, differentPath, beenThrough, hiddenFrom);
    }

    Wish wish() {
        return new Wish(about, needs, differentPath, beenThrough);
    }

    /// Whoever is asked could hardly tell whether they can help.
    public boolean isThin() {
        return OwnWords.isThin(about);
    }
}
