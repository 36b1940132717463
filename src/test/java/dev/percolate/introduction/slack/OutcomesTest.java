package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.slack.CoffeeBot.says;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.MeetingWay;
import dev.percolate.introduction.Preferences;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.TalkLength;
import dev.percolate.outbox.OutgoingMessage;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.outbox.Recipient;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeek.Shift;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What people read after both said yes, at the deadline, and some days later.
final class OutcomesTest {
    private static final Instant DEADLINE = Instant.parse("2026-01-07T09:15:00Z");
    private static final Instant NEXT_MONDAY = MONDAY.plus(Duration.ofDays(7));
    private static final Recipient BOTH = new Recipient.Group(new TreeSet<>(Set.of(ANA.id(), BEN.id())));

    private final CoffeeBot bot = new CoffeeBot();

    @Test
    void opensOneConversationWithTimesToTap() {
        together();

        var message = toBoth().getFirst();
        Approved.json("introduction/together", CoffeeBot.json(message.body()));
        assertThat(message.once().value()).isEqualTo("introduction.together/" + FIRST);
        assertThat(message.kind()).isEqualTo(Kind.ANSWER);
        assertThat(message.notBefore()).isEqualTo(MONDAY);
        assertThat(message.file()).isNull();
    }

    @Test
    void saysHonestlyThatItKnowsNoTime() {
        bot.channel.joinedBy(NOWHERE, BEN);
        bot.whereIntroduced(NOWHERE);
        bot.presses(NOWHERE, Act.ACCEPT, FIRST);
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(MONDAY);

        var message = bot.outbox.messages().getLast();
        assertThat(message.recipient()).isInstanceOf(Recipient.Group.class);
        Approved.json("introduction/together-no-zone", CoffeeBot.json(message.body()));
        bot.until(MONDAY.plus(Duration.ofDays(4)));
        Approved.json(
                "introduction/reminder-no-zone",
                CoffeeBot.json(bot.outbox.messages().getLast().body()));
    }

    @Test
    void sendsTheInvitationOnceATimeSuitsBoth() {
        together();
        var times = times();
        var tapped = tap(ANA, 0, times);
        Approved.json("introduction/time-tapped", CoffeeBot.json(tapped));
        Approved.json("introduction/time-tapped-differently", CoffeeBot.json(tap(BEN, 1, times)));
        assertThat(toBoth()).hasSize(1);

        Approved.json("introduction/time-agreed-whisper", CoffeeBot.json(tap(BEN, 0, times)));

        var message = toBoth().getLast();
        Approved.json("introduction/agreed", CoffeeBot.json(message.body()));
        assertThat(message.once().value()).isEqualTo("introduction.agreed/" + FIRST);
        assertThat(message.dropAfter()).isAfter(MONDAY);
        assertThat(message.file()).isNotNull();
        assertThat(message.file().title()).isEqualTo("Coffee: Ana Duarte and Ben Okafor");
        assertThat(new String(message.file().content(), UTF_8)).contains("BEGIN:VEVENT");
        assertThat(tap(ANA, 0, times)).isEqualTo(tap(BEN, 0, times));
        assertThat(toBoth()).hasSize(2);
    }

    @Test
    void sendsTheInvitationWhenBothAreAtWork() {
        together();
        var times = times();
        int last = times.size() - 1;
        bot.until(MONDAY.plus(Duration.ofHours(14)));

        tap(ANA, last, times);
        tap(BEN, last, times);

        assertThat(toBoth().getLast().once().value()).isEqualTo("introduction.agreed/" + FIRST);
        assertThat(toBoth().getLast().notBefore()).isEqualTo(Instant.parse("2026-01-06T09:00:00Z"));
    }

    @Test
    void opensTheirConversationInHoursThatBothSayTheyWork() {
        inRound(bot.channel.works(BEN, week(DayOfWeek.THURSDAY)));
        bot.presses(ANA, Act.ACCEPT, FIRST);
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(MONDAY);
        assertThat(toBoth()).isEmpty();
        bot.until(DEADLINE);

        assertThat(toBoth().getFirst().notBefore()).isEqualTo(Instant.parse("2026-01-08T09:00:00Z"));
    }

    @Test
    void tellsThatItDidNotComeTogetherOnADayThatSomebodySaysTheyWork() {
        inRound(bot.channel.works(BEN, week(DayOfWeek.SATURDAY)));
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(DEADLINE);

        var message = bot.messagesTo(BEN).getLast();
        assertThat(message.kind()).isEqualTo(new Kind.Unasked(Urgency.OUTCOME));
        assertThat(message.notBefore()).isEqualTo(Instant.parse("2026-01-10T08:00:00Z"));
        assertThat(message.dropAfter())
                .as("may wait for the second day after it")
                .isEqualTo(Instant.parse("2026-01-24T08:00:00Z"));
    }

    private void inRound(Person other) {
        bot.channel.joinedBy(ANA, other).introducesInRound(FIRST, DEADLINE, Set.of(), ANA, other);
    }

    private static WorkingWeek week(DayOfWeek only) {
        return WorkingWeek.of(List.of(only), new Shift(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    }

    /// As it was when they were introduced: what the proposal said holds.
    @Test
    void takesTheShortestThatAnybodyLikedWhenTheyWereIntroduced() {
        bot.channel.where(ANA, liking(TalkLength.MINUTES_60)).where(BEN, liking(TalkLength.MINUTES_15));
        bot.channel.joinedBy(ANA, BEN);
        bot.whereIntroduced(ANA);
        bot.channel.where(BEN, liking(TalkLength.MINUTES_45));
        bot.presses(ANA, Act.ACCEPT, FIRST);
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(MONDAY);
        var times = times();
        tap(ANA, 0, times);
        tap(BEN, 0, times);

        var message = toBoth().getLast();
        assertThat(CoffeeBot.json(message.body())).contains("*, 15 minutes.");
        var utc = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
        var start = TimeValue.read(times.getFirst()).orElseThrow().time();
        assertThat(new String(message.file().content(), UTF_8))
                .contains("DTSTART:" + utc.format(start))
                .contains("DTEND:" + utc.format(start.plus(Duration.ofMinutes(15))));
    }

    private static Profile liking(TalkLength length) {
        return new Profile("", "", "", new Preferences(length, MeetingWay.EITHER));
    }

    @Test
    void remindsOfATimeInTheirConversationWithoutSayingWhoTapped() {
        together();
        tap(ANA, 2, times());
        bot.until(MONDAY.plus(Duration.ofDays(3)));

        var message = toBoth().getLast();
        Approved.json("introduction/reminder", CoffeeBot.json(message.body()));
        assertThat(message.once().value()).isEqualTo("introduction.reminder/" + FIRST);
        assertThat(message.kind()).isEqualTo(Kind.AGREED);
        bot.until(MONDAY.plus(Duration.ofDays(4)));
        assertThat(toBoth()).hasSize(2);
    }

    @Test
    void takesATapBack() {
        together();
        var times = times();
        tap(ANA, 0, times);
        Approved.json("introduction/time-taken-back", CoffeeBot.json(bot.presses(ANA, Act.TAKE_BACK, times.get(0))));
        tap(BEN, 0, times);
        assertThat(toBoth()).hasSize(1);
    }

    @Test
    void answersAWebCalendarsButtonWithNothing() {
        together();
        assertThat(bot.presses(ANA, Act.GOOGLE, FIRST)).isEqualTo(new Answer.Nothing());
        assertThat(bot.presses(ANA, Act.OUTLOOK, FIRST)).isEqualTo(new Answer.Nothing());
    }

    @Test
    void tellsThatItDidNotComeTogetherWithoutAName() {
        introduced();
        bot.presses(ANA, Act.ACCEPT, FIRST);
        bot.until(DEADLINE);

        var message = bot.messagesTo(ANA).getLast();
        Approved.json("introduction/apart", CoffeeBot.json(message.body()));
        assertThat(message.kind()).isEqualTo(new Kind.Unasked(Urgency.OUTCOME));
        assertThat(message.notBefore()).isEqualTo(DEADLINE);
        assertThat(message.about()).isEmpty();
        assertThat(CoffeeBot.json(message.body())).doesNotContain("Ben");
        assertThat(bot.presses(ANA, Act.ASK)).matches(answer -> says(answer, CircleMessages.NOBODY_SUITABLE));
    }

    @Test
    void takesBackAProposalThatHasNotArrivedAtTheDeadline() {
        introduced();
        assertThat(bot.messagesTo(BEN)).hasSize(1);
        bot.until(DEADLINE);
        assertThat(bot.messagesTo(BEN)).isEmpty();
    }

    @Test
    void bringsNothingMoreAboutSomebodyOneKeepsApartFrom() {
        introduced();
        assertThat(bot.messagesTo(BEN)).hasSize(1);
        bot.channel.keeping.keepApart(COFFEE.workspace(), BEN.id(), ANA.id(), MONDAY);
        assertThat(bot.messagesTo(BEN)).isEmpty();
        assertThat(bot.messagesTo(ANA)).hasSize(1);
    }

    @Test
    void neverAsksAboutACircleThatWasLeft() {
        introduced();
        bot.types(BEN, "leave");
        assertThat(bot.messagesTo(BEN)).isEmpty();
    }

    @Test
    void anErasedLineIsNeverShownToWhoeverHadNotReadIt() {
        introduced();
        bot.channel.forgetting.forget(COFFEE.workspace(), ANA.id(), MONDAY);
        assertThat(CoffeeBot.json(bot.presses(BEN, Act.EXPLAIN, FIRST))).doesNotContain("sketching”");
        assertThat(bot.home(BEN)).contains("Ana Duarte");
    }

    @Test
    void asksEachAloneWhetherTheyMet() {
        together();
        bot.until(NEXT_MONDAY);

        var message = bot.messagesTo(ANA).getLast();
        Approved.json("introduction/have-you-met", CoffeeBot.json(message.body()));
        assertThat(message.kind()).isEqualTo(new Kind.Unasked(Urgency.CHECK_IN));
        assertThat(message.about()).containsExactly(BEN.id());
        assertThat(message.once().value()).isEqualTo("introduction.check-in/" + FIRST + "/U1ANA/1");

        bot.presses(ANA, Act.PLANNED, FIRST);
        bot.until(NEXT_MONDAY.plus(Duration.ofDays(7)));
        assertThat(bot.messagesTo(ANA).getLast().once().value()).endsWith("/2");
        assertThat(bot.messagesTo(ANA).getLast().body()).isEqualTo(message.body());
    }

    @Test
    void confirmsWhateverIsSaidOfAMeetingInTheSameWords() {
        together();
        var noted = bot.presses(ANA, Act.PLANNED, FIRST);
        Approved.json("introduction/meeting-noted", CoffeeBot.json(noted));
        Approved.json("introduction/how-long", CoffeeBot.json(bot.presses(ANA, Act.MET, FIRST)));
        for (Act act : List.of(
                Act.NOT_YET,
                Act.WONT_HAPPEN,
                Act.RATHER_NOT_SAY,
                Act.UNDER_15_MINUTES,
                Act.UNDER_30_MINUTES,
                Act.UNDER_60_MINUTES,
                Act.LONGER)) {
            assertThat(bot.presses(ANA, act, FIRST)).isEqualTo(noted);
        }
        assertThat(bot.home(ANA)).contains("You said you met, for more than an hour.");
        assertThat(bot.home(BEN)).doesNotContain("You said");
    }

    @Test
    void showsInHomeWhatOneSaidOfOneself() {
        bot.channel
                .joinedBy(ANA)
                .where(
                        ANA,
                        new Profile(
                                "sketching <b> & more",
                                "saying no",
                                "nights at sea",
                                new Preferences(TalkLength.MINUTES_15, MeetingWay.IN_PERSON)));
        Approved.json("introduction/home-profile", bot.home(ANA));
    }

    @Test
    void showsInHomeWhereOneStandsAndWhatCameOfIt() {
        Approved.json("introduction/home-empty", bot.home(ANA));
        introduced();
        bot.presses(ANA, Act.ACCEPT, FIRST);
        Approved.json("introduction/home-open", bot.home(ANA));
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(MONDAY);
        Approved.json("introduction/home-together", bot.home(ANA));
        bot.types(ANA, "leave");
        Approved.json("introduction/home-left", bot.home(ANA));
    }

    @Test
    void answersInHomeAsInAMessage() {
        introduced();
        assertThat(bot.presses(ANA, Act.PAUSE)).isInstanceOf(Answer.Open.class);
        assertThat(bot.presses(ANA, Act.LEAVE)).isEqualTo(bot.types(BEN, "leave"));
    }

    @Test
    void pausesWhoeverLetsThreeGoByKindlyAndBringsThemBack() {
        bot.channel.joinedBy(ANA, BEN);
        for (int i = 0; i < 3; i++) {
            var id = new UUID(3, i);
            bot.channel.introducesInRound(id, DEADLINE, Set.of(), ANA, BEN);
            bot.channel.noting.delivered(COFFEE.workspace(), id, ANA.id(), MONDAY);
            bot.until(DEADLINE);
        }

        var message = bot.messagesTo(ANA).getLast();
        Approved.json("introduction/away", CoffeeBot.json(message.body()));
        assertThat(message.kind()).isEqualTo(new Kind.Unasked(Urgency.OUTCOME));
        assertThat(message.about()).isEmpty();
        assertThat(CoffeeBot.json(message.body())).doesNotContain("Ben");
        assertThat(bot.messagesTo(BEN)).noneMatch(other -> other.once().value().startsWith("introduction.away"));

        Approved.json("introduction/home-away", bot.home(ANA));
        Approved.json("introduction/state-away", CoffeeBot.json(bot.types(ANA, "")));
        Approved.json("introduction/now-away", CoffeeBot.json(bot.types(ANA, "now")));
        assertThat(bot.ownData(ANA)).contains("paused after three introductions without a word");
        assertThat(bot.ownData(BEN)).doesNotContain("without a word");

        assertThat(bot.presses(ANA, Act.RESUME)).matches(answer -> says(answer, "You're in the introductions of"));
        assertThat(bot.home(ANA)).contains("*You're in*");
    }

    @Test
    void welcomesWhoeverJoinsAgain() {
        bot.channel.joinedBy(ANA, BEN);
        for (int i = 0; i < 3; i++) {
            var id = new UUID(3, i);
            bot.channel.introducesInRound(id, DEADLINE, Set.of(), ANA, BEN);
            bot.channel.noting.delivered(COFFEE.workspace(), id, ANA.id(), MONDAY);
            bot.until(DEADLINE);
        }
        Approved.json("introduction/joined-back", CoffeeBot.json(bot.types(ANA, "join")));
        assertThat(bot.presses(ANA, Act.RESUME_HERE)).matches(answer -> says(answer, "*You're in*"));
    }

    @Test
    void tellsWhoeverPressesAgainThatTheyAreTogether() {
        together();
        var answer = bot.presses(ANA, Act.PASS, FIRST);
        Approved.json("introduction/already-together", CoffeeBot.json(answer));
        assertThat(bot.presses(ANA, Act.ACCEPT, FIRST)).isEqualTo(answer);
        assertThat(bot.presses(ANA, Act.KEEP_APART, FIRST)).matches(said -> says(said, "They are not told"));
    }

    private void introduced() {
        bot.channel
                .where(ANA, "sketching", "saying no")
                .where(BEN, "saying no", "sketching")
                .joinedBy(ANA, BEN);
        bot.whereIntroduced(ANA);
    }

    private void together() {
        introduced();
        bot.presses(ANA, Act.ACCEPT, FIRST);
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(MONDAY);
    }

    private List<OutgoingMessage> toBoth() {
        return bot.outbox.messages().stream()
                .filter(message -> message.recipient().equals(BOTH))
                .toList();
    }

    /// The values of the buttons for times.
    private List<String> times() {
        return Pattern.compile("\"value\":\"(" + FIRST + "/\\d+)\"")
                .matcher(toBoth().getFirst().body().blocks())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private Answer tap(Person person, int index, List<String> times) {
        return bot.presses(
                person, List.of(Act.FIRST_TIME, Act.SECOND_TIME, Act.THIRD_TIME).get(index), times.get(index));
    }
}
