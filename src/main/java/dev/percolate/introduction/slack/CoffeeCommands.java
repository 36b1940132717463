package dev.percolate.introduction.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Membership;
import dev.percolate.introduction.ProposeIntroduction;
import dev.percolate.introduction.ProposeIntroduction.Proposed;
import dev.percolate.introduction.ReadOwnState;
import dev.percolate.introduction.TakePart;
import dev.percolate.introduction.TakePart.Joined;
import dev.percolate.introduction.TakePart.Paused;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What is typed after `/coffee`, from the words to the use case and back to a sentence.
@Singleton
final class CoffeeCommands {
    private final Door door;
    private final TakePart takePart;
    private final ReadOwnState state;
    private final ProposeIntroduction proposing;

    CoffeeCommands(Door door, TakePart takePart, ReadOwnState state, ProposeIntroduction proposing) {
        this.door = door;
        this.takePart = takePart;
        this.state = state;
        this.proposing = proposing;
    }

    Answer look(Call call) {
        return inside(
                call,
                inside -> new Answer.Open(CircleViews.state(state.read(inside.circle(), inside.person(), call.now()))));
    }

    Answer now(Call call) {
        return inside(call, inside -> now(inside, call.now()));
    }

    Answer now(Circle circle, PersonId person, Instant now) {
        return fromElsewhere(circle, person, inside -> now(inside, now));
    }

    private Answer now(Entered.Inside inside, Instant now) {
        Circle circle = inside.circle();
        return switch (proposing.propose(circle, inside.person(), UUID.randomUUID(), now)) {
            case Proposed.Opened() -> whisper(CircleMessages.whisper(CircleMessages.OPENED));
            case Proposed.AlreadyOpen(var others) -> whisper(CircleMessages.alreadyOpen(circle, others));
            case Proposed.NotIn() -> new Answer.Open(CircleViews.joinAndAsk(state.read(circle, inside.person(), now)));
            case Proposed.Paused(LocalDate until) -> whisper(CircleMessages.paused(circle, until));
            case Proposed.Away() -> whisper(CircleMessages.away(circle));
            case Proposed.NobodySuitable() -> whisper(CircleMessages.whisper(CircleMessages.NOBODY_SUITABLE));
        };
    }

    Answer join(Call call) {
        return inside(call, inside -> switch (takePart.join(inside.circle(), inside.person(), call.now())) {
            case Joined.JustNow() -> whisper(CircleMessages.joined(inside.circle(), inside.person()));
            case Joined.Back() -> whisper(CircleMessages.back(inside.circle()));
            case Joined.Already(var membership) -> whisper(CircleMessages.already(inside.circle(), membership));
        });
    }

    /// Leaving needs nothing of Slack: it works while Slack cannot be asked and where the bot was removed.
    Answer leave(Call call) {
        return leave(circle(call), call.person(), call.now());
    }

    Answer leave(Circle circle, PersonId person, Instant now) {
        return switch (takePart.leave(circle, person, now)) {
            case JUST_NOW -> whisper(CircleMessages.left(circle));
            case WAS_NOT_IN -> whisper(CircleMessages.notIn());
        };
    }

    Answer pause(Call call) {
        return inside(call, inside -> {
            if (call.rest().isBlank()) {
                return choosePause(inside, call.now());
            }
            return day(call.rest())
                    .map(until -> pause(call, inside, until))
                    .orElseGet(() -> whisper(CircleMessages.whichDay()));
        });
    }

    Answer choosePause(Circle circle, PersonId person, Instant now) {
        return inside(circle, person, inside -> choosePause(inside, now));
    }

    private Answer choosePause(Entered.Inside inside, Instant now) {
        return switch (state.read(inside.circle(), inside.person(), now).membership()) {
            case Membership.Out() -> whisper(CircleMessages.notIn());
            case Membership.In _, Membership.Paused _, Membership.Away _ ->
                new Answer.Open(CircleViews.pause(inside.circle(), Member.today(inside.person(), now)));
        };
    }

    private Answer pause(Call call, Entered.Inside inside, LocalDate until) {
        return switch (takePart.pause(inside.circle(), inside.person(), until, call.now())) {
            case Paused.Until(LocalDate day) -> whisper(CircleMessages.paused(inside.circle(), day));
            case Paused.NotIn() -> whisper(CircleMessages.notIn());
            case Paused.OutOfRange() -> whisper(CircleMessages.whichDay());
        };
    }

    private static Optional<LocalDate> day(String rest) {
        try {
            return Optional.of(LocalDate.parse(rest.replaceFirst("^(?i)until\\s+", "")));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Answer resume(Call call) {
        return resume(circle(call), call.person());
    }

    Answer resume(Circle circle, PersonId person) {
        return switch (takePart.resume(circle, person)) {
            case IN -> whisper(CircleMessages.resumed(circle));
            case NOT_IN -> whisper(CircleMessages.notIn());
        };
    }

    private Answer inside(Call call, Function<Entered.Inside, Answer> then) {
        return inside(circle(call), call.person(), then);
    }

    private Answer inside(Circle circle, PersonId person, Function<Entered.Inside, Answer> then) {
        return door.through(
                circle.workspace(), circle.channel(), person, text -> whisper(CircleMessages.whisper(text)), then);
    }

    private Answer fromElsewhere(Circle circle, PersonId person, Function<Entered.Inside, Answer> then) {
        return door.fromElsewhere(
                circle.workspace(), circle.channel(), person, text -> whisper(CircleMessages.whisper(text)), then);
    }

    private static Circle circle(Call call) {
        return new Circle(call.workspace(), call.channel());
    }

    private static Answer whisper(MessageBody message) {
        return new Answer.Whisper(message);
    }
}
