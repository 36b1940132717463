package dev.percolate.round.slack;

import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.round.Course;
import dev.percolate.round.LookAfterRounds;
import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.round.RoundWish;
import dev.percolate.round.TendedCircle;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The form in which rounds are set up, and what is pressed and sent there. Each answer shows the state as it is then.
@Singleton
final class RoundModals {
    private final Door door;
    private final LookAfterRounds looking;

    RoundModals(Door door, LookAfterRounds looking) {
        this.door = door;
        this.looking = looking;
    }

    Answer setUp(Call call) {
        return door.through(
                call.workspace(),
                call.channel(),
                call.person(),
                RoundModals::whisper,
                inside -> open(inside, call.now()));
    }

    Answer setUp(Click click) {
        return door.through(
                click.workspace(),
                new ChannelId(click.value()),
                click.person(),
                RoundModals::whisper,
                inside -> open(inside, click.now()));
    }

    private Answer open(Entered.Inside inside, Instant now) {
        return switch (looking.look(inside.circle(), inside.person())) {
            case Tended.Kept kept -> new Answer.Open(SetupViews.existing(kept, inside.person(), now));
            case Tended.NoRounds() -> new Answer.Open(SetupViews.first(inside.circle(), inside.person(), now));
            case Tended.NotYours(var keeper) -> whisper(RoundMessages.notYours(inside.circle(), keeper));
            case Tended.Meanwhile _, Tended.NotAMember _ -> new Answer.Unknown();
        };
    }

    Answer foresee(Submission form) {
        return SetupNote.read(form.note())
                .map(note -> foresee(form, note, Draft.of(form)))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer foresee(Submission form, SetupNote note, Draft draft) {
        var complaints = Complaints.about(draft, form.now());
        if (!complaints.isEmpty()) {
            return new Answer.Refuse(complaints);
        }
        return decided(form, note, draft, (inside, wish) -> foresee(inside, note, draft, wish, form.now()));
    }

    private Answer foresee(Entered.Inside inside, SetupNote note, Draft draft, RoundWish wish, Instant now) {
        return current(inside, kept -> preview(inside, note, draft, wish, kept, now));
    }

    /// What there is now, where it is theirs to change.
    private Answer current(Entered.Inside inside, Function<Optional<Tended.Kept>, Answer> then) {
        return switch (looking.look(inside.circle(), inside.person())) {
            case Tended.Kept kept -> then.apply(Optional.of(kept));
            case Tended.NoRounds() -> then.apply(Optional.empty());
            case Tended.NotYours(var keeper) -> tell(RoundMessages.notYours(inside.circle(), keeper));
            case Tended.Meanwhile _, Tended.NotAMember _ -> new Answer.Unknown();
        };
    }

    private static Answer preview(
            Entered.Inside inside,
            SetupNote note,
            Draft draft,
            RoundWish wish,
            Optional<Tended.Kept> kept,
            Instant now) {
        var circle = inside.circle();
        var seen = kept.map(one -> one.circle().arrangement());
        var plan = wish.plan(kept.map(Tended.Kept::circle).map(TendedCircle::plan), now);
        boolean meanwhile = !seen.equals(note.seen());
        boolean pilot =
                note.pilot() && kept.stream().allMatch(one -> one.circle().mayBePilot());
        var next = new SetupNote(circle.channel(), seen, pilot, draft);
        return new Answer.Replace(
                pilot
                        ? PilotPreview.of(
                                next, circle, plan, kept, inside.person().id(), meanwhile, now)
                        : PreviewView.of(
                                next, circle, plan, Course.beginning(plan, plan.nextAfter(now)), kept, meanwhile));
    }

    /// Back to the form, with everything that was entered.
    Answer change(Click click) {
        var note = SetupNote.read(click.value()).orElse(null);
        if (note == null || note.draft() == null || note.draft().wish().isEmpty()) {
            return new Answer.Unknown();
        }
        return door.through(
                click.workspace(),
                note.channel(),
                click.person(),
                RoundModals::tell,
                inside -> current(
                        inside,
                        kept -> new Answer.Replace(
                                SetupViews.again(note, inside.circle(), kept, inside.person(), click.now()))));
    }

    Answer keep(Submission form) {
        var note = SetupNote.read(form.note()).orElse(null);
        if (note == null || note.draft() == null) {
            return new Answer.Unknown();
        }
        var draft = note.draft();
        return decided(form, note, draft, (inside, wish) -> keep(inside, note, draft, wish, form.now()));
    }

    private Answer keep(Entered.Inside inside, SetupNote note, Draft draft, RoundWish wish, Instant now) {
        var tended = note.pilot()
                ? looking.tryOut(inside.circle(), inside.person(), wish, note.seen(), now)
                : looking.setUp(inside.circle(), inside.person(), wish, note.seen(), now);
        return switch (tended) {
            case Tended.Kept kept -> tell(RoundMessages.kept(kept, now));
            case Tended.Meanwhile(var kept) -> preview(inside, note, draft, wish, Optional.of(kept), now);
            case Tended.NotYours(var keeper) -> tell(RoundMessages.notYours(inside.circle(), keeper));
            case Tended.NoRounds _, Tended.NotAMember _ -> new Answer.Unknown();
        };
    }

    private Answer decided(
            Submission form, SetupNote note, Draft draft, BiFunction<Entered.Inside, RoundWish, Answer> then) {
        return (note.pilot() ? draft.trial() : draft.wish())
                .map(wish -> door.through(
                        form.workspace(),
                        note.channel(),
                        form.person(),
                        RoundModals::tell,
                        inside -> then.apply(inside, wish)))
                .orElseGet(Answer.Unknown::new);
    }

    Answer stop(Click click) {
        return inside(click, inside -> switch (looking.stop(inside.circle(), inside.person(), click.now())) {
            case Tended.Kept kept -> tell(RoundMessages.stopped(kept, click.now()));
            case Tended.NoRounds() -> tell(RoundMessages.NO_ROUNDS_TO_CHANGE);
            case Tended.NotYours(var keeper) -> tell(RoundMessages.notYours(inside.circle(), keeper));
            case Tended.Meanwhile _, Tended.NotAMember _ -> new Answer.Unknown();
        });
    }

    Answer askToWhom(Click click) {
        return inside(click, inside -> current(inside, _ -> new Answer.Open(SetupViews.handOver(inside.circle()))));
    }

    private Answer inside(Click click, Function<Entered.Inside, Answer> then) {
        return door.through(click.workspace(), new ChannelId(click.value()), click.person(), RoundModals::tell, then);
    }

    Answer handOver(Submission form) {
        var to = form.value(SetupViews.TO_WHOM);
        return form.note().isBlank() || to.isEmpty()
                ? new Answer.Unknown()
                : door.through(
                        form.workspace(),
                        new ChannelId(form.note()),
                        form.person(),
                        RoundModals::tell,
                        inside -> handOver(inside, new PersonId(to)));
    }

    private Answer handOver(Entered.Inside inside, PersonId to) {
        return switch (looking.handOver(inside.circle(), inside.person(), to)) {
            case Tended.Kept _ -> tell(RoundMessages.handedOver(inside.circle(), to));
            case Tended.NotAMember() -> new Answer.Refuse(Map.of(SetupViews.TO_WHOM, RoundMessages.NOT_A_MEMBER));
            case Tended.NoRounds() -> tell(RoundMessages.NO_ROUNDS_TO_CHANGE);
            // Pressed twice: they have handed it over already.
            case Tended.NotYours(var keeper) ->
                tell(
                        keeper != null && keeper.id().equals(to)
                                ? RoundMessages.handedOver(inside.circle(), to)
                                : RoundMessages.notYours(inside.circle(), keeper));
            case Tended.Meanwhile _ -> new Answer.Unknown();
        };
    }

    private static Answer whisper(String text) {
        return new Answer.Whisper(RoundMessages.whisper(text));
    }

    private static Answer tell(String text) {
        return new Answer.Replace(SetupViews.note(text));
    }
}
