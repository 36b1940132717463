package dev.percolate.outbox;

import static dev.percolate.outbox.Fixtures.ACME;
import static dev.percolate.outbox.Fixtures.GLOBEX;
import static dev.percolate.outbox.Fixtures.SOMEWHERE;
import static dev.percolate.outbox.Fixtures.UNASKED;
import static dev.percolate.outbox.Fixtures.group;
import static dev.percolate.outbox.Fixtures.message;
import static dev.percolate.outbox.Fixtures.person;
import static dev.percolate.outbox.TestClock.START;
import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.outbox.Delivery.Refused;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.outbox.Delivery.Wide;
import dev.percolate.outbox.Messenger.Target;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.workspace.PersonId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What the relay promises, on whichever store.
interface RelayContract {
    Duration LEASE = Duration.ofSeconds(60);
    Duration TEN_MINUTES = Duration.ofMinutes(10);
    /// Where START is four in the morning.
    ZoneId NEW_YORK = ZoneId.of("America/New_York");

    Attachment FILE = Attachment.text("coffee.ics", "Tuesday, 10:30", "BEGIN:VCALENDAR");

    World world();

    @Test
    default void deliversWhatIsDueAndForgetsItsBody() {
        World world = world();
        OutgoingMessage hello = world.add(message(ACME, "hello", person("U1")));
        OutgoingMessage tomorrow =
                world.add(message(ACME, "tomorrow", person("U2"), UNASKED, START.plus(Duration.ofDays(1)), null));
        world.turn();
        world.turn();

        assertThat(world.messenger.posts).singleElement().satisfies(post -> {
            assertThat(post.workspace()).isEqualTo(ACME);
            assertThat(post.target()).isEqualTo(new Target.Directly(new PersonId("U1")));
            assertThat(post.body()).isEqualTo(hello.body());
        });
        assertThat(world.state(hello)).isEqualTo("delivered");
        assertThat(world.hasBody(hello)).isFalse();
        assertThat(world.state(tomorrow)).isEqualTo("waiting");
        world.domainTime.move(Duration.ofDays(1));
        world.turn();
        assertThat(world.state(tomorrow)).isEqualTo("delivered");
    }

    @Test
    default void neverSendsWhatIsTooLate() {
        World world = world();
        OutgoingMessage late = world.add(message(ACME, "late", person("U1"), UNASKED, START, START.plusSeconds(60)));
        world.domainTime.move(Duration.ofSeconds(61));
        world.turn();

        assertThat(world.messenger.posts).isEmpty();
        assertThat(world.state(late)).isEqualTo("dropped");
    }

    @Test
    default void opensAGroupOnceHoweverOftenItsMessageFails() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", group("U2", "U1")));
        var delivered = world.messenger.answer;
        world.messenger.answer = post -> new TryAgain(Duration.ZERO, Wide.MESSAGE, "internal_error");
        world.turn();
        world.turnAfter(Duration.ofMinutes(1));
        world.messenger.answer = delivered;
        world.turnAfter(Duration.ofMinutes(1));

        assertThat(world.messenger.openings).hasSize(1);
        assertThat(world.messenger.posts)
                .hasSize(3)
                .allSatisfy(
                        post -> assertThat(post.target()).isEqualTo(new Target.Conversation(MessengerScripted.GROUP)));
        assertThat(world.state(message)).isEqualTo("delivered");
    }

    @Test
    default void opensAGroupAgainWhenNobodyKnowsWhetherItWasOpened() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", group("U1", "U2")));
        var opened = world.messenger.answerToOpening;
        world.messenger.answerToOpening = people -> new Unknown("timed out");
        world.turn();
        assertThat(world.state(message)).isEqualTo("waiting");
        world.messenger.answerToOpening = opened;
        world.turnAfter(Duration.ofSeconds(5));

        assertThat(world.messenger.openings).hasSize(2);
        assertThat(world.state(message)).isEqualTo("delivered");
    }

    @Test
    default void dyingBetweenClaimAndMarkLosesNothing() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        world.turn(world.dyingAt("sending"));
        world.turn();
        assertThat(world.messenger.posts).isEmpty();

        world.turnAfter(LEASE);
        assertThat(world.state(message)).isEqualTo("delivered");
        assertThat(world.messenger.posts).hasSize(1);
    }

    @Test
    default void aRelayThatWasTooSlowSendsNothing() {
        World world = world();
        OutgoingMessage direct = world.add(message(ACME, "direct", person("U1"), Kind.AGREED, START, null));
        world.turn(world.relayThat("sending", () -> {
            world.wallTime.move(LEASE);
            world.turn();
        }));
        assertThat(world.state(direct)).isEqualTo("delivered");
        assertThat(world.messenger.posts).hasSize(1);

        OutgoingMessage group = world.add(message(ACME, "group", group("U2", "U3")));
        world.turn(world.relayThat("opened", () -> {
            world.wallTime.move(LEASE);
            world.turn();
        }));
        assertThat(world.state(group)).isEqualTo("delivered");
        assertThat(world.messenger.posts).hasSize(2);
    }

    @Test
    default void dyingBetweenMarkAndCallSendsOnceEventsHaveFlowedForTenMinutes() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        world.messenger.beforeArrival = post -> {
            throw new World.Death();
        };
        world.turn();
        world.messenger.beforeArrival = post -> {};
        world.turnAfter(LEASE);
        assertThat(world.state(message)).isEqualTo("unknown");

        world.sightings.eventArrived(ACME);
        world.turnAfter(TEN_MINUTES);
        assertThat(world.messenger.posts).as("one event is no flow").isEmpty();
        world.sightings.eventArrived(ACME);
        world.turn();
        assertThat(world.messenger.posts).hasSize(1);
        assertThat(world.state(message)).isEqualTo("delivered");
    }

    @Test
    default void dyingBetweenCallAndMarkSendsNothingTwiceWhenTheMessageIsSeen() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        world.turn(world.dyingAt("delivered"));
        world.turnAfter(LEASE);
        assertThat(world.state(message)).isEqualTo("unknown");

        world.sees(world.messenger.posts.getFirst().trace(), "1.1");
        world.sightings.eventArrived(ACME);
        world.turn();
        assertThat(world.state(message)).isEqualTo("delivered");
        assertThat(world.hasBody(message)).isFalse();
        world.turnAfter(TEN_MINUTES);
        assertThat(world.messenger.posts).hasSize(1);
    }

    @Test
    default void dyingBetweenCallAndMarkSendsTwiceButNeverThreeTimesWhenTheMessageIsNotSeen() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        for (int i = 0; i < 4; i++) {
            world.turn(world.dyingAt("delivered"));
            world.turnAfter(LEASE);
            world.sightings.eventArrived(ACME);
            world.wallTime.move(TEN_MINUTES);
            world.sightings.eventArrived(ACME);
        }
        assertThat(world.messenger.posts).hasSize(2);
        assertThat(world.messenger.posts.getFirst().trace())
                .isEqualTo(world.messenger.posts.getLast().trace());
        assertThat(world.state(message)).isEqualTo("dead");
        assertThat(world.reason(message)).isEqualTo("unconfirmed");
    }

    @Test
    default void aTimeOutWaitsForEventsHoweverLongUntilItIsTooLate() {
        World world = world();
        OutgoingMessage message =
                world.add(message(ACME, "hello", person("U1"), UNASKED, START, START.plus(Duration.ofDays(60))));
        world.messenger.answer = post -> new Unknown("timed out");
        world.turn();
        world.domainTime.move(Duration.ofDays(30));
        world.turnAfter(Duration.ofDays(30));
        assertThat(world.state(message)).isEqualTo("unknown");
        world.domainTime.move(Duration.ofDays(31));
        world.turnAfter(Duration.ofDays(31));
        assertThat(world.state(message)).isEqualTo("dropped");
        assertThat(world.messenger.posts).hasSize(1);
    }

    @Test
    default void aMessengerThatBreaksLeavesTheMessageUnknown() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        world.messenger.answer = post -> {
            throw new IllegalStateException("broken");
        };
        world.turn();
        assertThat(world.state(message)).isEqualTo("unknown");
    }

    @Test
    default void anAnswerThatComesAfterTheSightingChangesNothing() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        world.messenger.answer = post -> {
            world.sees(post.trace(), "1.1");
            return new Unknown("timed out");
        };
        world.turn();
        world.turn();
        assertThat(world.state(message)).isEqualTo("delivered");
    }

    @Test
    default void aRefusedMessageIsDeadAndItsBodyGone() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        OutgoingMessage group = world.add(message(ACME, "hello, all", group("U1", "U2")));
        world.messenger.answer = post -> new Refused("user_not_found");
        world.messenger.answerToOpening = people -> new Refused("too_many_users");
        world.turn();

        assertThat(world.state(message)).isEqualTo("dead");
        assertThat(world.reason(message)).isEqualTo("user_not_found");
        assertThat(world.hasBody(message)).isFalse();
        assertThat(world.reason(group)).isEqualTo("too_many_users");
    }

    @Test
    default void aWrongKeyDestroysNoMessage() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        world.vault.wrongKey = true;
        world.turn();
        assertThat(world.state(message)).isEqualTo("waiting");
        assertThat(world.hasBody(message)).isTrue();
        world.turnAfter(Duration.ofSeconds(5));
        assertThat(world.state(message)).isEqualTo("waiting");

        world.vault.wrongKey = false;
        world.turnAfter(Duration.ofSeconds(9));
        assertThat(world.messenger.posts).as("the second wait is longer").isEmpty();
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.messenger.texts()).containsExactly(message.body().text());
        assertThat(world.state(message)).isEqualTo("delivered");
    }

    @Test
    default void aMessageThatNoKeyOpensIsGivenUpAfterAboutADay() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        world.vault.wrongKey = true;
        for (int i = 0; i < 60; i++) {
            world.turnAfter(Duration.ofMinutes(20));
        }
        assertThat(world.state(message)).as("after twenty hours").isEqualTo("waiting");
        for (int i = 0; i < 60; i++) {
            world.turnAfter(Duration.ofMinutes(20));
        }
        assertThat(world.messenger.posts).isEmpty();
        assertThat(world.state(message)).isEqualTo("dead");
        assertThat(world.reason(message)).isEqualTo("given up after a day: the key does not open it");
    }

    @Test
    default void writesUnaskedInThePersonsWorkingHoursOnly() {
        World world = world();
        world.people.lives("U1", NEW_YORK);
        OutgoingMessage early = world.add(message(ACME, "early", person("U1")));
        world.turn();
        world.turnAfter(Duration.ofHours(1));
        assertThat(world.messenger.posts).isEmpty();
        assertThat(world.state(early)).isEqualTo("waiting");

        world.domainTime.move(Duration.ofHours(5).minusSeconds(1));
        world.turn();
        assertThat(world.messenger.posts).isEmpty();
        world.domainTime.move(Duration.ofSeconds(1));
        world.turn();
        assertThat(world.state(early)).isEqualTo("delivered");
    }

    @Test
    default void anUnaskedMessageHeldUpUntilTheEveningLeavesInTheMorning() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        var delivered = world.messenger.answer;
        world.messenger.answer = post -> new TryAgain(Duration.ofSeconds(30), Wide.WORKSPACE, "ratelimited");
        world.turn();
        world.messenger.answer = delivered;
        world.domainTime.move(Duration.ofHours(8));
        world.turnAfter(Duration.ofHours(8));
        assertThat(world.messenger.posts).as("the try of the morning").hasSize(1);

        world.domainTime.move(Duration.ofHours(16));
        world.turnAfter(Duration.ofHours(16));
        assertThat(world.messenger.posts).hasSize(2);
        assertThat(world.state(message)).isEqualTo("delivered");
    }

    @Test
    default void whatCannotLeaveInTimeBecauseOfQuietHoursIsDropped() {
        World world = world();
        world.people.lives("U1", NEW_YORK);
        OutgoingMessage message =
                world.add(message(ACME, "hello", person("U1"), UNASKED, START, START.plus(Duration.ofHours(4))));
        world.turn();
        world.domainTime.move(Duration.ofHours(5));
        world.turn();
        assertThat(world.messenger.posts).isEmpty();
        assertThat(world.state(message)).isEqualTo("dropped");
    }

    @Test
    default void quietHoursAreForUnaskedDirectMessagesOnly() {
        World world = world();
        for (int i = 1; i <= 4; i++) {
            world.people.lives("U" + i, NEW_YORK);
        }
        List<OutgoingMessage> messages = List.of(
                world.add(message(ACME, "answer", person("U1"), Kind.ANSWER, START, null)),
                world.add(message(ACME, "agreed", person("U2"), Kind.AGREED, START, null)),
                world.add(message(ACME, "group", group("U3", "U4"))),
                world.add(message(ACME, "channel", new Recipient.Channel(SOMEWHERE))));
        world.turn();
        assertThat(messages)
                .allSatisfy(message -> assertThat(world.state(message)).isEqualTo("delivered"));
    }

    @Test
    default void writesUnaskedOnceADayAndThreeTimesAWeek() {
        World world = world();
        for (int i = 0; i < 5; i++) {
            world.add(message(ACME, "message " + i, person("U1")));
        }
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            world.passADayOfTurns();
            days.add(world.messenger.posts.size());
        }
        assertThat(days).as("from Monday on").containsExactly(1, 2, 3, 3, 3, 3, 3, 4, 5, 5);
        assertThat(world.messenger.texts())
                .extracting(text -> text.charAt(text.length() - 1))
                .containsExactly('0', '1', '2', '3', '4');
    }

    @Test
    default void theMostUrgentGoesFirst() {
        World world = world();
        OutgoingMessage tip = world.add(unasked("tip", Urgency.TIP, START));
        OutgoingMessage question = world.add(unasked("question", Urgency.CHECK_IN, START));
        OutgoingMessage request = world.add(unasked("request", Urgency.ANSWER_AWAITED, START));
        OutgoingMessage later = world.add(unasked("later", Urgency.ANSWER_AWAITED, START.plus(Duration.ofDays(1))));
        for (int day = 0; day < 9; day++) {
            world.passADayOfTurns();
        }
        assertThat(world.messenger.texts())
                .containsExactly(
                        request.body().text(),
                        later.body().text(),
                        question.body().text(),
                        tip.body().text());
    }

    @Test
    default void whatTheBudgetHoldsBackKeepsItsEnd() {
        World world = world();
        world.add(message(ACME, "first", person("U1")));
        OutgoingMessage second =
                world.add(message(ACME, "second", person("U1"), UNASKED, START, START.plus(Duration.ofHours(20))));
        world.turn();
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.state(second)).isEqualTo("waiting");
        assertThat(world.claims.nextDue(world.wallTime.instant())).contains(START.plus(Duration.ofDays(1)));

        world.domainTime.move(Duration.ofDays(1));
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.state(second)).isEqualTo("dropped");
        assertThat(world.messenger.posts).hasSize(1);
    }

    @Test
    default void answersAgreedOnesAndGroupsCountForNobodysBudget() {
        World world = world();
        world.add(message(ACME, "answer", person("U1"), Kind.ANSWER, START, null));
        world.add(message(ACME, "agreed", person("U1"), Kind.AGREED, START, null));
        world.add(message(ACME, "group", group("U1", "U2")));
        world.add(message(ACME, "other", person("U2")));
        OutgoingMessage unasked = world.add(message(ACME, "unasked", person("U1")));
        for (int i = 0; i < 4; i++) {
            world.turnAfter(Duration.ofSeconds(1));
        }
        assertThat(world.state(unasked)).isEqualTo("delivered");
        assertThat(world.messenger.posts).hasSize(5);

        OutgoingMessage answer = world.add(message(ACME, "answer 2", person("U1"), Kind.ANSWER, START, null));
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.state(answer)).isEqualTo("delivered");
    }

    @Test
    default void whatSlackCertainlyDidNotTakeCountsForNothing() {
        World world = world();
        OutgoingMessage refused = world.add(message(ACME, "refused", person("U1")));
        OutgoingMessage next = world.add(message(ACME, "next", person("U1")));
        var delivered = world.messenger.answer;
        world.messenger.answer = post -> new Refused("msg_too_long");
        world.turn();
        world.messenger.answer = delivered;
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.state(refused)).isEqualTo("dead");
        assertThat(world.state(next)).isEqualTo("delivered");
    }

    @Test
    default void whatMayHaveArrivedCounts() {
        World world = world();
        world.add(message(ACME, "doubted", person("U1")));
        OutgoingMessage next = world.add(message(ACME, "next", person("U1")));
        world.messenger.answer = post -> new Unknown("timed out");
        world.turn();
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.messenger.posts).hasSize(1);
        assertThat(world.state(next)).isEqualTo("waiting");
    }

    @Test
    default void listenersHearOnceThatAMessageIsThere() {
        World world = world();
        OutgoingMessage answered = world.add(message(ACME, "answered", person("U1")));
        world.turn();
        world.sees(world.messenger.posts.getFirst().trace(), "1.1");
        world.turn();
        OutgoingMessage seen = world.add(message(ACME, "seen", person("U2")));
        world.turn(world.dyingAt("delivered"));
        world.domainTime.move(Duration.ofSeconds(5));
        world.sees(world.messenger.posts.getLast().trace(), "1.2");
        world.domainTime.move(Duration.ofSeconds(5));
        world.turn();
        world.turn();

        assertThat(world.heard)
                .containsExactly(
                        new MessageDelivered(ACME, answered.once(), SOMEWHERE, START),
                        new MessageDelivered(ACME, seen.once(), SOMEWHERE, START.plusSeconds(5)));
        assertThat(world.state(seen)).isEqualTo("delivered");
    }

    @Test
    default void nobodyHearsOfWhatWasRefused() {
        World world = world();
        world.add(message(ACME, "hello", person("U1")));
        world.messenger.answer = post -> new Refused("user_not_found");
        world.turn();
        assertThat(world.heard).isEmpty();
    }

    @Test
    default void aListenerThatFailsIsToldAgainAndTheMessageIsNotSentTwice() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        OutgoingMessage undone = message(ACME, "undone", person("U2"));
        world.beforeHearing = delivered -> {
            world.outbox.add(undone);
            throw new IllegalStateException("broken");
        };
        world.turn();
        assertThat(world.state(message)).isEqualTo("arrived");
        assertThat(world.hasBody(message)).isFalse();
        assertThatThrownBy(() -> world.state(undone)).isInstanceOf(NoSuchElementException.class);

        world.sightings.eventArrived(ACME);
        world.domainTime.move(TEN_MINUTES);
        world.wallTime.move(Duration.ofSeconds(4));
        world.beforeHearing = delivered -> {};
        world.turn();
        assertThat(world.heard).isEmpty();
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.heard).containsExactly(new MessageDelivered(ACME, message.once(), SOMEWHERE, START));
        assertThat(world.state(message)).isEqualTo("delivered");
        world.sightings.eventArrived(ACME);
        world.turnAfter(LEASE);
        world.turnAfter(TEN_MINUTES);
        assertThat(world.messenger.posts).hasSize(1);
        assertThat(world.heard).hasSize(1);
    }

    @Test
    default void aListenerThatKeepsFailingIsLeftAloneAfterAboutADay() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        var told = new AtomicInteger();
        world.beforeHearing = delivered -> {
            told.incrementAndGet();
            throw new IllegalStateException("broken");
        };
        for (int i = 0; i < 100; i++) {
            world.turnAfter(Duration.ofMinutes(20));
        }
        assertThat(world.state(message)).isEqualTo("delivered");
        assertThat(world.messenger.posts).hasSize(1);
        assertThat(told).hasValueBetween(20, 40);
    }

    @Test
    default void aFileGoesBeforeItsMessage() {
        World world = world();
        OutgoingMessage group =
                world.add(message(ACME, "group", group("U1", "U2")).carrying(FILE));
        OutgoingMessage channel = world.add(
                message(ACME, "channel", new Recipient.Channel(SOMEWHERE)).carrying(FILE));
        OutgoingMessage one = world.add(
                message(ACME, "one", person("U3"), Kind.ANSWER, START, null).carrying(FILE));
        world.messenger.beforeArrival =
                post -> assertThat(world.messenger.files).isNotEmpty();
        world.turn();
        assertThat(world.state(group)).isEqualTo("delivered");
        assertThat(world.state(channel)).isEqualTo("delivered");
        assertThat(world.state(one)).isEqualTo("delivered");
        assertThat(world.messenger.files).containsExactly(FILE, FILE, FILE);
    }

    @Test
    default void dyingBetweenOpeningAndPostingOpensNothingAndSendsNothingTwice() {
        World world = world();
        OutgoingMessage message =
                world.add(message(ACME, "hello", group("U1", "U2")).carrying(FILE));
        world.turn(world.dyingAt("opened"));
        world.turnAfter(LEASE);
        assertThat(world.state(message)).isEqualTo("delivered");
        assertThat(world.messenger.openings).as("opening is repeated").hasSize(2);
        assertThat(world.messenger.files).hasSize(1);
        assertThat(world.messenger.posts).hasSize(1);
    }

    @Test
    default void dyingBetweenTheFileAndItsMarkRepeatsTheFileOnly() {
        World world = world();
        OutgoingMessage message =
                world.add(message(ACME, "hello", group("U1", "U2")).carrying(FILE));
        world.turn(world.dyingAt("attached"));
        world.turnAfter(LEASE);
        assertThat(world.state(message)).isEqualTo("delivered");
        assertThat(world.messenger.openings).hasSize(1);
        assertThat(world.messenger.files).hasSize(2);
        assertThat(world.messenger.posts).hasSize(1);
    }

    @Test
    default void dyingAfterTheFileWasNotedRepeatsNothing() {
        World world = world();
        OutgoingMessage message =
                world.add(message(ACME, "hello", group("U1", "U2")).carrying(FILE));
        world.turn(world.dyingAt("sending"));
        assertThat(world.messenger.files).hasSize(1);
        world.turnAfter(LEASE);
        assertThat(world.state(message)).isEqualTo("delivered");
        assertThat(world.messenger.openings).hasSize(1);
        assertThat(world.messenger.files).hasSize(1);
        assertThat(world.messenger.posts).hasSize(1);
    }

    @Test
    default void aFileThatSlackRefusesStaysBehind() {
        World world = world();
        OutgoingMessage message =
                world.add(message(ACME, "hello", group("U1", "U2")).carrying(FILE));
        world.messenger.answerToFile = file -> new Refused("not_allowed_token_type");
        var delivered = world.messenger.answer;
        world.messenger.answer = post -> new TryAgain(Duration.ZERO, Wide.MESSAGE, "internal_error");
        world.turn();
        world.messenger.answer = delivered;
        world.turnAfter(Duration.ofSeconds(5));
        assertThat(world.state(message)).isEqualTo("delivered");
        assertThat(world.messenger.files).hasSize(1);
    }

    @Test
    default void filesThatAreTooManyHoldUpNothingElse() {
        World world = world();
        OutgoingMessage file =
                world.add(message(ACME, "file", group("U1", "U2")).carrying(FILE));
        OutgoingMessage fileToo = world.add(
                message(ACME, "file, too", new Recipient.Channel(SOMEWHERE)).carrying(FILE));
        world.messenger.answerToFile = any -> new TryAgain(Duration.ofSeconds(30), Wide.WORKSPACE, "ratelimited");
        world.turn();
        world.messenger.answerToFile = any -> new Delivery.Delivered(SOMEWHERE, "");
        OutgoingMessage without = world.add(message(ACME, "without", group("U1", "U2"), Kind.AGREED, START, null));
        world.turnAfter(Duration.ofSeconds(29));
        assertThat(world.state(without)).isEqualTo("delivered");
        assertThat(List.of(world.state(file), world.state(fileToo))).containsOnly("waiting");

        world.turnAfter(Duration.ofSeconds(1));
        assertThat(List.of(world.state(file), world.state(fileToo))).containsOnly("delivered");
    }

    @Test
    default void aFileNobodyKnowsAboutIsPostedAgain() {
        World world = world();
        OutgoingMessage message =
                world.add(message(ACME, "hello", group("U1", "U2")).carrying(FILE));
        world.messenger.answerToFile = file -> new Unknown("timed out");
        world.turn();
        assertThat(world.state(message)).isEqualTo("waiting");
        world.messenger.answerToFile = file -> new Delivery.Delivered(SOMEWHERE, "");
        world.turnAfter(Duration.ofSeconds(5));
        assertThat(world.state(message)).isEqualTo("delivered");
        assertThat(world.messenger.files).hasSize(2);
    }

    @Test
    default void theConversationWithOnePersonIsOpenedForAFile() {
        World world = world();
        OutgoingMessage plain = world.add(message(ACME, "plain", person("U1"), Kind.ANSWER, START, null));
        OutgoingMessage file = world.add(
                message(ACME, "file", person("U2"), Kind.ANSWER, START, null).carrying(FILE));
        world.turn(world.dyingAt("sending"));
        world.turnAfter(LEASE);
        assertThat(world.state(plain)).isEqualTo("delivered");
        assertThat(world.state(file)).isEqualTo("delivered");
        assertThat(world.messenger.openings).containsExactly(new TreeSet<>(Set.of(new PersonId("U2"))));
        assertThat(world.messenger.files).containsExactly(FILE);
        assertThat(world.messenger.posts)
                .extracting(MessengerScripted.Post::target)
                .contains(
                        new Messenger.Target.Directly(new PersonId("U1")),
                        new Messenger.Target.Conversation(MessengerScripted.GROUP));
    }

    @Test
    default void openingsThatAreTooManyHoldUpAFileForOnePersonAsWell() {
        World world = world();
        OutgoingMessage file = world.add(
                message(ACME, "file", person("U2"), Kind.ANSWER, START, null).carrying(FILE));
        var opened = world.messenger.answerToOpening;
        world.messenger.answerToOpening = any -> new TryAgain(Duration.ofSeconds(30), Wide.WORKSPACE, "ratelimited");
        world.turn();
        world.messenger.answerToOpening = opened;
        world.turnAfter(Duration.ofSeconds(29));
        assertThat(world.state(file)).isEqualTo("waiting");
        assertThat(world.messenger.openings).hasSize(1);
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.state(file)).isEqualTo("delivered");
    }

    private static OutgoingMessage unasked(String once, Urgency urgency, Instant notBefore) {
        return message(ACME, once, person("U1"), new Kind.Unasked(urgency), notBefore, null);
    }

    @Test
    default void nobodyIsWrittenToUnaskedWhoseHoursAreUnknown() {
        World world = world();
        world.people.lives("U1", null);
        world.people.forget("U2");
        OutgoingMessage anywhere = world.add(message(ACME, "anywhere", person("U1")));
        OutgoingMessage gone = world.add(message(ACME, "gone", person("U2")));
        world.turn();

        assertThat(world.messenger.posts).isEmpty();
        assertThat(world.state(anywhere)).isEqualTo("dead");
        assertThat(world.reason(anywhere)).isEqualTo("the person's time zone is unknown");
        assertThat(world.state(gone)).isEqualTo("dead");
        assertThat(world.reason(gone)).isEqualTo("the directory does not know the person");
    }

    @Test
    default void anUnaskedMessageWaitsForTheDirectory() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        world.people.away = true;
        world.turn();
        assertThat(world.messenger.posts).isEmpty();
        assertThat(world.state(message)).isEqualTo("waiting");

        world.people.away = false;
        world.turnAfter(Duration.ofSeconds(4));
        assertThat(world.messenger.posts).isEmpty();
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.state(message)).isEqualTo("delivered");
    }

    @Test
    default void aMessageThatKeepsFailingIsTriedForAboutADay() {
        World world = world();
        OutgoingMessage message = world.add(message(ACME, "hello", person("U1")));
        world.messenger.answer = post -> new TryAgain(Duration.ofSeconds(1), Wide.MESSAGE, "internal_error");
        Instant first = world.wallTime.instant();
        Instant last = first;
        int seen = 0;
        for (int i = 0; i < 150; i++) {
            world.turnAfter(Duration.ofMinutes(20));
            if (world.messenger.posts.size() > seen) {
                seen = world.messenger.posts.size();
                last = world.wallTime.instant();
            }
        }
        assertThat(Duration.between(first, last)).isBetween(Duration.ofHours(20), Duration.ofHours(28));
        assertThat(world.state(message)).isEqualTo("dead");
        assertThat(world.reason(message)).isEqualTo("given up after a day: internal_error");
    }

    @Test
    default void aConversationThatIsTooFullParksNothingElse() {
        World world = world();
        OutgoingMessage full = world.add(message(ACME, "full", person("U1")));
        var delivered = world.messenger.answer;
        world.messenger.answer = post -> new TryAgain(Duration.ofSeconds(30), Wide.CHANNEL, "rate_limited");
        world.turn();
        world.messenger.answer = delivered;
        OutgoingMessage sameToo = world.add(message(ACME, "same, too", person("U1"), Kind.AGREED, START, null));
        OutgoingMessage other = world.add(message(ACME, "other", person("U2")));
        world.turnAfter(Duration.ofSeconds(29));

        assertThat(world.state(full)).isEqualTo("waiting");
        assertThat(world.state(sameToo)).isEqualTo("waiting");
        assertThat(world.state(other)).isEqualTo("delivered");
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.state(full)).isEqualTo("delivered");
    }

    @Test
    default void aWorkspaceThatIsTooFullParksNoOtherWorkspace() {
        World world = world();
        OutgoingMessage full = world.add(message(ACME, "full", person("U1")));
        var delivered = world.messenger.answer;
        world.messenger.answer = post -> new TryAgain(Duration.ofSeconds(30), Wide.WORKSPACE, "rate_limited");
        world.turn();
        world.messenger.answer = delivered;
        OutgoingMessage sameToo = world.add(message(ACME, "same, too", person("U2")));
        OutgoingMessage other = world.add(message(GLOBEX, "other", person("U1")));
        world.turnAfter(Duration.ofSeconds(29));

        assertThat(world.state(full)).isEqualTo("waiting");
        assertThat(world.state(sameToo)).isEqualTo("waiting");
        assertThat(world.state(other)).isEqualTo("delivered");
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.state(full)).isEqualTo("delivered");
        assertThat(world.state(sameToo)).isEqualTo("delivered");
    }

    @Test
    default void openingsThatAreTooManyParkOpeningsOnly() {
        World world = world();
        OutgoingMessage group = world.add(message(ACME, "group", group("U1", "U2")));
        var opened = world.messenger.answerToOpening;
        world.messenger.answerToOpening =
                people -> new TryAgain(Duration.ofSeconds(30), Wide.WORKSPACE, "rate_limited");
        world.turn();
        world.messenger.answerToOpening = opened;
        OutgoingMessage direct = world.add(message(ACME, "direct", person("U1")));
        world.turnAfter(Duration.ofSeconds(29));

        assertThat(world.state(group)).isEqualTo("waiting");
        assertThat(world.state(direct)).isEqualTo("delivered");
        world.turnAfter(Duration.ofSeconds(1));
        assertThat(world.state(group)).isEqualTo("delivered");
    }

    @Test
    default void aWorkspaceWhoseCallsHangDelaysNoOther() throws InterruptedException {
        World world = world();
        for (int i = 0; i < 20; i++) {
            world.add(message(ACME, "hanging " + i, person("U" + i)));
        }
        var delivered = world.messenger.answer;
        var hung = new CountDownLatch(1);
        world.messenger.answer = post -> {
            if (post.workspace().equals(ACME)) {
                await(hung);
            }
            return delivered.apply(post);
        };
        try {
            world.relay.turn(START);
            OutgoingMessage other = world.add(message(GLOBEX, "other", person("U1")));
            world.wallTime.move(Duration.ofSeconds(1));
            world.relay.turn(START);
            eventually(() -> assertThat(world.state(other)).isEqualTo("delivered"));
            assertThat(world.messenger.posts)
                    .filteredOn(post -> post.workspace().equals(ACME))
                    .hasSizeLessThanOrEqualTo(Seats.OF_A_WORKSPACE);
        } finally {
            hung.countDown();
        }
        assertThat(world.relay.awaitSent(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    default void aWorkspaceThatCannotBeReadDelaysNoOther() {
        World world = world();
        world.add(message(ACME, "unreadable", person("U1")));
        OutgoingMessage other = world.add(message(GLOBEX, "other", person("U1")));
        var broken = (Claims) Proxy.newProxyInstance(
                World.class.getClassLoader(), new Class<?>[] {Claims.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("claim") && arguments[0].equals(ACME)) {
                        throw new IllegalStateException("broken");
                    }
                    try {
                        return method.invoke(world.claims, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        Relay relay = world.relay(world.messages, broken);
        assertThatThrownBy(() -> relay.turn(START)).hasMessage("broken");
        assertThat(relay.awaitSent(Duration.ofSeconds(10))).isTrue();
        assertThat(world.state(other)).isEqualTo("delivered");
    }

    @Test
    default void aFloodInOneLaneKeepsNoOtherWaitingForEver() {
        World world = world();
        for (int i = 0; i < 100; i++) {
            world.add(message(ACME, "answer " + i, person("U" + i), Kind.ANSWER, START, null));
        }
        OutgoingMessage bulk = world.add(message(ACME, "bulk", person("U500")));
        OutgoingMessage group = world.add(message(ACME, "group", group("U501", "U502")));
        for (int i = 0; i < 8; i++) {
            world.turnAfter(Duration.ofMillis(500));
        }
        assertThat(world.state(bulk)).isEqualTo("delivered");
        assertThat(world.state(group)).isEqualTo("delivered");
        assertThat(world.messenger.posts).hasSizeLessThan(60);
    }

    @Test
    default void twoRelaysShareTheWorkWithoutADouble() throws InterruptedException {
        World world = world();
        List<OutgoingMessage> messages = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            messages.add(world.add(message(
                    i % 2 == 0 ? ACME : GLOBEX, "message " + i, person("U" + i % 50), Kind.AGREED, START, null)));
        }
        Relay one = world.relay(world.messages, world.claims);
        Relay two = world.relay(world.messages, world.claims);
        List<Thread> threads = List.of(work(world, one), work(world, two));
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(messages)
                .allSatisfy(message -> assertThat(world.state(message)).isEqualTo("delivered"));
        assertThat(world.messenger.posts).hasSize(200);
        assertThat(new HashSet<>(world.messenger.texts())).hasSize(100 + 100);
    }

    /// Turns until everything is delivered, while a third of a second passes with each.
    private static Thread work(World world, Relay relay) {
        return Thread.ofVirtual().start(() -> {
            long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
            while (world.messenger.posts.size() < 200 && System.nanoTime() < deadline) {
                relay.turn(START);
                world.wallTime.move(Duration.ofMillis(333));
            }
            relay.awaitSent(Duration.ofSeconds(10));
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
