package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.Attachment;
import dev.percolate.outbox.Delivery;
import dev.percolate.outbox.Delivery.Delivered;
import dev.percolate.outbox.Delivery.Refused;
import dev.percolate.outbox.Delivery.TryAgain;
import dev.percolate.outbox.Delivery.Unknown;
import dev.percolate.outbox.Delivery.Wide;
import dev.percolate.outbox.MessageBody;
import dev.percolate.outbox.Messenger.Target;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SlackMessengerTest {
    private static final WorkspaceId WORKSPACE = new WorkspaceId(FakeSlack.TEAM);
    private static final UUID TRACE = UUID.fromString("5e2b6f52-0000-4000-8000-000000000001");
    private static final MessageBody BODY = Layout.message("Hello, protégé ☕");

    /// Eleven bytes in ten letters.
    private static final Attachment FILE = Attachment.text("coffee.ics", "Tuesday, 10:30", "BEGIN:café");

    private final FakeSlack slack = new FakeSlack();
    private Connected connected;
    private SlackMessenger messenger;

    @BeforeEach
    void connect() throws InterruptedException {
        connected = Connected.to(slack);
        messenger = new SlackMessenger(connected.clients(), connected.connection());
    }

    @AfterEach
    void disconnect() throws Exception {
        connected.close();
        slack.close();
    }

    @Test
    void postsTextBlocksAndTrace() {
        slack.on("chat.postMessage", "{\"ok\":true,\"channel\":\"D7\",\"ts\":\"1.000100\"}");

        assertThat(postTo(new Target.Directly(new PersonId("U7"))))
                .isEqualTo(new Delivered(new ChannelId("D7"), "1.000100"));
        var form = slack.calls("chat.postMessage").getFirst().form();
        assertThat(form)
                .containsEntry("channel", "U7")
                .containsEntry("text", BODY.text())
                .containsEntry("blocks", BODY.blocks())
                .containsEntry(
                        "metadata",
                        "{\"event_type\":\"percolate_message\",\"event_payload\":{\"trace\":\"" + TRACE + "\"}}")
                .containsEntry("unfurl_links", "0")
                .containsEntry("unfurl_media", "0");
    }

    @Test
    void postsToAConversation() {
        slack.on("chat.postMessage", "{\"ok\":true,\"channel\":\"C7\",\"ts\":\"1.000100\"}");

        assertThat(postTo(new Target.Conversation(new ChannelId("C7")))).isInstanceOf(Delivered.class);
        assertThat(slack.calls("chat.postMessage").getFirst().form()).containsEntry("channel", "C7");
    }

    @Test
    void opensAGroup() {
        slack.on("conversations.open", "{\"ok\":true,\"channel\":{\"id\":\"G7\"}}");

        assertThat(open()).isEqualTo(new Delivered(new ChannelId("G7"), ""));
        assertThat(slack.calls("conversations.open").getFirst().form()).containsEntry("users", "U1,U2");
    }

    @Test
    void uploadsAFileAndPutsItIntoTheChannel() {
        offerPlaceFor(slack.uploadUrl());
        slack.on("files.completeUploadExternal", "{\"ok\":true,\"files\":[{\"id\":\"F7\"}]}");

        assertThat(attach()).isEqualTo(new Delivered(new ChannelId("G7"), ""));
        assertThat(slack.paths())
                .containsExactly("/api/files.getUploadURLExternal", "/upload", "/api/files.completeUploadExternal");
        assertThat(slack.calls("files.getUploadURLExternal").getFirst().form())
                .containsEntry("filename", "coffee.ics")
                .containsEntry("length", "11")
                .doesNotContainKey("alt_txt");
        assertThat(slack.uploads()).singleElement().satisfies(upload -> {
            assertThat(upload.body()).isEqualTo("BEGIN:café");
            assertThat(upload.authorization())
                    .as("the token is not for this address")
                    .isNull();
        });
        assertThat(slack.calls("files.completeUploadExternal").getFirst().form())
                .containsEntry("channel_id", "G7")
                .containsEntry("files", "[{\"id\":\"F7\",\"title\":\"Tuesday, 10:30\"}]");
    }

    @Test
    void saysInWordsWhatAPictureShows() {
        offerPlaceFor(slack.uploadUrl());
        slack.on("files.completeUploadExternal", "{\"ok\":true,\"files\":[{\"id\":\"F7\"}]}");
        messenger.attach(
                WORKSPACE, new ChannelId("D7"), new Attachment("chart.png", "A chart", "Three bars", new byte[] {7, -7
                }));
        assertThat(slack.calls("files.getUploadURLExternal").getFirst().form())
                .containsEntry("alt_txt", "Three bars")
                .containsEntry("length", "2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://files.example/upload", "ftp://localhost/upload", "upload", "file:///etc/passwd", "\\"})
    void sendsNoFileInTheOpen(String address) {
        offerPlaceFor(address.replace("\\", "\\\\"));

        assertThat(attach()).isEqualTo(new Refused("the address for the upload is not https"));
        assertThat(slack.uploads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 307})
    void followsNoReferralWithAFile(int status) {
        offerPlaceFor(slack.uploadUrl());
        slack.onUpload((request, exchange) -> {
            exchange.getResponseHeaders().add("Location", "http://localhost:" + slack.port() + "/elsewhere");
            FakeSlack.send(exchange, status, "");
        });

        assertThat(attach()).isEqualTo(new Refused("HTTP " + status));
        assertThat(slack.paths()).doesNotContain("/elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"files.getUploadURLExternal", "files.completeUploadExternal"})
    void aFileThatSlackDoesNotWantIsARefusal(String method) {
        offerPlaceFor(slack.uploadUrl());
        slack.on(method, "{\"ok\":false,\"error\":\"not_allowed_token_type\"}");

        assertThat(attach()).isEqualTo(new Refused("not_allowed_token_type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"files.getUploadURLExternal", "files.completeUploadExternal"})
    void aFileWaitsAsLongAsSlackAsksAndIsRepeatedWhereNobodyKnows(String method) {
        offerPlaceFor(slack.uploadUrl());
        slack.limits(method, "1");
        assertThat(attach()).isEqualTo(new TryAgain(Duration.ofSeconds(1), Wide.WORKSPACE, "ratelimited"));

        slack.on(method, (request, exchange) -> exchange.close());
        assertThat(attach())
                .isInstanceOfSatisfying(
                        TryAgain.class, again -> assertThat(again.wide()).isEqualTo(Wide.MESSAGE));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void anUploadThatFailsForTheMomentIsTriedAgain(int status) {
        offerPlaceFor(slack.uploadUrl());
        slack.onUpload((request, exchange) -> FakeSlack.send(exchange, status, ""));

        assertThat(attach()).isEqualTo(new TryAgain(Duration.ofSeconds(30), Wide.WORKSPACE, "HTTP " + status));
        assertThat(slack.calls("files.completeUploadExternal")).isEmpty();
    }

    private void offerPlaceFor(String address) {
        slack.on("files.getUploadURLExternal", "{\"ok\":true,\"upload_url\":\"" + address + "\",\"file_id\":\"F7\"}");
    }

    private Delivery attach() {
        return messenger.attach(WORKSPACE, new ChannelId("G7"), FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "channel_not_found",
                "is_archived",
                "not_in_channel",
                "user_not_found",
                "cannot_dm_bot",
                "invalid_blocks",
                "account_inactive",
                "missing_scope",
                "msg_too_long"
            })
    void aReasonThatStaysIsARefusal(String error) {
        slack.on("chat.postMessage", "{\"ok\":false,\"error\":\"" + error + "\"}");

        assertThat(post()).isEqualTo(new Refused(error));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ratelimited", "service_unavailable", "request_timeout", "team_added_to_org", "invalid_auth"})
    void aReasonThatPassesIsTriedAgain(String error) {
        slack.on("chat.postMessage", "{\"ok\":false,\"error\":\"" + error + "\"}");

        assertThat(post()).isInstanceOfSatisfying(TryAgain.class, again -> {
            assertThat(again.why()).isEqualTo(error);
            assertThat(again.wide()).isEqualTo(Wide.WORKSPACE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"internal_error", "fatal_error"})
    void ofSlacksOwnBreakdownsNobodyKnowsTheEnd(String error) {
        slack.on("chat.postMessage", "{\"ok\":false,\"error\":\"" + error + "\"}");

        assertThat(post()).isEqualTo(new Unknown(error));
    }

    @Test
    void aReasonIsNeverMoreThanAWord() {
        slack.on("chat.postMessage", "{\"ok\":false,\"error\":\"Hello, protégé\"}");

        assertThat(post()).isEqualTo(new Refused("unknown_error"));
    }

    @Test
    void waitsAsLongAsSlackAsks() {
        slack.limits("chat.postMessage", "1");
        assertThat(post()).isEqualTo(new TryAgain(Duration.ofSeconds(1), Wide.CHANNEL, "ratelimited"));

        slack.limits("chat.postMessage", "37");
        assertThat(post()).isEqualTo(new TryAgain(Duration.ofSeconds(37), Wide.WORKSPACE, "ratelimited"));

        slack.limits("chat.postMessage", "soon");
        assertThat(post()).isEqualTo(new TryAgain(Duration.ofSeconds(30), Wide.WORKSPACE, "ratelimited"));

        slack.limits("conversations.open", "1");
        assertThat(open()).isEqualTo(new TryAgain(Duration.ofSeconds(1), Wide.WORKSPACE, "ratelimited"));
    }

    @Test
    void aServerErrorWithSlacksWordsIsWhatTheySay() {
        slack.on(
                "chat.postMessage",
                (request, exchange) ->
                        FakeSlack.send(exchange, 503, "{\"ok\":false,\"error\":\"service_unavailable\"}"));

        assertThat(post()).isInstanceOf(TryAgain.class);
    }

    @Test
    void aServerErrorWithoutSlacksWordsMayHavePosted() {
        slack.on("chat.postMessage", (request, exchange) -> FakeSlack.send(exchange, 502, "<html>Bad gateway</html>"));
        assertThat(post()).isEqualTo(new Unknown("HTTP 502"));

        slack.on("chat.postMessage", (request, exchange) -> FakeSlack.send(exchange, 200, "<html>"));
        assertThat(post()).isInstanceOf(Unknown.class);

        slack.on("chat.postMessage", (request, exchange) -> FakeSlack.send(exchange, 200, ""));
        assertThat(post()).isInstanceOf(Unknown.class);

        slack.on("chat.postMessage", "{\"ok\":true}");
        assertThat(post()).isInstanceOf(Unknown.class);
    }

    @Test
    void aConnectionThatBreaksBeforeTheAnswerMayHavePostedAndIsNotUsedTwice() {
        slack.on("chat.postMessage", (request, exchange) -> exchange.close());

        assertThat(post()).isEqualTo(new Unknown("the answer was lost"));
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void anAnswerThatNeverComesMayHavePosted() {
        slack.neverAnswers("chat.postMessage");

        assertThat(post()).isEqualTo(new Unknown("the answer was lost"));
    }

    @Test
    void openingTwiceDoesNoHarmSoItIsTriedAgain() {
        slack.on("conversations.open", (request, exchange) -> exchange.close());

        assertThat(open()).isInstanceOf(TryAgain.class);
    }

    @Test
    void whatNeverLeftIsTriedAgain() throws Exception {
        int nobody;
        try (var port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = port.getLocalPort();
        }
        try (var refused = Connected.listening("http://localhost:" + nobody + "/api/")) {
            assertThat(new SlackMessenger(refused.clients(), connected.connection())
                            .post(WORKSPACE, new Target.Conversation(new ChannelId("C1")), BODY, TRACE))
                    .isInstanceOfSatisfying(
                            TryAgain.class, again -> assertThat(again.wide()).isEqualTo(Wide.WORKSPACE));
        }
    }

    @Test
    void waitsUntilConnectedAndPostsToItsOwnWorkspaceOnly() throws Exception {
        slack.on("auth.test", "{\"ok\":false,\"error\":\"service_unavailable\"}");
        try (var waiting = Connected.listening(slack.apiUrl())) {
            assertThat(new SlackMessenger(waiting.clients(), waiting.connection())
                            .post(WORKSPACE, new Target.Conversation(new ChannelId("C1")), BODY, TRACE))
                    .isInstanceOf(TryAgain.class);
        }
        assertThat(messenger.post(
                        new WorkspaceId("T0OTHER"), new Target.Conversation(new ChannelId("C1")), BODY, TRACE))
                .isInstanceOf(TryAgain.class);
        assertThat(slack.calls("chat.postMessage")).isEmpty();
    }

    private Delivery post() {
        return postTo(new Target.Conversation(new ChannelId("C1")));
    }

    private Delivery postTo(Target target) {
        return messenger.post(WORKSPACE, target, BODY, TRACE);
    }

    private Delivery open() {
        return messenger.open(WORKSPACE, new TreeSet<>(List.of(new PersonId("U2"), new PersonId("U1"))));
    }
}
