package dev.percolate.introduction.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.DescribeYourself;
import dev.percolate.introduction.DescribeYourself.Described;
import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.ProposeIntroduction;
import dev.percolate.introduction.ProposeIntroduction.Proposed;
import dev.percolate.introduction.ReadOwnState;
import dev.percolate.introduction.TakePart;
import dev.percolate.introduction.TakePart.Paused;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/// What is pressed and sent in the modals of `/coffee`. Each answer shows the state as it is then.
@Singleton
final class CircleModals {
    private final Door door;
    private final TakePart takePart;
    private final DescribeYourself describing;
    private final ReadOwnState state;
    private final ProposeIntroduction proposing;

    CircleModals(
            Door door,
            TakePart takePart,
            DescribeYourself describing,
            ReadOwnState state,
            ProposeIntroduction proposing) {
        this.door = door;
        this.takePart = takePart;
        this.describing = describing;
        this.state = state;
        this.proposing = proposing;
    }

    /// From a button in a message.
    Answer open(Click click) {
        return door.through(
                click.workspace(),
                new ChannelId(click.value()),
                click.person(),
                text -> new Answer.Whisper(CircleMessages.whisper(text)),
                inside ->
                        new Answer.Open(CircleViews.state(state.read(inside.circle(), inside.person(), click.now()))));
    }

    Answer ask(Click click) {
        return door.fromElsewhere(
                click.workspace(),
                new ChannelId(click.value()),
                click.person(),
                CircleModals::tell,
                inside -> ask(inside, click.now()));
    }

    private Answer ask(Entered.Inside inside, Instant now) {
        return switch (proposing.propose(inside.circle(), inside.person(), UUID.randomUUID(), now)) {
            case Proposed.Opened() -> tell(CircleMessages.OPENED);
            case Proposed.AlreadyOpen _, Proposed.NotIn _, Proposed.Paused _, Proposed.Away _ -> show(inside, now);
            case Proposed.NobodySuitable() -> tell(CircleMessages.NOBODY_SUITABLE);
        };
    }

    Answer choosePause(Click click) {
        return inside(
                click,
                inside -> new Answer.Replace(
                        CircleViews.pause(inside.circle(), Member.today(inside.person(), click.now()))));
    }

    Answer resume(Click click) {
        takePart.resume(circle(click), click.person());
        return show(circle(click), click.person(), click.now());
    }

    /// Leaving happens first: it must not depend on whether Slack can be asked afterwards.
    Answer leave(Click click) {
        takePart.leave(circle(click), click.person(), click.now());
        return show(circle(click), click.person(), click.now());
    }

    /// For use after something was done: that it was is said even where Slack cannot be asked about the rest.
    Answer show(Circle circle, PersonId person, Instant now) {
        return afterwards(() -> door.through(
                circle.workspace(),
                circle.channel(),
                person,
                text -> tell("That's done. " + text),
                inside -> show(inside, now)));
    }

    private static Answer afterwards(Supplier<Answer> answer) {
        try {
            return answer.get();
        } catch (DirectoryUnavailable e) {
            return tell(CircleMessages.DONE);
        }
    }

    Answer join(Submission form) {
        return described(form, inside -> {
            takePart.join(inside.circle(), inside.person(), form.now());
            return afterwards(() -> show(inside, form.now()));
        });
    }

    Answer joinAndAsk(Submission form) {
        return described(form, inside -> {
            takePart.join(inside.circle(), inside.person(), form.now());
            return afterwards(() -> ask(inside, form.now()));
        });
    }

    Answer describe(Submission form) {
        return described(form, inside -> new Answer.Nothing());
    }

    private Answer described(Submission form, Function<Entered.Inside, Answer> then) {
        return inside(form, inside -> {
            var described = describing.describe(
                    form.workspace(),
                    form.person(),
                    new DescribeYourself.Lines(
                            form.value(CircleViews.CAN_HELP_WITH),
                            form.value(CircleViews.WOULD_LIKE),
                            form.value(CircleViews.WOULD_BRING)),
                    PreferenceFields.read(form),
                    form.now());
            return switch (described) {
                case Described.Kept() -> then.apply(inside);
                case Described.TooLong tooLong -> shorten(tooLong);
            };
        });
    }

    private static Answer shorten(Described.TooLong tooLong) {
        String sentence = "Please keep it to " + Profile.LONGEST + " characters.";
        Map<String, String> sentences = new HashMap<>();
        if (tooLong.canHelpWith()) {
            sentences.put(CircleViews.CAN_HELP_WITH, sentence);
        }
        if (tooLong.wouldLike()) {
            sentences.put(CircleViews.WOULD_LIKE, sentence);
        }
        if (tooLong.wouldBring()) {
            sentences.put(CircleViews.WOULD_BRING, sentence);
        }
        return new Answer.Refuse(sentences);
    }

    Answer pause(Submission form) {
        return inside(
                form,
                inside -> day(form.value(CircleViews.UNTIL))
                        .map(until -> pause(inside, until, form.now()))
                        .orElseGet(CircleModals::anotherDay));
    }

    private Answer pause(Entered.Inside inside, LocalDate until, Instant now) {
        return switch (takePart.pause(inside.circle(), inside.person(), until, now)) {
            case Paused.Until _, Paused.NotIn _ -> show(inside, now);
            case Paused.OutOfRange() -> anotherDay();
        };
    }

    private static Answer anotherDay() {
        return new Answer.Refuse(
                Map.of(CircleViews.UNTIL, "Please choose a day after today, at most a year from now."));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Answer show(Entered.Inside inside, Instant now) {
        return new Answer.Replace(CircleViews.state(state.read(inside.circle(), inside.person(), now)));
    }

    private Answer inside(Click click, Function<Entered.Inside, Answer> then) {
        return door.through(click.workspace(), new ChannelId(click.value()), click.person(), CircleModals::tell, then);
    }

    private Answer inside(Submission form, Function<Entered.Inside, Answer> then) {
        return door.through(form.workspace(), new ChannelId(form.note()), form.person(), CircleModals::tell, then);
    }

    private static Circle circle(Click click) {
        return new Circle(click.workspace(), new ChannelId(click.value()));
    }

    static Answer tell(String text) {
        return new Answer.Replace(CircleViews.note(text));
    }
}
