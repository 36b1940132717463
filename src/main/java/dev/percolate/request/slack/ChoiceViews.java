package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.request.Brief;
import dev.percolate.request.ChooseMentors.Objection;
import dev.percolate.request.ChooseMentors.PostObjection;
import dev.percolate.request.FitReason;
import dev.percolate.request.MentorOffer;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.Need;
import dev.percolate.request.Suggestion;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Layout.Option;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom to ask: the people who are suggested, others by name, or a channel.
final class ChoiceViews {
    static final String FIRST = "first";
    static final String SECOND = "second";
    static final String THIRD = "third";
    static final String NAMED = "named";
    static final String CHANNEL = "channel";
    static final String NAME = "name";
    static final String NOBODY = "nobody";
    static final String WITH_NAME = "with";
    static final String WITHOUT_NAME = "without";

    static final String CHOOSE_SOMETHING = "Please choose somebody to ask, or a channel below.";
    static final String NO_CHANNEL =
            "I can post only where both you and I are, and nobody of another organisation is. Please choose another"
                    + " channel, or bring me in with /invite @Percolate.";
    static final String HIDDEN_IS_THERE =
            "Somebody you said should not see this is in that channel. Please choose another.";
    static final String TOO_MANY =
            "Ten people at most are asked because of one request, so that it stays a personal question.";
    static final String ENOUGH =
            "You have five requests on their way. When one of them is settled or withdrawn, there is"
                    + " room for the next; what you wrote is kept for two weeks.";

    private ChoiceViews() {}

    static View choose(MentorRequest request, List<Suggestion> suggested) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("What you wrote is kept; closing this window loses nothing. I ask one person at a time,"
                + " privately, in their working hours. Nobody learns who else was asked."));
        if (request.canBeReworded() && request.brief().filter(Brief::isThin).isPresent()) {
            blocks.add(Layout.text(
                    "It's short, which is fine. A line on what you've tried or where you're stuck makes it easier to say"
                            + " yes.",
                    RequestButtonsOf.button(RequestAct.ADD_TO_IT, "Add to it", request.id())));
        }
        suggested.forEach(one -> blocks.add(Layout.text(RequestWording.introduced(one.mentor()) + "\n"
                + one.reasons().stream().map(ChoiceViews::reason).collect(Collectors.joining(" "))
                + wouldLike(one.offer()))));
        if (!suggested.isEmpty()) {
            blocks.add(select(FIRST, "Ask first", suggested));
            if (suggested.size() > 1) {
                blocks.add(select(SECOND, "Then, if that's no yes", suggested));
            }
            if (suggested.size() > 2) {
                blocks.add(select(THIRD, "Then", suggested));
            }
        }
        blocks.add(Layout.peopleField(
                NAMED,
                suggested.isEmpty() ? "Whom shall I ask?" : "Or name people yourself",
                "One is enough. Several are asked in the order in which you choose them"
                        + (suggested.isEmpty() ? "." : ", after those above."),
                List.of()));
        if (request.post() == null) {
            blocks.add(Layout.channelField(
                    CHANNEL,
                    "Post it in a channel, as well or instead",
                    "Anybody there may press I can help; the first who fits is brought together with you."));
            blocks.add(Layout.choiceField(
                    NAME,
                    "In the channel",
                    "",
                    List.of(new Option(WITH_NAME, "With my name"), new Option(WITHOUT_NAME, "Without my name")),
                    WITH_NAME));
        }
        return Layout.form(
                RequestAct.CHOOSE.id(), "Whom to ask", "Go ahead", request.id().toString(), blocks);
    }

    private static LayoutBlock select(String block, String label, List<Suggestion> suggested) {
        var options = Stream.concat(
                        Stream.of(new Option(NOBODY, "Nobody")),
                        suggested.stream()
                                .map(one -> new Option(one.mentor().id().value(), RequestWording.label(one.mentor()))))
                .toList();
        return Layout.choiceField(block, label, "", options, NOBODY);
    }

    private static String wouldLike(MentorOffer offer) {
        return offer.wouldLike().isEmpty() ? "" : " Would like to learn: “" + Mrkdwn.quote(offer.wouldLike()) + "”.";
    }

    static String reason(FitReason reason) {
        return switch (reason) {
            case FitReason.Fits(var quoted) -> "Offered: “" + Mrkdwn.quote(quoted) + "”.";
            case FitReason.BeenThrough(var quoted) ->
                "Has been through “" + Mrkdwn.quote(quoted) + "” and offered to be asked about it.";
            case FitReason.PathDiffers(var title, var department) ->
                "Came another way: "
                        + Stream.of(title, department)
                                .filter(one -> !one.isEmpty())
                                .map(Mrkdwn::quote)
                                .collect(Collectors.joining(", "))
                        + ".";
            case FitReason.SharedNeeds(var needs) ->
                "Offers what you named: "
                        + needs.stream()
                                .sorted(java.util.Comparator.comparing(Need::ordinal))
                                .map(NeedWording::wished)
                                .collect(Collectors.joining("; "))
                        + ".";
            case FitReason.SharedHours(var hours) ->
                "You share " + (hours == 1 ? "one working hour" : hours + " working hours") + " a day.";
            case FitReason.FreeThisMonth(var conversations) ->
                "Has room for " + (conversations == 1 ? "one conversation" : conversations + " conversations")
                        + " this month.";
        };
    }

    /// Before anybody reads it.
    static View withoutName(MentorRequest request, Brief brief, ChannelId channel) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("This is what " + RequestWording.channel(channel)
                + " will read, without your name. *Your wording may give you away*: a project, a date or a phrase of yours"
                + " can be enough. To change it, close this: nothing is posted yet, and what you wrote is kept."));
        blocks.addAll(BriefBlocks.of(brief));
        blocks.add(Layout.note(
                "Everybody in the channel can read it, your manager too if they are there. Whoever helps learns who you are"
                        + " when the two of you are brought together."));
        return Layout.form(
                RequestAct.POST_WITHOUT_NAME.id(),
                "Without your name",
                "Post it",
                request.id() + "/" + channel,
                blocks);
    }

    static String objection(PostObjection objection) {
        return switch (objection) {
            case NO_CHANNEL -> NO_CHANNEL;
            case HIDDEN_IS_THERE -> HIDDEN_IS_THERE;
        };
    }

    static String objection(Objection objection) {
        String name = objection.name();
        return switch (objection.cause()) {
            case YOURSELF -> "That's you. Please choose somebody else.";
            case TWICE -> "That's the same person twice. Please choose somebody else here.";
            case UNKNOWN -> "I can't find that person here. Please choose somebody else.";
            case APP -> name + " is an app, and this wants a person.";
            case DEACTIVATED -> name + " has left this workspace. Please choose somebody else.";
            case NOT_A_MEMBER ->
                name
                        + " is here as a guest or with another organisation, and I ask members of this workspace only. You can"
                        + " write to them yourself, of course.";
            case NO_ZONE ->
                "Slack doesn't tell me " + name + "'s time zone, so I can't tell when to write to them. You can do so"
                        + " yourself, of course.";
            case HIDDEN ->
                "You said that " + name + " should not see this. Please choose somebody else, or change that.";
            case ASKED_BEFORE -> name + " is among those you chose already. Please choose somebody else.";
        };
    }

    static View refer(MentorRequest request, Person requester) {
        return Layout.form(
                RequestAct.REFER.id(),
                "I know someone better",
                "Suggest them",
                request.id().toString(),
                List.of(
                        Layout.text("Who could help with this better? " + RequestWording.introduced(requester)
                                + " hears that it doesn't fit for you just now, and whom you thought of. They decide whether I ask"
                                + " that person, who is not told before."),
                        Layout.personField(NAMED, "I think of", "")));
    }
}
