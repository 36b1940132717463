package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.PositionCalls.Field;
import dev.percolate.slack.PositionCalls.Page;
import dev.percolate.slack.PositionCalls.Profile;
import dev.percolate.slack.PositionCalls.Uploaded;
import dev.percolate.testing.TestSettings;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Roster;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SlackPositionCallsTest {
    private static final WorkspaceId WORKSPACE = new WorkspaceId(FakeSlack.TEAM);
    private static final PersonId ANA = new PersonId("U1");

    private final FakeSlack slack = new FakeSlack();
    private Connected connected;
    private PositionCalls calls;

    @BeforeEach
    void connect() throws InterruptedException {
        connected = Connected.to(slack);
        calls = new SlackPositionCalls(connected.clients(), connected.connection());
    }

    @AfterEach
    void disconnect() throws Exception {
        connected.close();
        slack.close();
    }

    @Test
    void isForTheWorkspaceOfTheToken() {
        assertThat(calls.workspace()).contains(WORKSPACE);
    }

    @Test
    void readsWhichFieldsEverybodySees() {
        slack.on("team.profile.get", """
                {"ok":true,"profile":{"fields":[
                 {"id":"Xf1","ordering":0,"label":"Department","type":"text","hint":""},
                 {"id":"Xf2","ordering":1,"label":"Manager","type":"user","options":null}]}}
                """);

        assertThat(calls.fields())
                .isEqualTo(new Heard.Got<>(
                        List.of(new Field("Xf1", "Department", "text"), new Field("Xf2", "Manager", "user"))));
        assertThat(slack.calls("team.profile.get").getFirst().form()).containsEntry("visibility", "visible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null"})
    void readsProfilesWithoutFields(String none) {
        slack.on("users.profile.get", "{\"ok\":true,\"profile\":{\"title\":\"Designer\",\"fields\":" + none + "}}");

        assertThat(calls.profile(ANA)).isEqualTo(new Heard.Got<>(new Profile(Map.of(), "")));
    }

    @Test
    void readsWhatAProfileSays() {
        slack.on("users.profile.get", """
                {"ok":true,"profile":{"start_date":"2024-03-01","fields":{
                 "Xf1":{"value":"Design","alt":""},"Xf2":{"value":null}}}}
                """);

        assertThat(calls.profile(ANA))
                .isEqualTo(new Heard.Got<>(new Profile(Map.of("Xf1", "Design", "Xf2", ""), "2024-03-01")));
        assertThat(slack.calls("users.profile.get").getFirst().form()).containsEntry("user", "U1");
    }

    @Test
    void readsEverybodysNamesPageByPage() {
        slack.on("users.list", """
                {"ok":true,"members":[
                 {"id":"U1","team_id":"T0PERC","name":"ana.sousa","real_name":"Ana Sousa",
                  "profile":{"display_name":"Ana","real_name":"Ana Sousa"}},
                 {"id":"U2","name":"ben","deleted":true},
                 {"id":"U3","team_id":"T0OTHER","name":"priya"}],
                 "response_metadata":{"next_cursor":"abc"}}
                """);

        assertThat(calls.people(WORKSPACE, "before"))
                .isEqualTo(new Heard.Got<>(new Page(
                        List.of(
                                new Roster.Entry(ANA, Standing.MEMBER, List.of("ana.sousa", "Ana", "Ana Sousa")),
                                new Roster.Entry(new PersonId("U2"), Standing.DEACTIVATED, List.of("ben")),
                                new Roster.Entry(new PersonId("U3"), Standing.EXTERNAL, List.of("priya"))),
                        "abc")));
        assertThat(slack.calls("users.list").getFirst().form())
                .containsEntry("cursor", "before")
                .containsEntry("limit", "999");
    }

    @Test
    void saysWhyNotAndWhetherToAskAgain() {
        slack.on("users.profile.get", "{\"ok\":false,\"error\":\"missing_scope\",\"needed\":\"users.profile:read\"}");
        slack.on("team.profile.get", "{\"ok\":false,\"error\":\"internal_error\"}");
        slack.limits("users.list", "7");
        slack.limits("files.info", "soon");

        assertThat(calls.profile(ANA)).isEqualTo(new Heard.Refused<>("missing_scope"));
        assertThat(calls.fields()).isEqualTo(new Heard.NotNow<>(Duration.ofMinutes(1)));
        assertThat(calls.people(WORKSPACE, "")).isEqualTo(new Heard.NotNow<>(Duration.ofSeconds(7)));
        assertThat(calls.file("F1")).isEqualTo(new Heard.NotNow<>(Duration.ofMinutes(1)));
    }

    @Test
    void asksNothingBeforeItIsConnected() throws Exception {
        try (var alone = Connected.listening("http://localhost:1/")) {
            assertThat(new SlackPositionCalls(alone.clients(), alone.connection()).fields())
                    .isEqualTo(new Heard.NotNow<>(Duration.ofMinutes(1)));
        }
    }

    private String fileUrl() {
        return "http://localhost:" + slack.port() + "/file";
    }

    private static String file(String url, String more) {
        return "{\"ok\":true,\"file\":{\"id\":\"F1\",\"user\":\"U1\",\"size\":12,\"mode\":\"hosted\","
                + "\"url_private_download\":\"" + url + "\"" + more + "}}";
    }

    @Test
    void fetchesAFileWithItsToken() {
        slack.on("files.info", file(fileUrl(), ""));
        slack.onFile((request, exchange) -> FakeSlack.send(exchange, 200, "user\nana\n"));

        assertThat(calls.file("F1")).isEqualTo(new Heard.Got<>(new Uploaded(ANA, 12, fileUrl())));
        assertThat(calls.bytes(new Uploaded(ANA, 12, fileUrl()), 100))
                .isInstanceOfSatisfying(
                        Heard.Got.class,
                        got -> assertThat((byte[]) got.answer()).asString().isEqualTo("user\nana\n"));
        assertThat(slack.files())
                .singleElement()
                .satisfies(
                        request -> assertThat(request.authorization()).isEqualTo("Bearer " + TestSettings.BOT_TOKEN));
    }

    @Test
    void readsNoMoreOfAFileThanIsWanted() {
        slack.onFile((request, exchange) -> FakeSlack.send(exchange, 200, "x".repeat(1000)));

        assertThat(calls.bytes(new Uploaded(ANA, 12, fileUrl()), 100))
                .isInstanceOfSatisfying(
                        Heard.Got.class,
                        got -> assertThat((byte[]) got.answer()).hasSize(101));
    }

    @Test
    void followsNobodyElsewhereWithItsToken() {
        slack.onFile((request, exchange) -> {
            exchange.getResponseHeaders().add("Location", slack.apiUrl() + "auth.test");
            FakeSlack.send(exchange, 302, "");
        });

        assertThat(calls.bytes(new Uploaded(ANA, 12, fileUrl()), 100)).isEqualTo(new Heard.Refused<>("file_not_found"));
        assertThat(slack.calls("auth.test")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://files.slack.com/files-pri/T1-F1/people.csv",
                "https://evil.example/people.csv",
                "http://evil.example/people.csv",
                "not an address",
                ""
            })
    void showsItsTokenNowhereElse(String url) {
        slack.on("files.info", file(url, ""));

        assertThat(calls.file("F1")).isEqualTo(new Heard.Refused<>("file_not_found"));
    }

    @Test
    void takesNoFileThatLiesElsewhere() {
        slack.on("files.info", file(fileUrl(), ",\"is_external\":true"));

        assertThat(calls.file("F1")).isEqualTo(new Heard.Refused<>("file_not_found"));
    }
}
