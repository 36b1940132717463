package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Wording.quoted;

import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Offer;
import dev.percolate.introduction.Reason;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import java.util.Set;

/// How a reason is told to one of two people ("they" can only be the other), or of several (whoever it is about has a
/// name).
final class ReasonWording {
    private static final String WORK_DIFFERS = "Your work differs";
    private static final String SO_EACH_SEES = ", so each of you sees things the other doesn't.";

    private ReasonWording() {}

    static boolean carriesTheirWords(Reason reason) {
        return switch (reason) {
            case Reason.OfTwo _ -> true;
            case Reason.OfAll _ -> false;
        };
    }

    static String betweenTwo(Reason reason, Person reader, Person other) {
        return switch (reason) {
            case Reason.OfTwo fit -> fit(fit, "they", "They'd");
            case Reason.DifferentWork() -> differentWork(reader, other);
            case Reason.SharedHours(int hours) -> sharedHours(hours);
            case Reason.NewToEachOther() -> "I haven't introduced you two in the past year.";
            case Reason.SameCircle() -> "You both joined the introductions of the same channel.";
            case Reason.WantedDifference(var in) -> wanted(in, "yours differ");
            case Reason.BalanceOfRound() -> BALANCE;
            case Reason.NewHere(var newcomer) ->
                newcomer.equals(reader.id())
                        ? "You're new here and asked to meet people; they offered to welcome whoever is."
                        : "They're new here and asked to meet people; you offered to welcome whoever is.";
            case Reason.AColleagueAsked(var introducer) -> Wording.introducer(introducer) + " asked me to.";
        };
    }

    static String amongSeveral(Reason reason, Person other) {
        String name = Mrkdwn.quote(other.name());
        return switch (reason) {
            case Reason.OfTwo fit -> fit(fit, name, name + " would");
            case Reason.OfAll all -> amongSeveral(all);
        };
    }

    static String amongSeveral(Reason.OfAll reason) {
        return switch (reason) {
            case Reason.DifferentWork() -> "You don't all do the same work, so each of you sees things others don't.";
            case Reason.SharedHours(int hours) -> sharedHours(hours);
            case Reason.NewToEachOther() -> "I haven't introduced any of you to each other in the past year.";
            case Reason.SameCircle() -> "You all joined the introductions of the same channel.";
            case Reason.WantedDifference(var in) -> wanted(in, "none of yours are the same");
            case Reason.BalanceOfRound() -> BALANCE;
            case Reason.NewHere _ ->
                "One of you is new here and asked to meet people; the others offered to welcome them.";
            case Reason.AColleagueAsked(var introducer) -> Wording.introducer(introducer) + " asked me to.";
        };
    }

    /// Says that they differ, not what they are: each can look that up in Slack.
    private static String wanted(Set<Difference> in, String yours) {
        return "This channel likes to bring different "
                + Wording.listed(in.stream().sorted().map(ReasonWording::named).toList()) + " together, and " + yours
                + ".";
    }

    private static String named(Difference difference) {
        return switch (difference) {
            case DEPARTMENT -> "departments";
            case PLACE -> "places";
            case SENIORITY -> "levels";
            case TENURE -> "starting years";
        };
    }

    private static final String BALANCE = "And the round's own balance.";

    private static String fit(Reason.OfTwo reason, String they, String theyWould) {
        return switch (reason) {
            case Reason.BothCanHelp(var youWouldLike, var theyCan, var theyWouldLike, var youCan) ->
                theyCan(youWouldLike, they, theyCan) + " It goes both ways: they'd like to learn or talk about "
                        + quoted(theyWouldLike) + ", and " + youOffer(youCan) + ".";
            case Reason.TheyCanHelp(var youWouldLike, var theyCan) -> theyCan(youWouldLike, they, theyCan);
            case Reason.YouCanHelp(var theyWouldLike, var youCan) ->
                theyWould + " like to learn or talk about " + quoted(theyWouldLike) + ", and " + youOffer(youCan) + ".";
            case Reason.SameGoals(var youWouldLike, var theyWouldLike) ->
                "You'd like to learn or talk about " + quoted(youWouldLike) + ", and " + they + " about "
                        + quoted(theyWouldLike) + ": you could go at it together.";
        };
    }

    private static String theyCan(String youWouldLike, String they, Offer theyCan) {
        return "You'd like to learn or talk about " + quoted(youWouldLike) + ", and "
                + switch (theyCan) {
                    case Offer.CanHelpWith(var line) -> they + " offered to help with " + quoted(line);
                    case Offer.WouldBring(var line) ->
                        "what " + they + " would bring that is different is " + quoted(line);
                }
                + ".";
    }

    private static String youOffer(Offer offer) {
        return switch (offer) {
            case Offer.CanHelpWith(var line) -> "you offered to help with " + quoted(line);
            case Offer.WouldBring(var line) -> "what you would bring that is different is " + quoted(line);
        };
    }

    private static String sharedHours(int hours) {
        return "Your working days share about " + (hours == 1 ? "an hour" : hours + " hours")
                + ", enough to find a time to talk.";
    }

    /// Titles may have been emptied since the introduction was opened.
    private static String differentWork(Person reader, Person other) {
        if (reader.title().isBlank() || other.title().isBlank()) {
            return WORK_DIFFERS + SO_EACH_SEES;
        }
        return WORK_DIFFERS + " (" + Mrkdwn.quote(reader.title()) + " and " + Mrkdwn.quote(other.title()) + ")"
                + SO_EACH_SEES;
    }
}
