package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Buttons.button;
import static dev.percolate.introduction.slack.Wording.introduced;
import static dev.percolate.introduction.slack.Wording.quoted;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.TalkLength;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.slack.TimeWording;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// What everybody of an introduction reads in their group once all have said yes.
final class TogetherMessages {
    private static final String IN_WRITING =
            "*When?* Your working days share no hour, so no call: a voice message or a few lines here, whenever you're at"
                    + " work, do just as well. Whoever reads this first begins.";

    private static final List<Act> TIMES = List.of(Act.FIRST_TIME, Act.SECOND_TIME, Act.THIRD_TIME);

    private TogetherMessages() {}

    static MessageBody together(Introduction introduction, List<Person> people, List<Instant> times) {
        var lines = new ArrayList<String>();
        lines.add(mentions(people) + ", " + how(introduction, people.size()) + introducer(introduction)
                + " Here you are:");
        List<LayoutBlock> blocks = new ArrayList<>();
        lines.forEach(line -> blocks.add(Layout.text(line)));
        people.forEach(person -> {
            lines.add(aboutOne(introduction, person));
            blocks.add(aboutOne(introduction, person, people.size()));
        });
        var icebreaker = "*To begin with:* " + Icebreakers.of(introduction.id());
        lines.add(icebreaker);
        blocks.add(Layout.text(icebreaker));
        if (introduction.grounds().haveTime()) {
            where(introduction).ifPresent(where -> {
                lines.add(where);
                blocks.add(Layout.text(where));
            });
            choose(introduction, people, times, lines, blocks);
        } else {
            lines.add(IN_WRITING);
            blocks.add(Layout.text(IN_WRITING));
        }
        blocks.add(Layout.note("I don't read what you write here. "
                + (introduction.grounds().haveTime()
                        ? "Should no time be set in three working days, I ask here once more; and later each"
                                + " of you, alone, whether you met."
                        : "Later I ask each of you, alone, whether you were in touch.")));
        if (people.size() == 2 && people.stream().anyMatch(person -> isQuoted(introduction, person))) {
            blocks.add(Layout.buttons(KeepApartButtons.fromEachOther(introduction.id())));
        }
        return Layout.message(String.join("\n", lines), blocks);
    }

    private static String how(Introduction introduction, int people) {
        return introduction.isStraightAway()
                ? "this round introduces you to each other, straight away as " + Wording.channel(introduction.circle())
                        + " does. If it isn't the time for it, a word here is enough."
                : "you'd " + Wording.allOf(people) + " like to meet.";
    }

    private static String introducer(Introduction introduction) {
        return introduction
                .introducer()
                .map(introducer -> " " + Wording.introducer(introducer) + " introduced you.")
                .orElse("");
    }

    private static void choose(
            Introduction introduction,
            List<Person> people,
            List<Instant> times,
            List<String> lines,
            List<LayoutBlock> blocks) {
        if (times.isEmpty()) {
            var none = noTime(people, introduction.length());
            lines.add(none);
            blocks.add(Layout.text(none));
        } else {
            var when = "*When?* " + howToChoose(people.size(), introduction.length()) + "\n"
                    + times.stream().map(time -> "•  " + line(time, people)).collect(Collectors.joining("\n"));
            lines.add(when);
            blocks.add(Layout.text(when));
            blocks.add(Layout.buttons(timeButtons(introduction.id(), people, times)));
        }
    }

    /// Says nothing of who tapped what: to whoever reads it, it comes as if nobody had.
    static MessageBody reminder(Introduction introduction, List<Person> people, List<Instant> times) {
        String text = mentions(people) + ", I know of no time for your " + yours(introduction.length())
                + " yet. If you found one among yourselves,"
                + " all is well; if it slipped by in a full week, here is another chance.";
        List<String> lines = new ArrayList<>(List.of(text));
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Layout.text(text)));
        choose(introduction, people, times, lines, blocks);
        blocks.add(Layout.note("I remind you only this once."));
        return Layout.message(String.join("\n", lines), blocks);
    }

    /// Only what all said; where they did not all say the same, nothing shows who said what.
    private static Optional<String> where(Introduction introduction) {
        String all = Wording.allOf(introduction.people().size());
        return switch (introduction.way()) {
            case IN_PERSON ->
                Optional.of("*Where?* You " + all + " like to meet in person. Should you be too far apart for that, a"
                        + " call does as well.");
            case REMOTE -> Optional.of("*Where?* On a call: that is how you " + all + " like it.");
            case EITHER -> Optional.empty();
        };
    }

    private static String yours(TalkLength length) {
        return switch (length) {
            case MINUTES_15, MINUTES_45 -> Wording.length(length);
            case MINUTES_30 -> "half hour";
            case MINUTES_60 -> "hour";
        };
    }

    private static String howToChoose(int people, TalkLength length) {
        return "Tap every time that suits you for " + Wording.length(length)
                + ". Whoever taps sees which times suit the "
                + (people > 2 ? "others" : "other")
                + ", and as soon as one suits everybody, I post the invitation here.";
    }

    private static String mentions(List<Person> people) {
        return Wording.listed(
                people.stream().map(person -> "<@" + person.id() + ">").toList());
    }

    /// Among several, the button beside somebody's words says whose they are.
    private static LayoutBlock aboutOne(Introduction introduction, Person person, int people) {
        String text = aboutOne(introduction, person);
        return people > 2 && isQuoted(introduction, person)
                ? Layout.text(text, KeepApartButtons.from(introduction.id(), person))
                : Layout.text(text);
    }

    private static String aboutOne(Introduction introduction, Person person) {
        var said = introduction.partOf(person.id()).map(Part::said).orElseThrow();
        String help = said.canHelpWith().isEmpty() ? "" : " Can help with " + quoted(said.canHelpWith()) + ".";
        String wish = said.wouldLike().isEmpty()
                ? ""
                : " Would like to learn or talk about " + quoted(said.wouldLike()) + ".";
        String bringing = said.wouldBring().isEmpty()
                ? ""
                : " Would bring something different: " + quoted(said.wouldBring()) + ".";
        return introduced(person) + "." + help + wish + bringing;
    }

    private static boolean isQuoted(Introduction introduction, Person person) {
        return introduction
                .partOf(person.id())
                .map(Part::said)
                .filter(said -> !said.saysNothing())
                .isPresent();
    }

    private static String noTime(List<Person> people, TalkLength length) {
        var unknown = people.stream().filter(person -> person.zone() == null).toList();
        return unknown.isEmpty()
                ? "*When?* In the next three weeks I found no time for " + Wording.length(length)
                        + " inside everybody's working days, so it takes"
                        + " a little bending: who can start earlier or stay later one day?"
                : "*When?* Slack doesn't tell me the time zone of " + Wording.names(unknown)
                        + ", so I can't suggest times. When would " + Wording.length(length) + " suit you?";
    }

    private static ButtonElement[] timeButtons(UUID introduction, List<Person> people, List<Instant> times) {
        var buttons = new ArrayList<ButtonElement>();
        for (int i = 0; i < times.size(); i++) {
            buttons.add(timeButton(TIMES.get(i), introduction, people, times.get(i)));
        }
        return buttons.toArray(ButtonElement[]::new);
    }

    private static ButtonElement timeButton(Act act, UUID introduction, List<Person> people, Instant time) {
        return button(act, TimeWording.button(time, zones(people)), TimeValue.of(introduction, time));
    }

    /// Only for whoever tapped: what suits them, and what suits the others, to be tapped as well.
    static MessageBody tapped(UUID introduction, Instant time, List<Instant> others, List<Person> people) {
        String noted = line(time, people) + " suits you: noted.";
        boolean several = people.size() > 2;
        String text = others.isEmpty()
                ? noted + " As soon as it suits " + (several ? "everybody" : "the other as well")
                        + ", I post the invitation here."
                : noted + (several ? " Others can make " : " The other can make ")
                        + others.stream().map(other -> line(other, people)).collect(Collectors.joining(", "))
                        + ". Does that suit you, too?";
        List<ButtonElement> buttons = new ArrayList<>();
        for (int i = 0; i < Math.min(others.size(), TIMES.size()); i++) {
            buttons.add(timeButton(TIMES.get(i), introduction, people, others.get(i)));
        }
        buttons.add(button(Act.TAKE_BACK, "Take my time back", TimeValue.of(introduction, time)));
        return CircleMessages.whisper(text, buttons.toArray(ButtonElement[]::new));
    }

    static MessageBody takenBack() {
        return CircleMessages.whisper("Taken back. Tap another time in the message above whenever you like.");
    }

    static MessageBody alreadyAgreed(Instant meeting, List<Person> people) {
        return CircleMessages.whisper("You're set for " + line(meeting, people)
                + "; the invitation is in this conversation. If something came up, tell each other here.");
    }

    static MessageBody passed() {
        return CircleMessages.whisper("That time has gone by. Just agree on another one here in the conversation.");
    }

    static MessageBody agreed(Introduction introduction, List<Person> people, Instant meeting) {
        var length = introduction.length();
        String set = "It suits you " + Wording.allOf(people.size()) + ": *" + line(meeting, people) + "*, "
                + Wording.length(length) + ".";
        String calendar = "The file above puts it into any calendar, the buttons into one on the web.";
        var names = people.stream().map(Person::name).toList();
        return Layout.message(
                set + "\n" + calendar,
                Layout.text(set + " " + calendar),
                Layout.buttons(
                        link(
                                Act.GOOGLE,
                                "Add to Google Calendar",
                                CalendarLinks.google(names, meeting, length),
                                introduction.id()),
                        link(
                                Act.OUTLOOK,
                                "Add to Outlook",
                                CalendarLinks.outlook(names, meeting, length),
                                introduction.id())),
                Layout.note("If something comes up, tell each other here. I won't remind you."));
    }

    private static ButtonElement link(Act act, String label, String url, UUID introduction) {
        var button = button(act, label, introduction.toString());
        button.setUrl(url);
        return button;
    }

    private static String line(Instant time, List<Person> people) {
        return TimeWording.line(time, zones(people));
    }

    private static List<ZoneId> zones(List<Person> people) {
        return people.stream()
                .map(Person::zone)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
