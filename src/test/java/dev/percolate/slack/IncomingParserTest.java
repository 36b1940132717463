package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.workspace.WorkspaceId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IncomingParserTest {
    /// What T1 chose.
    private static final BiPredicate<WorkspaceId, String> SEEDLING =
            (workspace, emoji) -> workspace.value().equals("T1") && emoji.equals("seedling");

    /// As Slack documents it. Of the message only who wrote it is kept, not even where it stands.
    @Test
    void ofAMessageItIsStartedOnKeepsOnlyWhoWroteIt() throws Exception {
        var asked = (Incoming.Asked) payload("""
                {"type":"message_action","token":"SECRET","action_ts":"1767603600.SECRET","callback_id":"brew.helped",
                 "team":{"id":"T1","domain":"SECRET"},"user":{"id":"U1","name":"SECRET","team_id":"SECRET"},
                 "channel":{"id":"SECRET","name":"SECRET"},"is_enterprise_install":false,"enterprise":null,
                 "trigger_id":"1.2","message_ts":"SECRET.000100","response_url":"https://SECRET",
                 "message":{"type":"message","user":"U2","text":"SECRET","ts":"SECRET.000100","team":"SECRET",
                            "client_msg_id":"SECRET","thread_ts":"SECRET","bot_id":"SECRET","edited":{"user":"SECRET"},
                            "reactions":[{"name":"SECRET","users":["SECRET"]}],"files":[{"id":"SECRET"}],
                            "blocks":[{"type":"rich_text","block_id":"SECRET","elements":[]}]}}
                """);

        var started = (MessageShortcutRequest) asked.request();
        assertThat(GsonFactory.createSnakeCase().toJson(started.getPayload())).doesNotContain("SECRET");
        assertThat(started.getPayload().getMessage().getUser()).isEqualTo("U2");
        assertThat(started.getPayload().getCallbackId()).isEqualTo("brew.helped");
        assertThat(started.getRequestBodyAsString()).isEmpty();
        assertThat(asked.toString()).doesNotContain("SECRET");
        assertThat(started.getContext().getTeamId()).isEqualTo("T1");
        assertThat(started.getContext().getRequestUserId()).isEqualTo("U1");
        assertThat(Place.of(started)).isEqualTo(new Place.Anywhere("1.2"));
    }

    @Test
    void aMessageOfNobodyIsAMessageAllTheSame() throws Exception {
        var asked = (Incoming.Asked) payload("""
                {"type":"message_action","callback_id":"brew.helped","team":{"id":"T1"},"user":{"id":"U1"},
                 "trigger_id":"1.2","message":{"type":"message","subtype":"bot_message","bot_id":"B1","text":"SECRET"}}
                """);

        var message = ((MessageShortcutRequest) asked.request()).getPayload().getMessage();
        assertThat(message.getUser()).isNull();
        assertThat(message.toString()).doesNotContain("SECRET");
    }

    private static final String REACTED = """
            {"type":"event_callback","team_id":"T1","event_id":"Ev1","event_time":1767603600,
             "authorizations":[{"team_id":"%s","user_id":"U0BOT","is_bot":true}],
             "event":{"type":"reaction_added","user":"U1","reaction":"%s","item_user":"U2","event_ts":"SECRET",
                      "item":{"type":"%s","channel":"SECRET","ts":"SECRET"}}}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"seedling", "seedling::skin-tone-3"})
    void ofTheChosenReactionKeepsWhoAndWhoseButNotWhere(String emoji) throws Exception {
        var asked = (Incoming.Asked) json(REACTED.formatted("T1", emoji, "message"));

        assertThat(((EventRequest) asked.request()).getRequestBodyAsString())
                .isEqualTo(
                        "{\"type\":\"event_callback\",\"event_id\":\"Ev1\",\"team_id\":\"T1\",\"event\":"
                                + "{\"type\":\"reaction_added\",\"user\":\"U1\",\"item_user\":\"U2\",\"reaction\":\"seedling\"}}");
        assertThat(asked.action()).isEqualTo("reaction_added");
    }

    @ParameterizedTest
    @CsvSource({
        "T1,tada,message",
        "T1,seedlings,message",
        "T1,'',message",
        "T1,::seedling,message",
        "T1,seedling,file",
        "T2,seedling,message"
    })
    void ofEveryOtherReactionNothingIsLeft(String team, String emoji, String item) throws Exception {
        assertThat(json(REACTED.formatted(team, emoji, item))).hasToString("Unheard[workspace=" + team + "]");
    }

    @Test
    void readsACommandAsTyped() throws Exception {
        var asked = (Incoming.Asked)
                form("token=x&team_id=T1&team_domain=acme&channel_id=C1&user_id=U1&user_name=ana&command=%2Fbrew"
                        + "&text=prot%C3%A9g%C3%A9+%E2%98%95+a%3Db%26c&trigger_id=1.2&response_url=https%3A%2F%2Fh");

        var payload = ((SlashCommandRequest) asked.request()).getPayload();
        assertThat(payload.getText()).isEqualTo("protégé ☕ a=b&c");
        assertThat(payload.getTriggerId()).isEqualTo("1.2");
        assertThat(asked.workspace().value()).isEqualTo("T1");
        assertThat(asked.person()).isEqualTo("U1");
        assertThat(asked.action()).isEqualTo("/brew");
    }

    @Test
    void dropsWhatSlackSendsAlongWithAClick() throws Exception {
        var asked = (Incoming.Asked) payload("""
                {"type":"block_actions","team":{"id":"T1","domain":"SECRET"},"user":{"id":"U1","name":"SECRET"},
                 "trigger_id":"1.2","response_url":"https://h","channel":{"id":"D1","name":"SECRET"},
                 "message":{"type":"message","text":"SECRET","user":"U0BOT","blocks":[]},
                 "container":{"type":"message","text":"SECRET"},"state":{"values":{}},
                 "actions":[{"type":"button","action_id":"brew.now","block_id":"b","value":"42",
                             "text":{"type":"plain_text","text":"SECRET"}}]}
                """);

        var click = (BlockActionRequest) asked.request();
        assertThat(click.getPayload().toString()).doesNotContain("SECRET");
        assertThat(click.getRequestBodyAsString()).isEmpty();
        assertThat(click.getPayload().getMessage()).isNull();
        assertThat(click.getPayload().getActions().getFirst().getValue()).isEqualTo("42");
        assertThat(Place.of(click)).isEqualTo(new Place.Message("https://h", "1.2"));
    }

    @Test
    void ofSeveralActionsTheFirstCounts() throws Exception {
        var asked = (Incoming.Asked) payload("""
                {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"view":{"id":"V1"},
                 "actions":[{"type":"button"},{"type":"static_select","action_id":"brew.size",
                             "selected_option":{"text":{"type":"plain_text","text":"Large"},"value":"L"}},
                            {"type":"button","action_id":"brew.now"}]}
                """);

        var actions = ((BlockActionRequest) asked.request()).getPayload().getActions();
        assertThat(actions).hasSize(1);
        assertThat(Entered.by(actions.getFirst())).isEqualTo("L");
        assertThat(Place.of(asked.request())).isEqualTo(new Place.Modal("V1", "", false));
    }

    @Test
    void flattensWhatWasEntered() throws Exception {
        var asked = (Incoming.Asked) payload("""
                {"type":"view_submission","team":{"id":"T1"},"user":{"id":"U1"},
                 "view":{"id":"V1","type":"modal","callback_id":"brew.order","private_metadata":"note",
                  "title":{"type":"plain_text","text":"Order"},
                  "blocks":[{"type":"section","block_id":"head"},{"type":"input","block_id":"line"}],
                  "state":{"values":{
                   "line":{"a":{"type":"plain_text_input","value":"pro\\u0000tégé"}},
                   "size":{"a":{"type":"static_select","selected_option":{"value":"L"}}},
                   "day":{"a":{"type":"datepicker","selected_date":"2026-12-24"}},
                   "hour":{"a":{"type":"timepicker","selected_time":"09:05"}},
                   "who":{"a":{"type":"users_select","selected_user":"U2"}},
                   "where":{"a":{"type":"conversations_select","selected_conversation":"C2"}},
                   "extras":{"a":{"type":"checkboxes","selected_options":[{"value":"milk"},{"value":"sugar"}]}},
                   "list":{"a":{"type":"file_input","files":[{"id":"F1","name":"SECRET.csv","url_private":"https://SECRET"}]}},
                   "none":{"a":{"type":"checkboxes","selected_options":[]}},
                   "files":{"a":{"type":"file_input","files":[]}},
                   "empty":{"a":{"type":"plain_text_input","value":null}}}}}}
                """);

        var view = ((ViewSubmissionRequest) asked.request()).getPayload().getView();
        assertThat(Entered.in(view.getState()))
                .isEqualTo(Map.of(
                        "line", "protégé",
                        "size", "L",
                        "day", "2026-12-24",
                        "hour", "09:05",
                        "who", "U2",
                        "where", "C2",
                        "extras", "milk,sugar",
                        "list", "F1"));
        assertThat(view.getPrivateMetadata()).isEqualTo("note");
        assertThat(Place.of(asked.request())).isEqualTo(new Place.Form("V1", "line", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"team\":{\"id\":\"T2\"}", "\"team\":null"})
    void guardAndHandlersReadTheWorkspaceTheAppIsInstalledIn(String team) throws Exception {
        var click = (Incoming.Asked) payload("{\"type\":\"block_actions\"," + team + """
                ,"user":{"id":"U1"},"view":{"id":"V1","app_installed_team_id":"T1"},
                 "actions":[{"type":"button","action_id":"brew.now"}]}
                """);
        var sent = (Incoming.Asked) payload("{\"type\":\"view_submission\"," + team + """
                ,"user":{"id":"U1"},"view":{"id":"V1","callback_id":"brew.order","app_installed_team_id":"T1"}}
                """);

        assertThat(click.workspace().value()).isEqualTo("T1");
        assertThat(click.request().getContext().getTeamId()).isEqualTo("T1");
        assertThat(sent.workspace().value()).isEqualTo("T1");
        assertThat(sent.request().getContext().getTeamId()).isEqualTo("T1");
    }

    @Test
    void ofEventsThatNothingListensToKeepsTheTypeOnly() throws Exception {
        var asked = (Incoming.Asked) json("""
                {"type":"event_callback","team_id":"T2","event_id":"Ev1","authorizations":[{"team_id":"T1"}],
                 "event":{"type":"message","text":"SECRET","channel":"C1"}}
                """);

        assertThat(((EventRequest) asked.request()).getRequestBodyAsString()).doesNotContain("SECRET");
        assertThat(asked.workspace().value()).isEqualTo("T1");
    }

    private static final String JOINED = """
            {"type":"event_callback","team_id":"T1","event_id":"Ev1","event_time":1767603600,
             "authorizations":[{"team_id":"T1","user_id":"U0BOT","is_bot":true}],
             "event":{"type":"member_joined_channel","user":"%s","channel":"C1","channel_type":"SECRET",
                      "team":"SECRET","enterprise":"SECRET","inviter":"U1","event_ts":"1767603600.000100"}}
            """;

    @Test
    void ofTheBotsOwnComingKeepsWhereAndWhoBroughtIt() throws Exception {
        var asked = (Incoming.Asked) json(JOINED.formatted("U0BOT"));

        assertThat(((EventRequest) asked.request()).getRequestBodyAsString())
                .contains("\"channel\":\"C1\"", "\"inviter\":\"U1\"", "\"event_time\":1767603600")
                .doesNotContain("SECRET", "U0BOT");
    }

    /// Promise 1: Slack sends them along, and they end here.
    @ParameterizedTest
    @ValueSource(strings = {"U2", "", "U0BOTTOO"})
    void ofWhoElseComesNothingIsLeft(String person) throws Exception {
        assertThat(json(JOINED.formatted(person))).isEqualTo(new Incoming.Unheard(new WorkspaceId("T1")));
        assertThat(json(JOINED.formatted("U0BOT").replace("\"user_id\":\"U0BOT\"", "\"user_id\":\"\"")))
                .isEqualTo(new Incoming.Unheard(new WorkspaceId("T1")));
        assertThat(json(JOINED.formatted("").replace("\"user_id\":\"U0BOT\"", "\"user_id\":\"\"")))
                .isEqualTo(new Incoming.Unheard(new WorkspaceId("T1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"channel_left", "group_left"})
    void ofItsGoingKeepsWhereAndNotWhoSawToIt(String type) throws Exception {
        var asked = (Incoming.Asked) json("""
                {"type":"event_callback","team_id":"T1","event_id":"Ev1","event_time":1767603600,
                 "event":{"type":"%s","channel":"C1","actor_id":"SECRET","event_ts":"1.2"}}
                """.formatted(type));

        assertThat(((EventRequest) asked.request()).getRequestBodyAsString())
                .contains("\"channel\":\"C1\"")
                .doesNotContain("SECRET");
    }

    @Test
    void ofHomeKeepsWhoOpenedWhichTab() throws Exception {
        var asked = (Incoming.Asked) json("""
                {"type":"event_callback","team_id":"T1","event_id":"Ev1",
                 "event":{"type":"app_home_opened","user":"U1","tab":"home","channel":"SECRET","event_ts":"1.2",
                          "view":{"id":"V1","private_metadata":"SECRET","state":{"values":{"a":"SECRET"}}}}}
                """);

        String kept = ((EventRequest) asked.request()).getRequestBodyAsString();
        assertThat(kept).contains("\"user\":\"U1\"", "\"tab\":\"home\"").doesNotContain("SECRET", "view");
    }

    @Test
    void tellsHomeFromAModalAndAModalThatCameFromHome() throws Exception {
        String click = """
                {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"1.2",
                 "view":{"id":"V1","type":"%s","callback_id":"%s","private_metadata":"SECRET","blocks":["SECRET"]},
                 "actions":[{"type":"button","action_id":"brew.now"}]}
                """;
        var home = (Incoming.Asked) payload(click.formatted("home", ""));
        var fromHome = (Incoming.Asked) payload(click.formatted("modal", "brew.order/home"));

        assertThat(Place.of(home.request())).isEqualTo(new Place.Home("1.2"));
        assertThat(Place.of(fromHome.request())).isEqualTo(new Place.Modal("V1", "1.2", true));
        assertThat(((BlockActionRequest) home.request()).getPayload().toString())
                .doesNotContain("SECRET");
    }

    @Test
    void ofAShortcutKeepsWhoStartedWhich() throws Exception {
        var asked = (Incoming.Asked) payload("""
                {"type":"shortcut","token":"SECRET","action_ts":"1.2","team":{"id":"T1","domain":"SECRET"},
                 "user":{"id":"U1","username":"SECRET","team_id":"T1"},"callback_id":"brew.ask","trigger_id":"1.2"}
                """);

        assertThat(asked.action()).isEqualTo("brew.ask");
        assertThat(asked.person()).isEqualTo("U1");
        assertThat(Place.of(asked.request())).isEqualTo(new Place.Anywhere("1.2"));
        assertThat(((GlobalShortcutRequest) asked.request()).getPayload().toString())
                .contains("brew.ask")
                .doesNotContain("SECRET");
    }

    @Test
    void answersProbesAndChallenges() throws Exception {
        assertThat(form("ssl_check=1&token=x")).isEqualTo(new Incoming.Probe());
        assertThat(json("{\"type\":\"url_verification\",\"challenge\":\"w0rd\"}"))
                .isEqualTo(new Incoming.Challenge("w0rd"));
    }

    @Test
    void whatNothingListensToIsNoError() throws Exception {
        assertThat(payload("{\"type\":\"message_closed\",\"team\":{\"id\":\"T1\"},\"message\":{\"text\":\"SECRET\"}}"))
                .hasToString("Unheard[workspace=T1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "&&&",
                "command",
                "command=%2Fbrew",
                "command=%2Fbrew&team_id=T1&user_id=&channel_id=C1",
                "command=%2Fbrew&command=%2Ftea",
                "command=%ZZ",
                "payload=",
                "payload=%7B",
                "payload=%5B%5D",
                "payload=null",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "payload=%7B%22type%22%3A7%7D",
                "payload=%7B%22type%22%3A%5B%5D%7D"
            })
    void refusesBrokenForms(String body) {
        assertThatThrownBy(() -> form(body)).isInstanceOf(Incoming.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "7",
                "{",
                "{}",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"E1\"}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event_id\":\"E1\",\"event\":[]}",
                "{\"type\":\"event_callback\",\"team_id\":\"T1\",\"event\":{\"type\":\"message\"}}",
                "{\"type\":\"event_callback\",\"team_id\":{},\"event_id\":\"E1\",\"event\":{\"type\":\"x\"}}",
                "{\"type\":\"url_verification\"}"
            })
    void refusesBrokenJson(String body) {
        assertThatThrownBy(() -> json(body)).isInstanceOf(Incoming.Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user\":{\"id\":[]},\"actions\":[{\"action_id\":\"a.b\"}]}",
                "{\"user\":{\"id\":\"U1\"},\"actions\":{}}",
                "{\"user\":{\"id\":\"U1\"},\"actions\":[]}",
                "{\"user\":{\"id\":\"U1\"},\"actions\":[null,7]}",
                "{\"user\":{\"id\":\"U1\"},\"actions\":[{\"action_id\":\"a.b\",\"value\":{}}]}",
                "{\"user\":{\"id\":\"U1\"},\"actions\":[{\"action_id\":\"a.b\",\"selected_option\":7}]}"
            })
    void refusesClicksOfAnotherForm(String rest) {
        assertThatThrownBy(() -> payload("{\"type\":\"block_actions\",\"team\":{\"id\":\"T1\"}," + rest.substring(1)))
                .isInstanceOf(Incoming.Malformed.class);
    }

    @Test
    void refusesWhatIsNoTextAndWhatIsTooDeep() {
        assertThatThrownBy(() -> IncomingParser.parse(true, new byte[] {(byte) 0xc3, 0x28}, SEEDLING))
                .isInstanceOf(Incoming.Malformed.class);
        assertThatThrownBy(() -> json("[".repeat(500_000))).isInstanceOf(Incoming.Malformed.class);
        assertThatThrownBy(() -> json("{\"type\":\"event_callback\",\"a\":" + "{\"a\":".repeat(100_000)))
                .isInstanceOf(Incoming.Malformed.class);
    }

    private static Incoming form(String body) throws Incoming.Malformed {
        return IncomingParser.parse(false, body.getBytes(StandardCharsets.UTF_8), SEEDLING);
    }

    private static Incoming payload(String json) throws Incoming.Malformed {
        return form("payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8));
    }

    private static Incoming json(String body) throws Incoming.Malformed {
        return IncomingParser.parse(true, body.getBytes(StandardCharsets.UTF_8), SEEDLING);
    }
}
