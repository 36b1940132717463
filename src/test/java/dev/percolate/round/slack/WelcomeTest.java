package dev.percolate.round.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.Recipient;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.BotInvited;
import dev.percolate.workspace.Invitation;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class WelcomeTest {
    private final OutboxInMemory outbox = new OutboxInMemory();
    private final WelcomeByOutbox welcome = new WelcomeByOutbox(outbox);

    @Test
    void answersWhoeverBroughtTheBotInAloneAndOnce() {
        invited(MONDAY);
        invited(MONDAY);

        assertThat(outbox.messages()).singleElement().satisfies(message -> {
            assertThat(message.recipient()).isEqualTo(new Recipient.Direct(ANA.id()));
            assertThat(message.kind()).isEqualTo(Kind.ANSWER);
            assertThat(message.notBefore()).isEqualTo(MONDAY);
            Approved.json("round/welcome", RoundBot.json(message.body()));
        });
        invited(MONDAY.plus(Duration.ofDays(9)));
        assertThat(outbox.messages()).as("brought in again").hasSize(2);
    }

    private void invited(Instant at) {
        welcome.invited(new BotInvited(WORKSPACE, new Invitation(COFFEE.channel(), ANA.id(), at, at)));
    }
}
