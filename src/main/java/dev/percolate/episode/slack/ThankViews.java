package dev.percolate.episode.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import dev.percolate.episode.Account;
import dev.percolate.episode.Fault;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.ThankColleague.Draft;
import dev.percolate.episode.ThankColleague.Thanked;
import dev.percolate.episode.ThankYou;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.episode.slack.ThankDraft.Began;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Layout.Option;
import dev.percolate.workspace.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The windows in which somebody thanks another.
final class ThankViews {
    static final String PERSON = "person";
    static final String CONVERSATION = "conversation";
    static final String DAY = "day";
    static final String WORDS = "words";
    static final String INVITATION = "invitation";

    /// Instead of a conversation of the log: one of the day that is entered.
    static final String ANOTHER = "another";

    static final String CHOOSE_A_DAY = "Please choose the day on which you talked.";
    static final String OF_ANOTHER_DAY =
            "The conversation chosen above was on another day. Choose “Another one” there, or clear this day.";
    static final String CHOOSE_SOMEBODY = "Please choose whom to thank.";
    static final String NOT_IN_THIS_SLACK = "They are outside this Slack, so I can't bring them your thanks.";
    static final String GONE = "This conversation isn't in your log any more, so nothing was sent.";

    private static final String TITLE = "Thank a colleague";

    private ThankViews() {}

    static View note(String text) {
        return Layout.modal(ThankAct.READ.id(), TITLE, "", List.of(Layout.text(text)));
    }

    /// For one conversation of the log.
    static View form(Person to, LocalDate day, Draft draft) {
        return form(
                draft,
                Began.WITH_A_CONVERSATION,
                List.of(Layout.text("To " + PersonWording.introduced(to) + ", for your conversation on *"
                        + EpisodeWording.day(day) + "*.")));
    }

    /// For one of the latest with somebody, or of another day.
    static View choose(Person to, List<LoggedEpisode> latest, LocalDate today, Draft draft) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("To " + PersonWording.introduced(to) + "."));
        var day = draft.day();
        if (!latest.isEmpty()) {
            List<Option> options = new ArrayList<>();
            latest.forEach(one -> options.add(option(one)));
            options.add(new Option(ANOTHER, "Another one, on the day below"));
            blocks.add(Layout.choiceField(CONVERSATION, "For which conversation", "", options, chosen(options, draft)));
        }
        blocks.add(Layout.optionalDateField(
                DAY,
                latest.isEmpty() ? "When you talked" : "If it was another one: when you talked",
                "It goes into your log as a conversation of that day, if there is none yet.",
                latest.isEmpty() && day == null ? today : day));
        return form(draft, Began.WITH_A_PERSON, blocks);
    }

    /// The latest, unless something else was entered before.
    private static String chosen(List<Option> options, Draft draft) {
        String wanted = draft.day() != null ? ANOTHER : String.valueOf(draft.view());
        return options.stream()
                .map(Option::value)
                .filter(wanted::equals)
                .findFirst()
                .orElse(options.getFirst().value());
    }

    private static Option option(LoggedEpisode one) {
        return new Option(
                one.view().id().toString(),
                EpisodeWording.day(one.view().account().day())
                        + (one.thankedOn() == null ? "" : " (you thanked for it)"));
    }

    /// Where nobody is named yet.
    static View whom(LocalDate today, Draft draft) {
        return form(
                draft,
                Began.WITH_NOBODY,
                List.of(
                        Layout.personField(
                                PERSON,
                                "Whom to thank",
                                "",
                                draft.to().value().equals(ThankDraft.NOBODY) ? null : draft.to()),
                        Layout.optionalDateField(
                                DAY,
                                "When you talked",
                                "It goes into your log as a conversation of that day, if there is none yet.",
                                draft.day() == null ? today : draft.day())));
    }

    private static View form(Draft draft, Began began, List<LayoutBlock> about) {
        List<LayoutBlock> blocks = new ArrayList<>(about);
        blocks.add(Layout.paragraphField(
                WORDS,
                "In your own words",
                "What did they do or say, and what has come of it? A line is enough. They read it exactly as you write it.",
                draft.words(),
                ThankYou.LONGEST_WORDS));
        blocks.add(Layout.choiceField(
                INVITATION,
                "And another time?",
                "It stands under your words.",
                List.of(
                        new Option(Invitation.NONE.name(), "Nothing more"),
                        new Option(Invitation.MAY_I_COME_BACK.name(), "Ask: “May I come back to you?”"),
                        new Option(Invitation.COME_BACK_ANY_TIME.name(), "Add: “You can come back to me any time.”")),
                draft.invitation().name()));
        return Layout.form(ThankAct.PREVIEW.id(), TITLE, "Preview", ThankDraft.write(draft, began), blocks);
    }

    /// Exactly what the other reads, before they do.
    static View preview(Person from, Person to, LocalDate day, Draft draft, Began began) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("*This is what " + PersonWording.name(to)
                + " will read,* in their working hours. Nothing is sent yet."));
        blocks.addAll(ThankMessages.read(from, day, draft.words(), draft.invitation()));
        blocks.add(Layout.note("With it, both of you know of that conversation. Nothing else of your log is shown. What"
                + " has reached them can't be taken back."));
        blocks.add(Layout.buttons(change("Change it first", draft, began)));
        return Layout.form(ThankAct.SEND.id(), "Before it is sent", "Send it", ThankDraft.write(draft, began), blocks);
    }

    static View sent(Person to) {
        return note("*On its way to " + PersonWording.name(to)
                + ".* They read it in their working hours. Your log says that"
                + " you thanked for it; your words are not kept there.");
    }

    /// Between preview and sending something came in the way: what was written is still there.
    static View notSent(String why, Draft draft, Began began) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text("*Nothing was sent.* " + why));
        if (!draft.words().isEmpty()) {
            blocks.add(Layout.text("You wrote:"));
            blocks.add(Layout.typed(draft.words()));
            blocks.add(Layout.buttons(change("Change it", draft, began)));
        }
        return Layout.modal(ThankAct.READ.id(), TITLE, "", blocks);
    }

    private static ButtonElement change(String label, Draft draft, Began began) {
        return Layout.button(ThankAct.CHANGE.id(), label, ThankDraft.write(draft, began));
    }

    /// The block a sentence stands beside is there whatever the form was opened for, but for the person and the day.
    static Map<String, String> sentences(Thanked hindrance, boolean asksForTheDay, boolean asksForThePerson) {
        String sentence = sentence(hindrance);
        return Map.of(
                switch (hindrance) {
                    case Thanked.NotThatDay _ -> asksForTheDay ? DAY : WORDS;
                    case Thanked.Refused _, Thanked.OnYourList _, Thanked.AlreadyToday _ ->
                        asksForThePerson ? PERSON : WORDS;
                    case Thanked.NothingSaid _, Thanked.TooLong _, Thanked.Gone _, Thanked.Sent _ -> WORDS;
                },
                sentence);
    }

    static String sentence(Thanked thanked) {
        return switch (thanked) {
            case Thanked.Sent _ -> "It was sent before.";
            case Thanked.AlreadyToday() ->
                "You have thanked them today already. One thank-you a day is as much as I bring; tomorrow there is room.";
            case Thanked.NothingSaid() -> "Please say something in words of your own; a line is enough.";
            case Thanked.TooLong() -> "Please keep it to " + ThankYou.LONGEST_WORDS + " characters.";
            case Thanked.Refused(var objection) -> PersonWording.objection(objection);
            case Thanked.NotThatDay(var faults) ->
                faults.contains(Fault.IN_THE_FUTURE)
                        ? "That day is still to come."
                        : "That is more than " + Account.LONGEST_AGO_YEARS + " years ago.";
            case Thanked.OnYourList() -> PersonWording.ON_YOUR_LIST;
            case Thanked.Gone() -> GONE;
        };
    }
}
