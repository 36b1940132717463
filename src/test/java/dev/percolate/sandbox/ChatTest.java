package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChatTest extends InSandbox {
    private static final String SECTION = "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"Hello\"}}]";

    @Test
    void postsToPeopleAndChannels() throws Exception {
        var direct = SLACK.chatPostMessage(call -> call.channel(ANA).text("Good morning"));
        assertThat(direct.getChannel()).isEqualTo(directMessages(ANA));
        assertThat(direct.getMessage().getBotId()).isEqualTo(Workspace.BOT);

        var seen = sees(ANA, directMessages(ANA)).getFirst();
        assertThat(seen.path("text").asText()).isEqualTo("Good morning");
        assertThat(seen.at("/author/bot").asBoolean()).isTrue();
        assertThat(seen.path("at").asText()).isEqualTo("2026-01-05T09:00:00Z");

        assertThat(SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Hello"))
                        .isOk())
                .isTrue();
        assertThat(sees(BEN, COFFEE)).hasSize(1);
    }

    @Test
    void givesEachMessageALaterTimestampOfDomainTime() throws Exception {
        String first =
                SLACK.chatPostMessage(call -> call.channel(COFFEE).text("One")).getTs();
        String second =
                SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Two")).getTs();
        assertThat(first).isEqualTo("1767603600.000000");
        assertThat(second).isEqualTo("1767603600.000001");
    }

    @Test
    void postsNowhereElse() throws Exception {
        assertThat(error(GENERAL, "Hello")).isEqualTo("not_in_channel");
        assertThat(error("C0NOWHERE", "Hello")).isEqualTo("channel_not_found");
        assertThat(error("U0OLGAKOWA", "Hello")).isEqualTo("user_disabled");
        assertThat(error(COFFEE, "")).isEqualTo("no_text");
    }

    @Test
    void saysWhichBlockIsWrongAndWhy() throws Exception {
        var refused = SLACK.chatPostMessage(call -> call.channel(COFFEE)
                .blocksAsString("[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\"\"}}]"));
        assertThat(refused.getError()).isEqualTo("invalid_blocks");
        assertThat(refused.getResponseMetadata().getMessages())
                .containsExactly("[ERROR] must be more than 0 characters [json-pointer:/blocks/0/text/text]");
        assertThat(SLACK.chatPostMessage(call -> call.channel(COFFEE).blocksAsString("{"))
                        .getError())
                .isEqualTo("invalid_blocks_format");
    }

    @Test
    void losesItsBlocksWhenUpdatedWithTextAlone() throws Exception {
        String ts = SLACK.chatPostMessage(
                        call -> call.channel(COFFEE).text("Hello").blocksAsString(SECTION))
                .getTs();
        assertThat(sees(ANA, COFFEE).getFirst().path("blocks")).hasSize(1);
        assertThat(SLACK.chatUpdate(call -> call.channel(COFFEE).ts(ts).text("Bye"))
                        .isOk())
                .isTrue();

        var seen = sees(ANA, COFFEE).getFirst();
        assertThat(seen.path("text").asText()).isEqualTo("Bye");
        assertThat(seen.path("blocks")).isEmpty();
        assertThat(seen.path("edited").asBoolean()).isTrue();
    }

    @Test
    void updatesOnlyTheBotsOwnMessages() throws Exception {
        types(ANA, COFFEE, "Mine");
        String ts = sees(ANA, COFFEE).getFirst().path("ts").asText();
        assertThat(SLACK.chatUpdate(call -> call.channel(COFFEE).ts(ts).text("Yours"))
                        .getError())
                .isEqualTo("cant_update_message");
        assertThat(SLACK.chatUpdate(call -> call.channel(COFFEE).ts("1.000000").text("What"))
                        .getError())
                .isEqualTo("message_not_found");
    }

    @Test
    void whispersToOnePerson() throws Exception {
        assertThat(SLACK.chatPostEphemeral(
                                call -> call.channel(COFFEE).user(ANA).text("Psst"))
                        .isOk())
                .isTrue();
        assertThat(sees(ANA, COFFEE).getFirst().path("ephemeral").asBoolean()).isTrue();
        assertThat(sees(BEN, COFFEE)).isEmpty();
        assertThat(SLACK.chatPostEphemeral(
                                call -> call.channel(COFFEE).user("U0OLGAKOWA").text("Psst"))
                        .getError())
                .isEqualTo("user_not_in_channel");
    }

    @Test
    void tellsTheBotAboutItsOwnMetadata() throws Exception {
        String ts = SLACK.chatPostMessage(call -> call.channel(ANA)
                        .text("Hello")
                        .metadata(com.slack.api.model.Message.Metadata.builder()
                                .eventType("percolate_message")
                                .eventPayload(Map.of("trace", "123"))
                                .build()))
                .getTs();
        eventually(() -> !BOT.events().isEmpty());

        FakeBot.Received sent = BOT.events().getFirst();
        assertThat(sent.signed()).isTrue();
        assertThat(sent.headers()).doesNotContainKey("x-slack-retry-num");
        var envelope = sent.event();
        assertThat(envelope.path("type").asText()).isEqualTo("event_callback");
        assertThat(envelope.path("team_id").asText()).isEqualTo(Workspace.TEAM);
        assertThat(envelope.path("api_app_id").asText()).isEqualTo(Workspace.APP);
        assertThat(envelope.path("event_id").asText()).startsWith("Ev");
        assertThat(envelope.at("/authorizations/0/user_id").asText()).isEqualTo(Workspace.BOT_USER);
        assertThat(envelope.path("event")).isEqualTo(Json.read("""
                {"type":"message_metadata_posted","app_id":"A0PERCOLATE","bot_id":"B0PERCOLATE",
                 "user_id":"U0PERCOLATE","team_id":"T0KETTLE1","channel_id":"D0ANASOUSA",
                 "metadata":{"event_type":"percolate_message","event_payload":{"trace":"123"}},
                 "message_ts":"%s","event_ts":"%s"}
                """.formatted(ts, ts)));
    }

    @Test
    void countsWhatWasNotRead() throws Exception {
        SLACK.chatPostMessage(call -> call.channel(ANA).text("One"));
        SLACK.chatPostMessage(call -> call.channel(ANA).text("Two"));
        assertThat(unread(ANA)).isEqualTo(2);
        sees(ANA, directMessages(ANA));
        assertThat(unread(ANA)).isZero();
    }

    private static String error(String channel, String text) throws Exception {
        return SLACK.chatPostMessage(call -> call.channel(channel).text(text)).getError();
    }

    private static int unread(String person) {
        return get("/sandbox/page/people/" + person)
                .path("conversations")
                .valueStream()
                .filter(place -> place.path("id").asText().equals(directMessages(person)))
                .findFirst()
                .orElseThrow()
                .path("unread")
                .asInt();
    }
}
