package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.round.LookAfterRounds;
import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.workspace.ChannelId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// The form of a pilot, what its recap is like, and what is pressed below a recap. What the form then comes to is as
/// with
/// any other setup.
@Singleton
final class PilotModals {
    private final Door door;
    private final LookAfterRounds looking;

    PilotModals(Door door, LookAfterRounds looking) {
        this.door = door;
        this.looking = looking;
    }

    Answer tryOut(Call call) {
        return door.through(
                call.workspace(),
                call.channel(),
                call.person(),
                PilotModals::whisper,
                inside -> tryOut(inside, call.now()));
    }

    Answer tryOut(Click click) {
        return inside(click, inside -> tryOut(inside, click.now()));
    }

    private Answer tryOut(Entered.Inside inside, Instant now) {
        return current(
                inside,
                kept -> kept.stream().allMatch(one -> one.circle().mayBePilot())
                        ? new Answer.Replace(SetupViews.tryOut(inside.circle(), kept, inside.person(), now))
                        : whisper(RoundMessages.noPilot(inside.circle())));
    }

    /// There is nothing in it that not everybody might see.
    Answer sample(Click click) {
        return new Answer.Open(PilotViews.sample(new Circle(click.workspace(), new ChannelId(click.value()))));
    }

    Answer goOn(Click click) {
        return inside(
                click,
                inside -> current(
                        inside,
                        kept -> new Answer.Replace(kept.map(one -> SetupViews.goOn(one, inside.person(), click.now()))
                                .orElseGet(() -> SetupViews.first(inside.circle(), inside.person(), click.now())))));
    }

    /// Changes nothing: nothing goes on anyway, unless it was decided meanwhile.
    Answer leaveIt(Click click) {
        return inside(
                click,
                inside -> current(
                        inside,
                        kept -> whisper(RoundMessages.leftAtThat(
                                inside.circle(),
                                kept.filter(one -> one.circle().arrangement().runs())
                                        .isPresent()))));
    }

    /// What there is now, where it is theirs to change.
    private Answer current(Entered.Inside inside, Function<Optional<Tended.Kept>, Answer> then) {
        return switch (looking.look(inside.circle(), inside.person())) {
            case Tended.Kept kept -> then.apply(Optional.of(kept));
            case Tended.NoRounds() -> then.apply(Optional.empty());
            case Tended.NotYours(var keeper) -> whisper(RoundMessages.notYours(inside.circle(), keeper));
            case Tended.Meanwhile _, Tended.NotAMember _ -> new Answer.Unknown();
        };
    }

    private Answer inside(Click click, Function<Entered.Inside, Answer> then) {
        return door.through(
                click.workspace(), new ChannelId(click.value()), click.person(), PilotModals::whisper, then);
    }

    private static Answer whisper(String text) {
        return new Answer.Whisper(RoundMessages.whisper(text));
    }
}
