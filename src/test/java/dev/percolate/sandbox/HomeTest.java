package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.block.Blocks;
import com.slack.api.model.view.Views;
import dev.percolate.sandbox.FakeBot.Received;
import dev.percolate.testing.TestDatabase;
import io.micronaut.runtime.server.EmbeddedServer;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HomeTest extends InSandbox {
    private static final String HOME = """
            {"type":"home","callback_id":"home","private_metadata":"note","blocks":[
                {"type":"section","block_id":"hello","text":{"type":"mrkdwn","text":"Hello"}},
                {"type":"actions","block_id":"do","elements":[
                    {"type":"button","action_id":"introduction.pause","value":"x","text":{"type":"plain_text","text":"Pause"}},
                    {"type":"overflow","action_id":"introduction.more","options":[
                        {"text":{"type":"plain_text","text":"Leave"},"value":"leave"}]},
                    {"type":"users_select","action_id":"introduction.apart"},
                    {"type":"multi_users_select","action_id":"introduction.aparts"}]}]}
            """;
    private static final String MODAL = """
            {"type":"modal","title":{"type":"plain_text","text":"Sure?"},
             "blocks":[{"type":"section","text":{"type":"mrkdwn","text":"Leave?"}}]}
            """;

    @Test
    void keepsWhatWasPublishedForOnePerson() throws Exception {
        assertThat(home(ANA)).isEmpty();
        var first = publish(ANA, HOME);
        assertThat(first.isOk()).as(first.getError()).isTrue();
        assertThat(first.getView().getType()).isEqualTo("home");
        assertThat(first.getView().getRootViewId()).isEqualTo(first.getView().getId());
        assertThat(home(ANA).at("/blocks/0/text/text").asText()).isEqualTo("Hello");
        assertThat(home(BEN)).isEmpty();

        var second = publish(ANA, HOME.replace("Hello", "Hello again"));
        assertThat(second.getView().getId()).isEqualTo(first.getView().getId());
        assertThat(second.getView().getHash()).isNotEqualTo(first.getView().getHash());
        assertThat(home(ANA).at("/blocks/0/text/text").asText()).isEqualTo("Hello again");
    }

    @Test
    void takesAViewThatTheSdkWrote() throws Exception {
        var view = Views.view(
                home -> home.type("home").blocks(List.of(Blocks.divider(divider -> divider.blockId("line")))));
        assertThat(SLACK.viewsPublish(call -> call.userId(ANA).view(view)).getError())
                .isNull();
    }

    @Test
    void replacesOnlyTheHomeOneHasSeen() throws Exception {
        String seen = publish(ANA, HOME).getView().getHash();
        assertThat(SLACK.viewsPublish(call -> call.userId(ANA).hash(seen).viewAsString(HOME))
                        .isOk())
                .isTrue();
        assertThat(SLACK.viewsPublish(call -> call.userId(ANA).hash(seen).viewAsString(HOME.replace("Hello", "Late")))
                        .getError())
                .isEqualTo("hash_conflict");
        assertThat(home(ANA).at("/blocks/0/text/text").asText()).isEqualTo("Hello");
        assertThat(SLACK.viewsPublish(call -> call.userId(BEN).hash(seen).viewAsString(HOME))
                        .getError())
                .isEqualTo("hash_conflict");
    }

    @Test
    void refusesWhatIsNoHome() throws Exception {
        assertThat(publish("U0NOBODY", HOME).getError()).isEqualTo("invalid_arguments");
        assertThat(publish(ANA, MODAL).getError()).isEqualTo("invalid_arguments");
        for (String ofModals : List.of("submit", "close", "title")) {
            String framed =
                    HOME.replaceFirst("\\{", "{\"" + ofModals + "\":{\"type\":\"plain_text\",\"text\":\"No\"},");
            assertThat(publish(ANA, framed).getResponseMetadata().getMessages())
                    .containsExactly("[ERROR] invalid additional property: " + ofModals + " [json-pointer:/view]");
        }
        assertThat(publish(ANA, dividers(100)).getError()).isNull();
        assertThat(publish(ANA, dividers(101)).getResponseMetadata().getMessages())
                .containsExactly("[ERROR] no more than 100 items allowed [json-pointer:/view/blocks]");
        assertThat(SLACK.viewsPublish(call -> call.viewAsString(HOME)).getError())
                .isEqualTo("invalid_arguments");
    }

    @Test
    void needsTheManifestToAskForHome() throws Exception {
        BOT.answers(any -> FakeBot.Reply.status(500));
        try (EmbeddedServer bare = start("sandbox", Map.of(SandboxManifest.BARE, "true"))) {
            assertThat(slack(bare, dev.percolate.testing.TestSettings.BOT_TOKEN)
                            .viewsPublish(call -> call.userId(ANA).viewAsString(HOME))
                            .getError())
                    .isEqualTo("not_enabled");
            String app = "http://localhost:" + bare.getPort() + "/sandbox/page/people/" + ANA + "/app";
            assertThat(post(app + "/home/opened", Json.object()).path("ok").asBoolean())
                    .isFalse();
            assertThat(post(app + "/messages/opened", Json.object()).path("ok").asBoolean())
                    .isTrue();
            assertThat(eventsNotTaken()).isZero();
        }
    }

    @Test
    void tellsTheBotThatSomebodyLooks() throws Exception {
        opened("home");
        JsonNode event = nextEvent(1);
        assertThat(event.path("type").asText()).isEqualTo("event_callback");
        assertThat(event.path("event")).isEqualTo(Json.read("""
                {"type":"app_home_opened","user":"U0ANASOUSA","channel":"D0ANASOUSA","tab":"home",
                 "event_ts":"1767603600.000000"}
                """));

        publish(ANA, HOME);
        opened("home");
        JsonNode view = nextEvent(2).at("/event/view");
        assertThat(view).isEqualTo(((ObjectNode) home(ANA)).set("state", view.path("state")));
        assertThat(view.at("/state/values/do/introduction.aparts/selected_users")
                        .isArray())
                .isTrue();

        opened("messages");
        JsonNode messages = nextEvent(3).path("event");
        assertThat(messages.path("tab").asText()).isEqualTo("messages");
        assertThat(messages.has("view")).isFalse();
        assertThat(BOT.events()).allMatch(Received::signed);
    }

    @Test
    void tellsTheBotWhatWasPressedOnHome() throws Exception {
        publish(ANA, HOME);
        assertThat(press("{\"action_id\":\"introduction.pause\",\"type\":\"button\"}"))
                .isEqualTo(Json.read("{\"ok\":true}"));
        JsonNode payload = BOT.only().payload();
        assertThat(payload.path("type").asText()).isEqualTo("block_actions");
        assertThat(payload.path("container"))
                .isEqualTo(Json.object()
                        .put("type", "view")
                        .put("view_id", home(ANA).path("id").asText()));
        assertThat(payload.at("/view/type").asText()).isEqualTo("home");
        assertThat(payload.at("/view/hash")).isEqualTo(home(ANA).path("hash"));
        assertThat(payload.at("/view/private_metadata").asText()).isEqualTo("note");
        assertThat(payload.at("/view/state/values/do/introduction.apart/selected_user")
                        .asText())
                .isEqualTo(BEN);
        assertThat(payload.path("trigger_id").asText()).isNotEmpty();
        assertThat(List.of("response_url", "message", "channel")).noneMatch(payload::has);
        assertThat(payload.at("/actions/0/value").asText()).isEqualTo("x");
    }

    @Test
    void opensAModalOverHomeButPushesNone() throws Exception {
        publish(ANA, HOME);
        assertThat(SLACK.viewsPush(call -> call.triggerId(pressed()).viewAsString(MODAL))
                        .getError())
                .isEqualTo("invalid_trigger_id");
        assertThat(SLACK.viewsOpen(call -> call.triggerId(pressed()).viewAsString(MODAL))
                        .isOk())
                .isTrue();
        assertThat(modals(ANA)).hasSize(1);
        assertThat(home(ANA).path("type").asText()).isEqualTo("home");
    }

    @Test
    void takesChoicesButOnlyThoseOffered() throws Exception {
        publish(ANA, HOME);
        press("{\"action_id\":\"introduction.more\",\"selected_option\":{\"value\":\"leave\"}}");
        press("{\"action_id\":\"introduction.apart\",\"selected_user\":\"U0BENOKAFO\"}");
        press("{\"action_id\":\"introduction.aparts\",\"selected_users\":[\"U0BENOKAFO\",\"U0CHLOEMAR\"]}");
        List<JsonNode> actions = BOT.received().stream()
                .map(sent -> sent.payload().at("/actions/0"))
                .toList();
        assertThat(actions.get(0).at("/selected_option/text/text").asText()).isEqualTo("Leave");
        assertThat(actions.get(1).path("selected_user").asText()).isEqualTo(BEN);
        assertThat(actions.get(2).path("selected_users")).hasSize(2);
        assertThat(press("{\"action_id\":\"introduction.more\",\"selected_option\":{\"value\":\"stay\"}}")
                        .path("ok")
                        .asBoolean())
                .isFalse();
        assertThat(press("{\"action_id\":\"introduction.gone\"}").path("error").asText())
                .isEqualTo("This is no longer there.");
    }

    private static ViewsPublishResponse publish(String person, String view) throws Exception {
        return SLACK.viewsPublish(call -> call.userId(person).viewAsString(view));
    }

    private static JsonNode home(String person) {
        return get("/sandbox/page/people/" + person + "/app/home").path("view");
    }

    private static void opened(String tab) {
        assertThat(post("/sandbox/page/people/" + ANA + "/app/" + tab + "/opened", Json.object())
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    private static JsonNode nextEvent(int count) {
        eventually(() -> BOT.events().size() == count);
        return BOT.events().getLast().event();
    }

    /// Read past the locks of whoever is just sending them.
    private static int eventsNotTaken() throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url("sandbox"), "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from sandbox.waiting_event")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static JsonNode press(String action) {
        ObjectNode body =
                Json.object().put("viewId", home(ANA).path("id").asText()).put("blockId", "do");
        body.set("action", Json.read(action));
        body.set(
                "values",
                Json.read(
                        "{\"do\":{\"introduction.apart\":{\"type\":\"users_select\",\"selected_user\":\"U0BENOKAFO\"}}}"));
        return post("/sandbox/page/people/" + ANA + "/app/home/actions", body);
    }

    private static String pressed() {
        press("{\"action_id\":\"introduction.pause\"}");
        return BOT.received().getLast().payload().path("trigger_id").asText();
    }

    private static String dividers(int count) {
        return "{\"type\":\"home\",\"blocks\":[%s]}"
                .formatted(IntStream.range(0, count)
                        .mapToObj(any -> "{\"type\":\"divider\"}")
                        .collect(Collectors.joining(",")));
    }
}
