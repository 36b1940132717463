package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.request.Approach;
import dev.percolate.request.Capacity.Hindrance;
import dev.percolate.request.FitReason;
import dev.percolate.request.Need;
import dev.percolate.request.Promising;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whom a mentor may offer support, and the offer before it is sent.
final class SomeoneViews {
    static final String LINE = "line";

    static final String NOT_JUST_NOW =
            "This can't be brought to them just now. That has many ordinary reasons: a pause, another conversation, a full"
                    + " week. Nothing was sent, and they aren't told.";
    static final String WITHDRAWN = "*Withdrawn.* It can't be accepted any more.";
    static final String OVER = "This offer is over, or no longer there. Nothing has changed.";
    static final String MEMBERS_ONLY = "Offering support is for members of this workspace.";

    private static final String TITLE = "Somebody to support";

    private SomeoneViews() {}

    static View note(String text) {
        return Layout.modal(SupportAct.READ.id(), TITLE, "", List.of(Layout.text(text)));
    }

    static View hindered(Hindrance hindrance) {
        return Layout.modal(
                SupportAct.READ.id(),
                TITLE,
                "",
                List.of(
                        Layout.text(
                                switch (hindrance) {
                                    case NO_OFFER ->
                                        "*First say what you can offer.* Whoever you'd like to support reads it, and it says how"
                                                + " many conversations a month you have room for. Nobody has to be senior for this.";
                                    case PAUSED ->
                                        "*Your offer to mentor is paused.* Resume it, and I show you whom you could support.";
                                    case NO_ROOM ->
                                        "*You have as many conversations as you offered for a month,* those that wait for an answer"
                                                + " included. That's plenty. When one of them is settled, or you have room for more, I"
                                                + " show you people again.";
                                }),
                        Layout.buttons(Layout.button(
                                OfferAct.OPEN.id(),
                                hindrance == Hindrance.NO_OFFER ? "Offer to mentor" : "What I offer",
                                "someone"))));
    }

    static View people(List<Promising> people) {
        if (people.isEmpty()) {
            return note("Just now there is nobody I could show you. People come and go here; it is worth another look"
                    + " tomorrow. Whoever needs something can also find you: your offer stands.");
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(
                "They said that they are open to support, and what they hope for. Somebody whose path differs from yours may"
                        + " gain most, and so may you. You offer, they decide; nobody is told that you saw this."));
        people.forEach(one -> blocks.addAll(person(one)));
        blocks.add(Layout.note("These are today's; tomorrow I look again. None of them has to be the one."));
        return Layout.modal(SupportAct.READ.id(), TITLE, "", blocks);
    }

    private static List<LayoutBlock> person(Promising one) {
        var about = Stream.concat(Stream.of(RequestWording.introduced(one.person())), reasons(one.reasons()))
                .collect(Collectors.joining("\n"));
        return List.of(
                Layout.text(about),
                Layout.typed(one.hope().hopesFor()),
                Layout.buttons(Layout.button(
                        SupportAct.CHOOSE.id(),
                        "Offer support to " + RequestWording.label(one.person()),
                        one.person().id().value())));
    }

    private static Stream<String> reasons(List<FitReason> reasons) {
        String sentences =
                reasons.stream().flatMap(reason -> reason(reason).stream()).collect(Collectors.joining(" "));
        return sentences.isEmpty() ? Stream.of() : Stream.of(sentences);
    }

    /// Of offers only they have the others.
    private static List<String> reason(FitReason reason) {
        return switch (reason) {
            case FitReason.SharedNeeds(var needs) -> List.of("Hopes for what you offer: " + wished(needs) + ".");
            case FitReason.PathDiffers _, FitReason.SharedHours _ -> List.of(ChoiceViews.reason(reason));
            case FitReason.Fits _, FitReason.BeenThrough _, FitReason.FreeThisMonth _ -> List.of();
        };
    }

    static String wished(Set<Need> needs) {
        return needs.stream()
                .sorted(Comparator.comparing(Need::ordinal))
                .map(NeedWording::wished)
                .collect(Collectors.joining("; "));
    }

    static View offer(Promising one) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(RequestWording.introduced(one.person()) + " hopes for:"));
        blocks.add(Layout.typed(one.hope().hopesFor()));
        if (!one.hope().needs().isEmpty()) {
            blocks.add(Layout.text("*What would help:* " + wished(one.hope().needs())));
        }
        blocks.add(Layout.paragraphField(
                LINE,
                "A line from you",
                "If you like: why them, or what you'd do first. For instance: I lost my first big project, too; I'd start with"
                        + " a walk. They read it with what you offer.",
                "",
                Approach.Said.LONGEST_LINE));
        return Layout.form(
                SupportAct.PREVIEW.id(),
                "Offer support",
                "Preview",
                one.person().id().value(),
                blocks);
    }

    /// Exactly what the person reads, before they do.
    static View preview(Person mentor, Person person, Approach.Said said, PersonId id) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("*This is what " + Mrkdwn.quote(person.name())
                + " will read,* in their working hours. Nothing is sent yet."));
        blocks.addAll(SupportMessages.offered(mentor, said));
        blocks.add(
                Layout.note(
                        "They answer *Yes, gladly* or *Not now*, and you hear which, without a reason. After about three working days"
                                + " without an answer it ends by itself. Until then it takes one of the conversations you offered."));
        return Layout.form(SupportAct.SEND.id(), "Before it is sent", "Send it", id + "\n" + said.line(), blocks);
    }

    static View sent(Person person) {
        return note("*On its way to " + Mrkdwn.quote(person.name())
                + ".* I tell you what comes of it. In the bot's Home you see where it stands and can withdraw it.");
    }
}
