package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.GLOBEX;
import static dev.percolate.outbox.Fixtures.SOMEWHERE;
import static dev.percolate.outbox.Fixtures.UNASKED;
import static dev.percolate.outbox.Fixtures.group;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static dev.percolate.outbox.Fixtures.sealed;
import static dev.percolate.outbox.TestClock.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the relay relies on, whichever store it works with. Pacing is the default: 300 messages a minute.
interface OutgoingMessagesContract {
    Duration WEEKS = Duration.ofDays(30);
    Attachment FILE = Attachment.text("coffee.ics", "Tuesday, 10:30", "BEGIN:VCALENDAR");

    OutgoingMessages messages();

    Claims claims();

    OutboxLook look();

    @Test
    default void takesOneMessageForAOnceKeyOfAWorkspace() {
        assertThat(messages().add(sealed(message(ACME, "hello", person("U1"))))).isTrue();
        assertThat(messages().add(other(sealed(message(ACME, "hello", person("U2"))))))
                .isFalse();
        assertThat(messages().add(sealed(message(GLOBEX, "hello", person("U1")))))
                .isTrue();

        assertThat(claim(ACME, now())).hasSize(1);
        assertThat(claim(GLOBEX, now())).hasSize(1);
    }

    @Test
    default void claimsWhatIsDueOldestFirstAndEqualOnesInTheOrderTheyCame() {
        SealedMessage second = added(ACME, "second", person("U1"), UNASKED, START.minusSeconds(5));
        SealedMessage third = added(ACME, "third", person("U2"), UNASKED, START.minusSeconds(5));
        SealedMessage first = added(ACME, "first", person("U3"), UNASKED, START.minusSeconds(9));
        SealedMessage justDue = added(ACME, "just due", person("U4"), UNASKED, START);
        added(ACME, "later", person("U5"), UNASKED, START.plusMillis(1));

        assertThat(claim(ACME, now()))
                .extracting(ClaimedMessage::id)
                .containsExactly(first.id(), second.id(), third.id(), justDue.id());
    }

    @Test
    default void handsOutTheWholeMessage() {
        SealedMessage direct = added(ACME, "direct", person("U1"), Kind.ANSWER, START);
        SealedMessage group = added(ACME, "group", group("U3", "U2"), Kind.AGREED, START);
        SealedMessage channel = added(ACME, "channel", new Recipient.Channel(new ChannelId("C1")), UNASKED, START);
        SealedMessage file =
                added(sealed(message(ACME, "file", group("U3", "U4")).carrying(FILE)));

        assertThat(claim(ACME, now()))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("claim")
                .containsExactlyInAnyOrder(claimed(direct), claimed(group), claimed(channel), claimed(file));
    }

    @Test
    default void keepsHowUrgentAMessageIs() {
        for (Urgency urgency : Urgency.values()) {
            added(ACME, urgency.name(), person("U" + urgency), new Kind.Unasked(urgency), START);
        }
        assertThat(claim(ACME, now()))
                .extracting(ClaimedMessage::kind)
                .containsExactlyElementsOf(
                        Stream.of(Urgency.values()).map(Kind.Unasked::new).toList());
    }

    @Test
    default void withdrawsWhatHasNotBegunToBeSent() {
        SealedMessage waiting = added(ACME, "waiting", person("U1"));
        SealedMessage abroad = added(GLOBEX, "waiting", person("U1"));
        SealedMessage taken = added(ACME, "taken", person("U2"));
        SealedMessage flying = added(ACME, "flying", person("U3"));
        SealedMessage doubted = added(ACME, "doubted", person("U4"));
        SealedMessage there = added(ACME, "there", person("U5"));
        SealedMessage seen = added(ACME, "seen", person("U6"));
        List<ClaimedMessage> claimed = claim(ACME, now());
        messages().failed(claimed.get(0), START);
        claimed.subList(2, 6).forEach(message -> messages().sending(message, START.plusSeconds(60), START));
        messages().unknown(claimed.get(3));
        delivered(claimed.get(4));
        seen(ACME, seen);

        assertThat(withdraw(waiting)).isTrue();
        assertThat(withdraw(waiting)).isFalse();
        assertThat(state(waiting)).isEqualTo("dropped");
        assertThat(hasBody(waiting)).isFalse();
        assertThat(state(abroad)).isEqualTo("waiting");
        assertThat(withdraw(taken)).isTrue();
        assertThat(state(taken)).isEqualTo("dropped");
        assertThat(messages().sending(claimed.get(1), START.plusSeconds(60), START))
                .isFalse();
        assertThat(List.of(flying, doubted, there, seen))
                .allSatisfy(message -> assertThat(withdraw(message)).isFalse());
        assertThat(List.of(flying, doubted, there, seen))
                .extracting(this::state)
                .containsExactly("sending", "unknown", "delivered", "arrived");
        assertThat(messages().withdraw(ACME, new OnceKey("never accepted"), START))
                .isFalse();
    }

    @Test
    default void saysOnceOfWhatToTell() {
        SealedMessage message = added(ACME, "message", person("U1"));
        Arrival arrival = sending(message).arrived(SOMEWHERE, "1.1");

        assertThat(messages().delivered(arrival, START.plusSeconds(5)))
                .contains(new MessageDelivered(ACME, message.once(), SOMEWHERE, START.plusSeconds(5)));
        assertThat(messages().delivered(arrival, START.plusSeconds(6))).isEmpty();
    }

    @Test
    default void whatArrivedIsToldOfAgainWithTheInstantOfItsArrival() {
        SealedMessage message = added(ACME, "message", person("U1"));
        Arrival arrival = sending(message).arrived(SOMEWHERE, "1.1");
        assertThat(messages().unheard(arrival, START.plusSeconds(5), START)).isTrue();
        assertThat(state(message)).isEqualTo("arrived");
        assertThat(claims().unheard(START.plusSeconds(4))).isEmpty();
        Arrival again = claims().unheard(START.plusSeconds(5)).getFirst();
        assertThat(again).isEqualTo(new Arrival(ACME, message.trace(), SOMEWHERE, "1.1", 1));
        claims().settle(domainLater(WEEKS));
        claims().settle(later(WEEKS));
        assertThat(claim(ACME, later(domainLater(WEEKS), WEEKS))).isEmpty();

        assertThat(messages().delivered(again, START.plusSeconds(60)))
                .contains(new MessageDelivered(ACME, message.once(), SOMEWHERE, START));
        assertThat(claims().unheard(START.plusSeconds(60))).isEmpty();
        assertThat(messages().unheard(again, START, START)).isFalse();
    }

    @Test
    default void whatAnEventToldOfIsTellableAtOnce() {
        SealedMessage message = added(ACME, "message", person("U1"));
        messages().failed(sending(message), START.plusSeconds(600));
        assertThat(seen(ACME, message)).isTrue();
        assertThat(claims().unheard(START)).hasSize(1);
    }

    @Test
    default void countsWhatSomebodyMayHaveReceivedUnasked() {
        SealedMessage there = added(ACME, "there", person("U1"));
        delivered(sendingAt(there, 1));
        SealedMessage doubted = added(ACME, "doubted", person("U1"));
        messages().unknown(sendingAt(doubted, 2));
        sendingAt(added(ACME, "flying", person("U1")), 3);
        messages().failed(sendingAt(added(ACME, "failed", person("U1")), 4), START.plusSeconds(9999));
        messages().dead(sendingAt(added(ACME, "refused", person("U1")), 5), "no", START);
        sendingAt(added(ACME, "answer", person("U1"), Kind.ANSWER, START), 6);
        sendingAt(added(ACME, "group", group("U1", "U2")), 7);
        sendingAt(added(ACME, "other", person("U2")), 8);
        sendingAt(added(GLOBEX, "abroad", person("U1")), 9);
        added(ACME, "message", person("U1"));
        ClaimedMessage asking = claim(ACME, later(Duration.ofSeconds(10))).getFirst();

        assertThat(messages()
                        .unaskedBeside(asking, START, later(Duration.ofSeconds(10)))
                        .received())
                .containsExactlyInAnyOrder(START.plusSeconds(1), START.plusSeconds(2), START.plusSeconds(3));
        assertThat(messages()
                        .unaskedBeside(asking, START.plusSeconds(1), later(Duration.ofSeconds(10)))
                        .received())
                .hasSize(2);
    }

    @Test
    default void aSendThatMayHaveSucceededCountsWhateverBecomesOfTheNextOne() {
        SealedMessage doubted = added(ACME, "doubted", person("U1"));
        messages().unknown(sendingAt(doubted, 1));
        claims().eventArrived(ACME, START);
        claims().eventArrived(ACME, START.plusSeconds(600));
        claims().settle(later(Duration.ofSeconds(600)));
        messages().dead(sendingAt(doubted, 700), "no", START);
        added(ACME, "message", person("U1"));
        Moment soon = later(Duration.ofSeconds(701));
        ClaimedMessage asking = claim(ACME, soon).getFirst();

        assertThat(messages().unaskedBeside(asking, START, soon).received()).containsExactly(START.plusSeconds(700));
    }

    @Test
    default void knowsWhatElseCouldLeaveForSomebodyNow() {
        SealedMessage first = added(ACME, "first", person("U1"), new Kind.Unasked(Urgency.TIP), START);
        ClaimedMessage asking = claim(ACME, now()).getFirst();
        SealedMessage second = added(ACME, "second", person("U1"), new Kind.Unasked(Urgency.OUTCOME), START);
        SealedMessage oldest =
                added(ACME, "oldest", person("U1"), new Kind.Unasked(Urgency.CAMPAIGN), START.minusSeconds(1));
        added(ACME, "later", person("U1"), UNASKED, START.plusSeconds(1));
        added(ACME, "too late", person("U1"), START.minusSeconds(1));
        added(ACME, "agreed", person("U1"), Kind.AGREED, START);
        added(ACME, "other", person("U2"));
        added(GLOBEX, "abroad", person("U1"));

        assertThat(messages().unaskedBeside(asking, START, now()).due())
                .containsExactly(
                        new Unasked.Due(oldest.id(), Urgency.CAMPAIGN),
                        new Unasked.Due(first.id(), Urgency.TIP),
                        new Unasked.Due(second.id(), Urgency.OUTCOME));
        ClaimedMessage failing = claim(ACME, later(Duration.ofSeconds(1))).stream()
                .filter(claimed -> claimed.id().equals(oldest.id()))
                .findFirst()
                .orElseThrow();
        messages().failed(failing, START.plusSeconds(30));
        assertThat(messages().unaskedBeside(asking, START, now()).due())
                .extracting(Unasked.Due::id)
                .containsExactly(first.id(), second.id());
    }

    @Test
    default void aFileThatIsThereIsNotPostedAgain() {
        added(sealed(message(ACME, "file", group("U1", "U2")).carrying(FILE)));
        ClaimedMessage claimed = claim(ACME, now()).getFirst();
        assertThat(claimed.fileWaits()).isTrue();
        assertThat(messages().attached(claimed)).isTrue();
        messages().failed(claimed, START);

        ClaimedMessage again = claim(ACME, later(Duration.ofSeconds(2))).getFirst();
        assertThat(again.fileWaits()).isFalse();
        assertThat(messages().attached(claimed)).as("another claim").isFalse();
    }

    @Test
    default void parkedFilesHoldUpWhatHasAFileToPostOnly() {
        added(sealed(message(ACME, "file", group("U1", "U2")).carrying(FILE)));
        messages().parked(claim(ACME, now()).getFirst(), PaceKey.FILE, START.plusSeconds(30));
        SealedMessage sameGroup = added(ACME, "same group", group("U1", "U2"));
        Moment soon = later(Duration.ofSeconds(5));

        assertThat(claim(ACME, soon)).extracting(ClaimedMessage::id).containsExactly(sameGroup.id());
        assertThat(claims().isMoving(soon, soon.wall().plusSeconds(3)))
                .as("the one that was claimed")
                .isTrue();
        messages().withdraw(ACME, sameGroup.once(), START);
        assertThat(claims().isMoving(soon, soon.wall().plusSeconds(3))).isFalse();
        assertThat(claims().nextDue(soon.wall())).isEmpty();
        assertThat(claims().nextDue(START.plusSeconds(30))).contains(START);
        assertThat(claim(ACME, later(Duration.ofSeconds(30)))).hasSize(1);
    }

    @Test
    default void claimsOneMessageOfAConversationASecond() {
        SealedMessage first = added(ACME, "first", person("U1"));
        SealedMessage second = added(ACME, "second", person("U1"));
        SealedMessage elsewhere = added(ACME, "elsewhere", person("U2"));

        assertThat(claim(ACME, now())).extracting(ClaimedMessage::id).containsExactly(first.id(), elsewhere.id());
        assertThat(claim(ACME, later(Duration.ofMillis(999)))).isEmpty();
        assertThat(claim(ACME, later(Duration.ofSeconds(1))))
                .extracting(ClaimedMessage::id)
                .containsExactly(second.id());
    }

    @Test
    default void pacesAConversationAcrossLanes() {
        added(ACME, "bulk", person("U1"), UNASKED, START.minusSeconds(9));
        SealedMessage quick = added(ACME, "quick", person("U1"), Kind.ANSWER, START);

        assertThat(claim(ACME, now())).extracting(ClaimedMessage::id).containsExactly(quick.id());
        assertThat(claim(ACME, later(Duration.ofSeconds(1)))).hasSize(1);
    }

    @Test
    default void letsEachLaneComeFirstInItsTurn() {
        SealedMessage bulk = added(ACME, "bulk", person("U1"), UNASKED, START);
        SealedMessage group = added(ACME, "group", group("U2", "U3"), Kind.ANSWER, START);
        SealedMessage quick = added(ACME, "quick", person("U4"), Kind.ANSWER, START);
        SealedMessage quickToo = added(ACME, "quick, too", person("U5"), Kind.ANSWER, START);

        assertThat(claimOne(0)).isEqualTo(quick.id());
        assertThat(claimOne(7)).isEqualTo(group.id());
        assertThat(claimOne(3)).isEqualTo(bulk.id());
        assertThat(claimOne(3)).isEqualTo(quickToo.id());
    }

    @Test
    default void neverLetsMoreThanTheCeilingLeaveAWorkspaceInAnyMinute() {
        for (int i = 0; i < 400; i++) {
            added(ACME, "message " + i, person("U" + i));
        }
        List<Instant> left = new ArrayList<>();
        for (Moment now = now(); now.wall().isBefore(START.plusSeconds(75)); now = later(now, Duration.ofMillis(500))) {
            for (ClaimedMessage claimed : claims().claim(ACME, terms(0), 100, now)) {
                left.add(now.wall());
            }
        }
        assertThat(mostInAMinute(left)).isBetween(290L, 300L);
        assertThat(left).hasSizeGreaterThan(350);
    }

    @Test
    default void neverOpensMoreThanFiftyGroupsInAnyMinuteAndLetsOthersPass() {
        for (int i = 0; i < 80; i++) {
            added(ACME, "group " + i, group("U1", "U2" + i), Kind.ANSWER, START);
        }
        SealedMessage direct = added(ACME, "direct", person("U1"));
        assertThat(claim(ACME, now())).extracting(ClaimedMessage::id).contains(direct.id());
        List<Instant> left = new ArrayList<>();
        for (Moment now = later(Duration.ofSeconds(10));
                now.wall().isBefore(START.plusSeconds(85));
                now = later(now, Duration.ofMillis(500))) {
            for (ClaimedMessage claimed : claims().claim(ACME, terms(0), 100, now)) {
                left.add(now.wall());
            }
        }
        assertThat(mostInAMinute(left)).isBetween(47L, 50L);
    }

    @Test
    default void pacesEachWorkspaceForItself() {
        for (int i = 0; i < 20; i++) {
            added(ACME, "message " + i, person("U" + i));
            added(GLOBEX, "message " + i, person("U" + i));
        }
        assertThat(claims().claim(ACME, terms(0), 100, now())).hasSize(10);
        assertThat(claims().claim(ACME, terms(0), 100, now())).isEmpty();
        assertThat(claims().claim(GLOBEX, terms(0), 100, now())).hasSize(10);
    }

    @Test
    default void namesTheWorkspacesWithSomethingDue() {
        added(GLOBEX, "due", person("U1"));
        added(new WorkspaceId("T0LATER"), "later", person("U1"), UNASKED, START.plusSeconds(1));
        added(ACME, "due", person("U1"));
        added(ACME, "due, too", person("U2"));

        assertThat(claims().workspacesWithWork(now())).containsExactly(ACME, GLOBEX);
    }

    @Test
    default void aClaimedMessageWaitsAgainWhenItsLeaseEnds() {
        SealedMessage message = added(ACME, "message", person("U1"));
        ClaimedMessage lost = claim(ACME, now()).getFirst();

        claims().settle(later(Duration.ofSeconds(59)));
        assertThat(state(message)).isEqualTo("claimed");
        claims().settle(later(Duration.ofSeconds(60)));
        assertThat(state(message)).isEqualTo("waiting");

        assertThat(messages().sending(lost, START.plusSeconds(120), START)).isFalse();
        ClaimedMessage again = claim(ACME, later(Duration.ofSeconds(60))).getFirst();
        assertThat(again.id()).isEqualTo(message.id());
        assertThat(messages().sending(lost, START.plusSeconds(120), START)).isFalse();
        assertThat(messages().sending(again, START.plusSeconds(120), START)).isTrue();
        assertThat(messages().sending(again, START.plusSeconds(120), START)).isFalse();
    }

    @Test
    default void marksAtOnceWhatOfAClaimMayStillLeave() {
        SealedMessage first = added(ACME, "first", person("U1"));
        SealedMessage second = added(ACME, "second", person("U2"));
        SealedMessage third = added(ACME, "third", person("U3"));
        List<ClaimedMessage> lost = claim(ACME, now());
        claims().settle(later(Duration.ofSeconds(60)));
        List<ClaimedMessage> claimed = claim(ACME, later(Duration.ofSeconds(60)));
        assertThat(withdraw(second)).isTrue();

        assertThat(messages().sending(lost, START.plusSeconds(120), START)).isEmpty();
        assertThat(messages().sending(claimed, START.plusSeconds(120), START))
                .containsExactlyInAnyOrder(first.id(), third.id());
        assertThat(List.of(first, second, third))
                .extracting(this::state)
                .containsExactly("sending", "dropped", "sending");
        assertThat(messages().sending(claimed, START.plusSeconds(120), START)).isEmpty();
    }

    @Test
    default void aDeliveredMessageHasEndedAndItsBodyIsGone() {
        SealedMessage message = added(ACME, "message", person("U1"));
        ClaimedMessage claimed = sending(message);
        assertThat(hasBody(message)).isTrue();

        assertThat(delivered(claimed)).isTrue();
        assertThat(delivered(claimed)).isFalse();
        assertThat(messages().dead(claimed, "no", START)).isFalse();
        assertThat(messages().failed(claimed, START)).isFalse();
        assertThat(messages().unknown(claimed)).isFalse();
        assertThat(state(message)).isEqualTo("delivered");
        assertThat(hasBody(message)).isFalse();
    }

    @Test
    default void aSightingOvertakesTheAnswer() {
        SealedMessage message = added(ACME, "message", person("U1"));
        ClaimedMessage claimed = sending(message);

        assertThat(seen(GLOBEX, message)).isFalse();
        assertThat(seen(ACME, message)).isTrue();
        assertThat(seen(ACME, message)).isFalse();
        assertThat(state(message)).isEqualTo("arrived");
        assertThat(hasBody(message)).isFalse();
        assertThat(messages().unknown(claimed)).isFalse();
        assertThat(messages().failed(claimed, START)).isFalse();
        assertThat(messages().dead(claimed, "no", START)).isFalse();
        assertThat(delivered(claimed)).isTrue();
        assertThat(state(message)).isEqualTo("delivered");
        assertThat(seen(ACME, message)).isFalse();
    }

    @Test
    default void aDeadMessageLosesItsBodyToo() {
        SealedMessage message = added(ACME, "message", person("U1"));
        assertThat(messages().dead(sending(message), "channel_not_found", START))
                .isTrue();
        assertThat(state(message)).isEqualTo("dead");
        assertThat(hasBody(message)).isFalse();
    }

    @Test
    default void aFailedMessageWaitsAloneUntilItsTime() {
        SealedMessage failing = added(ACME, "failing", person("U1"));
        assertThat(messages().failed(sending(failing), START.plusSeconds(30))).isTrue();
        SealedMessage next = added(ACME, "next", person("U1"));

        assertThat(claim(ACME, later(Duration.ofSeconds(5))))
                .extracting(ClaimedMessage::id)
                .containsExactly(next.id());
        assertThat(claims().workspacesWithWork(later(Duration.ofSeconds(29)))).isEmpty();
        ClaimedMessage again = claim(ACME, later(Duration.ofSeconds(30))).getFirst();
        assertThat(again.id()).isEqualTo(failing.id());
        assertThat(again.attempts()).isEqualTo(1);
    }

    @Test
    default void aPostponedMessageWaitsInDomainTimeAndKeepsItsTries() {
        SealedMessage message = added(ACME, "message", person("U1"));
        messages().failed(sending(message), START);
        Moment soon = later(Duration.ofSeconds(1));
        ClaimedMessage claimed = claim(ACME, soon).getFirst();

        assertThat(messages().postponed(claimed, START.plusSeconds(3600))).isTrue();
        assertThat(messages().postponed(claimed, START)).isFalse();
        assertThat(state(message)).isEqualTo("waiting");
        assertThat(claims().nextDue(soon.wall())).contains(START.plusSeconds(3600));
        assertThat(claim(ACME, later(WEEKS))).isEmpty();
        ClaimedMessage again = claim(ACME, later(domainLater(Duration.ofHours(1)), Duration.ofSeconds(9)))
                .getFirst();
        assertThat(again.attempts()).isEqualTo(1);
    }

    @Test
    default void whatIsBeingSentCannotBePostponed() {
        SealedMessage message = added(ACME, "message", person("U1"));
        assertThat(messages().postponed(sending(message), START.plusSeconds(3600)))
                .isFalse();
        assertThat(state(message)).isEqualTo("sending");
    }

    @Test
    default void aParkedConversationHoldsUpNoOther() {
        SealedMessage parked = added(ACME, "parked", person("U1"));
        messages().parked(sending(parked), PaceKey.conversation(parked.recipient()), START.plusSeconds(30));
        SealedMessage free = added(ACME, "free", person("U2"));
        SealedMessage abroad = added(GLOBEX, "abroad", person("U1"));

        Moment soon = later(Duration.ofSeconds(29));
        assertThat(claim(ACME, soon)).extracting(ClaimedMessage::id).containsExactly(free.id());
        assertThat(claim(GLOBEX, soon)).extracting(ClaimedMessage::id).containsExactly(abroad.id());
        ClaimedMessage again = claim(ACME, later(Duration.ofSeconds(30))).getFirst();
        assertThat(again.id()).isEqualTo(parked.id());
        assertThat(again.attempts()).isZero();
    }

    @Test
    default void aParkedWorkspaceHoldsUpNoOtherAndAParkIsNeverShortened() {
        SealedMessage first = added(ACME, "first", person("U1"));
        SealedMessage second = added(ACME, "second", person("U2"));
        List<ClaimedMessage> claimed = claim(ACME, now());
        messages().parked(claimed.getFirst(), PaceKey.POST, START.plusSeconds(30));
        messages().parked(claimed.getLast(), PaceKey.POST, START.plusSeconds(10));
        added(GLOBEX, "abroad", person("U1"));

        assertThat(state(first)).isEqualTo("waiting");
        assertThat(state(second)).isEqualTo("waiting");
        assertThat(claims().workspacesWithWork(later(Duration.ofSeconds(29)))).containsExactly(GLOBEX);
        assertThat(claim(ACME, later(Duration.ofSeconds(29)))).isEmpty();
        assertThat(claim(ACME, later(Duration.ofSeconds(30)))).hasSize(2);
    }

    @Test
    default void parkedOpeningsHoldUpGroupsThatAreNotOpenOnly() {
        SealedMessage open = added(ACME, "open", group("U1", "U2"));
        SealedMessage closed = added(ACME, "closed", group("U3", "U4"));
        List<ClaimedMessage> claimed = claim(ACME, now());
        assertThat(messages().opened(claimed.getFirst(), new ChannelId("G1"), Lane.BULK))
                .isTrue();
        messages().failed(claimed.getFirst(), START);
        messages().parked(claimed.getLast(), PaceKey.OPEN, START.plusSeconds(30));

        assertThat(claim(ACME, later(Duration.ofSeconds(29)))).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(open.id());
            assertThat(again.opened()).isEqualTo(new ChannelId("G1"));
        });
        assertThat(claim(ACME, later(Duration.ofSeconds(30))))
                .extracting(ClaimedMessage::id)
                .containsExactly(closed.id());
    }

    @Test
    default void whatIsTooLateIsDroppedWhereverItIsNotBeingSent() {
        SealedMessage waiting = added(ACME, "waiting", person("U1"), START.plusSeconds(10));
        SealedMessage taken = added(ACME, "taken", person("U2"), START.plusSeconds(10));
        SealedMessage flying = added(ACME, "flying", person("U3"), START.plusSeconds(10));
        SealedMessage doubted = added(ACME, "doubted", person("U4"), START.plusSeconds(10));
        SealedMessage lasting = added(ACME, "lasting", person("U5"));
        List<ClaimedMessage> claimed = claim(ACME, now());
        messages().failed(claimed.get(0), START);
        messages().sending(claimed.get(2), START.plusSeconds(60), START);
        messages().sending(claimed.get(3), START.plusSeconds(60), START);
        messages().unknown(claimed.get(3));

        claims().settle(domainLater(Duration.ofSeconds(10)));
        assertThat(state(waiting)).isEqualTo("waiting");
        claims().settle(domainLater(Duration.ofSeconds(11)));
        assertThat(state(waiting)).isEqualTo("dropped");
        assertThat(hasBody(waiting)).isFalse();
        assertThat(state(taken)).isEqualTo("dropped");
        assertThat(messages().sending(claimed.get(1), START.plusSeconds(60), START))
                .isFalse();
        assertThat(state(flying)).isEqualTo("sending");
        assertThat(state(doubted)).isEqualTo("dropped");
        assertThat(state(lasting)).isEqualTo("claimed");
    }

    @Test
    default void neverBeginsToSendWhatHasBecomeTooLateMeanwhile() {
        added(ACME, "message", person("U1"), START.plusSeconds(10));
        ClaimedMessage claimed = claim(ACME, now()).getFirst();
        assertThat(messages().sending(claimed, START.plusSeconds(60), START.plusSeconds(11)))
                .isFalse();
        assertThat(messages().sending(claimed, START.plusSeconds(60), START.plusSeconds(10)))
                .isTrue();
    }

    @Test
    default void aForgottenSendIsUnknownAndASightingStillFindsIt() {
        SealedMessage message = added(ACME, "message", person("U1"));
        sending(message);
        claims().settle(later(Duration.ofSeconds(59)));
        assertThat(state(message)).isEqualTo("sending");
        claims().settle(later(Duration.ofSeconds(60)));
        assertThat(state(message)).isEqualTo("unknown");
        assertThat(claim(ACME, later(Duration.ofDays(1)))).isEmpty();

        assertThat(seen(ACME, message)).isTrue();
        assertThat(state(message)).isEqualTo("arrived");
    }

    @Test
    default void aLateAnswerEndsTheDoubt() {
        SealedMessage delivered = added(ACME, "delivered", person("U1"));
        SealedMessage refused = added(ACME, "refused", person("U2"));
        List<ClaimedMessage> claimed = claim(ACME, now());
        claimed.forEach(message -> messages().sending(message, START.plusSeconds(60), START));
        claims().settle(later(Duration.ofSeconds(60)));

        assertThat(delivered(claimed.getFirst())).isTrue();
        assertThat(messages().dead(claimed.getLast(), "not_in_channel", START)).isTrue();
        assertThat(state(delivered)).isEqualTo("delivered");
        assertThat(state(refused)).isEqualTo("dead");
    }

    @Test
    default void anUnseenMessageIsSentAgainAfterTenMinutesOfFlowingEventsAndGivenUpAfterTheSecondTime() {
        SealedMessage message = added(ACME, "message", person("U1"));
        messages().unknown(sending(message));
        Moment event = later(Duration.ofHours(3));
        claims().settle(event);
        claims().eventArrived(GLOBEX, event.wall());
        claims().settle(later(event, Duration.ofHours(1)));
        assertThat(state(message)).as("no event of its workspace").isEqualTo("unknown");

        claims().eventArrived(ACME, event.wall());
        claims().settle(later(event, Duration.ofHours(1)));
        assertThat(state(message)).as("one event alone").isEqualTo("unknown");
        claims().eventArrived(ACME, event.wall().plusSeconds(300));
        claims().eventArrived(ACME, event.wall().plusSeconds(599));
        claims().settle(later(event, Duration.ofHours(1)));
        assertThat(state(message)).isEqualTo("unknown");
        claims().eventArrived(ACME, event.wall().plusSeconds(600));
        assertThat(claims().settle(later(event, Duration.ofSeconds(600)))).isEmpty();
        assertThat(state(message)).isEqualTo("waiting");

        Moment second = later(event, Duration.ofSeconds(600));
        ClaimedMessage again = claim(ACME, second).getFirst();
        messages().sending(again, second.wall().plusSeconds(60), START);
        messages().unknown(again);
        claims().settle(later(second, Duration.ofDays(1)));
        assertThat(state(message)).as("events count anew").isEqualTo("unknown");
        claims().eventArrived(ACME, second.wall());
        assertThat(claims().settle(later(second, Duration.ofDays(1)))).isEmpty();
        claims().eventArrived(ACME, second.wall().plusSeconds(600));
        assertThat(claims().settle(later(second, Duration.ofSeconds(600))))
                .containsExactly(new MessageName(ACME, message.id()));
        assertThat(state(message)).isEqualTo("dead");
        assertThat(hasBody(message)).isFalse();
    }

    @Test
    default void aSightingAlsoStopsTheSecondSend() {
        SealedMessage message = added(ACME, "message", person("U1"));
        messages().unknown(sending(message));
        claims().eventArrived(ACME, START);
        claims().eventArrived(ACME, START.plusSeconds(600));
        claims().settle(later(Duration.ofSeconds(600)));
        ClaimedMessage again = claim(ACME, later(Duration.ofSeconds(600))).getFirst();

        assertThat(seen(ACME, message)).isTrue();
        assertThat(messages().sending(again, START.plusSeconds(700), START)).isFalse();
    }

    @Test
    default void leasesPacesParksAndDoubtsDoNotCareAboutDomainTime() {
        SealedMessage taken = added(ACME, "taken", person("U1"));
        SealedMessage doubted = added(ACME, "doubted", person("U2"));
        SealedMessage retried = added(ACME, "retried", person("U3"));
        SealedMessage parked = added(ACME, "parked", person("U4"));
        List<ClaimedMessage> claimed = claim(ACME, now());
        claimed.subList(1, 4).forEach(message -> messages().sending(message, START.plusSeconds(60), START));
        messages().unknown(claimed.get(1));
        claims().eventArrived(ACME, START);
        messages().failed(claimed.get(2), START.plusSeconds(30));
        messages().parked(claimed.get(3), PaceKey.conversation(parked.recipient()), START.plusSeconds(30));
        added(ACME, "paced", person("U1"));

        claims().settle(domainLater(WEEKS));
        assertThat(claim(ACME, domainLater(WEEKS))).isEmpty();
        assertThat(state(taken)).isEqualTo("claimed");
        assertThat(state(doubted)).isEqualTo("unknown");
        assertThat(state(retried)).isEqualTo("waiting");
        assertThat(claim(ACME, later(domainLater(WEEKS), Duration.ofSeconds(30))))
                .hasSize(3);
    }

    @Test
    default void saysWhetherSomethingMovesSoon() {
        Instant soon = START.plusSeconds(3);
        assertThat(claims().isMoving(now(), soon)).isFalse();
        added(ACME, "tomorrow", person("U1"), UNASKED, START.plus(Duration.ofDays(1)));
        assertThat(claims().isMoving(now(), soon)).isFalse();

        SealedMessage message = added(ACME, "message", person("U1"));
        assertThat(claims().isMoving(now(), soon)).isTrue();
        ClaimedMessage claimed = sending(message);
        assertThat(claims().isMoving(now(), soon)).isTrue();
        added(ACME, "paced", person("U1"));
        delivered(claimed);
        assertThat(claims().isMoving(now(), soon)).as("paced for a second").isTrue();

        ClaimedMessage paced = claim(ACME, later(Duration.ofSeconds(1))).getFirst();
        messages().parked(paced, PaceKey.POST, START.plusSeconds(4));
        assertThat(claims().isMoving(now(), soon)).as("parked for longer").isFalse();
        assertThat(claims().isMoving(now(), START.plusSeconds(4))).isTrue();
    }

    @Test
    default void knowsWhenTheNextMessageIsDue() {
        Instant soon = START.plusSeconds(3);
        assertThat(claims().nextDue(soon)).isEmpty();
        added(ACME, "second", person("U1"), UNASKED, START.plusSeconds(200));
        added(GLOBEX, "first", person("U1"), UNASKED, START.plusSeconds(100));
        assertThat(claims().nextDue(soon)).contains(START.plusSeconds(100));

        SealedMessage failing = added(ACME, "failing", person("U2"));
        assertThat(claims().nextDue(soon)).contains(START);
        messages().failed(sending(failing), START.plusSeconds(10));
        assertThat(claims().nextDue(soon)).contains(START.plusSeconds(100));
        SealedMessage parked = added(ACME, "parked", person("U3"));
        messages().parked(sending(parked), PaceKey.conversation(parked.recipient()), START.plusSeconds(10));
        assertThat(claims().nextDue(soon)).contains(START.plusSeconds(100));
        assertThat(claims().nextDue(START.plusSeconds(10))).contains(START);
    }

    private String state(SealedMessage message) {
        return look().state(message.workspace(), message.once());
    }

    private boolean hasBody(SealedMessage message) {
        return look().hasBody(message.workspace(), message.once());
    }

    private SealedMessage added(WorkspaceId workspace, String once, Recipient recipient) {
        return added(sealed(message(workspace, once, recipient)));
    }

    private SealedMessage added(WorkspaceId workspace, String once, Recipient recipient, Instant dropAfter) {
        return added(sealed(message(workspace, once, recipient, UNASKED, START, dropAfter)));
    }

    private SealedMessage added(WorkspaceId workspace, String once, Recipient recipient, Kind kind, Instant notBefore) {
        return added(sealed(message(workspace, once, recipient, kind, notBefore, null)));
    }

    private SealedMessage added(SealedMessage message) {
        assertThat(messages().add(message)).isTrue();
        return message;
    }

    /// The same message under another id and trace.
    private static SealedMessage other(SealedMessage message) {
        return new SealedMessage(
                message.workspace(),
                new UUID(0, 1),
                new UUID(0, 2),
                message.once(),
                message.recipient(),
                message.kind(),
                message.lane(),
                message.notBefore(),
                message.dropAfter(),
                message.body(),
                message.fileWaits(),
                message.about());
    }

    private boolean delivered(ClaimedMessage message) {
        return messages().delivered(message.arrived(SOMEWHERE, "1.1"), START).isPresent();
    }

    private boolean seen(WorkspaceId workspace, SealedMessage message) {
        return messages().seen(new Arrival(workspace, message.trace(), SOMEWHERE, "1.1", 0), START);
    }

    private List<ClaimedMessage> claim(WorkspaceId workspace, Moment now) {
        return claims().claim(workspace, terms(0), 8, now);
    }

    private UUID claimOne(int turn) {
        return claims().claim(ACME, terms(turn), 1, now()).getFirst().id();
    }

    private ClaimedMessage sending(SealedMessage message) {
        ClaimedMessage claimed = claim(message.workspace(), now()).stream()
                .filter(candidate -> candidate.id().equals(message.id()))
                .findFirst()
                .orElseThrow();
        assertThat(messages().sending(claimed, START.plusSeconds(60), START)).isTrue();
        return claimed;
    }

    /// That many seconds after the start, by both clocks.
    private ClaimedMessage sendingAt(SealedMessage message, int seconds) {
        ClaimedMessage claimed = claim(message.workspace(), later(Duration.ofSeconds(seconds))).stream()
                .filter(candidate -> candidate.id().equals(message.id()))
                .findFirst()
                .orElseThrow();
        assertThat(messages().sending(claimed, START.plusSeconds(seconds + 60), START.plusSeconds(seconds)))
                .isTrue();
        return claimed;
    }

    private boolean withdraw(SealedMessage message) {
        return messages().withdraw(message.workspace(), message.once(), START);
    }

    private static ClaimedMessage claimed(SealedMessage message) {
        return new ClaimedMessage(
                message.workspace(),
                message.id(),
                message.id(),
                message.trace(),
                message.recipient(),
                message.kind(),
                (@Nullable ChannelId) null,
                0,
                message.body(),
                message.fileWaits());
    }

    private static Claims.Terms terms(int turn) {
        return new Claims.Terms(UUID.randomUUID(), START.plusSeconds(60), Lane.order(turn));
    }

    private static Moment now() {
        return new Moment(START, START);
    }

    private static Moment later(Duration wall) {
        return later(now(), wall);
    }

    private static Moment later(Moment now, Duration wall) {
        return new Moment(now.domain(), now.wall().plus(wall));
    }

    private static Moment domainLater(Duration domain) {
        return new Moment(START.plus(domain), START);
    }

    private static long mostInAMinute(List<Instant> left) {
        return left.stream()
                .mapToLong(from -> left.stream()
                        .filter(instant ->
                                !instant.isBefore(from) && instant.isBefore(from.plus(Duration.ofMinutes(1))))
                        .count())
                .max()
                .orElse(0);
    }
}
