package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.Eventually;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Home through the running service: when it is drawn, and how what is done there is answered.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HomeEndpointTest {
    private static final String CLICK = """
            {"type":"block_actions","team":{"id":"T0PERC"},"user":{"id":"U1"},"trigger_id":"1.2.SECRETtrigger",
             "view":{"id":"V1","type":"%s","callback_id":"%s"},
             "actions":[{"type":"button","action_id":"%s","value":"42"}]}
            """;
    private static final String FORM = """
            {"type":"view_submission","team":{"id":"T0PERC"},"user":{"id":"U1"},
             "view":{"id":"V1","type":"modal","callback_id":"%s",
                     "blocks":[{"type":"input","block_id":"line"}],"state":{"values":{}}}}
            """;
    private static final String OPENED = """
            {"type":"event_callback","team_id":"T0PERC","event_id":"%s",
             "event":{"type":"app_home_opened","user":"U1","tab":"%s","channel":"D1"}}
            """;

    private FakeSlack slack;
    private Edge edge;

    @BeforeAll
    void start() throws InterruptedException {
        slack = new FakeSlack();
        edge = new Edge(slack.apiUrl());
        Eventually.eventually("connected", edge.bean(SlackConnection.class)::ready);
    }

    @AfterAll
    void stop() {
        edge.close();
        slack.close();
    }

    @BeforeEach
    void forget() {
        slack.forget();
        slack.on("views.publish", "{\"ok\":true}");
        edge.forgetLog();
        Brew.HEARD.clear();
        Brew.HOME_BREAKS.set(false);
    }

    @AfterEach
    void nothingPrivateIsLogged() {
        assertThat(edge.log()).doesNotContain("SECRET");
    }

    @Test
    void isDrawnForWhoeverOpensIt() throws Exception {
        assertThat(opened("home")).isEqualTo(200);

        assertThat(published())
                .singleElement()
                .satisfies(home -> assertThat(home.form().get("user_id")).isEqualTo("U1"))
                .satisfies(home -> assertThat(home.form().get("view"))
                        .contains("\"type\":\"home\"", "I read no messages", "Orders so far: 0"));
    }

    @Test
    void theMessagesTabIsNotHome() throws Exception {
        assertThat(opened("messages")).isEqualTo(200);
        Brew.HEARD.add("an order");
        assertThat(opened("home")).isEqualTo(200);

        assertThat(published().getFirst().form().get("view")).contains("Orders so far: 1");
    }

    @Test
    void theEventIsAcknowledgedWhileSlackIsSlowToTakeIt() throws Exception {
        var taken = new CountDownLatch(1);
        slack.on("views.publish", (request, exchange) -> {
            try {
                taken.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            FakeSlack.send(exchange, 200, "{\"ok\":true}");
        });
        assertThat(opened("home")).isEqualTo(200);
        published();

        assertThat(opened("home")).isEqualTo(200);
        assertThat(opened("home")).isEqualTo(200);
        assertThat(slack.calls("views.publish")).hasSize(1);
        taken.countDown();

        Eventually.eventually(
                "drawn once more for both", () -> slack.calls("views.publish").size() == 2);
    }

    @Test
    void aSectionThatFailsCostsOnlyItself() throws Exception {
        Brew.HOME_BREAKS.set(true);

        opened("home");

        assertThat(published().getFirst().form().get("view"))
                .contains("Orders so far: ", "Something belongs here that I can't show right now");
        assertThat(edge.warnings()).hasSize(1);
    }

    @Test
    void whatCannotBePublishedIsOnlyLogged() throws Exception {
        slack.on("views.publish", "{\"ok\":false,\"error\":\"not_enabled\"}");

        assertThat(opened("home")).isEqualTo(200);

        Eventually.eventually("logged", () -> edge.log().contains("views.publish was refused: not_enabled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"brew.open", "brew.replace", "brew.whisper", "brew.refuse", "brew.long_gone", "brew.fail"})
    void whatHasToBeSaidOpensAModalAndHomeIsDrawnAnew(String action) throws Exception {
        assertThat(edge.interaction(CLICK.formatted("home", "", action)).status())
                .isEqualTo(200);

        Eventually.eventually("opened", () -> !slack.calls("views.open").isEmpty());
        assertThat(slack.calls("views.open"))
                .singleElement()
                .satisfies(open -> assertThat(open.form().get("view")).contains("\"type\":\"modal\"", "/home\""));
        published();
        assertThat(slack.whispers()).isEmpty();
    }

    @Test
    void whatNeedsNoWordsIsSeenInHome() throws Exception {
        edge.interaction(CLICK.formatted("home", "", "brew.nothing"));

        assertThat(published().getFirst().form().get("view")).contains("Orders so far: 1");
        assertThat(slack.calls("views.open")).isEmpty();
    }

    @Test
    void whatIsDoneInAModalThatCameFromHomeDrawsHomeAnew() throws Exception {
        edge.interaction(CLICK.formatted("modal", "brew.order/home", "brew.replace"));

        assertThat(slack.calls("views.update").getFirst().form().get("view"))
                .contains("\"callback_id\":\"brew.order/home\"");
        assertThat(published().getFirst().form().get("view")).contains("Orders so far: 1");
    }

    @Test
    void aFormThatCameFromHomeReachesItsFeatureAndDrawsHomeAnew() throws Exception {
        assertThat(edge.interaction(FORM.formatted("brew.replace/home")).body())
                .contains("\"callback_id\":\"brew.order/home\"");

        assertThat(Brew.HEARD.getFirst())
                .isInstanceOfSatisfying(
                        Submission.class, sent -> assertThat(sent.callback()).isEqualTo("brew.replace"));
        published();
    }

    @Test
    void thePrivateListOpensFromHomeWhichThenCounts() throws Exception {
        edge.bean(KeptApart.class).forget(new WorkspaceId(FakeSlack.TEAM), new PersonId("U1"));
        slack.on("users.info", """
                {"ok":true,"user":{"id":"U2BEN","team_id":"T0PERC","profile":{"real_name":"Ben Okafor"}}}
                """);
        edge.interaction(CLICK.formatted("home", "", PrivateList.OPEN));
        assertThat(slack.calls("views.open").getFirst().form().get("view"))
                .contains("\"callback_id\":\"apart.add/home\"", "person-0");

        assertThat(edge.interaction("""
                {"type":"view_submission","team":{"id":"T0PERC"},"user":{"id":"U1"},
                 "view":{"id":"V1","type":"modal","callback_id":"apart.add/home","private_metadata":"person-0",
                         "blocks":[{"type":"input","block_id":"person-0"}],
                         "state":{"values":{"person-0":{"person-0":{"type":"users_select","selected_user":"U2BEN"}}}}}}
                """).body()).contains("\"response_action\":\"update\"", "Ben Okafor", "person-1");
        Eventually.eventually(
                "counted",
                () -> slack.calls("views.publish").stream()
                        .anyMatch(
                                home -> home.form().getOrDefault("view", "").contains("One person is on your list.")));
    }

    @Test
    void whatIsDoneElsewhereDrawsNoHome() throws Exception {
        edge.interaction(CLICK.formatted("modal", "brew.order", "brew.replace"));
        edge.interaction(FORM.formatted("brew.replace"));
        edge.command("/brew open");
        opened("home");

        published();
        assertThat(slack.calls("views.publish")).hasSize(1);
        assertThat(slack.calls("views.update").getFirst().form().get("view")).doesNotContain("/home");
    }

    private int opened(String tab) throws IOException, InterruptedException {
        return edge.sends(Edge.JSON, OPENED.formatted("Ev" + UUID.randomUUID(), tab))
                .status();
    }

    private List<FakeSlack.Received> published() {
        Eventually.eventually("published", () -> !slack.calls("views.publish").isEmpty());
        return slack.calls("views.publish");
    }
}
