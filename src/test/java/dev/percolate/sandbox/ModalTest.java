package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.FakeBot.Reply;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModalTest extends InSandbox {
    private static final String VIEW = """
            {"type":"modal","callback_id":"introduction.profile","private_metadata":"note",
             "title":{"type":"plain_text","text":"Coffee"},"submit":{"type":"plain_text","text":"Save"},
             "blocks":[
                {"type":"input","block_id":"offer","label":{"type":"plain_text","text":"Offer"},
                 "element":{"type":"plain_text_input","action_id":"text"}},
                {"type":"actions","block_id":"state","elements":[
                    {"type":"button","action_id":"introduction.leave","value":"x","text":{"type":"plain_text","text":"Leave"}}]}]}
            """;

    @Test
    void opensOnceAndWithinThreeSecondsOfWallTime() throws Exception {
        String trigger = triggered();
        SandboxClocks.DOMAIN.pass(Duration.ofDays(7));
        SandboxClocks.WALL.pass(Duration.ofSeconds(3));
        var opened = SLACK.viewsOpen(call -> call.triggerId(trigger).viewAsString(VIEW));
        assertThat(opened.isOk()).as(opened.getError()).isTrue();
        assertThat(opened.getView().getHash()).isNotEmpty();
        assertThat(opened.getView().getRootViewId()).isEqualTo(opened.getView().getId());
        assertThat(modals(ANA))
                .singleElement()
                .satisfies(modal ->
                        assertThat(modal.at("/view/title/text").asText()).isEqualTo("Coffee"));

        assertThat(open(trigger)).isEqualTo("exchanged_trigger_id");
        assertThat(open("1.2.3")).isEqualTo("invalid_trigger_id");
        String late = triggered();
        SandboxClocks.WALL.pass(Duration.ofMillis(3001));
        assertThat(open(late)).isEqualTo("expired_trigger_id");
    }

    @Test
    void isNotSpentOnAViewThatIsWrong() throws Exception {
        String trigger = triggered();
        var refused = SLACK.viewsOpen(call ->
                call.triggerId(trigger).viewAsString(VIEW.replace("\"Coffee\"", "\"" + "x".repeat(25) + "\"")));
        assertThat(refused.getError()).isEqualTo("invalid_arguments");
        assertThat(refused.getResponseMetadata().getMessages())
                .containsExactly("[ERROR] must be less than 25 characters [json-pointer:/view/title/text]");
        assertThat(open(trigger)).isNull();
    }

    @Test
    void stacksThree() throws Exception {
        assertThat(SLACK.viewsPush(call -> call.triggerId(triggered()).viewAsString(VIEW))
                        .getError())
                .isEqualTo("invalid_trigger_id");
        open(triggered());
        assertThat(push()).isNull();
        assertThat(push()).isNull();
        assertThat(push()).isEqualTo("push_limit_reached");

        List<JsonNode> stack = modals(ANA);
        assertThat(stack).hasSize(3);
        assertThat(stack.get(2).at("/view/root_view_id")).isEqualTo(stack.get(0).path("viewId"));
        assertThat(stack.get(2).at("/view/previous_view_id"))
                .isEqualTo(stack.get(1).path("viewId"));
        post(modal(stack.get(2), "close"), Json.object());
        assertThat(modals(ANA)).hasSize(2);
    }

    @Test
    void updatesOnlyTheViewOneHasSeen() throws Exception {
        open(triggered());
        JsonNode view = modals(ANA).getFirst().path("view");
        String id = view.path("id").asText();
        String changed = VIEW.replace("Coffee", "Tea");
        assertThat(SLACK.viewsUpdate(call ->
                                call.viewId(id).hash(view.path("hash").asText()).viewAsString(changed))
                        .isOk())
                .isTrue();
        assertThat(modals(ANA).getFirst().at("/view/title/text").asText()).isEqualTo("Tea");
        assertThat(SLACK.viewsUpdate(call ->
                                call.viewId(id).hash(view.path("hash").asText()).viewAsString(changed))
                        .getError())
                .isEqualTo("hash_conflict");
        assertThat(SLACK.viewsUpdate(call -> call.viewId("V0NONE").viewAsString(changed))
                        .getError())
                .isEqualTo("not_found");
    }

    @Test
    void sendsWhatWasEntered() throws Exception {
        open(triggered());
        assertThat(submit("Tea").path("ok").asBoolean()).isTrue();

        JsonNode payload = submission();
        assertThat(payload.at("/user/id").asText()).isEqualTo(ANA);
        assertThat(payload.at("/view/callback_id").asText()).isEqualTo("introduction.profile");
        assertThat(payload.at("/view/private_metadata").asText()).isEqualTo("note");
        assertThat(payload.at("/view/state/values"))
                .isEqualTo(Json.read("{\"offer\":{\"text\":{\"type\":\"plain_text_input\",\"value\":\"Tea\"}}}"));
        assertThat(payload.path("response_urls").isArray()).isTrue();
        assertThat(modals(ANA)).isEmpty();
    }

    @Test
    void refusesWhatIsMissingByItself() throws Exception {
        open(triggered());
        assertThat(submit(""))
                .isEqualTo(Json.read("{\"ok\":false,\"errors\":{\"offer\":\"This is a required field\"}}"));
        assertThat(BOT.received()).noneMatch(sent -> sent.is("view_submission"));
    }

    @Test
    void showsTheBotsObjectionsBesideTheField() throws Exception {
        open(triggered());
        BOT.answers(
                any -> Reply.json("{\"response_action\":\"errors\",\"errors\":{\"offer\":\"A little more, please\"}}"));
        assertThat(submit("Tea").at("/errors/offer").asText()).isEqualTo("A little more, please");
        assertThat(modals(ANA).getFirst().at("/errors/offer").asText()).isEqualTo("A little more, please");

        BOT.answers(any -> Reply.json("{\"response_action\":\"errors\",\"errors\":{\"nowhere\":\"Lost\"}}"));
        assertThat(submit("Tea").path("error").asText()).isEqualTo("We had some trouble connecting. Try again?");
    }

    @Test
    void followsTheBotsAnswer() throws Exception {
        open(triggered());
        BOT.answers(
                any -> Reply.json("{\"response_action\":\"update\",\"view\":" + VIEW.replace("Coffee", "Tea") + "}"));
        assertThat(submit("Tea").path("ok").asBoolean()).isTrue();
        assertThat(modals(ANA).getFirst().at("/view/title/text").asText()).isEqualTo("Tea");

        BOT.answers(any -> Reply.json("{\"response_action\":\"push\",\"view\":" + VIEW + "}"));
        submit("Tea");
        assertThat(modals(ANA)).hasSize(2);

        BOT.answers(any -> Reply.json("{\"response_action\":\"clear\"}"));
        submit("Tea");
        assertThat(modals(ANA)).isEmpty();
    }

    @Test
    void tellsTheBotWhatWasPressedInside() throws Exception {
        open(triggered());
        pressLeave();
        JsonNode payload = BOT.received().getLast().payload();
        assertThat(payload.at("/container/type").asText()).isEqualTo("view");
        assertThat(payload.at("/view/state/values/offer/text/value").asText()).isEqualTo("half a wo");
        assertThat(payload.at("/actions/0/value").asText()).isEqualTo("x");
        assertThat(payload.has("response_url")).isFalse();
    }

    @Test
    void tellsThoseWhoAskedThatTheyWereClosed() throws Exception {
        String telling = VIEW.replace("\"callback_id\"", "\"notify_on_close\":true,\"callback_id\"");
        SLACK.viewsOpen(call -> call.triggerId(triggered()).viewAsString(VIEW));
        pushed(telling);
        pushed(telling);
        close(modals(ANA).getLast());
        eventually(() -> BOT.received().getLast().is("view_closed"));
        JsonNode closed = BOT.received().getLast().payload();
        assertThat(closed.path("type").asText()).isEqualTo("view_closed");
        assertThat(closed.path("is_cleared").asBoolean()).isFalse();
        assertThat(closed.at("/view/callback_id").asText()).isEqualTo("introduction.profile");
        assertThat(closed.has("trigger_id")).isFalse();
        assertThat(modals(ANA)).hasSize(2);

        int before = BOT.received().size();
        post("/sandbox/page/people/" + ANA + "/modals/close", Json.object());
        assertThat(modals(ANA)).isEmpty();
        eventually(() -> BOT.received().size() == before + 1);
        assertThat(BOT.received().getLast().payload().path("is_cleared").asBoolean())
                .isTrue();
    }

    @Test
    void closesAllWhereTheViewAsksForIt() throws Exception {
        open(triggered());
        pushed(VIEW.replace("\"callback_id\"", "\"clear_on_close\":true,\"callback_id\""));
        close(modals(ANA).getLast());
        assertThat(modals(ANA)).isEmpty();
    }

    @Test
    void givesAnAddressForTheConversationThatWasChosen() throws Exception {
        String asking = VIEW.replace(
                "{\"type\":\"plain_text_input\",\"action_id\":\"text\"}",
                "{\"type\":\"channels_select\",\"action_id\":\"text\",\"response_url_enabled\":true}");
        SLACK.viewsOpen(call -> call.triggerId(triggered()).viewAsString(asking));
        var body = Json.object();
        body.putObject("values").putObject("offer").putObject("text").put("selected_channel", GENERAL);
        assertThat(post(modal(modals(ANA).getLast(), "submit"), body).path("ok").asBoolean())
                .isTrue();
        JsonNode given = submission().at("/response_urls/0");
        assertThat(given.path("channel_id").asText()).isEqualTo(GENERAL);
        assertThat(given.path("block_id").asText()).isEqualTo("offer");
        assertThat(given.path("action_id").asText()).isEqualTo("text");
        CommandTest.respond(
                given.path("response_url").asText(), "{\"response_type\":\"in_channel\",\"text\":\"Hello\"}");
        assertThat(sees(BEN, GENERAL).getLast().path("text").asText()).isEqualTo("Hello");
    }

    @Test
    void saysTheTroubleAboutAnAnswerThatIsNotSlacks() throws Exception {
        open(triggered());
        for (String answer : List.of(
                "{\"response_action\":\"dance\"}", "[]", "no", "{\"response_action\":\"update\",\"view\":{}}")) {
            BOT.answers(any -> Reply.json(answer));
            assertThat(submit("Tea").path("error").asText())
                    .as(answer)
                    .isEqualTo("We had some trouble connecting. Try again?");
        }
        assertThat(modals(ANA)).hasSize(1);
    }

    private static void pushed(String view) throws Exception {
        pressLeave();
        String trigger = BOT.received().getLast().payload().path("trigger_id").asText();
        var pushed = SLACK.viewsPush(call -> call.triggerId(trigger).viewAsString(view));
        assertThat(pushed.isOk()).as(pushed.getError()).isTrue();
    }

    private static void close(JsonNode modal) {
        post(modal(modal, "close"), Json.object());
    }

    private static String triggered() {
        types(ANA, COFFEE, "/coffee");
        return BOT.received().getLast().form().get("trigger_id");
    }

    private static String open(String trigger) throws Exception {
        return SLACK.viewsOpen(call -> call.triggerId(trigger).viewAsString(VIEW))
                .getError();
    }

    private static String push() throws Exception {
        pressLeave();
        String trigger = BOT.received().getLast().payload().path("trigger_id").asText();
        return SLACK.viewsPush(call -> call.triggerId(trigger).viewAsString(VIEW))
                .getError();
    }

    private static void pressLeave() {
        var body = Json.object().put("blockId", "state");
        body.putObject("action").put("action_id", "introduction.leave").put("type", "button");
        body.set("values", Json.read("{\"offer\":{\"text\":{\"type\":\"plain_text_input\",\"value\":\"half a wo\"}}}"));
        assertThat(post(modal(modals(ANA).getLast(), "actions"), body)
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    private static JsonNode submit(String offer) {
        var body = Json.object();
        body.putObject("values")
                .putObject("offer")
                .putObject("text")
                .put("type", "plain_text_input")
                .put("value", offer);
        return post(modal(modals(ANA).getLast(), "submit"), body);
    }

    private static JsonNode submission() {
        return BOT.received().stream()
                .filter(sent -> sent.is("view_submission"))
                .findFirst()
                .orElseThrow()
                .payload();
    }

    private static String modal(JsonNode modal, String act) {
        return "/sandbox/page/people/" + ANA + "/modals/" + modal.path("viewId").asText() + "/" + act;
    }
}
