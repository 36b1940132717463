package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.request.pins.PinsAddRequest;
import com.slack.api.methods.request.stars.StarsListRequest;
import dev.percolate.testing.InPostgres;
import dev.percolate.testing.Readme;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.FormBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The manifest says exactly what the code registers and needs, and every rule that holds it would notice a difference.
final class ManifestTest extends InPostgres {
    @Inject
    private List<Subcommand> subcommands;

    @Inject
    private List<GlobalShortcut> globalShortcuts;

    @Inject
    private List<MessageShortcut> messageShortcuts;

    @Inject
    private List<EventHandler> handlers;

    @Inject
    private List<AskingHandler> asking;

    @Test
    void isValidForSlack() throws IOException {
        assertThat(ManifestRules.againstSlacksSchema(manifest(), schema())).isEmpty();
    }

    @Test
    void hasTheCommandsThatAreRegistered() throws IOException {
        assertThat(ManifestRules.commands(manifest(), commands())).isEmpty();
    }

    @Test
    void hasTheShortcutsThatAreRegistered() throws IOException {
        assertThat(ManifestRules.shortcuts(manifest(), shortcuts())).isEmpty();
    }

    @Test
    void noticesAnotherShortcut() throws IOException {
        assertThat(ManifestRules.shortcuts(manifest("\"request.ask\"", "\"request.tell\""), shortcuts()))
                .hasSize(2);
    }

    @Test
    void noticesAShortcutOfAnotherKind() throws IOException {
        assertThat(ManifestRules.shortcuts(manifest("\"type\": \"message\"", "\"type\": \"global\""), shortcuts()))
                .hasSize(2);
    }

    /// Whoever installs the app can leave reactions out, and everything but them goes on.
    @Test
    void asksForReactionsOnlyWhereSomebodyWantsThem() throws IOException {
        assertThat(ManifestRules.texts(manifest().at("/oauth_config/scopes/bot_optional")))
                .containsExactly("reactions:read");
        assertThat(ManifestRules.needlesslyRequired(manifest(), CalledMethods.ofTheBot(), events()))
                .isEmpty();
        assertThat(ManifestRules.needlesslyRequired(
                        manifest("\"metadata.message:read\",", "\"metadata.message:read\", \"reactions:read\","),
                        CalledMethods.ofTheBot(),
                        events()))
                .containsExactly("reactions:read");
    }

    private Set<String> shortcuts() {
        return Stream.concat(
                        globalShortcuts.stream().map(one -> "global " + one.callback()),
                        messageShortcuts.stream().map(one -> "message " + one.callback()))
                .collect(Collectors.toSet());
    }

    @Test
    void hasTheEventsThatAreHandled() throws IOException {
        assertThat(ManifestRules.events(manifest(), events())).isEmpty();
    }

    @Test
    void hasTheScopesThatAreNeeded() throws IOException {
        assertThat(ManifestRules.scopes(manifest(), CalledMethods.ofTheBot(), events(), true))
                .isEmpty();
    }

    @Test
    void switchesHomeOnWhereItIsDrawn() throws IOException {
        assertThat(manifest().at("/features/app_home/home_tab_enabled").asBoolean())
                .isEqualTo(CalledMethods.ofTheBot().contains("views.publish"))
                .isEqualTo(events().contains(HomeOpened.TYPE));
    }

    @Test
    void asksForNoHistory() throws IOException {
        assertThat(ManifestRules.noHistory(manifest())).isEmpty();
    }

    @Test
    void subscribesToTheMetadataThatMessagesCarry() throws IOException {
        assertThat(manifest()
                        .at("/settings/event_subscriptions/metadata_subscriptions/0/event_type")
                        .asText())
                .isEqualTo(MetadataPosted.MESSAGE);
    }

    @Test
    void isExplainedScopeByScopeInReadme() throws IOException {
        var explained = Readme.table("| scope | what for | methods and events |");
        assertThat(explained.stream().flatMap(row -> Readme.names(row.getFirst()).stream()))
                .containsExactlyElementsOf(ManifestRules.scopes(manifest()));
        assertThat(explained).allSatisfy(row -> {
            var scope = Readme.names(row.getFirst());
            assertThat(CalledMethods.ofTheBot().stream()
                            .filter(method -> ManifestRules.scopesOf(method).containsAll(scope)))
                    .as("methods that need " + scope)
                    .isSubsetOf(Readme.names(row.getLast()));
        });
    }

    @Test
    void itsEventsAreExplainedInReadme() throws IOException {
        assertThat(Readme.table("| event | what for |").stream().flatMap(row -> Readme.names(row.getFirst()).stream()))
                .containsExactlyElementsOf(
                        ManifestRules.texts(manifest().at("/settings/event_subscriptions/bot_events")));
    }

    @Test
    void theMethodsThatAreCalledAreFound() {
        assertThat(CalledMethods.ofTheBot())
                .contains("auth.test", "chat.postMessage", "conversations.open", "views.open", "users.info")
                .noneMatch(method -> method.startsWith("(unknown"));
        assertThat(CalledMethods.in(importer -> importer.importClasses(Caller.class)))
                .containsExactly("(unknown method) runPostFormWithToken", "pins.add", "pins.list", "stars.list");
    }

    @Test
    void noticesWhatSlackWouldNotAccept() throws IOException {
        assertThat(ManifestRules.againstSlacksSchema(manifest("\"features\"", "\"feature\""), schema()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/coffee,/tea", "/coffee,coffee"})
    void noticesAnotherCommand(String ours, String other) throws IOException {
        assertThat(ManifestRules.commands(manifest("\"" + ours + "\"", "\"" + other + "\""), commands()))
                .hasSize(2);
    }

    @Test
    void noticesAnEventTooManyAndOneTooFew() throws IOException {
        var fewer = events();
        fewer.remove(HomeOpened.TYPE);
        assertThat(ManifestRules.events(manifest(), fewer)).hasSize(1);
        var more = events();
        more.add("app_uninstalled");
        assertThat(ManifestRules.events(manifest(), more)).hasSize(1);
    }

    @Test
    void noticesAScopeTooManyAndOneTooFew() throws IOException {
        var methods = CalledMethods.ofTheBot();
        assertThat(ManifestRules.scopes(manifest("\"users:read\"", "\"pins:read\""), methods, events(), true))
                .hasSize(2);
        assertThat(ManifestRules.scopes(manifest(), methods, events(), false)).hasSize(1);
        assertThat(ManifestRules.scopes(manifest(), methods, Set.of(), true)).hasSize(2);
    }

    @Test
    void noticesAMethodOrEventOfUnknownScopes() throws IOException {
        var methods = new HashSet<>(CalledMethods.ofTheBot());
        methods.add("pins.list");
        assertThat(ManifestRules.scopes(manifest(), methods, events(), true))
                .containsExactly("nobody has said which scopes the method pins.list needs");

        var events = new HashSet<>(events());
        events.add("pin_added");
        assertThat(ManifestRules.scopes(manifest(), CalledMethods.ofTheBot(), events, true))
                .containsExactly("nobody has said which scopes the event pin_added needs");
    }

    @ParameterizedTest
    @CsvSource({
        "bot,bot,channels:history",
        "bot_optional,bot_optional,im:history",
        "bot,user,mpim:history",
        "bot,user_optional,groups:history"
    })
    void noticesAnyHistory(String instead, String kind, String scope) throws IOException {
        assertThat(ManifestRules.noHistory(manifest("\"" + instead + "\": [", "\"" + kind + "\": [\"" + scope + "\",")))
                .containsExactly(kind + " asks for " + scope);
    }

    private Set<String> commands() {
        return subcommands.stream().map(Subcommand::command).collect(Collectors.toSet());
    }

    private Set<String> events() {
        return Stream.concat(
                        handlers.stream().map(EventHandler::type),
                        asking.stream().flatMap(handler -> handler.types().stream()))
                .collect(Collectors.toSet());
    }

    private static JsonNode manifest() throws IOException {
        return new ObjectMapper().readTree(text());
    }

    private static JsonNode manifest(String ours, String other) throws IOException {
        assertThat(text()).contains(ours);
        return new ObjectMapper().readTree(text().replace(ours, other));
    }

    private static String text() throws IOException {
        try (var file = ManifestTest.class.getResourceAsStream("/manifest/percolate.json")) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static JsonNode schema() throws IOException {
        return new ObjectMapper().readTree(ManifestTest.class.getResource("/slack-manifest.schema.json"));
    }

    private static final class Caller {
        private interface Lambda {
            Object on(MethodsClient slack) throws Exception;
        }

        private interface Reference {
            Object on(MethodsClient slack, StarsListRequest request) throws Exception;
        }

        static final Lambda LAMBDA = slack -> slack.pinsList(request -> request);
        static final Lambda FORM = slack -> slack.runPostFormWithToken(
                RequestFormBuilder.toForm(PinsAddRequest.builder().build()), "", "");
        static final Reference REFERENCE = MethodsClient::starsList;

        static Object nameless(MethodsClient slack) throws Exception {
            return slack.runPostFormWithToken(new FormBody.Builder(), "", "");
        }
    }
}
