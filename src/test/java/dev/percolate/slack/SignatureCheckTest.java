package dev.percolate.slack;

import static dev.percolate.slack.SignatureCheck.Verdict.FORGED;
import static dev.percolate.slack.SignatureCheck.Verdict.GENUINE;
import static dev.percolate.slack.SignatureCheck.Verdict.STALE;
import static dev.percolate.slack.SignatureCheck.Verdict.UNSIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignatureCheckTest {
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private final SettableClock wall = new SettableClock();
    private final SignatureCheck check = new SignatureCheck(new SlackSettings("xoxb-token", SECRET, null), wall);

    @Test
    void agreesWithTheExampleInSlacksDocumentation() {
        var body = bytes("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c");
        wall.passes(Duration.between(wall.instant(), java.time.Instant.ofEpochSecond(1531420618)));

        assertThat(check.judge(
                        List.of("1531420618"),
                        List.of("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"),
                        body))
                .isEqualTo(GENUINE);
    }

    @Test
    void signsBytesAndNotCharacters() {
        assertThat(judge(0, bytes("text=protégé ☕ 🌱"))).isEqualTo(GENUINE);
        assertThat(judge(0, new byte[] {0, (byte) 0xff, (byte) 0xc3, 10})).isEqualTo(GENUINE);
    }

    @Test
    void allowsFiveMinutesEitherWayAndNotASecondMore() {
        assertThat(judge(-300, bytes("a"))).isEqualTo(GENUINE);
        assertThat(judge(300, bytes("a"))).isEqualTo(GENUINE);
        assertThat(judge(-301, bytes("a"))).isEqualTo(STALE);
        assertThat(judge(301, bytes("a"))).isEqualTo(STALE);
    }

    @Test
    void knowsAnotherBodyAnotherSecretAndAnotherTime() {
        String now = now(0);
        String signature = Signed.with(SECRET, now, bytes("a"));

        assertThat(check.judge(List.of(now), List.of(signature), bytes("b"))).isEqualTo(FORGED);
        assertThat(check.judge(List.of(now(1)), List.of(signature), bytes("a"))).isEqualTo(FORGED);
        assertThat(check.judge(List.of(now), List.of(Signed.with("other", now, bytes("a"))), bytes("a")))
                .isEqualTo(FORGED);
    }

    @Test
    void wantsExactlyOneOfEachHeader() {
        String now = now(0);
        String signature = Signed.with(SECRET, now, bytes("a"));

        assertThat(check.judge(List.of(), List.of(signature), bytes("a"))).isEqualTo(UNSIGNED);
        assertThat(check.judge(List.of(now), List.of(), bytes("a"))).isEqualTo(UNSIGNED);
        assertThat(check.judge(List.of(now, now), List.of(signature), bytes("a")))
                .isEqualTo(UNSIGNED);
        assertThat(check.judge(List.of(now), List.of(signature, signature), bytes("a")))
                .isEqualTo(UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "now", "-1", "1e9", "99999999999999999999", "١٢٣"})
    void wantsSeconds(String timestamp) {
        assertThat(check.judge(List.of(timestamp), List.of(Signed.with(SECRET, timestamp, bytes("a"))), bytes("a")))
                .isEqualTo(UNSIGNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v0=zz", "v1=00", "\u00e9"})
    void knowsASignatureThatIsNone(String signature) {
        assertThat(check.judge(List.of(now(0)), List.of(signature), bytes("a"))).isEqualTo(FORGED);
    }

    private SignatureCheck.Verdict judge(int secondsOff, byte[] body) {
        String timestamp = now(secondsOff);
        return check.judge(List.of(timestamp), List.of(Signed.with(SECRET, timestamp, body)), body);
    }

    private String now(int secondsOff) {
        return Long.toString(wall.instant().getEpochSecond() + secondsOff);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
