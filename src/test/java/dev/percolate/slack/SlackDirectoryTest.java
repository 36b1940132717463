package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.testing.Eventually;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Invitation;
import dev.percolate.workspace.InvitersInMemory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeeksInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SlackDirectoryTest {
    private static final WorkspaceId WORKSPACE = new WorkspaceId(FakeSlack.TEAM);
    private static final PersonId ANA = new PersonId("U1");
    private static final ChannelId COFFEE = new ChannelId("C1");

    private final FakeSlack slack = new FakeSlack();
    private final SettableClock wall = new SettableClock();
    private final InvitersInMemory inviters = new InvitersInMemory();
    private final WorkingWeeksInMemory weeks = new WorkingWeeksInMemory();
    private Connected connected;
    private SlackDirectory directory;

    @BeforeEach
    void connect() throws InterruptedException {
        connected = Connected.to(slack);
        directory = new SlackDirectory(
                new DirectoryCalls(connected.clients(), connected.connection(), wall), inviters, weeks, wall);
    }

    @AfterEach
    void disconnect() throws Exception {
        connected.close();
        slack.close();
    }

    @Test
    void tellsWhatSlackKnowsOfAPerson() {
        slack.on("users.info", """
                {"ok":true,"user":{"id":"U1","team_id":"T0PERC","name":"ana","real_name":"Ana Lima",
                 "tz":"America/Sao_Paulo","locale":"pt-BR",
                 "profile":{"display_name":"  ","real_name":"Ana Lima","title":"Support lead"}}}
                """);

        assertThat(directory.find(WORKSPACE, ANA))
                .contains(new Person(
                        ANA, "Ana Lima", "Support lead", ZoneId.of("America/Sao_Paulo"), "pt-BR", Standing.MEMBER));
        assertThat(slack.calls("users.info").getFirst().form()).containsEntry("include_locale", "1");
    }

    @Test
    void aChangedWeekCountsAtOnceAndAllAreAskedForTogether() {
        slack.on(
                "users.info",
                (request, exchange) -> FakeSlack.send(
                        exchange, 200, """
                {"ok":true,"user":{"id":"%s","team_id":"T0PERC","name":"somebody","tz":"Europe/Lisbon"}}
                """.formatted(request.form().get("user"))));
        var ben = new PersonId("U2");
        assertThat(directory.find(WORKSPACE, List.of(ANA, ben)).get(ANA).week()).isEqualTo(WorkingWeek.USUAL);
        var mornings = WorkingWeek.of(
                List.of(DayOfWeek.SUNDAY), new WorkingWeek.Shift(LocalTime.of(7, 0), LocalTime.of(12, 0)));
        weeks.keep(WORKSPACE, ANA, mornings, wall.instant());
        weeks.keep(new WorkspaceId("T0OTHER"), ben, mornings, wall.instant());
        int before = weeks.questions();

        var found = directory.find(WORKSPACE, List.of(ANA, ben));

        assertThat(weeks.questions()).isEqualTo(before + 1);
        assertThat(found.get(ANA).week()).isEqualTo(mornings);
        assertThat(found.get(ben).week()).isEqualTo(WorkingWeek.USUAL);
        weeks.forget(WORKSPACE, ANA);
        assertThat(directory.find(WORKSPACE, ANA).orElseThrow().week()).isEqualTo(WorkingWeek.USUAL);
        assertThat(slack.calls("users.info")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MEMBER|\"team_id\":\"T0PERC\"",
                "GUEST|\"is_restricted\":true",
                "GUEST|\"is_ultra_restricted\":true",
                "EXTERNAL|\"team_id\":\"T0OTHER\"",
                "EXTERNAL|\"is_stranger\":true",
                "DEACTIVATED|\"deleted\":true",
                "BOT|\"is_bot\":true",
                "BOT|\"is_bot\":true,\"deleted\":true",
                "BOT|\"id\":\"USLACKBOT\""
            })
    void knowsWhatSomebodyIsHere(Standing standing, String trait) {
        String id = trait.contains("\"id\"") ? "" : "\"id\":\"U1\",";
        slack.on("users.info", "{\"ok\":true,\"user\":{" + id + trait + "}}");

        assertThat(directory.find(WORKSPACE, ANA)).map(Person::standing).contains(standing);
    }

    @Test
    void anUnknownZoneIsNone() {
        slack.on("users.info", "{\"ok\":true,\"user\":{\"id\":\"U1\",\"tz\":\"Mars/Olympus\"}}");

        assertThat(directory.find(WORKSPACE, ANA).orElseThrow().zone()).isNull();
    }

    @Test
    void asksOnceInSomeMinutes() {
        slack.on("users.info", user("U1"));

        directory.find(WORKSPACE, ANA);
        wall.passes(Duration.ofMinutes(4));
        directory.find(WORKSPACE, ANA);
        assertThat(slack.calls("users.info")).hasSize(1);

        wall.passes(Duration.ofMinutes(2));
        directory.find(WORKSPACE, ANA);
        Eventually.eventually(() -> assertThat(slack.calls("users.info")).hasSize(2));
    }

    @Test
    void whoIsRememberedIsNotWaitedForButRefreshedOnceAtATime() {
        slack.on("users.info", user("U1"));
        directory.find(WORKSPACE, ANA);
        slack.forget();
        var slackAnswers = new CountDownLatch(1);
        slack.on("users.info", (request, exchange) -> {
            awaits(slackAnswers);
            FakeSlack.send(exchange, 200, "{\"ok\":true,\"user\":{\"id\":\"U1\",\"real_name\":\"New name\"}}");
        });

        wall.passes(Duration.ofMinutes(59));
        assertThat(directory.find(WORKSPACE, ANA)).map(Person::name).contains("N");
        assertThat(directory.find(WORKSPACE, List.of(ANA))).hasSize(1);
        Eventually.eventually(() -> assertThat(slack.calls("users.info")).isNotEmpty());
        slackAnswers.countDown();

        Eventually.eventually(() ->
                assertThat(directory.find(WORKSPACE, ANA)).map(Person::name).contains("New name"));
        assertThat(slack.calls("users.info")).hasSize(1);
    }

    @Test
    void remembersThatThereIsNobody() {
        slack.on("users.info", "{\"ok\":false,\"error\":\"user_not_found\"}");

        assertThat(directory.find(WORKSPACE, ANA)).isEmpty();
        assertThat(directory.find(WORKSPACE, ANA)).isEmpty();
        assertThat(slack.calls("users.info")).hasSize(1);
    }

    @Test
    void anOldAnswerIsBetterThanNoneForAnHour() {
        slack.on("users.info", user("U1"));
        directory.find(WORKSPACE, ANA);
        slack.limits("users.info", "30");

        wall.passes(Duration.ofMinutes(59));
        assertThat(directory.find(WORKSPACE, ANA)).isPresent();
        assertThat(directory.find(WORKSPACE, List.of(ANA))).hasSize(1);

        wall.passes(Duration.ofMinutes(2));
        assertThatThrownBy(() -> directory.find(WORKSPACE, ANA)).isInstanceOf(DirectoryUnavailable.class);
        assertThatThrownBy(() -> directory.find(WORKSPACE, List.of(ANA))).isInstanceOf(DirectoryUnavailable.class);
    }

    @Test
    void leavesSlackAloneForAsLongAsItAsks() {
        slack.limits("users.info", "30");

        assertThatThrownBy(() -> directory.find(WORKSPACE, ANA)).isInstanceOf(DirectoryUnavailable.class);
        assertThatThrownBy(() -> directory.find(WORKSPACE, ANA)).isInstanceOf(DirectoryUnavailable.class);
        assertThat(slack.calls("users.info")).hasSize(1);

        wall.passes(Duration.ofSeconds(31));
        slack.on("users.info", user("U1"));
        assertThat(directory.find(WORKSPACE, ANA)).isPresent();
    }

    @Test
    void isUnavailableWhereSlackIs() {
        slack.on("users.info", (request, exchange) -> exchange.close());

        assertThatThrownBy(() -> directory.find(WORKSPACE, ANA)).isInstanceOf(DirectoryUnavailable.class);
    }

    @Test
    void isUnavailableUntilConnected() throws Exception {
        slack.on("auth.test", "{\"ok\":false,\"error\":\"service_unavailable\"}");
        try (var waiting = Connected.listening(slack.apiUrl())) {
            var early = new SlackDirectory(
                    new DirectoryCalls(waiting.clients(), waiting.connection(), wall), inviters, weeks, wall);
            assertThatThrownBy(() -> early.find(WORKSPACE, ANA)).isInstanceOf(DirectoryUnavailable.class);
        }
    }

    @Test
    void aFewPeopleAreAskedForOneByOne() {
        slack.on(
                "users.info",
                (request, exchange) ->
                        FakeSlack.send(exchange, 200, user(request.form().get("user"))));

        assertThat(directory.find(WORKSPACE, people(1, 3))).hasSize(3);
        assertThat(slack.calls("users.info")).hasSize(3);
    }

    @Test
    void aCircleIsAskedForTenAtATime() {
        var ten = new CountDownLatch(10);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        slack.on("users.info", (request, exchange) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            ten.countDown();
            boolean together = awaits(ten);
            now.decrementAndGet();
            FakeSlack.send(exchange, together ? 200 : 500, user(request.form().get("user")));
        });

        assertThat(directory.find(WORKSPACE, people(1, 60))).hasSize(60);
        assertThat(most).hasValue(10);
        assertThat(slack.calls("users.list")).isEmpty();
    }

    @Test
    void oneOfManyWhomNobodyKnowsMakesTheAnswerUnavailable() {
        slack.on(
                "users.info",
                (request, exchange) ->
                        FakeSlack.send(exchange, "U7".equals(request.form().get("user")) ? 500 : 200, user("U1")));

        assertThatThrownBy(() -> directory.find(WORKSPACE, people(1, 20))).isInstanceOf(DirectoryUnavailable.class);
    }

    @Test
    void manyPeopleAreReadByPages() {
        pagesOfEverybody();
        slack.on("users.info", "{\"ok\":false,\"error\":\"user_not_found\"}");

        assertThat(directory.find(WORKSPACE, people(1, 80))).hasSize(80);
        assertThat(directory.find(WORKSPACE, people(1, 80))).hasSize(80);
        assertThat(slack.calls("users.list")).hasSize(2);
        assertThat(slack.calls("users.info")).isEmpty();
    }

    @Test
    void whoIsNotAmongEverybodyIsAskedForAlone() {
        pagesOfEverybody();
        slack.on("users.info", "{\"ok\":false,\"error\":\"user_not_found\"}");

        assertThat(directory.find(WORKSPACE, people(10, 82))).hasSize(71);
        assertThat(slack.calls("users.info")).hasSize(2);
    }

    @Test
    void readingEverybodyGoesOnWhereItWasInterrupted() {
        slack.on("users.list", (request, exchange) -> {
            if ("p2".equals(request.form().get("cursor"))) {
                exchange.getResponseHeaders().add("Retry-After", "30");
                FakeSlack.send(exchange, 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
            } else {
                FakeSlack.send(exchange, 200, page(1, 40, "p2"));
            }
        });
        assertThatThrownBy(() -> directory.find(WORKSPACE, people(1, 110))).isInstanceOf(DirectoryUnavailable.class);

        wall.passes(Duration.ofSeconds(31));
        slack.forget();
        slack.on("users.list", page(41, 110, ""));
        assertThat(directory.find(WORKSPACE, people(1, 110))).hasSize(110);
        assertThat(slack.calls("users.list"))
                .singleElement()
                .satisfies(call -> assertThat(call.form()).containsEntry("cursor", "p2"));
    }

    @Test
    void knowsAChannelAndItsMembers() {
        slack.on("conversations.info", channel("\"is_member\":true,\"is_private\":true,\"is_ext_shared\":true"));
        slack.on(
                "conversations.members",
                (request, exchange) -> FakeSlack.send(
                        exchange,
                        200,
                        "p2".equals(request.form().get("cursor"))
                                ? "{\"ok\":true,\"members\":[\"U2\"],\"response_metadata\":{\"next_cursor\":\"\"}}"
                                : "{\"ok\":true,\"members\":[\"U1\"],\"response_metadata\":{\"next_cursor\":\"p2\"}}"));

        assertThat(directory.channel(WORKSPACE, COFFEE))
                .contains(new Channel(COFFEE, "coffee", Channel.Kind.PRIVATE, true, true));
        assertThat(directory.members(WORKSPACE, COFFEE)).containsExactlyInAnyOrder(ANA, new PersonId("U2"));
        directory.members(WORKSPACE, COFFEE);
        assertThat(slack.calls("conversations.members")).hasSize(2);
    }

    @Test
    void whoeverBroughtTheBotIsInChargeWhileTheyAreThereAndAMember() {
        slack.on("conversations.info", channel("\"is_member\":true,\"creator\":\"U2\""));
        slack.on("conversations.members", "{\"ok\":true,\"members\":[\"U1\",\"U0BOT\"]}");
        slack.on("users.info", user("U1"));
        assertThat(directory.isInCharge(WORKSPACE, COFFEE, ANA)).isFalse();

        inviters.keep(WORKSPACE, new Invitation(COFFEE, ANA, wall.instant(), wall.instant()));
        assertThat(directory.isInCharge(WORKSPACE, COFFEE, ANA)).isTrue();
        assertThat(directory.isInCharge(WORKSPACE, new ChannelId("C2"), ANA)).isFalse();
        assertThat(directory.isInCharge(WORKSPACE, COFFEE, new PersonId("U3"))).isFalse();

        slack.on("conversations.members", "{\"ok\":true,\"members\":[\"U0BOT\"]}");
        wall.passes(Duration.ofMinutes(1));
        assertThat(directory.isInCharge(WORKSPACE, COFFEE, ANA)).isFalse();

        slack.on("conversations.members", "{\"ok\":true,\"members\":[\"U1\",\"U0BOT\"]}");
        slack.on("users.info", "{\"ok\":true,\"user\":{\"id\":\"U1\",\"team_id\":\"T0PERC\",\"is_restricted\":true}}");
        wall.passes(Duration.ofHours(2));
        assertThat(directory.isInCharge(WORKSPACE, COFFEE, ANA)).isFalse();
    }

    @Test
    void asksAnewOfAChannelThatHasChanged() {
        slack.on("conversations.info", channel("\"is_member\":true"));
        slack.on("conversations.members", "{\"ok\":true,\"members\":[\"U1\"]}");
        directory.members(WORKSPACE, COFFEE);
        slack.on("conversations.info", channel("\"is_member\":false"));
        assertThat(directory.members(WORKSPACE, COFFEE)).isNotEmpty();

        directory.hasChanged(WORKSPACE, COFFEE);
        assertThat(directory.channel(WORKSPACE, COFFEE)).map(Channel::botIsIn).contains(false);
        assertThat(directory.members(WORKSPACE, COFFEE)).isEmpty();
    }

    @Test
    void whoJustJoinedAChannelIsSeenThereAfterAMoment() {
        slack.on("conversations.info", channel("\"is_member\":true"));
        slack.on("conversations.members", "{\"ok\":true,\"members\":[\"U1\"]}");
        directory.members(WORKSPACE, COFFEE);

        slack.on("conversations.members", "{\"ok\":true,\"members\":[\"U1\",\"U2\"]}");
        wall.passes(Duration.ofSeconds(30));
        assertThat(directory.members(WORKSPACE, COFFEE)).contains(new PersonId("U2"));
        assertThat(slack.calls("conversations.info")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":false,\"error\":\"channel_not_found\"}",
                "{\"ok\":true,\"channel\":{\"id\":\"C1\",\"is_member\":false}}"
            })
    void onceInvitedTheBotIsInTheChannelAtOnce(String before) {
        slack.on("conversations.info", before);
        assertThat(directory.members(WORKSPACE, COFFEE)).isEmpty();

        slack.on("conversations.info", channel("\"is_member\":true"));
        slack.on("conversations.members", "{\"ok\":true,\"members\":[\"U1\"]}");
        assertThat(directory.channel(WORKSPACE, COFFEE)).map(Channel::botIsIn).contains(true);
        assertThat(directory.members(WORKSPACE, COFFEE)).containsExactly(ANA);
    }

    @Test
    void thatTheBotIsNotInAChannelIsStillKnownWhileSlackIsAway() {
        slack.on("conversations.info", channel("\"is_member\":false"));
        directory.channel(WORKSPACE, COFFEE);

        slack.limits("conversations.info", "30");
        assertThat(directory.channel(WORKSPACE, COFFEE)).map(Channel::botIsIn).contains(false);
    }

    @ParameterizedTest
    @CsvSource({"channel_not_found", "missing_scope"})
    void aChannelTheBotMayNotSeeIsNotThere(String error) {
        slack.on("conversations.info", "{\"ok\":false,\"error\":\"" + error + "\"}");

        assertThat(directory.channel(WORKSPACE, COFFEE)).isEmpty();
        assertThat(directory.members(WORKSPACE, COFFEE)).isEmpty();
    }

    @Test
    void aChannelTheBotIsNotInShowsNoMembers() {
        slack.on("conversations.info", channel("\"is_member\":false"));

        assertThat(directory.channel(WORKSPACE, COFFEE))
                .contains(new Channel(COFFEE, "coffee", Channel.Kind.PUBLIC, false, false));
        assertThat(directory.members(WORKSPACE, COFFEE)).isEmpty();
        assertThat(slack.calls("conversations.members")).isEmpty();
    }

    private void pagesOfEverybody() {
        slack.on(
                "users.list",
                (request, exchange) -> FakeSlack.send(
                        exchange,
                        200,
                        "p2".equals(request.form().get("cursor")) ? page(41, 80, "") : page(1, 40, "p2")));
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            return latch.await(1500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String page(int from, int to, String next) {
        String users = IntStream.rangeClosed(from, to)
                .mapToObj(number -> "{\"id\":\"U" + number + "\",\"real_name\":\"N\"}")
                .collect(Collectors.joining(","));
        return "{\"ok\":true,\"members\":[" + users + "],\"response_metadata\":{\"next_cursor\":\"" + next + "\"}}";
    }

    private static String user(String id) {
        return "{\"ok\":true,\"user\":{\"id\":\"" + id + "\",\"real_name\":\"N\"}}";
    }

    private static String channel(String traits) {
        return "{\"ok\":true,\"channel\":{\"id\":\"C1\",\"name\":\"coffee\"," + traits + "}}";
    }

    private static List<PersonId> people(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> new PersonId("U" + number))
                .toList();
    }
}
