package dev.percolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
    private static final Map<String, String> ONE_WORKSPACE = Map.of(
            "SLACK_BOT_TOKEN", "xoxb-1234567890-abc",
            "SLACK_SIGNING_SECRET", "secret",
            "PERCOLATE_KEY", "a-key");

    @Test
    void startsTheSandboxOnThisMachineWhereNothingOfSlackIsSet() {
        assertThat(read(Map.of("HOME", "/somewhere"))).isInstanceOfSatisfying(Settings.Sandbox.class, sandbox -> {
            assertThat(sandbox.place().host()).isEqualTo("127.0.0.1");
            assertThat(sandbox.place().port()).isEqualTo(8080);
            assertThat(sandbox.place().database()).isNull();
            assertThat(sandbox.place().data()).isEqualTo(Path.of("here"));
        });
    }

    @Test
    void runsTheSandboxOnADatabaseOfOnesOwn() {
        assertThat(read(Map.of("DATABASE_URL", "jdbc:postgresql://db/percolate", "DATABASE_USER", "me")))
                .isInstanceOfSatisfying(
                        Settings.Sandbox.class,
                        sandbox -> assertThat(sandbox.place().database())
                                .isEqualTo(new Settings.Database("jdbc:postgresql://db/percolate", "me", "")));
    }

    @Test
    void servesOneWorkspaceWithATokenASecretAndAKey() {
        assertThat(read(ONE_WORKSPACE)).isInstanceOfSatisfying(Settings.OneWorkspace.class, workspace -> {
            assertThat(workspace.place().host()).isEqualTo("0.0.0.0");
            assertThat(workspace.apiUrl()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "PERCOLATE_KEY"})
    void namesWhatIsMissing(String missing) {
        Map<String, String> halfSet = new HashMap<>(ONE_WORKSPACE);
        halfSet.remove(missing);
        assertRefused(halfSet, missing);
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, xoxp-1234567890-abc",
        "SLACK_BOT_TOKEN, xoxb-short",
        "SLACK_APP_TOKEN, xapp-1",
        "SLACK_CLIENT_ID, 1.2",
        "SLACK_CLIENT_SECRET, s",
        "SLACK_TOKEN, xoxb-1234567890-abc",
        "PERCOLATE_PROT, 8081",
        "PERCOLATE_PORT, eighty",
        "PERCOLATE_PORT, 70000",
        "DATABASE_URL, mysql://db/percolate",
        "SLACK_API_URL, http://slack.example/api/",
        "SLACK_API_URL, ftp://localhost/api/",
        "SLACK_API_URL, https://",
        "SLACK_API_URL, no address",
        "PERCOLATE_URL, http://percolate.example",
        "PERCOLATE_URL, percolate.example",
        "PERCOLATE_URL, https://",
        "PERCOLATE_URL, https://me:secret@percolate.example",
        "PERCOLATE_URL, https://percolate.example/?a=b",
        "PERCOLATE_URL, https://percolate.example/#top",
        "PERCOLATE_URL, ''"
    })
    void refusesAWrongSettingInOneSentenceThatNamesIt(String name, String value) {
        Map<String, String> wrong = new HashMap<>(ONE_WORKSPACE);
        wrong.put(name, value);
        assertRefused(wrong, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATABASE_USER", "DATABASE_PASSWORD"})
    void neverTakesTheDatabaseThatComesAlongWhereSomebodyMeantAnother(String alone) {
        assertRefused(Map.of(alone, "mine"), alone);
    }

    @Test
    void neverOpensTheSandboxToTheNetwork() {
        assertRefused(Map.of("PERCOLATE_HOST", "0.0.0.0"), "PERCOLATE_HOST");
    }

    @Test
    void neverStartsASandboxWhereSomebodyMeantARealWorkspace() {
        assertRefused(Map.of("SLACK_API_URL", "https://slack.example/api/"), "SLACK_BOT_TOKEN");
    }

    @ParameterizedTest
    @CsvSource({
        "https://slack.example/api, https://slack.example/api/",
        "http://localhost:9000/api/, http://localhost:9000/api/",
        "http://127.0.0.1:9000/api/, http://127.0.0.1:9000/api/"
    })
    void acceptsAnotherSlackOverHttpsOrOnThisMachine(String given, String used) {
        Map<String, String> settings = new HashMap<>(ONE_WORKSPACE);
        settings.put("SLACK_API_URL", given);
        assertThat(read(settings))
                .isInstanceOfSatisfying(
                        Settings.OneWorkspace.class,
                        workspace -> assertThat(workspace.apiUrl()).isEqualTo(used));
    }

    @ParameterizedTest
    @CsvSource({
        "https://percolate.example, https://percolate.example",
        "https://acme.example/percolate/, https://acme.example/percolate",
        "' https://percolate.example ', https://percolate.example",
        "http://localhost:8080/, http://localhost:8080"
    })
    void takesAnAddressForBrowsers(String given, String used) {
        assertThat(read(Map.of("PERCOLATE_URL", given)))
                .isInstanceOfSatisfying(
                        Settings.Sandbox.class,
                        sandbox -> assertThat(sandbox.place().url()).isEqualTo(used));
        assertThat(read(Map.of()))
                .isInstanceOfSatisfying(
                        Settings.Sandbox.class,
                        sandbox -> assertThat(sandbox.place().url()).isNull());
    }

    @Test
    void readsWhatTextsMeanUnlessSwitchedOff() {
        assertThat(read(Map.of()))
                .isInstanceOfSatisfying(
                        Settings.Sandbox.class,
                        sandbox -> assertThat(sandbox.place().readsMeanings()).isTrue());
        assertThat(read(Map.of("PERCOLATE_EMBEDDINGS", "off")))
                .isInstanceOfSatisfying(
                        Settings.Sandbox.class,
                        sandbox -> assertThat(sandbox.place().readsMeanings()).isFalse());
        assertRefused(Map.of("PERCOLATE_EMBEDDINGS", "maybe"), "PERCOLATE_EMBEDDINGS");
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment, Path.of("here"));
    }

    private static void assertRefused(Map<String, String> environment, String named) {
        assertThat(read(environment))
                .isInstanceOfSatisfying(
                        Settings.Refused.class,
                        refused -> assertThat(refused.sentence())
                                .contains(named)
                                .endsWith(".")
                                .doesNotContain("xoxb-1234567890-abc"));
    }
}
