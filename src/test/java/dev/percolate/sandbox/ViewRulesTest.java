package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds for modals and Home tabs alike, and what an app hears when a modal is closed.
final class ViewRulesTest extends InSandbox {
    private static final String BLOCKS =
            "\"blocks\":[{\"type\":\"actions\",\"block_id\":\"do\",\"elements\":[{\"type\":\"button\","
                    + "\"action_id\":\"go\",\"text\":{\"type\":\"plain_text\",\"text\":\"Go\"}}]}]}";

    @Test
    void updatesAHomeTabByItsIdAndByItsName() throws Exception {
        var published = SLACK.viewsPublish(call -> call.userId(ANA).viewAsString(home("\"external_id\":\"desk\",")));
        String id = published.getView().getId();
        var byId = SLACK.viewsUpdate(call -> call.viewId(id)
                .hash(published.getView().getHash())
                .viewAsString(home("\"external_id\":\"desk\",\"callback_id\":\"second\",")));
        assertThat(byId.isOk()).as(byId.getError()).isTrue();
        assertThat(byId.getView().getId()).isEqualTo(id);
        assertThat(shownHome(ANA).path("callback_id").asText()).isEqualTo("second");

        assertThat(SLACK.viewsUpdate(call -> call.viewId(id)
                                .hash(published.getView().getHash())
                                .viewAsString(home("")))
                        .getError())
                .isEqualTo("hash_conflict");
        assertThat(SLACK.viewsUpdate(call -> call.externalId("desk").viewAsString(home("\"callback_id\":\"third\",")))
                        .isOk())
                .isTrue();
        assertThat(shownHome(ANA).path("callback_id").asText()).isEqualTo("third");
        assertThat(SLACK.viewsUpdate(call -> call.externalId("desk").viewAsString(home("")))
                        .getError())
                .isEqualTo("not_found");
        assertThat(SLACK.viewsUpdate(call -> call.viewId(id).viewAsString(modal("")))
                        .getError())
                .isEqualTo("invalid_arguments");
    }

    @Test
    void givesANameToOneViewOnly() throws Exception {
        String named = "\"external_id\":\"the-one\",";
        assertThat(SLACK.viewsPublish(call -> call.userId(ANA).viewAsString(home(named)))
                        .isOk())
                .isTrue();
        assertThat(SLACK.viewsPublish(call -> call.userId(ANA).viewAsString(home(named)))
                        .isOk())
                .isTrue();
        assertThat(SLACK.viewsPublish(call -> call.userId(BEN).viewAsString(home(named)))
                        .getError())
                .isEqualTo("duplicate_external_id");
        assertThat(open(ANA, named).getError()).isEqualTo("duplicate_external_id");

        String id = open(BEN, "\"external_id\":\"another\",").getView().getId();
        assertThat(SLACK.viewsUpdate(call -> call.viewId(id).viewAsString(modal(named)))
                        .getError())
                .isEqualTo("duplicate_external_id");
        assertThat(SLACK.viewsPublish(call -> call.userId(ANA).viewAsString(home("\"external_id\":\"another\",")))
                        .getError())
                .isEqualTo("duplicate_external_id");
    }

    @Test
    void refusesViewsThatAreTooLarge() throws Exception {
        String bulky = "{\"type\":\"%s\",%s\"blocks\":["
                + String.join(",", java.util.Collections.nCopies(90, """
                {"type":"section","text":{"type":"mrkdwn","text":"%s"}}""".formatted("x".repeat(2900)))) + "]}";
        assertThat(SLACK.viewsPublish(call -> call.userId(ANA).viewAsString(bulky.formatted("home", "")))
                        .getError())
                .isEqualTo("view_too_large");
        String trigger = trigger(ANA);
        assertThat(SLACK.viewsOpen(call -> call.triggerId(trigger)
                                .viewAsString(bulky.formatted(
                                        "modal", "\"title\":{\"type\":\"plain_text\",\"text\":\"T\"},")))
                        .getError())
                .isEqualTo("view_too_large");
    }

    @Test
    void tellsTheAppOfAClosedModalOnlyWhereItAsksForThat() throws Exception {
        close(open(ANA, "").getView().getId());
        assertThat(modals(ANA)).isEmpty();

        String id = open(ANA, "\"notify_on_close\":true,\"callback_id\":\"form\",")
                .getView()
                .getId();
        close(id);
        JsonNode told = closed(1).getFirst();
        assertThat(told.path("is_cleared").asBoolean()).isTrue();
        assertThat(told.at("/view/id").asText()).isEqualTo(id);
        assertThat(told.at("/view/callback_id").asText()).isEqualTo("form");
        assertThat(told.at("/user/id").asText()).isEqualTo(ANA);
        assertThat(told.has("trigger_id")).isFalse();
    }

    @Test
    void closesWhatLiesBelowWhereTheViewSaysSo() throws Exception {
        open(ANA, "\"notify_on_close\":true,");
        push("\"notify_on_close\":true,");
        close(modals(ANA).getLast().path("viewId").asText());
        assertThat(modals(ANA)).hasSize(1);
        assertThat(closed(1).getFirst().path("is_cleared").asBoolean()).isFalse();

        push("\"clear_on_close\":true,\"notify_on_close\":true,");
        close(modals(ANA).getLast().path("viewId").asText());
        assertThat(modals(ANA)).isEmpty();
        assertThat(closed(3).subList(1, 3))
                .allMatch(told -> told.path("is_cleared").asBoolean());
    }

    @Test
    void closesTheWholeStackAtOnce() throws Exception {
        open(ANA, "\"notify_on_close\":true,");
        push("");
        post("/sandbox/page/people/" + ANA + "/modals/close", Json.object());
        assertThat(modals(ANA)).isEmpty();
        assertThat(closed(1))
                .singleElement()
                .satisfies(
                        told -> assertThat(told.path("is_cleared").asBoolean()).isTrue());
    }

    @Test
    void keepsAFormBackUntilSomethingIsFilledIn() throws Exception {
        String id = open(ANA, "\"submit_disabled\":true,\"submit\":{\"type\":\"plain_text\",\"text\":\"Send\"},")
                .getView()
                .getId();
        String path = "/sandbox/page/people/" + ANA + "/modals/" + id + "/submit";
        assertThat(post(path, Json.object().set("values", Json.object()))
                        .path("ok")
                        .asBoolean())
                .isFalse();
        assertThat(BOT.received()).noneMatch(sent -> sent.is("view_submission"));
    }

    @Test
    void keepsAFormBackWhereEveryFieldIsThereButEmpty() throws Exception {
        String trigger = trigger(ANA);
        String id = SLACK.viewsOpen(call -> call.triggerId(trigger).viewAsString("""
                        {"type":"modal","title":{"type":"plain_text","text":"T"},"submit_disabled":true,
                         "submit":{"type":"plain_text","text":"Send"},
                         "blocks":[{"type":"input","block_id":"topic","optional":true,
                            "label":{"type":"plain_text","text":"Topic"},
                            "element":{"type":"plain_text_input","action_id":"a"}}]}
                        """))
                .getView()
                .getId();
        String path = "/sandbox/page/people/" + ANA + "/modals/" + id + "/submit";
        String entered = "{\"values\":{\"topic\":{\"a\":{\"type\":\"plain_text_input\",\"value\":%s}}}}";
        assertThat(post(path, Json.read(entered.formatted("null")))
                        .path("error")
                        .asText())
                .startsWith("This form can be sent once");
        assertThat(BOT.received()).noneMatch(sent -> sent.is("view_submission"));
        assertThat(post(path, Json.read(entered.formatted("\"Tea\"")))
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }

    private static String home(String more) {
        return "{\"type\":\"home\"," + more + BLOCKS;
    }

    private static String modal(String more) {
        return "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"T\"}," + more + BLOCKS;
    }

    private static String trigger(String person) {
        types(person, COFFEE, "/coffee");
        return BOT.received().getLast().form().get("trigger_id");
    }

    private static ViewsOpenResponse open(String person, String more) throws Exception {
        String trigger = trigger(person);
        return SLACK.viewsOpen(call -> call.triggerId(trigger).viewAsString(modal(more)));
    }

    private static void push(String more) throws Exception {
        var body = Json.object().put("blockId", "do");
        body.putObject("action").put("action_id", "go").put("type", "button");
        String top = modals(ANA).getLast().path("viewId").asText();
        post("/sandbox/page/people/" + ANA + "/modals/" + top + "/actions", body);
        String trigger = BOT.received().stream()
                .filter(sent -> sent.is("block_actions"))
                .toList()
                .getLast()
                .payload()
                .path("trigger_id")
                .asText();
        assertThat(SLACK.viewsPush(call -> call.triggerId(trigger).viewAsString(modal(more)))
                        .getError())
                .isNull();
    }

    private static void close(String viewId) {
        post("/sandbox/page/people/" + ANA + "/modals/" + viewId + "/close", Json.object());
    }

    private static List<JsonNode> closed(int many) {
        eventually(() -> told().size() == many);
        return told();
    }

    private static List<JsonNode> told() {
        return BOT.received().stream()
                .filter(sent -> sent.is("view_closed"))
                .map(FakeBot.Received::payload)
                .toList();
    }

    private static JsonNode shownHome(String person) {
        return get("/sandbox/page/people/" + person + "/app/home").path("view");
    }
}
