package dev.percolate.request;

import dev.percolate.introduction.OneLine;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody offers as a mentor, one of each person in a workspace. Texts are plain, one line, shown only after
/// escaping, and empty where they say nothing.
///
/// `beenThrough` is what its author wrote for whoever looks for somebody with just that behind them; it is compared
/// with
/// nothing else. `listed` are those who agreed to be named to everybody who looks for a topic.
public record MentorOffer(
        WorkspaceId workspace,
        PersonId person,
        String helpsWith,
        Set<Need> needs,
        String beenThrough,
        int conversationsAMonth,
        @Nullable LocalDate pausedUntil,
        String wouldLike,
        boolean listed,
        Instant since,
        Instant changedAt) {
    /// In code points, as are the others.
    public static final int LONGEST_HELP = 500;

    public static final int LONGEST_BEEN_THROUGH = 300;
    public static final int LONGEST_WISH = 300;
    public static final int MOST_CONVERSATIONS = 8;

    public MentorOffer {
        helpsWith = OneLine.of(helpsWith);
        beenThrough = OneLine.of(beenThrough);
        wouldLike = OneLine.of(wouldLike);
        needs = Set.copyOf(needs);
        if (OneLine.length(helpsWith) > LONGEST_HELP
                || OneLine.length(beenThrough) > LONGEST_BEEN_THROUGH
                || OneLine.length(wouldLike) > LONGEST_WISH) {
            throw new IllegalArgumentException("a text of an offer is too long");
        }
        if (conversationsAMonth < 1 || conversationsAMonth > MOST_CONVERSATIONS) {
            throw new IllegalArgumentException("an offer is for one to eight conversations a month");
        }
    }

    /// A pause ends by itself: on the day it names they may be asked again.
    public boolean isPausedOn(LocalDate day) {
        var until = pausedUntil;
        return until != null && day.isBefore(until);
    }
}
