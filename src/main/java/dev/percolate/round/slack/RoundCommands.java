package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.EnterCircle.Entered;
import dev.percolate.outbox.MessageBody;
import dev.percolate.round.KeepNotices;
import dev.percolate.round.SkipRound;
import dev.percolate.round.SkipRound.Skipped;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.workspace.ChannelId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;

/// Leaving out the next round and taking that back, typed or pressed.
@Singleton
final class RoundCommands {
    private final Door door;
    private final SkipRound skipping;
    private final KeepNotices notices;

    RoundCommands(Door door, SkipRound skipping, KeepNotices notices) {
        this.door = door;
        this.skipping = skipping;
        this.notices = notices;
    }

    Answer skip(Call call) {
        return switch (call.rest().toLowerCase(Locale.ROOT)) {
            case "" -> skip(call, true);
            case "no" -> skip(call, false);
            default -> new Answer.Whisper(RoundMessages.whichSkip());
        };
    }

    private Answer skip(Call call, boolean skips) {
        return door.through(
                call.workspace(),
                call.channel(),
                call.person(),
                RoundCommands::whisper,
                inside -> skip(inside, skips, call.now()));
    }

    Answer skip(Click click, boolean skips) {
        return door.fromElsewhere(
                click.workspace(),
                new ChannelId(click.value()),
                click.person(),
                RoundCommands::whisper,
                inside -> skip(inside, skips, click.now()));
    }

    private Answer skip(Entered.Inside inside, boolean skips, Instant now) {
        Circle circle = inside.circle();
        return whisper(
                switch (skipping.skip(circle, inside.person(), skips, now)) {
                    case Skipped.Next(Instant moment) -> RoundMessages.skipped(circle, inside.person(), moment);
                    case Skipped.TakesPart(Instant moment) -> RoundMessages.takesPart(circle, inside.person(), moment);
                    case Skipped.NotIn() -> RoundMessages.notIn(circle);
                    case Skipped.NoRounds() -> RoundMessages.noRounds(circle);
                });
    }

    /// Whoever is no longer in the channel may say so, too.
    Answer notMe(Click click) {
        var circle = new Circle(click.workspace(), new ChannelId(click.value()));
        notices.notMe(circle, click.person(), click.now());
        return whisper(NoticeMessages.notMe(circle));
    }

    private static Answer whisper(String text) {
        return whisper(RoundMessages.whisper(text));
    }

    private static Answer whisper(MessageBody message) {
        return new Answer.Whisper(message);
    }
}
