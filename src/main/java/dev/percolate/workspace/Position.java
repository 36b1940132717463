package dev.percolate.workspace;

import java.time.LocalDate;
import java.util.EnumSet;
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

    /// Fact by fact what Slack says, and what the uploaded list says where Slack says nothing.
    public static Position of(PositionFacts slack, PositionFacts listed) {
        return new Position(
                slack.department().isEmpty() ? listed.department() : slack.department(),
                slack.place().isEmpty() ? listed.place() : slack.place(),
                slack.manager() == null ? listed.manager() : slack.manager(),
                slack.since() == null ? listed.since() : slack.since(),
                slack.level() == null ? listed.level() : slack.level(),
                saidBy(slack));
    }

    private static Set<Fact> saidBy(PositionFacts slack) {
        Set<Fact> said = EnumSet.noneOf(Fact.class);
        if (!slack.department().isEmpty()) {
            said.add(Fact.DEPARTMENT);
        }
        if (!slack.place().isEmpty()) {
            said.add(Fact.PLACE);
        }
        if (slack.manager() != null) {
            said.add(Fact.MANAGER);
        }
        if (slack.since() != null) {
            said.add(Fact.SINCE);
        }
        if (slack.level() != null) {
            said.add(Fact.LEVEL);
        }
        return said;
    }
}
