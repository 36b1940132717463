package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.IntroduceNewcomer;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProposalsByOutboxTest {
    private final CoffeeBot bot = new CoffeeBot();

    @Test
    void asksTheAskerAtOnceAndTheOtherInTheirWorkingHours() {
        bot.channel.joinedBy(ANA, DIEGO);
        bot.whereIntroduced(ANA);

        assertThat(bot.messagesTo(ANA)).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(Kind.ANSWER);
            assertThat(message.notBefore()).isEqualTo(MONDAY);
        });
        assertThat(bot.messagesTo(DIEGO)).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(new Kind.Unasked(Urgency.ANSWER_AWAITED));
            // nine in Santiago
            assertThat(message.notBefore()).isEqualTo(Instant.parse("2026-01-05T12:00:00Z"));
            assertThat(message.dropAfter()).isEqualTo(message.notBefore().plus(Duration.ofDays(5)));
        });
    }

    /// Whoever is new wanted these; that they come must not take the place of what they know nothing of.
    @Test
    void asksWhoeverIsNewAsAgreedAndWhoWelcomesThemUnasked() {
        bot.channel.joinedBy(ANA, DIEGO);
        var host = new IntroduceNewcomer.Host(DIEGO.id(), false, 0);
        bot.channel.introducingNewcomers.introduce(COFFEE, ANA, List.of(host), FIRST, MONDAY);

        assertThat(bot.messagesTo(ANA)).extracting(OutgoingMessage::kind).containsExactly(Kind.AGREED);
        assertThat(bot.messagesTo(DIEGO))
                .extracting(OutgoingMessage::kind)
                .containsExactly(new Kind.Unasked(Urgency.ANSWER_AWAITED));
    }

    @Test
    void asksEachOnce() {
        bot.channel.joinedBy(ANA, BEN);
        bot.whereIntroduced(ANA);

        assertThat(bot.outbox.messages())
                .extracting(message -> message.once().value())
                .containsExactlyInAnyOrder(
                        "introduction.proposal/" + FIRST + "/U1ANA", "introduction.proposal/" + FIRST + "/U2BEN");
        assertThat(bot.outbox.messages()).extracting(OutgoingMessage::workspace).containsOnly(COFFEE.workspace());
    }

    @Test
    void neverWritesUnaskedToSomebodyWithoutAZone() {
        bot.channel.joinedBy(NOWHERE, BEN);
        bot.whereIntroduced(NOWHERE);

        assertThat(bot.messagesTo(NOWHERE)).extracting(OutgoingMessage::kind).containsExactly(Kind.ANSWER);
    }
}
