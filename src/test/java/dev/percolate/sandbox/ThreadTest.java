package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ThreadTest extends InSandbox {
    @Test
    void keepsRepliesOutOfTheConversation() throws Exception {
        String parent = posted("Who is in?");
        SLACK.chatPostMessage(call -> call.channel(COFFEE).text("I am").threadTs(parent));
        reply(BEN, parent, "Me too, @ana", false);

        assertThat(sees(ANA, COFFEE)).singleElement().satisfies(seen -> {
            assertThat(seen.path("text").asText()).isEqualTo("Who is in?");
            assertThat(seen.at("/thread/replies").asInt()).isEqualTo(2);
            assertThat(seen.at("/thread/authors").findValuesAsText("id"))
                    .containsExactlyInAnyOrder(Workspace.BOT_USER, BEN);
            assertThat(seen.at("/thread/lastAt").asText()).startsWith("2026-01-05T09:00:00");
        });
        assertThat(thread(ANA, parent))
                .extracting(seen -> seen.path("text").asText())
                .containsExactly("Who is in?", "I am", "Me too, <@U0ANASOUSA>");
    }

    @Test
    void showsABroadcastReplyInBothPlaces() throws Exception {
        String parent = posted("Who is in?");
        var broadcast = SLACK.chatPostMessage(
                call -> call.channel(COFFEE).text("All of you").threadTs(parent).replyBroadcast(true));
        assertThat(broadcast.getMessage().getThreadTs()).isEqualTo(parent);
        reply(ANA, parent, "Not me", true);
        assertThat(sees(BEN, COFFEE))
                .extracting(seen -> seen.path("text").asText())
                .containsExactly("Who is in?", "All of you", "Not me");
        assertThat(sees(BEN, COFFEE).get(1).path("threadTs").asText()).isEqualTo(parent);
        assertThat(thread(BEN, parent)).hasSize(3);
    }

    @Test
    void areCountedOfTheMessagesThatAreShownOnly() throws Exception {
        List<String> parents = List.of(posted("One"), posted("Two"), posted("Three"));
        parents.forEach(parent -> reply(BEN, parent, "Me too", false));
        assertThat(bean(Threads.class).summaries(COFFEE, ANA, parents.getFirst(), parents.get(1)))
                .extracting(Threads.Summary::parentTs)
                .containsExactlyInAnyOrder(parents.getFirst(), parents.get(1));
    }

    @Test
    void repliesOnlyToWhatCanBeRepliedTo() throws Exception {
        String parent = posted("Who is in?");
        String reply = SLACK.chatPostMessage(
                        call -> call.channel(COFFEE).text("I").threadTs(parent))
                .getTs();
        String whisper = SLACK.chatPostEphemeral(
                        call -> call.channel(COFFEE).user(ANA).text("Psst"))
                .getMessageTs();
        assertThat(refusal("1700000000.000000")).isEqualTo("thread_not_found");
        assertThat(refusal(reply)).isEqualTo("cannot_reply_to_message");
        assertThat(refusal(whisper)).isEqualTo("cannot_reply_to_message");
        assertThat(reply(ANA, "1700000000.000000", "Hello?", false)
                        .path("error")
                        .asText())
                .isEqualTo("The message this was a reply to is no longer there.");
    }

    @Test
    void takesNoCommands() throws Exception {
        String parent = posted("Who is in?");
        assertThat(reply(ANA, parent, "/coffee now", false).path("error").asText())
                .isEqualTo("/coffee is not supported in threads. Sorry!");
        assertThat(BOT.received()).isEmpty();
        assertThat(thread(ANA, parent)).hasSize(1);
    }

    @Test
    void isNotWrittenInWhereTheConversationIsReadOnly() throws Exception {
        String parent =
                SLACK.chatPostMessage(call -> call.channel(ANA).text("Hello")).getTs();
        var answer = post(
                path(ANA, directMessages(ANA), parent) + "/thread",
                Json.object().put("text", "Hi"));
        assertThat(answer.path("error").asText()).isEqualTo("Sending messages to this app has been turned off.");
    }

    @Test
    void doesNotCountAsUnreadOfTheConversation() throws Exception {
        String parent = posted("Who is in?");
        sees(ANA, COFFEE);
        SLACK.chatPostMessage(call -> call.channel(COFFEE).text("I").threadTs(parent));
        assertThat(unread(ANA)).isZero();
        SLACK.chatPostMessage(
                call -> call.channel(COFFEE).text("Both").threadTs(parent).replyBroadcast(true));
        assertThat(unread(ANA)).isEqualTo(1);
    }

    @Test
    void marksWhatIsNewForThoseWhoTakePart() throws Exception {
        String parent = posted("Who is in?");
        reply(ANA, parent, "I am", false);
        reply(BEN, parent, "Me too", false);
        assertThat(unseen(ANA)).isEqualTo(1);
        assertThat(unseen("U0CHLOEMAR")).isZero();
        thread(ANA, parent);
        assertThat(unseen(ANA)).isZero();
        reply(ANA, parent, "Good", false);
        assertThat(unseen(BEN)).isEqualTo(2);
        assertThat(unseen(ANA)).isZero();
    }

    @Test
    void whispersInTheThreadToOnePerson() throws Exception {
        String parent = posted("Who is in?");
        SLACK.chatPostEphemeral(
                call -> call.channel(COFFEE).user(ANA).text("Psst").threadTs(parent));
        assertThat(thread(ANA, parent)).hasSize(2);
        assertThat(thread(BEN, parent)).hasSize(1);
        assertThat(sees(ANA, COFFEE))
                .singleElement()
                .satisfies(seen -> assertThat(seen.path("thread").isNull()).isTrue());
    }

    @Test
    void tellsTheBotInWhichThreadSomethingWasPressed() throws Exception {
        String parent = posted("Who is in?");
        String blocks =
                "[{\"type\":\"actions\",\"block_id\":\"b\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\",\"text\":{\"type\":\"plain_text\",\"text\":\"I\"}}]}]";
        String ts = SLACK.chatPostMessage(call -> call.channel(COFFEE)
                        .text("Press")
                        .blocksAsString(blocks)
                        .threadTs(parent))
                .getTs();
        var body = Json.object().put("channel", COFFEE).put("ts", ts).put("blockId", "b");
        body.putObject("action").put("action_id", "a");
        post("/sandbox/page/people/" + ANA + "/actions", body);
        JsonNode payload = BOT.only().payload();
        assertThat(payload.at("/container/thread_ts").asText()).isEqualTo(parent);
        assertThat(payload.at("/message/thread_ts").asText()).isEqualTo(parent);

        String url = payload.path("response_url").asText();
        CommandTest.respond(
                url, "{\"text\":\"Noted\",\"replace_original\":false,\"thread_ts\":\"%s\"}".formatted(parent));
        assertThat(thread(ANA, parent).getLast().path("text").asText()).isEqualTo("Noted");
    }

    private static String posted(String text) throws Exception {
        return SLACK.chatPostMessage(call -> call.channel(COFFEE).text(text)).getTs();
    }

    private static String refusal(String threadTs) throws Exception {
        return SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Hello?").threadTs(threadTs))
                .getError();
    }

    static JsonNode reply(String person, String parent, String text, boolean broadcast) {
        return post(
                path(person, COFFEE, parent) + "/thread",
                Json.object().put("text", text).put("broadcast", broadcast));
    }

    private static List<JsonNode> thread(String person, String parent) {
        return get(path(person, COFFEE, parent) + "/thread")
                .path("messages")
                .valueStream()
                .toList();
    }

    private static int unseen(String person) {
        return sees(person, COFFEE).getFirst().at("/thread/unseen").asInt();
    }

    private static int unread(String person) {
        return get("/sandbox/page/people/" + person)
                .path("conversations")
                .valueStream()
                .filter(place -> place.path("id").asText().equals(COFFEE))
                .findFirst()
                .orElseThrow()
                .path("unread")
                .asInt();
    }

    static String path(String person, String channel, String ts) {
        return "/sandbox/page/people/" + person + "/conversations/" + channel + "/messages/" + ts;
    }
}
