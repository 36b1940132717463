package dev.percolate.request.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.request.MentorOffer;
import dev.percolate.request.Need;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The form of `/mentor offer`, and the line in Home. Every field says who can see it.
final class OfferViews {
    static final String HELPS_WITH = "helpsWith";
    static final String NEEDS_AT_WORK = "needsAtWork";
    static final String NEEDS_OF_A_PERSON = "needsOfAPerson";
    static final String BEEN_THROUGH = "beenThrough";
    static final String CONVERSATIONS = "conversations";
    static final String WOULD_LIKE = "wouldLike";
    static final String LISTED = "listed";
    static final String PAUSED_UNTIL = "pausedUntil";

    static final String MEMBERS_ONLY =
            "Mentoring is between members of this workspace here, and you're a guest. Thank you for asking all the same.";
    static final String ENDED =
            "*That's done.* You no longer offer to mentor, and all of it is deleted. What you agreed to with"
                    + " somebody is between the two of you. `/mentor offer` begins anew whenever you like.";

    static final String RESUMED =
            "*Your offer stands again.* You may be suggested to whoever asks for what you can help with.";
    static final String NONE = "You don't offer to mentor at the moment. `/mentor offer` begins whenever you like.";

    private static final String TITLE = "Offer to mentor";
    private static final String YES = "yes";
    private static final String USUAL_CONVERSATIONS = "2";
    private static final String SUGGESTED = "Seen by: people who ask for a mentor and whom you're suggested to";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private OfferViews() {}

    static View note(String text) {
        return Layout.modal(OfferAct.READ.id(), TITLE, "", List.of(Layout.text(text)));
    }

    /// `typed` is what followed the command, for whoever offers nothing yet.
    static View form(@Nullable MentorOffer offer, String typed, LocalDate today) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (offer == null) {
            blocks.add(Layout.text(
                    "Nobody has to be senior for this: an hour of what you know, or have been through, can be just what"
                            + " somebody needs. You're asked each time, can always say *Not now*, and can pause or stop here in two"
                            + " clicks."));
        } else {
            blocks.add(Layout.text(standing(offer, today)));
            blocks.add(Layout.buttons(stop()));
        }
        blocks.add(Layout.paragraphField(
                HELPS_WITH,
                "What I can help with",
                SUGGESTED + ", with words of it quoted. Concrete is best: first talks, reading a budget, your first"
                        + " half year as a team lead.",
                offer == null ? typed : offer.helpsWith(),
                MentorOffer.LONGEST_HELP));
        Set<Need> needs = offer == null ? Set.of() : offer.needs();
        blocks.add(needs(NEEDS_AT_WORK, "How I can help at work", NeedWording.AT_WORK, needs));
        blocks.add(needs(NEEDS_OF_A_PERSON, "How I can help as a person", NeedWording.AS_A_PERSON, needs));
        blocks.add(Layout.choiceField(
                CONVERSATIONS,
                "Conversations a month, at most",
                SUGGESTED + ", as how many are left this month. You're never asked for more.",
                IntStream.rangeClosed(1, MentorOffer.MOST_CONVERSATIONS)
                        .mapToObj(Integer::toString)
                        .map(number -> new Layout.Option(number, number))
                        .toList(),
                offer == null ? USUAL_CONVERSATIONS : Integer.toString(offer.conversationsAMonth())));
        blocks.add(Layout.paragraphField(
                BEEN_THROUGH,
                "What I have been through",
                "Seen by: people who look for somebody who has been through just that, where this fits. It is used for"
                        + " nothing else. Leave it empty unless you'd like to be found by it.",
                offer == null ? "" : offer.beenThrough(),
                MentorOffer.LONGEST_BEEN_THROUGH));
        blocks.add(Layout.paragraphField(
                WOULD_LIKE,
                "What I would like to learn myself",
                SUGGESTED + ". Mentoring goes both ways.",
                offer == null ? "" : offer.wouldLike(),
                MentorOffer.LONGEST_WISH));
        blocks.add(Layout.checksField(
                LISTED,
                "Being listed",
                "Seen by: everybody in this workspace who types a topic of yours, with words of what you can help with.",
                List.of(new Layout.Option(YES, "Name me to whoever types /mentor learn about one of my topics")),
                offer != null && offer.listed() ? Set.of(YES) : Set.of()));
        blocks.add(Layout.optionalDateField(
                PAUSED_UNTIL,
                "Pause until",
                "Seen by: only you. Until that day you're neither suggested nor listed; then you are again by itself.",
                offer != null && offer.isPausedOn(today) ? offer.pausedUntil() : null));
        return Layout.form(OfferAct.KEEP.id(), TITLE, offer == null ? "Offer this" : "Keep this", "", blocks);
    }

    private static LayoutBlock needs(String block, String label, List<Need> needs, Set<Need> chosen) {
        return Layout.checksField(
                block,
                label,
                SUGGESTED + ", where they named the same.",
                needs.stream()
                        .map(need -> new Layout.Option(need.name(), NeedWording.offered(need)))
                        .toList(),
                chosen.stream().map(Need::name).collect(Collectors.toSet()));
    }

    private static String standing(MentorOffer offer, LocalDate today) {
        var until = offer.pausedUntil();
        return until != null && offer.isPausedOn(today)
                ? paused(until)
                : "*You offer to mentor.* You may be suggested to whoever asks for what you can help with, up to "
                        + conversations(offer) + ", and decide each time.";
    }

    private static ButtonElement stop() {
        return Layout.confirmed(
                button(OfferAct.END, "Stop offering"),
                "Stop offering to mentor?",
                "You're no longer suggested or listed, and what you wrote here is deleted. Nobody is told.",
                "Stop offering",
                "Go on offering");
    }

    /// For whoever offered it as a member and is one no longer.
    static View membersOnlyNow() {
        return Layout.modal(
                OfferAct.READ.id(),
                TITLE,
                "",
                List.of(
                        Layout.text(MEMBERS_ONLY + " What you offered before is shown to nobody."),
                        Layout.buttons(stop())));
    }

    static String paused(LocalDate until) {
        return "*Your offer is paused* until " + DAY.format(until)
                + ". Until then you're neither suggested nor listed; then you are again by itself.";
    }

    static String kept(MentorOffer offer, LocalDate today) {
        return (offer.isPausedOn(today)
                        ? "*Kept, and paused.* "
                        : "*Thank you.* Whoever asks for what you can help with may be suggested you. ")
                + "You're asked in a direct message each time, in your working hours, and *Not now* needs no reason. `/mentor offer`"
                + " shows, changes, pauses or ends it.";
    }

    static List<LayoutBlock> home(MentorOffer offer, LocalDate today) {
        var until = offer.pausedUntil();
        return List.of(
                Layout.text((until != null && offer.isPausedOn(today)
                                ? "*Your offer to mentor is paused* until " + DAY.format(until) + ": “"
                                : "*You offer to mentor*, up to " + conversations(offer) + ": “")
                        + Mrkdwn.quote(offer.helpsWith()) + "”"),
                Layout.buttons(
                        button(OfferAct.OPEN, "Change or stop it"),
                        offer.isPausedOn(today)
                                ? button(OfferAct.RESUME, "Resume now")
                                : button(OfferAct.PAUSE, "Pause for four weeks")));
    }

    static String conversations(MentorOffer offer) {
        int number = offer.conversationsAMonth();
        return number == 1 ? "one conversation a month" : number + " conversations a month";
    }

    /// The click says all; a button carries something all the same.
    private static ButtonElement button(OfferAct act, String label) {
        return Layout.button(act.id(), label, "offer");
    }
}
