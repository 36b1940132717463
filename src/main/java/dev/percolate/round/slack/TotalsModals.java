package dev.percolate.round.slack;

import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.round.LookAtTotals;
import dev.percolate.round.LookAtTotals.Looked;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.workspace.ChannelId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.function.Function;

/// The totals of a channel, typed or pressed for. Who may see them is asked every time anew.
@Singleton
final class TotalsModals {
    private final Door door;
    private final LookAtTotals looking;
    private final TotalsByOutbox sending;

    TotalsModals(Door door, LookAtTotals looking, TotalsByOutbox sending) {
        this.door = door;
        this.looking = looking;
        this.sending = sending;
    }

    Answer open(Call call) {
        return door.through(
                call.workspace(),
                call.channel(),
                call.person(),
                TotalsModals::whisper,
                inside -> open(inside, call.now()));
    }

    Answer open(Click click) {
        return door.fromElsewhere(
                click.workspace(),
                new ChannelId(click.value()),
                click.person(),
                TotalsModals::whisper,
                inside -> open(inside, click.now()));
    }

    private Answer open(Entered.Inside inside, Instant now) {
        return look(
                inside,
                now,
                TotalsModals::whisper,
                seen -> new Answer.Open(TotalsViews.of(inside.circle(), seen.year(), seen.pilot())));
    }

    Answer send(Click click) {
        return door.fromElsewhere(
                click.workspace(),
                new ChannelId(click.value()),
                click.person(),
                TotalsModals::tell,
                inside -> look(inside, click.now(), TotalsModals::tell, seen -> {
                    var picture = TotalsPicture.of(seen.year());
                    sending.send(inside.circle(), inside.person().id(), seen.year(), picture, click.now());
                    return new Answer.Replace(TotalsViews.sent(inside.circle(), seen.year(), seen.pilot()));
                }));
    }

    private Answer look(
            Entered.Inside inside, Instant now, Function<String, Answer> tell, Function<Looked.Seen, Answer> then) {
        return switch (looking.look(inside.circle(), inside.person(), now)) {
            case Looked.Seen seen -> then.apply(seen);
            case Looked.NotYours(var keeper) -> tell.apply(RoundMessages.notYourTotals(inside.circle(), keeper));
        };
    }

    private static Answer whisper(String text) {
        return new Answer.Whisper(RoundMessages.whisper(text));
    }

    private static Answer tell(String text) {
        return new Answer.Replace(TotalsViews.note(text));
    }
}
