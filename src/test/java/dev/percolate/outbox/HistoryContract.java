package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.GLOBEX;
import static dev.percolate.outbox.Fixtures.SOMEWHERE;
import static dev.percolate.outbox.Fixtures.group;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static dev.percolate.outbox.Fixtures.sealed;
import static dev.percolate.outbox.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What is kept of messages, shown, erased and purged.
interface HistoryContract {
    PersonId ANA = new PersonId("U1");
    PersonId BEN = new PersonId("U2");
    Duration KEPT = Duration.ofDays(30);

    OutgoingMessages messages();

    Claims claims();

    SentMessages sent();

    EndedMessages ended();

    OutboxLook look();

    @Test
    default void showsWhatSomebodyReceivedAloneNewestFirst() {
        delivered(add("introduction.proposal/1/U1", person("U1")), 1);
        delivered(add("introduction.outcome/1/U1", person("U1")), 3);
        seenAndTold(add("hello", person("U1")), 2);
        seen(add("event.told/1", person("U1")), 4);
        dead(add("dead", person("U1")), 4);
        add("waiting", person("U1"));
        delivered(add("group", group("U1", "U2")), 5);
        delivered(add("other", person("U2")), 6);
        delivered(add(GLOBEX, "abroad", person("U1"), Set.of()), 7);

        assertThat(sent().sentTo(ACME, ANA))
                .containsExactly(
                        new SentMessage("event.told", at(4)),
                        new SentMessage("introduction.outcome", at(3)),
                        new SentMessage("hello", at(2)),
                        new SentMessage("introduction.proposal", at(1)));
        assertThat(sent().sentTo(ACME, new PersonId("U9"))).isEmpty();
    }

    @Test
    default void showsTwoHundredAtMost() {
        for (int i = 0; i < 201; i++) {
            messages().seen(arrival(add("message " + i, person("U1"))), at(i));
        }
        assertThat(sent().sentTo(ACME, ANA)).hasSize(200).doesNotContain(new SentMessage("message 0", at(0)));
    }

    @Test
    default void takesBackWhatWaitsForOnePersonAboutAnother() {
        SealedMessage theirs = add("theirs", person("U2"), Set.of(ANA));
        List<SealedMessage> others = List.of(
                add("to the other", person("U1"), Set.of(BEN)),
                add("to a third", person("U3"), Set.of(ANA)),
                add("about nobody", person("U2")),
                add("to all", group("U2", "U1"), Set.of(ANA)),
                add(GLOBEX, "theirs", person("U2"), Set.of(ANA)));

        messages().withdrawAbout(ACME, BEN, ANA, START);

        assertThat(look().state(ACME, theirs.once())).isEqualTo("dropped");
        assertThat(look().reason(ACME, theirs.once())).isEqualTo("withdrawn");
        assertThat(look().hasBody(ACME, theirs.once())).isFalse();
        assertThat(others)
                .allSatisfy(message -> assertThat(look().state(message.workspace(), message.once()))
                        .isEqualTo("waiting"));
    }

    @Test
    default void forgettingDropsWhatWaitsToOrAboutSomebody() {
        SealedMessage claimed = add("claimed", person("U1"));
        ClaimedMessage taken = claim(claimed, 0);
        List<SealedMessage> theirs = List.of(
                add("direct", person("U1")),
                add("group", group("U2", "U1")),
                add("about", person("U2"), Set.of(BEN, ANA)),
                add("posted", new Recipient.Channel(SOMEWHERE), Set.of(ANA)));
        List<SealedMessage> others = List.of(
                add("other", person("U2")),
                add("alike", person("U11")),
                add("other group", group("U2", "U11")),
                add("about another", person("U3"), Set.of(BEN)),
                add(GLOBEX, "direct", person("U1"), Set.of()),
                add(GLOBEX, "about", person("U2"), Set.of(ANA)));
        sent().forget(ACME, ANA, START);
        sent().forget(ACME, ANA, START);

        assertThat(theirs).allSatisfy(this::isGone);
        isGone(claimed);
        assertThat(messages().sending(taken, at(60), START)).isFalse();
        assertThat(others).allSatisfy(message -> assertThat(state(message)).isEqualTo("waiting"));
    }

    @Test
    default void forgettingDeletesWhatEndedToSomebodyAndLeavesOthersWhatTheyReceived() {
        SealedMessage direct = add("direct", person("U1"));
        delivered(direct, 1);
        SealedMessage group = add("group", group("U2", "U1"));
        delivered(group, 2);
        SealedMessage posted = add("posted", new Recipient.Channel(SOMEWHERE), Set.of(ANA));
        delivered(posted, 3);
        SealedMessage refused = add("refused", person("U2"), Set.of(ANA));
        dead(refused, 4);
        SealedMessage told = add("told", person("U2"), Set.of(ANA, new PersonId("U3")));
        delivered(told, 5);
        SealedMessage abroad = add(GLOBEX, "direct", person("U1"), Set.of(ANA));
        delivered(abroad, 6);
        List<SentMessage> seenByBen = sent().sentTo(ACME, BEN);
        sent().forget(ACME, ANA, at(7));

        assertThat(List.of(direct, group, posted, refused)).allSatisfy(this::isGone);
        assertThat(sent().sentTo(ACME, ANA)).isEmpty();
        assertThat(sent().sentTo(ACME, BEN)).isEqualTo(seenByBen).hasSize(1);
        assertThat(look().about(ACME, told.once())).isEqualTo("U3");
        assertThat(look().about(GLOBEX, abroad.once())).isEqualTo("U1");
    }

    @Test
    default void whatMayBeThereIsNotSentAgainAfterForgetting() {
        SealedMessage direct = add("direct", person("U1"));
        messages().unknown(sending(direct, 1));
        SealedMessage about = add("about", person("U2"), Set.of(ANA));
        messages().unknown(sending(about, 1));
        SealedMessage flying = add("flying", person("U3"), Set.of(ANA));
        ClaimedMessage claimed = sending(flying, 1);
        sent().forget(ACME, ANA, at(2));

        isGone(direct);
        assertThat(state(about)).isEqualTo("dropped");
        assertThat(look().hasBody(ACME, about.once())).isFalse();
        assertThat(look().about(ACME, about.once())).isEmpty();
        assertThat(state(flying)).isEqualTo("sending");
        messages().failed(claimed, at(2));
        claims().settle(new Moment(at(2), at(2)));
        assertThat(state(flying)).isEqualTo("dropped");
    }

    @Test
    default void purgesWhatEndedThirtyDaysAgo() {
        SealedMessage old = add("old", person("U1"));
        delivered(old, 1);
        SealedMessage refused = add("refused", person("U2"));
        dead(refused, 2);
        SealedMessage younger = add("younger", person("U3"));
        delivered(younger, 3);
        SealedMessage waiting = add("waiting", person("U4"));
        SealedMessage untold = add("untold", person("U5"));
        seen(untold, 1);
        var clock = new TestClock();
        var purge = new PurgeOutbox(ended(), clock);
        assertThat(purge.nextDue(START)).contains(at(1).plus(KEPT).plus(Duration.ofDays(1)));
        purge.run(at(3).plus(KEPT));

        isGone(old);
        isGone(refused);
        assertThat(List.of(state(younger), state(waiting), state(untold)))
                .containsExactly("delivered", "waiting", "arrived");
        assertThat(purge.nextDue(START)).contains(at(3).plus(KEPT).plus(Duration.ofDays(1)));
        purge.run(at(4).plus(KEPT));
        assertThat(purge.nextDue(START)).isEmpty();
    }

    @Test
    default void purgesInBatches() {
        for (int i = 1; i <= 5; i++) {
            seenAndTold(add("message " + i, person("U" + i)), i);
        }
        assertThat(ended().deleteEndedBefore(at(5), 3)).isEqualTo(3);
        assertThat(ended().oldestEnd()).contains(at(4));
        assertThat(ended().deleteEndedBefore(at(5), 3)).isEqualTo(1);
        assertThat(ended().deleteEndedBefore(at(5), 3)).isZero();
    }

    @Test
    default void forgetsPacesNobodyUsedForADayOnTheWall() {
        var clock = new TestClock();
        var purge = new PurgeOutbox(ended(), clock);
        claim(add("message", person("U1")), 0);
        SealedMessage parked = add("parked", person("U2"));
        messages().parked(claim(parked, 1), PaceKey.conversation(parked.recipient()), at(3600));
        int paces = look().paces();
        clock.move(Duration.ofDays(1));
        purge.run(START.plus(KEPT));
        assertThat(look().paces()).isEqualTo(paces);

        clock.move(Duration.ofSeconds(5));
        purge.run(START);
        assertThat(look().paces()).as("the one that is parked").isEqualTo(1);
        clock.move(Duration.ofHours(1));
        purge.run(START);
        assertThat(look().paces()).isZero();
    }

    private void isGone(SealedMessage message) {
        assertThatThrownBy(() -> state(message)).isInstanceOf(NoSuchElementException.class);
    }

    private String state(SealedMessage message) {
        return look().state(message.workspace(), message.once());
    }

    private SealedMessage add(String once, Recipient recipient) {
        return add(once, recipient, Set.of());
    }

    private SealedMessage add(String once, Recipient recipient, Set<PersonId> about) {
        return add(ACME, once, recipient, about);
    }

    private SealedMessage add(WorkspaceId workspace, String once, Recipient recipient, Set<PersonId> about) {
        SealedMessage message = sealed(
                message(workspace, once, recipient, Kind.AGREED, START, null).about(about));
        assertThat(messages().add(message)).isTrue();
        return message;
    }

    private ClaimedMessage claim(SealedMessage message, int seconds) {
        var terms = new Claims.Terms(UUID.randomUUID(), at(seconds + 60), Lane.order(0));
        ClaimedMessage found = null;
        for (ClaimedMessage claimed :
                claims().claim(message.workspace(), terms, 8, new Moment(at(seconds), at(seconds)))) {
            if (claimed.id().equals(message.id())) {
                found = claimed;
            } else {
                messages().failed(claimed, START);
            }
        }
        assertThat(found).isNotNull();
        return found;
    }

    private ClaimedMessage sending(SealedMessage message, int seconds) {
        ClaimedMessage claimed = claim(message, seconds);
        assertThat(messages().sending(claimed, at(seconds + 60), at(seconds))).isTrue();
        return claimed;
    }

    private void delivered(SealedMessage message, int seconds) {
        sending(message, seconds);
        assertThat(messages().delivered(arrival(message), at(seconds))).isPresent();
    }

    private void dead(SealedMessage message, int seconds) {
        assertThat(messages().dead(sending(message, seconds), "no", at(seconds)))
                .isTrue();
    }

    private void seen(SealedMessage message, int seconds) {
        assertThat(messages().seen(arrival(message), at(seconds))).isTrue();
    }

    private void seenAndTold(SealedMessage message, int seconds) {
        seen(message, seconds);
        assertThat(messages().delivered(arrival(message), START)).isPresent();
    }

    private static Arrival arrival(SealedMessage message) {
        return new Arrival(message.workspace(), message.trace(), SOMEWHERE, "1.1", 0);
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }
}
