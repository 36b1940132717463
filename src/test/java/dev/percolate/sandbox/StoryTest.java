package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StoryTest extends InSandbox {
    private static final String BUTTON = """
            [{"type":"actions","block_id":"answer","elements":[
                {"type":"button","action_id":"introduction.accept","text":{"type":"plain_text","text":"Yes"}}]}]
            """;

    @Test
    void beginsWithNothing() {
        assertThat(story())
                .isEqualTo(Json.read("{\"direct\":[],\"group\":null,\"homes\":[],\"channels\":[],\"unread\":[]}"));
    }

    @Test
    void knowsForWhomSomethingWaits() throws Exception {
        say(ANA);
        say(ANA);
        say(COFFEE);
        SLACK.chatPostEphemeral(
                call -> call.channel(directMessages(BEN)).user(BEN).text("Psst"));
        assertThat(story().path("unread"))
                .isEqualTo(Json.read("[{\"person\":\"U0ANASOUSA\",\"count\":2,\"conversation\":\"D0ANASOUSA\"}]"));
        sees(ANA, directMessages(ANA));
        assertThat(story().path("unread")).isEmpty();
    }

    @Test
    void knowsWhereTheAppWroteToAChannel() throws Exception {
        say(ANA);
        types(ANA, COFFEE, "Hello everybody");
        assertThat(story().path("channels")).isEmpty();
        say(COFFEE);
        String last = say(COFFEE);
        types(BEN, COFFEE, "Hello Percolate");
        assertThat(story().path("channels"))
                .isEqualTo(Json.read("[{\"conversation\":\"C0COFFEE01\",\"lastTs\":\"%s\"}]".formatted(last)));
    }

    @Test
    void seesAGroupInEverybodysList() throws Exception {
        String group = SLACK.conversationsOpen(call -> call.users(List.of(ANA, BEN)))
                .getChannel()
                .getId();
        say(group);
        for (String person : List.of(ANA, BEN)) {
            JsonNode place = conversation(person, group);
            assertThat(place.path("unread").asInt()).isEqualTo(1);
            assertThat(place.path("readOnly").asBoolean()).isFalse();
        }
        assertThat(conversation(ANA, group).path("name").asText()).isEqualTo("Ben Okafor");
        assertThat(conversation(BEN, group).path("name").asText()).isEqualTo("Ana Sousa");
        types(ANA, group, "Hello Ben");
        sees(ANA, group);
        JsonNode unseen = story().path("unread").get(0);
        assertThat(unseen.path("person").asText()).isEqualTo(BEN);
        assertThat(unseen.path("count").asInt()).isEqualTo(2);
        assertThat(unseen.path("conversation").asText()).isEqualTo(group);
    }

    @Test
    void followsWhoPressedWhere() throws Exception {
        String toBen = say(BEN);
        String toAna = say(ANA);
        press(ANA, directMessages(ANA), toAna);
        assertThat(story().path("direct")).isEqualTo(Json.read("""
                [{"person":"U0ANASOUSA","conversation":"D0ANASOUSA","lastTs":"%1$s","pressedTs":"%1$s"},
                 {"person":"U0BENOKAFO","conversation":"D0BENOKAFO","lastTs":"%2$s","pressedTs":null}]
                """.formatted(toAna, toBen)));

        String group = SLACK.conversationsOpen(call -> call.users(List.of(ANA, BEN)))
                .getChannel()
                .getId();
        assertThat(story().path("group").isNull()).isTrue();
        String together = say(group);
        assertThat(story().at("/group/people")).isEqualTo(Json.read("[\"U0ANASOUSA\",\"U0BENOKAFO\"]"));
        assertThat(story().at("/group/pressedTs").isNull()).isTrue();
        assertThat(story().at("/group/pressedBy")).isEmpty();
        press(BEN, group, together);
        assertThat(story().at("/group/pressedTs").asText()).isEqualTo(together);
        assertThat(story().at("/group/pressedBy")).isEqualTo(Json.read("[\"U0BENOKAFO\"]"));
        assertThat(story().at("/group/lastTs").asText()).isEqualTo(together);

        String next = say(group);
        assertThat(story().at("/group/firstTs").asText()).isEqualTo(together);
        assertThat(story().at("/group/lastTs").asText()).isEqualTo(next);
    }

    @Test
    void knowsWhoOfTheTwoHasAHome() throws Exception {
        for (String person : List.of(ANA, "U0CHLOEMAR")) {
            SLACK.viewsPublish(call -> call.userId(person).viewAsString("{\"type\":\"home\",\"blocks\":[]}"));
        }
        assertThat(story().path("homes")).isEmpty();
        say(SLACK.conversationsOpen(call -> call.users(List.of(ANA, BEN)))
                .getChannel()
                .getId());
        assertThat(story().path("homes")).isEqualTo(Json.read("[\"U0ANASOUSA\"]"));
    }

    @Test
    void tellsOfThoseTogetherEvenWhenManyOthersWereWrittenToSince() throws Exception {
        say(ANA);
        String group = SLACK.conversationsOpen(call -> call.users(List.of(ANA, BEN)))
                .getChannel()
                .getId();
        say(group);
        Crowd.joinsChannel(COFFEE, 250);
        SandboxClocks.DOMAIN.pass(Duration.ofMinutes(1));
        for (int i = 1; i <= 250; i++) {
            say("U1CROWD" + i);
        }
        JsonNode story = story();
        assertThat(story.path("direct").findValuesAsText("person")).hasSize(201).startsWith(ANA);
        assertThat(story.path("unread").findValuesAsText("person")).hasSize(202).contains(ANA, BEN);
    }

    private static JsonNode story() {
        return get("/sandbox/page/story");
    }

    private static String say(String where) throws Exception {
        return SLACK.chatPostMessage(
                        call -> call.channel(where).text("Would you?").blocksAsString(BUTTON))
                .getTs();
    }

    private static JsonNode conversation(String person, String id) {
        return get("/sandbox/page/people/" + person)
                .path("conversations")
                .valueStream()
                .filter(place -> place.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void press(String person, String channel, String ts) {
        var body = Json.object().put("channel", channel).put("ts", ts).put("blockId", "answer");
        body.putObject("action").put("action_id", "introduction.accept");
        assertThat(post("/sandbox/page/people/" + person + "/actions", body)
                        .path("ok")
                        .asBoolean())
                .isTrue();
    }
}
