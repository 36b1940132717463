package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.outbox.OnceKey;
import dev.percolate.outbox.Outbox;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.Recipient;
import dev.percolate.workspace.BotInvited;
import dev.percolate.workspace.InvitationListener;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Tells whoever brought the bot into a channel, and nobody else, what can be done there.
@Singleton
final class WelcomeByOutbox implements InvitationListener {
    private static final Duration WORTH_KNOWING_FOR = Duration.ofDays(1);

    private final Outbox outbox;

    WelcomeByOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void invited(BotInvited invited) {
        var invitation = invited.invitation();
        outbox.add(new OutgoingMessage(
                invited.workspace(),
                new OnceKey("round.welcome/" + invitation.channel() + "/"
                        + invitation.happenedAt().getEpochSecond()),
                new Recipient.Direct(invitation.inviter()),
                Kind.ANSWER,
                invitation.at(),
                invitation.at().plus(WORTH_KNOWING_FOR),
                NewsMessages.welcome(new Circle(invited.workspace(), invitation.channel()))));
    }
}
