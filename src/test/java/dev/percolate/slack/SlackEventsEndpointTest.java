package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.Eventually;
import dev.percolate.testing.TestSettings;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Inviters;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Everything Slack, and whoever else finds the address, can send to the running service.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SlackEventsEndpointTest {
    private static final String CLICK = """
            {"type":"block_actions","team":{"id":"T0PERC"},"user":{"id":"U1","name":"SECRETname"},
             "trigger_id":"1.2.SECRETtrigger","response_url":"%s","message":{"text":"SECRETtext"},
             "actions":[{"type":"button","action_id":"%s","value":"42"}]}
            """;
    private static final String MODAL_CLICK = """
            {"type":"block_actions","team":{"id":"T0PERC"},"user":{"id":"U1"},"trigger_id":"1.2.SECRETtrigger",
             "view":{"id":"V1"},"actions":[{"type":"button","action_id":"%s","value":"42"}]}
            """;
    private static final String FORM = """
            {"type":"view_submission","team":{"id":"T0PERC"},"user":{"id":"U1"},
             "view":{"id":"V1","callback_id":"%s","private_metadata":"C1",
                     "blocks":[{"type":"input","block_id":"line"}],
                     "state":{"values":{"line":{"line":{"type":"plain_text_input","value":"SECRETline protégé"}}}}}}
            """;
    private static final String EVENT = """
            {"type":"event_callback","team_id":"T0PERC","api_app_id":"A0PERC","event_id":"%s","event_time":1,
             "event":{"type":"message_metadata_posted","app_id":"%s","bot_id":"B0BOT","user_id":"U0BOT",
                      "team_id":"T0PERC","channel_id":"D1","message_ts":"1.000100",
                      "metadata":{"event_type":"%s","event_payload":{"trace":"%s"}}}}
            """;

    private static final WorkspaceId TEAM = new WorkspaceId("T0PERC");

    private FakeSlack slack;
    private Edge edge;
    private SightingsInMemory sightings;

    @BeforeAll
    void start() throws InterruptedException {
        slack = new FakeSlack();
        edge = new Edge(slack.apiUrl());
        sightings = edge.bean(SightingsInMemory.class);
        var connection = edge.bean(SlackConnection.class);
        Eventually.eventually("connected", connection::ready);
    }

    @AfterAll
    void stop() {
        edge.close();
        slack.close();
    }

    @BeforeEach
    void forget() {
        slack.forget();
        edge.forgetLog();
        Brew.HEARD.clear();
        sightings.seen.clear();
        sightings.events.set(0);
    }

    @AfterEach
    void nothingPrivateIsLogged() {
        assertThat(edge.log()).doesNotContain("SECRET", TestSettings.BOT_TOKEN, TestSettings.SIGNING_SECRET);
    }

    @Test
    void whatIsDoneSoonIsTheAnswer() throws Exception {
        assertThat(edge.interaction(FORM.formatted("brew.work")).body())
                .contains("\"response_action\":\"update\"", "Brewed");

        edge.interaction(MODAL_CLICK.formatted("brew.work"));
        assertThat(slack.calls("views.update"))
                .singleElement()
                .satisfies(call -> assertThat(call.form())
                        .containsEntry("view_id", "V1")
                        .hasEntrySatisfying("view", view -> assertThat(view).contains("Brewed")));
    }

    @Test
    void whatTakesLongShowsThatFirstAndThenWhatItCameTo() throws Exception {
        assertThat(edge.interaction(FORM.formatted("brew.longWork")).body())
                .contains("\"response_action\":\"update\"", "Brewing");
        assertThat(slack.calls("views.update")).isEmpty();

        Brew.BREWING.release();
        Eventually.eventually(() -> assertThat(slack.calls("views.update"))
                .singleElement()
                .satisfies(call -> assertThat(call.form())
                        .containsEntry("view_id", "V1")
                        .hasEntrySatisfying("view", view -> assertThat(view).contains("Brewed"))));
    }

    @Test
    void whatTakesLongInAModalShowsThatFirstAsWell() throws Exception {
        edge.interaction(MODAL_CLICK.formatted("brew.longWork"));
        assertThat(slack.calls("views.update"))
                .singleElement()
                .satisfies(call -> assertThat(call.form().get("view")).contains("Brewing"));

        Brew.BREWING.release();
        Eventually.eventually(() -> assertThat(slack.calls("views.update")).hasSize(2));
        assertThat(slack.calls("views.update").getLast().form().get("view")).contains("Brewed");
    }

    @Test
    void whatTakesLongAndFailsSaysSo() throws Exception {
        edge.interaction(FORM.formatted("brew.longWorkThatFails"));

        Brew.BREWING.release();
        Eventually.eventually(() -> assertThat(slack.calls("views.update"))
                .singleElement()
                .satisfies(call -> assertThat(call.form().get("view")).contains("Something went wrong on my side")));
        assertThat(edge.log()).contains("work in the background failed: java.lang.IllegalStateException");
    }

    @Test
    void whatIsNotSignedIsRefused() throws Exception {
        byte[] body = bytes("command=%2Fbrew&text=SECRET");
        String now = Long.toString(Instant.now().getEpochSecond());
        String signature = Signed.with(TestSettings.SIGNING_SECRET, now, body);

        assertThat(edge.answer(edge.request(Edge.FORM, body).build()).status()).isEqualTo(401);
        assertThat(edge.answer(edge.request(Edge.FORM, body)
                                .header("X-Slack-Request-Timestamp", now)
                                .build())
                        .status())
                .isEqualTo(401);
        assertThat(edge.answer(edge.request(Edge.FORM, body)
                                .header("X-Slack-Request-Timestamp", now)
                                .header("X-Slack-Signature", signature)
                                .header("X-Slack-Signature", signature)
                                .build())
                        .status())
                .isEqualTo(401);
        assertThat(edge.answer(edge.request(Edge.FORM, body)
                                .header("X-Slack-Request-Timestamp", "SECRET")
                                .header("X-Slack-Signature", signature)
                                .build())
                        .status())
                .isEqualTo(401);
        assertThat(edge.answer(edge.request(Edge.FORM, bytes("command=%2Fbrew&text=other"))
                                .header("X-Slack-Request-Timestamp", now)
                                .header("X-Slack-Signature", signature)
                                .build())
                        .status())
                .isEqualTo(401);
        assertThat(Brew.HEARD).isEmpty();
        assertThat(edge.warnings()).hasSize(5);
    }

    @Test
    void whatIsStaleOrFromTheFutureIsRefused() throws Exception {
        assertThat(edge.sends(Edge.FORM, bytes("command=%2Fbrew"), -310).status())
                .isEqualTo(401);
        assertThat(edge.sends(Edge.FORM, bytes("command=%2Fbrew"), 310).status())
                .isEqualTo(401);
        assertThat(edge.warnings()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&",
                "SECRET",
                "{",
                "payload=%7BSECRET",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "command=%2Fbrew&text=SECRET"
            })
    void whatIsMalformedIsRefused(String body) throws Exception {
        assertThat(edge.sends(Edge.FORM, body).status()).isEqualTo(400);
        assertThat(edge.sends(Edge.JSON, body).status()).isEqualTo(400);
        assertThat(edge.warnings()).hasSize(2);
    }

    @Test
    void nothingIsRefused() throws Exception {
        assertThat(edge.sends(Edge.FORM, "").status()).isEqualTo(400);
        assertThat(edge.sends(Edge.JSON, "").status()).isEqualTo(400);
    }

    @Test
    void binaryGarbageIsRefused() throws Exception {
        byte[] garbage = new byte[4096];
        new Random(7).nextBytes(garbage);

        assertThat(edge.sends(Edge.FORM, garbage, 0).status()).isEqualTo(400);
        assertThat(edge.sends(Edge.JSON, garbage, 0).status()).isEqualTo(400);
        assertThat(edge.answer(edge.request(Edge.FORM, garbage).build()).status())
                .isEqualTo(401);
    }

    @Test
    void whatIsHugeIsRefused() throws Exception {
        byte[] huge = bytes("text=" + "x".repeat(3_000_000));

        assertThat(statusOrCut(() -> edge.sends(Edge.FORM, huge, 0))).isIn(413, 0);
        assertThat(statusOrCut(() -> edge.sends(Edge.JSON, huge, 0))).isIn(413, 0);
        assertThat(edge.command("/brew say still there").status()).isEqualTo(200);
    }

    @Test
    void onlyPostAndOnlySlacksContentTypesAreTaken() throws Exception {
        assertThat(edge.gets("/slack/events").status()).isEqualTo(405);
        assertThat(edge.sends("text/plain", "command=%2Fbrew").status()).isEqualTo(415);
        assertThat(edge.sends("multipart/form-data; boundary=x", "--x--").status())
                .isEqualTo(415);
    }

    @Test
    void anotherWorkspacesRequestsAreRefused() throws Exception {
        assertThat(edge.interaction(CLICK.replace("T0PERC", "T0OTHER").formatted(slack.responseUrl(), "brew.whisper"))
                        .status())
                .isEqualTo(403);
        assertThat(edge.sends(Edge.JSON, "{\"type\":\"app_rate_limited\",\"team_id\":\"T0OTHER\"}")
                        .status())
                .isEqualTo(403);
        assertThat(Brew.HEARD).isEmpty();
        assertThat(edge.log()).doesNotContain("T0OTHER");
    }

    @Test
    void whoeverIsLetInIsAnsweredInTheWorkspaceTheAppIsInstalledIn() throws Exception {
        String theirs = "\"team\":{\"id\":\"T0OTHER\"}";
        String here = "\"view\":{\"app_installed_team_id\":\"T0PERC\",";

        edge.interaction(MODAL_CLICK
                .replace("\"team\":{\"id\":\"T0PERC\"}", theirs)
                .replace("\"view\":{", here)
                .formatted("brew.nothing"));
        edge.interaction(FORM.replace("\"team\":{\"id\":\"T0PERC\"}", theirs)
                .replace("\"view\":{", here)
                .formatted("brew.nothing"));

        assertThat(Brew.HEARD)
                .satisfiesExactly(
                        click -> assertThat(((Click) click).workspace().value()).isEqualTo("T0PERC"),
                        sent -> assertThat(((Submission) sent).workspace().value())
                                .isEqualTo("T0PERC"));
    }

    @Test
    void slackFindsOutThatSomebodyIsThere() throws Exception {
        assertThat(edge.sends(Edge.JSON, "{\"type\":\"url_verification\",\"challenge\":\"w0rd\"}"))
                .isEqualTo(new Edge.Answered(200, "text/plain", "w0rd"));
        assertThat(edge.sends(Edge.FORM, "ssl_check=1&token=x").status()).isEqualTo(200);
        assertThat(edge.answer(edge.request(Edge.FORM, bytes("ssl_check=1&token=x"))
                                .build())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aCommandIsAnsweredByItsSubcommand() throws Exception {
        var answered = edge.command("/brew say <!channel> *protégé* «ça va» ☕");

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.contentType()).startsWith("application/json");
        assertThat(answered.body())
                .contains("\"response_type\":\"ephemeral\"")
                .contains("\"blocks\":[{")
                .contains("protégé", "«ça va» ☕")
                .doesNotContain("<!channel>");
        assertThat(Brew.HEARD).singleElement().isInstanceOfSatisfying(Call.class, call -> {
            assertThat(call.workspace()).isEqualTo(new WorkspaceId("T0PERC"));
            assertThat(call.person()).isEqualTo(new PersonId("U1"));
            assertThat(call.channel()).isEqualTo(new ChannelId("C1"));
            assertThat(call.rest()).isEqualTo("<!channel> *protégé* «ça va» ☕");
        });
    }

    @Test
    void helpAndUnknownWordsAreAnswered() throws Exception {
        assertThat(edge.command("/brew help").body()).contains("/brew say", "/brew help");
        assertThat(edge.command("/brew SECRETword").body()).contains("know that word. This is what I understand");
        assertThat(edge.command("/soup").body()).contains("know this command");
    }

    @Test
    void aCommandOpensAModal() throws Exception {
        assertThat(edge.command("/brew open")).isEqualTo(new Edge.Answered(200, "", ""));
        assertThat(slack.calls("views.open").getFirst().form())
                .containsEntry("trigger_id", "1.2.SECRETtrigger")
                .hasEntrySatisfying("view", view -> assertThat(view).contains("brew.order"));
    }

    @Test
    void aModalThatDoesNotOpenIsSaidSo() throws Exception {
        slack.on("views.open", "{\"ok\":false,\"error\":\"expired_trigger_id\"}");
        assertThat(edge.command("/brew open").body()).contains("Please try again");

        slack.neverAnswers("views.open");
        assertThat(edge.command("/brew open").body()).contains("Please try again");
        slack.on("views.open", "{\"ok\":true}");
    }

    @Test
    void aHandlerThatFailsIsApologizedFor() throws Exception {
        assertThat(edge.command("/brew fail SECRETfriend").body())
                .contains("Something went wrong on my side, and I can\\u0027t tell whether that was done."
                        + " Please look again in a minute.");
        assertThat(edge.log()).contains("/brew of U1 in T0PERC failed", "java.lang.IllegalStateException");
    }

    @Test
    void aHandlerThatHangsIsApologizedForBeforeItEnds() throws Exception {
        assertThat(edge.command("/brew hang").body())
                .contains("That took too long on my side. It may still happen; please look again in a minute.");
    }

    @Test
    void aClickIsAnsweredBesideTheMessage() throws Exception {
        assertThat(click("brew.whisper")).isEqualTo(new Edge.Answered(200, "", ""));

        assertThat(whisper())
                .contains("\"response_type\":\"ephemeral\"", "\"replace_original\":false", "Here you are, protégé ☕");
        assertThat(Brew.HEARD).singleElement().isInstanceOfSatisfying(Click.class, click -> {
            assertThat(click.action()).isEqualTo("brew.whisper");
            assertThat(click.value()).isEqualTo("42");
            assertThat(click.now())
                    .isCloseTo(Instant.now(), org.assertj.core.api.Assertions.within(Duration.ofMinutes(1)));
        });
    }

    @Test
    void aClickMayRewriteItsMessage() throws Exception {
        click("brew.rewrite");

        assertThat(whisper())
                .contains("\"replace_original\":true", "It says this now")
                .doesNotContain("ephemeral");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brew.long_gone", "soup.eat", "nonsense"})
    void aStaleButtonIsAnsweredKindly(String action) throws Exception {
        assertThat(click(action).status()).isEqualTo(200);

        assertThat(whisper()).contains("This button belongs to something that has moved on. Nothing was changed.");
    }

    @Test
    void aClickOpensAModal() throws Exception {
        click("brew.open");

        assertThat(slack.calls("views.open")).hasSize(1);
        assertThat(slack.whispers()).isEmpty();
    }

    @Test
    void aClickThatFailsIsApologizedFor() throws Exception {
        assertThat(click("brew.fail").status()).isEqualTo(200);

        assertThat(whisper()).contains("Something went wrong on my side");
    }

    @Test
    void aWhisperThatIsLostHarmsNothing() throws Exception {
        assertThat(edge.interaction(CLICK.formatted("http://localhost:1/SECRETpath", "brew.whisper"))
                        .status())
                .isEqualTo(200);

        Eventually.eventually("logged", () -> edge.log().contains("A whisper was lost"));
    }

    @Test
    void inAModalAClickChangesTheModal() throws Exception {
        edge.interaction(MODAL_CLICK.formatted("brew.whisper"));
        assertThat(slack.calls("views.update").getFirst().form())
                .containsEntry("view_id", "V1")
                .hasEntrySatisfying("view", view -> assertThat(view).contains("Here you are"));

        edge.interaction(MODAL_CLICK.formatted("brew.replace"));
        assertThat(slack.calls("views.update")).hasSize(2);

        edge.interaction(MODAL_CLICK.formatted("brew.open"));
        assertThat(slack.calls("views.push")).hasSize(1);

        edge.interaction(MODAL_CLICK.formatted("brew.long_gone"));
        assertThat(slack.calls("views.update").getLast().form().get("view")).contains("moved on");
    }

    /// Slack allows three windows; what the fourth would say is not lost.
    @Test
    void inTheThirdModalWhatWouldOpenTakesItsPlace() throws Exception {
        slack.on("views.push", "{\"ok\":false,\"error\":\"push_limit_reached\"}");

        edge.interaction(MODAL_CLICK.formatted("brew.open"));

        assertThat(slack.calls("views.update").getFirst().form().get("view"))
                .isEqualTo(slack.calls("views.push").getFirst().form().get("view"));
    }

    @Test
    void inAModalAFailureLeavesWhatIsThere() throws Exception {
        assertThat(edge.interaction(MODAL_CLICK.formatted("brew.fail")).status())
                .isEqualTo(200);

        Eventually.eventually("pushed", () -> !slack.calls("views.push").isEmpty());
        assertThat(slack.calls("views.push").getFirst().form().get("view")).contains("Something went wrong");
    }

    @Test
    void aSentFormIsAnsweredInTheModal() throws Exception {
        assertThat(form("brew.refuse").body())
                .isEqualTo("{\"response_action\":\"errors\",\"errors\":{\"line\":\"Please say a little less.\"}}");
        assertThat(form("brew.nothing")).isEqualTo(new Edge.Answered(200, "", ""));
        assertThat(form("brew.replace").body()).startsWith("{\"response_action\":\"update\",\"view\":{");
        assertThat(form("brew.open").body()).startsWith("{\"response_action\":\"push\",\"view\":{");
        assertThat(form("brew.whisper").body())
                .startsWith("{\"response_action\":\"update\",\"view\":{\"type\":\"modal\"")
                .contains("Here you are, protégé ☕", "Close");
        assertThat(form("brew.long_gone").body()).contains("moved on");
        assertThat(Brew.HEARD.getFirst()).isInstanceOfSatisfying(Submission.class, sent -> {
            assertThat(sent.note()).isEqualTo("C1");
            assertThat(sent.value("line")).isEqualTo("SECRETline protégé");
        });
    }

    @Test
    void aFormThatFailsKeepsWhatWasEntered() throws Exception {
        assertThat(form("brew.fail").body())
                .startsWith("{\"response_action\":\"errors\",\"errors\":{\"line\":\"Something went wrong on my side");
    }

    @Test
    void whatNothingListensToIsAcknowledged() throws Exception {
        assertThat(edge.interaction("{\"type\":\"view_closed\",\"team\":{\"id\":\"T0PERC\"}}")
                        .status())
                .isEqualTo(200);
        assertThat(edge.sends(
                                Edge.JSON,
                                "{\"type\":\"event_callback\",\"team_id\":\"T0PERC\",\"event_id\":\"Ev"
                                        + UUID.randomUUID()
                                        + "\",\"event\":{\"type\":\"message\",\"text\":\"SECRETtext\"}}")
                        .status())
                .isEqualTo(200);
        assertThat(sightings.events).hasValue(1);
        assertThat(edge.log()).isEmpty();
    }

    /// Promise 1: what somebody wrote, and where, is nobody's here.
    @Test
    void aShortcutOnAMessageBringsWhoWroteItAndNothingElse() throws Exception {
        slack.on("views.open", "{\"ok\":true}");
        assertThat(edge.interaction(
                                "{\"type\":\"message_action\",\"team\":{\"id\":\"T0PERC\"},\"callback_id\":\"brew.helped\","
                                        + "\"user\":{\"id\":\"U1\"},\"trigger_id\":\"1.2\",\"channel\":{\"id\":\"SECRETchannel\"},"
                                        + "\"message_ts\":\"SECRETts\",\"response_url\":\"https://SECRET\","
                                        + "\"message\":{\"user\":\"U2\",\"text\":\"SECRETtext\"}}")
                        .status())
                .isEqualTo(200);

        assertThat(Brew.HEARD)
                .singleElement()
                .hasToString("StartedOnMessage[workspace=T0PERC, person=U1, author=U2, now="
                        + ((StartedOnMessage) Brew.HEARD.getFirst()).now() + "]");
        assertThat(slack.paths()).containsExactly("/api/views.open");
        assertThat(edge.log()).isEmpty();
    }

    /// Promise 1: every other reaction ends at the edge, without a trace.
    @Test
    void hearsOfTheChosenReactionOnlyOnceAndOfNoOther() throws Exception {
        Brew.EMOJI.set("seedling");
        try {
            assertThat(reacted("Ev-other-" + UUID.randomUUID(), "SECRETemoji").status())
                    .isEqualTo(200);
            assertThat(sightings.events).as("no event is remembered").hasValue(0);
            assertThat(Brew.HEARD).isEmpty();

            assertThat(reacted("Ev-chosen-" + UUID.randomUUID(), "seedling").status())
                    .isEqualTo(200);
            assertThat(sightings.events).hasValue(1);
            assertThat(Brew.HEARD).singleElement().isInstanceOfSatisfying(ReactionListener.Reacted.class, one -> {
                assertThat(one.person()).isEqualTo(new PersonId("U1"));
                assertThat(one.author()).isEqualTo(new PersonId("U2"));
            });
            assertThat(slack.paths()).isEmpty();
            assertThat(edge.log()).isEmpty();
        } finally {
            Brew.EMOJI.set("");
        }
    }

    @Test
    void aReactionGoesByWhereItCannotBeToldWhetherItIsHeard() throws Exception {
        Brew.EMOJI.set("fail");
        try {
            assertThat(reacted("Ev-fail-" + UUID.randomUUID(), "SECRETemoji").status())
                    .isEqualTo(200);
            assertThat(sightings.events).hasValue(0);
            assertThat(edge.log()).doesNotContain("SECRET");
        } finally {
            Brew.EMOJI.set("");
        }
    }

    private Edge.Answered reacted(String event, String emoji) throws Exception {
        return edge.sends(
                Edge.JSON,
                "{\"type\":\"event_callback\",\"team_id\":\"T0PERC\",\"event_id\":\"" + event
                        + "\",\"event\":{\"type\":\"reaction_added\",\"user\":\"U1\",\"item_user\":\"U2\",\"reaction\":\""
                        + emoji
                        + "\",\"item\":{\"type\":\"message\",\"channel\":\"SECRETchannel\",\"ts\":\"SECRETts\"}}}");
    }

    /// Promise 1: not even that it was sent is kept.
    @Test
    void whoElseComesIntoAChannelIsAcknowledgedAndForgotten() throws Exception {
        assertThat(joined("SECRETperson").status()).isEqualTo(200);

        assertThat(sightings.events).as("no event is remembered").hasValue(0);
        assertThat(slack.paths()).isEmpty();
        assertThat(edge.log()).isEmpty();
    }

    @Test
    void whoBringsTheBotIntoAChannelIsKeptUntilItIsOut() throws Exception {
        var inviters = edge.bean(Inviters.class);
        slack.on("users.info", "{\"ok\":true,\"user\":{\"id\":\"U1\",\"team_id\":\"T0PERC\",\"name\":\"ana\"}}");
        slack.on("conversations.info", "{\"ok\":true,\"channel\":{\"id\":\"C7\",\"is_member\":true}}");
        assertThat(joined("U0BOT").status()).isEqualTo(200);
        assertThat(inviters.of(TEAM, new ChannelId("C7"))).contains(new PersonId("U1"));
        assertThat(edge.bean(Directory.class).channel(TEAM, new ChannelId("C7")))
                .map(Channel::botIsIn)
                .contains(true);

        slack.on("conversations.info", (request, exchange) -> exchange.close());
        assertThat(left().status())
                .as("Slack cannot be asked: it is to send it again")
                .isEqualTo(503);
        assertThat(inviters.of(TEAM, new ChannelId("C7"))).isPresent();

        slack.on("conversations.info", "{\"ok\":true,\"channel\":{\"id\":\"C7\",\"is_member\":false}}");
        Eventually.eventually("Slack is asked again", () -> left().status() == 200);
        assertThat(inviters.of(TEAM, new ChannelId("C7"))).isEmpty();
        slack.on("users.info", "{\"ok\":false,\"error\":\"user_not_found\"}");
    }

    private Edge.Answered joined(String who) throws Exception {
        return edge.sends(Edge.JSON, """
                {"type":"event_callback","team_id":"T0PERC","event_id":"Ev0%1$s","event_time":1,
                 "authorizations":[{"team_id":"T0PERC","user_id":"U0BOT","is_bot":true}],
                 "event":{"type":"member_joined_channel","user":"%1$s","channel":"C7","channel_type":"C",
                          "team":"T0PERC","inviter":"U1"}}
                """.formatted(who));
    }

    private Edge.Answered left() {
        try {
            return edge.sends(Edge.JSON, """
                    {"type":"event_callback","team_id":"T0PERC","event_id":"Ev0LEFT","event_time":2,
                     "event":{"type":"channel_left","channel":"C7","actor_id":"U1"}}
                    """);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anEventIsHandledOnceHoweverOftenItComes() throws Exception {
        String id = "Ev" + UUID.randomUUID();
        var trace = UUID.randomUUID();

        assertThat(event(id, "A0PERC", "percolate_message", trace.toString())).isEqualTo(200);
        assertThat(event(id, "A0PERC", "percolate_message", trace.toString())).isEqualTo(200);

        assertThat(sightings.seen)
                .containsExactly(
                        new SightingsInMemory.Seen(new WorkspaceId("T0PERC"), trace, new ChannelId("D1"), "1.000100"));
        assertThat(sightings.events).hasValue(1);
    }

    @Test
    void anEventThatCouldNotBeHandledComesAgain() throws Exception {
        String id = "Ev" + UUID.randomUUID();
        String trace = UUID.randomUUID().toString();
        sightings.failOnce = true;

        assertThat(event(id, "A0PERC", "percolate_message", trace)).isEqualTo(503);
        assertThat(event(id, "A0PERC", "percolate_message", trace)).isEqualTo(200);
        assertThat(sightings.seen).hasSize(1);
    }

    @Test
    void metadataThatIsNotOursSaysOnlyThatEventsFlow() throws Exception {
        String trace = UUID.randomUUID().toString();

        assertThat(event("Ev" + UUID.randomUUID(), "A0OTHER", "percolate_message", trace))
                .isEqualTo(200);
        assertThat(event("Ev" + UUID.randomUUID(), "A0PERC", "other_message", trace))
                .isEqualTo(200);
        assertThat(event("Ev" + UUID.randomUUID(), "A0PERC", "percolate_message", "SECRETtrace"))
                .isEqualTo(200);
        assertThat(sightings.seen).isEmpty();
        assertThat(sightings.events).hasValue(3);
    }

    private Edge.Answered click(String action) throws Exception {
        return edge.interaction(CLICK.formatted(slack.responseUrl(), action));
    }

    private Edge.Answered form(String callback) throws Exception {
        return edge.interaction(FORM.formatted(callback));
    }

    private int event(String id, String app, String type, String trace) throws Exception {
        return edge.sends(Edge.JSON, EVENT.formatted(id, app, type, trace)).status();
    }

    private String whisper() throws InterruptedException {
        Eventually.eventually("whispered", () -> !slack.whispers().isEmpty());
        return slack.whispers().getFirst().body();
    }

    private interface Sending {
        Edge.Answered send() throws IOException, InterruptedException;
    }

    /// The server may hang up before everything is sent: 0.
    private static int statusOrCut(Sending sending) throws InterruptedException {
        try {
            return sending.send().status();
        } catch (IOException e) {
            return 0;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
