package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.slack.api.methods.request.files.FilesCompleteUploadExternalRequest.FileDetails;
import com.slack.api.methods.response.files.FilesCompleteUploadExternalResponse;
import com.slack.api.methods.response.files.FilesGetUploadURLExternalResponse;
import dev.percolate.testing.TestSettings;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class FileTest extends InSandbox {
    private static final String EVENT = "BEGIN:VCALENDAR\r\nSUMMARY:Café with Ben\r\nEND:VCALENDAR\r\n";
    private static final int LENGTH = EVENT.getBytes(StandardCharsets.UTF_8).length;

    @Test
    void standsInTheConversation() throws Exception {
        String group = SLACK.conversationsOpen(call -> call.users(List.of(ANA, BEN)))
                .getChannel()
                .getId();
        String id = uploaded("coffee & cake.ics", EVENT);
        var completed = SLACK.filesCompleteUploadExternal(call -> call.files(List.of(
                        FileDetails.builder().id(id).title("Your coffee").build()))
                .channelId(group)
                .initialComment("See you then"));
        assertThat(completed.isOk()).as(completed.getError()).isTrue();
        assertThat(completed.getFiles()).singleElement().satisfies(file -> {
            assertThat(file.getId()).isEqualTo(id);
            assertThat(file.getTitle()).isEqualTo("Your coffee");
        });

        JsonNode message = sees(BEN, group).getFirst();
        assertThat(message.path("text").asText()).isEqualTo("See you then");
        assertThat(message.at("/author/bot").asBoolean()).isTrue();
        JsonNode file = message.at("/files/0");
        assertThat(file.path("title").asText()).isEqualTo("Your coffee");
        assertThat(file.path("name").asText()).isEqualTo("coffee & cake.ics");
        assertThat(file.path("size").asInt()).isEqualTo(LENGTH);
        assertThat(file.path("preview").asText()).startsWith("BEGIN:VCALENDAR\nSUMMARY:Café");

        var download = send(request(file.path("url").asText()).GET());
        assertThat(download.body()).isEqualTo(EVENT);
        assertThat(download.headers().firstValue("content-type")).contains("text/calendar; charset=utf-8");
        assertThat(download.headers().firstValue("content-disposition"))
                .contains("attachment; filename*=UTF-8''coffee%20%26%20cake.ics");
        assertThat(download.headers().firstValue("x-content-type-options")).contains("nosniff");
    }

    @Test
    void isLookedAtWhereItIsAPicture() throws Exception {
        var address = SLACK.filesGetUploadURLExternal(
                call -> call.filename("chart.png").length(5).altTxt("Three bars"));
        send(request(address.getUploadUrl()).POST(BodyPublishers.ofString("bytes")));
        complete(address.getFileId(), COFFEE);
        JsonNode file = sees(ANA, COFFEE).getFirst().at("/files/0");
        assertThat(file.path("inWords").asText()).isEqualTo("Three bars");
        assertThat(file.path("preview").isNull()).isTrue();
        var look = send(request(file.path("url").asText()).GET());
        assertThat(look.headers().firstValue("content-type")).contains("image/png");
        assertThat(look.headers().firstValue("content-security-policy")).contains("default-src 'none'; sandbox");
        assertThat(SLACK.filesInfo(call -> call.file(address.getFileId()))
                        .getFile()
                        .getAltTxt())
                .isEqualTo("Three bars");
    }

    @Test
    void comesInAFormAsWell() throws Exception {
        var address = address("note.txt", 5);
        String form = """
                --line\r
                Content-Disposition: form-data; name="note"\r
                \r
                not this\r
                --line\r
                Content-Disposition: form-data; name="filename"; filename="note.txt"\r
                Content-Type: text/plain\r
                \r
                a\r
                --b\r
                --line--\r
                """.replace("a\r\n--b", "a\r\n--");
        var answer = send(request(address.getUploadUrl())
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.body()).isEqualTo("OK - 5");
        assertThat(complete(address.getFileId(), COFFEE).isOk()).isTrue();
        assertThat(sees(ANA, COFFEE).getFirst().at("/files/0/preview").asText()).isEqualTo("a\n--");
    }

    @Test
    void isDescribedToTheApp() throws Exception {
        String id = uploaded("coffee.ics", EVENT);
        assertThat(SLACK.filesInfo(call -> call.file(id)).getError()).isEqualTo("file_not_found");
        complete(id, COFFEE);
        var file = SLACK.filesInfo(call -> call.file(id)).getFile();
        assertThat(file.getName()).isEqualTo("coffee.ics");
        assertThat(file.getMimetype()).isEqualTo("text/calendar");
        assertThat(file.getFiletype()).isEqualTo("ics");
        assertThat(file.getSize()).isEqualTo(LENGTH);
        assertThat(file.isPublic()).isTrue();
        assertThat(file.getChannels()).containsExactly(COFFEE);
        assertThat(file.getIms()).isEmpty();
        assertThat(send(request(file.getUrlPrivate())
                                .header("Authorization", "Bearer " + TestSettings.BOT_TOKEN)
                                .GET())
                        .body())
                .isEqualTo(EVENT);
        assertThat(SLACK.filesInfo(call -> call.file("F0NOTHING")).getError()).isEqualTo("file_not_found");
    }

    @Test
    void standsInSeveralChannels() throws Exception {
        String id = uploaded("note.txt", "Hello");
        var files = List.of(FileDetails.builder().id(id).build());
        assertThat(SLACK.filesCompleteUploadExternal(call -> call.files(files).channels(List.of(COFFEE, GENERAL)))
                        .getError())
                .isEqualTo("not_in_channel");
        assertThat(sees(ANA, COFFEE)).isEmpty();
        assertThat(SLACK.filesCompleteUploadExternal(
                                call -> call.files(files).channels(List.of(COFFEE, directMessages(ANA))))
                        .isOk())
                .isTrue();
        assertThat(sees(BEN, COFFEE).getFirst().at("/files/0/id").asText()).isEqualTo(id);
        assertThat(sees(ANA, directMessages(ANA)).getFirst().at("/files/0/id").asText())
                .isEqualTo(id);
        var shown = SLACK.filesInfo(call -> call.file(id)).getFile();
        assertThat(shown.getChannels()).containsExactly(COFFEE);
        assertThat(shown.getIms()).containsExactly(directMessages(ANA));

        String ts = sees(BEN, COFFEE).getFirst().path("ts").asText();
        assertThat(SLACK.chatDelete(call -> call.channel(COFFEE).ts(ts)).isOk()).isTrue();
        assertThat(SLACK.filesInfo(call -> call.file(id)).getFile().getChannels())
                .isEmpty();
        assertThat(sees(ANA, directMessages(ANA)).getFirst().path("files")).hasSize(1);
    }

    @Test
    void standsNowhereWhereOneOfSeveralFails() throws Exception {
        String id = uploaded("note.txt", "Hello");
        var named = Json.read("[{\"id\":\"" + id + "\"}]");
        var places = List.of(
                new Conversation(COFFEE, Conversation.Kind.CHANNEL, "coffee"),
                new Conversation("C0NOWHERE0", Conversation.Kind.CHANNEL, "nowhere"));
        assertThatThrownBy(() -> bean(BringFile.class).complete(named, places, "", null))
                .isInstanceOf(RuntimeException.class);
        assertThat(sees(ANA, COFFEE)).isEmpty();
        assertThat(complete(id, COFFEE).isOk()).as("it can still be brought").isTrue();
    }

    @Test
    void isCompletedOnce() throws Exception {
        String id = uploaded("note.txt", "Hello");
        assertThat(complete(id, COFFEE).isOk()).isTrue();
        assertThat(complete(id, COFFEE).getError()).isEqualTo("file_not_found");
        assertThat(sees(ANA, COFFEE)).hasSize(1);
    }

    @Test
    void doesNotComeWithOtherBytesThanAnnounced() throws Exception {
        var address = address("note.txt", 5);
        assertThat(upload(address.getUploadUrl(), "Hell")).isEqualTo(400);
        assertThat(upload(address.getUploadUrl(), "Hello!")).isEqualTo(400);
        assertThat(complete(address.getFileId(), COFFEE).getError()).isEqualTo("file_not_found");
        assertThat(upload(address.getUploadUrl(), "Hello")).isEqualTo(200);
        assertThat(upload(address.getUploadUrl(), "Jello")).isEqualTo(400);
        assertThat(upload("/sandbox/upload/NOBODYWAITS", "Hello")).isEqualTo(400);
    }

    @Test
    void goesOnlyWhereTheBotIs() throws Exception {
        String id = uploaded("note.txt", "Hello");
        assertThat(complete(id, GENERAL).getError()).isEqualTo("not_in_channel");
        assertThat(complete(id, "C0NOWHERE").getError()).isEqualTo("channel_not_found");
        assertThat(complete("F0NOTHING", COFFEE).getError()).isEqualTo("file_not_found");
        assertThat(complete(id, COFFEE).isOk()).isTrue();
    }

    @Test
    void staysWithTheBotUnlessItIsShared() throws Exception {
        String id = uploaded("note.txt", "Hello");
        assertThat(send(request("/sandbox/page/files/" + id + "/note.txt").GET())
                        .statusCode())
                .isEqualTo(404);
        var completed = SLACK.filesCompleteUploadExternal(
                call -> call.files(List.of(FileDetails.builder().id(id).build())));
        assertThat(completed.getFiles().getFirst().getTitle()).isEqualTo("note.txt");
        assertThat(send(request("/sandbox/page/files/" + id + "/note.txt").GET())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void isSmallAndNamed() throws Exception {
        assertThat(address("big.txt", 1024 * 1024).isOk()).isTrue();
        assertThat(address("big.txt", 1024 * 1024 + 1).getError()).isEqualTo("file_upload_size_restricted");
        assertThat(address("none.txt", 0).getError()).isEqualTo("invalid_arguments");
        assertThat(SLACK.filesGetUploadURLExternal(call -> call.length(1)).getError())
                .isEqualTo("invalid_arguments");
        assertThat(SLACK.filesCompleteUploadExternal(
                                call -> call.channelId(COFFEE).files(List.of()))
                        .getError())
                .isEqualTo("invalid_arguments");
    }

    @Test
    void takesABigOne() throws Exception {
        String big = "x".repeat(1024 * 1024);
        String id = uploaded("big.bin", big);
        assertThat(complete(id, COFFEE).isOk()).isTrue();
        assertThat(sees(ANA, COFFEE).getFirst().at("/files/0/preview").isNull()).isTrue();
    }

    @Test
    void hasANameThatLeadsNowhere() throws Exception {
        complete(uploaded("../a\\b\n.txt", "Hello"), COFFEE);
        JsonNode file = sees(ANA, COFFEE).getFirst().at("/files/0");
        assertThat(file.path("name").asText()).isEqualTo(".._a_b_.txt");
        assertThat(send(request(file.path("url").asText()).GET()).body()).isEqualTo("Hello");
    }

    @Test
    void needsAScope() throws Exception {
        try (EmbeddedServer bare = start("sandbox", Map.of(SandboxManifest.BARE, "true"))) {
            var refused = slack(bare, TestSettings.BOT_TOKEN)
                    .filesGetUploadURLExternal(call -> call.filename("note.txt").length(5));
            assertThat(refused.getError()).isEqualTo("missing_scope");
            assertThat(refused.getNeeded()).isEqualTo("files:write");
        }
    }

    @Test
    void goesWithItsMessage() throws Exception {
        complete(uploaded("note.txt", "Hello"), COFFEE);
        JsonNode message = sees(ANA, COFFEE).getFirst();
        bean(Messages.class).remove(COFFEE, message.path("ts").asText());
        assertThat(send(request(message.at("/files/0/url").asText()).GET()).statusCode())
                .isEqualTo(404);
    }

    private static String uploaded(String name, String content) throws Exception {
        var address = address(name, content.getBytes(StandardCharsets.UTF_8).length);
        assertThat(upload(address.getUploadUrl(), content)).isEqualTo(200);
        return address.getFileId();
    }

    private static FilesGetUploadURLExternalResponse address(String name, int length) throws Exception {
        return SLACK.filesGetUploadURLExternal(call -> call.filename(name).length(length));
    }

    private static int upload(String address, String content) {
        return send(request(address).POST(BodyPublishers.ofString(content))).statusCode();
    }

    private static FilesCompleteUploadExternalResponse complete(String id, String channel) throws Exception {
        return SLACK.filesCompleteUploadExternal(call -> call.channelId(channel)
                .files(List.of(FileDetails.builder().id(id).title("A file").build())));
    }
}
