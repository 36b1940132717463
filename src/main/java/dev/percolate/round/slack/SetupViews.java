package dev.percolate.round.slack;

import static com.slack.api.model.block.Blocks.divider;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.round.Arrangement;
import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.round.Manner;
import dev.percolate.round.Rhythm;
import dev.percolate.round.RoundWish;
import dev.percolate.round.TendedCircle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Layout.Option;
import dev.percolate.workspace.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form in which rounds are set up, and who looks after them.
final class SetupViews {
    static final String TO_WHOM = "toWhom";

    static final String TITLE = "Coffee rounds";

    private static final String HOURS =
            "*Hours keep some apart:* in the last round at least five people shared no working"
                    + " hour with whom they were introduced to, and write to each other instead. I say no more of it than that.";

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private static final List<Option> RHYTHMS = List.of(
            new Option("weeks-1", "Every week"),
            new Option("weeks-2", "Every two weeks"),
            new Option("weeks-3", "Every three weeks"),
            new Option("weeks-4", "Every four weeks"),
            new Option("month-1", "Once a month, the first such day"),
            new Option("month-2", "Once a month, the second such day"),
            new Option("month-3", "Once a month, the third such day"),
            new Option("month-4", "Once a month, the fourth such day"));

    private static final List<Option> DAYS = Arrays.stream(DayOfWeek.values())
            .map(day -> new Option(day.name(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
            .toList();

    private static final List<Option> SIZES = List.of(
            new Option("2", "Two: in pairs"),
            new Option("3", "Three: in groups of three"),
            new Option("4", "Four: in groups of four"));

    private SetupViews() {}

    /// Where there are none yet.
    static View first(Circle circle, Person person, Instant now) {
        return form(
                new SetupNote(circle.channel(), Optional.empty(), false, usual(person)),
                introduction(circle, false),
                person,
                now);
    }

    /// Of a pilot, where there was none before; whatever there is has not begun.
    static View tryOut(Circle circle, Optional<Tended.Kept> kept, Person person, Instant now) {
        var seen = kept.map(one -> one.circle().arrangement());
        var draft = seen.map(Arrangement::wish)
                .map(Draft::of)
                .filter(one -> one.trial().isPresent())
                .orElseGet(() -> usual(person));
        return form(
                new SetupNote(circle.channel(), seen, true, draft),
                kept.map(one -> state(one, person, now)).orElseGet(() -> introduction(circle, true)),
                person,
                now);
    }

    private static Draft usual(Person person) {
        return Draft.of(new RoundWish(
                new Rhythm.EveryWeeks(2, DayOfWeek.MONDAY),
                TEN,
                Objects.requireNonNullElse(person.zone(), Wording.UTC),
                2,
                null,
                Manner.USUAL));
    }

    private static List<LayoutBlock> introduction(Circle circle, boolean pilot) {
        return pilot ? PilotViews.introduction(circle) : List.of(rounds(circle), PilotViews.offer(circle));
    }

    private static LayoutBlock rounds(Circle circle) {
        return Layout.text(
                "In rounds, everybody who joined the introductions of " + Wording.channel(circle)
                        + " is introduced to somebody, all at the same time, again and again. Nothing happens before you have"
                        + " seen what will and begun it. You can also try them out first, for four weeks that end by themselves.");
    }

    /// As they are.
    static View existing(Tended.Kept kept, Person person, Instant now) {
        return existing(kept, kept.circle().isPilot(), person, now);
    }

    /// Of rounds for good, with what there is filled in.
    static View goOn(Tended.Kept kept, Person person, Instant now) {
        return existing(kept, false, person, now);
    }

    private static View existing(Tended.Kept kept, boolean pilot, Person person, Instant now) {
        var seen = kept.circle().arrangement();
        var note = new SetupNote(
                kept.circle().circle().channel(), Optional.of(seen), pilot, withoutWhatIsOver(seen.wish(), now));
        return form(note, pilot || !seen.pilot() ? state(kept, person, now) : List.of(forGood(kept)), person, now);
    }

    private static LayoutBlock forGood(Tended.Kept kept) {
        return Layout.text("*Rounds for good:* what you choose here takes the place of the pilot in "
                + Wording.channel(kept.circle().circle())
                + ". Its recap comes all the same, where a round has begun. See"
                + " what will happen, and save.");
    }

    /// A holiday that is over is nothing to go on with.
    private static Draft withoutWhatIsOver(RoundWish wish, Instant now) {
        var holiday = wish.holiday();
        boolean over = holiday != null
                && holiday.last().isBefore(now.atZone(wish.zone()).toLocalDate());
        return Draft.of(
                over ? new RoundWish(wish.rhythm(), wish.hour(), wish.zone(), wish.size(), null, wish.manner()) : wish);
    }

    /// As somebody left it; `kept` is what there is, empty where there is nothing.
    static View again(SetupNote note, Circle circle, Optional<Tended.Kept> kept, Person person, Instant now) {
        return form(note, head(note, circle, kept, person, now), person, now);
    }

    private static List<LayoutBlock> head(
            SetupNote note, Circle circle, Optional<Tended.Kept> kept, Person person, Instant now) {
        return kept.map(one ->
                        one.circle().isPilot() && !note.pilot() ? List.of(forGood(one)) : state(one, person, now))
                .orElseGet(() -> introduction(circle, note.pilot()));
    }

    private static List<LayoutBlock> state(Tended.Kept kept, Person person, Instant now) {
        TendedCircle tended = kept.circle();
        String here = tended.circle().channel().value();
        var handOver = Layout.button(Act.HAND_OVER.id(), "Hand over", here);
        var stop = Layout.confirmed(
                Layout.button(Act.STOP.id(), "Stop rounds", here),
                "Stop the rounds here?",
                "No further round begins. What has begun goes on to its end: nobody loses an introduction."
                        + " You can begin again whenever you like.",
                "Stop rounds",
                "Keep them");
        return List.of(
                Layout.text(standing(kept, now) + PilotWording.recap(tended, now) + "\n" + keeper(tended, person)
                        + (tended.hoursExclude() ? "\n" + HOURS : "")),
                switch (tended.upcoming()) {
                    case Upcoming.At _ ->
                        tended.isPilot() ? PilotViews.buttons(tended, now, handOver) : Layout.buttons(stop, handOver);
                    case Upcoming.Nothing _ -> Layout.buttons(handOver);
                },
                divider());
    }

    private static String standing(Tended.Kept kept, Instant now) {
        TendedCircle tended = kept.circle();
        ZoneId zone = tended.plan().zone();
        String goesOn = kept.goingOn() == 0 ? "" : " Round " + kept.goingOn() + " goes on to its end.";
        return switch (tended.upcoming()) {
            case Upcoming.At(Instant moment) ->
                pilot(tended) + "*Next round:* " + Wording.moment(moment, zone) + "." + goesOn;
            case Upcoming.Nothing(var why) ->
                switch (why) {
                    case STOPPED ->
                        "*Stopped:* no further round begins. See what would happen, and begin again." + goesOn;
                    case PILOT_OVER -> PilotWording.withoutAnotherRound(tended, now) + goesOn;
                    case REMOVED ->
                        "*No round begins:* I had been taken out of " + Wording.channel(tended.circle())
                                + ". See what would happen, and begin again.";
                };
        };
    }

    private static String pilot(TendedCircle tended) {
        var pilot = tended.pilot();
        return pilot == null || !tended.isPilot() ? "" : PilotWording.until(pilot, tended) + "\n";
    }

    private static String keeper(TendedCircle tended, Person person) {
        if (tended.keeper().isSomeoneWhoLeft()) {
            return "Nobody looks after them; whoever saves this does from then on.";
        }
        return tended.keeper().equals(person.id())
                ? "You look after them."
                : "<@" + tended.keeper() + "> looks after them.";
    }

    private static View form(SetupNote note, List<LayoutBlock> head, Person person, Instant now) {
        var draft = Objects.requireNonNull(note.draft());
        var zone = ZoneId.of(draft.zone());
        List<LayoutBlock> blocks = new ArrayList<>(head);
        blocks.add(Layout.choiceField(
                Draft.RHYTHM, "How often", "", note.pilot() ? RHYTHMS.subList(0, 2) : RHYTHMS, draft.rhythm()));
        blocks.add(Layout.choiceField(Draft.DAY, "On which day", "", DAYS, draft.day()));
        blocks.add(Layout.timeField(
                Draft.HOUR,
                "At what time",
                "Then the round begins. Each person hears of it in their own working hours.",
                LocalTime.parse(draft.hour())));
        blocks.add(Layout.choiceField(
                Draft.ZONE,
                "By whose clock",
                "Is yours missing? Choose a place whose clock shows the same.",
                Zones.toChooseFrom(zone, person.zone(), now),
                draft.zone()));
        blocks.add(Layout.choiceField(
                Draft.SIZE,
                "How many people meet",
                "Where the numbers don't come out even, a few groups have one more or one fewer.",
                SIZES,
                draft.size()));
        if (!note.pilot()) {
            blocks.add(Layout.optionalDateField(
                    Draft.FROM, "No rounds from", "A holiday, for instance.", date(draft.from())));
            blocks.add(Layout.optionalDateField(
                    Draft.TO, "No rounds until", "The last day without a round.", date(draft.to())));
        }
        blocks.addAll(MannerFields.of(draft.manner()));
        return Layout.form(
                Act.FORESEE.id(),
                note.pilot() ? PilotViews.TITLE : TITLE,
                "See what will happen",
                new SetupNote(note.channel(), note.seen(), note.pilot(), null).written(),
                blocks);
    }

    private static @Nullable LocalDate date(String day) {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    static View handOver(Circle circle) {
        return Layout.form(
                Act.HAND_OVER_TO.id(),
                "Hand over the rounds",
                "Hand over",
                circle.channel().value(),
                List.of(
                        Layout.text("Whoever looks after the rounds of " + Wording.channel(circle)
                                + " can change and stop them, and hears from me when one could not begin. They see"
                                + " nobody's answers, and nor do you."),
                        Layout.personField(
                                TO_WHOM,
                                "Who looks after them from now on",
                                "I don't write to them about it: please ask them first.")));
    }

    static View note(String text) {
        return Layout.modal(Act.READ.id(), TITLE, "", List.of(Layout.text(text)));
    }
}
