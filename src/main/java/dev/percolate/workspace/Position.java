package dev.percolate.workspace;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where somebody stands in the organisation, as far as Slack's profile or an uploaded list says: `department` and
/// `place` as written there and empty where unknown, whom they report to, since when they are there, and their level,
/// counted upwards from 1. Nothing of it is ever inferred, and nobody sees it who would not see it in Slack.
///
/// `inSlack` are the facts that everybody in the workspace can read in Slack's own profile: only those may be named to
/// somebody else.
public record Position(
        String department,
        String place,
        @Nullable PersonId manager,
        @Nullable LocalDate since,
        @Nullable Integer level,
        Set<Fact> inSlack) {
    public static final Position UNKNOWN = new Position("", "", null, null, null, Set.of());

    public enum Fact {
        DEPARTMENT,
        PLACE,
        MANAGER,
        SINCE,
        LEVEL
    }

    public Position {
        inSlack = Set.copyOf(inSlack);
    }
}
