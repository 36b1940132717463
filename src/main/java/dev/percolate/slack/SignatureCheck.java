package dev.percolate.slack;

import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells Slack's requests from everybody else's, by the bytes as they came.
/// See https://docs.slack.dev/authentication/verifying-requests-from-slack
@Singleton
final class SignatureCheck {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

    private final SecretKeySpec secret;
    private final InstantSource wall;

    SignatureCheck(SlackSettings settings, @WallTime InstantSource wall) {
        this.secret = new SecretKeySpec(settings.signingSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.wall = wall;
    }

    enum Verdict {
        GENUINE,
        UNSIGNED,
        STALE,
        FORGED
    }

    /// The values of the two headers, as many as there are: exactly one of each is right.
    Verdict judge(List<String> timestamps, List<String> signatures, byte[] body) {
        if (timestamps.size() != 1 || signatures.size() != 1) {
            return Verdict.UNSIGNED;
        }
        String timestamp = timestamps.getFirst();
        if (!SECONDS.matcher(timestamp).matches()) {
            return Verdict.UNSIGNED;
        }
        var sentAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sentAt, wall.instant()).abs().compareTo(TOLERANCE) > 0) {
            return Verdict.STALE;
        }
        byte[] expected = signature(timestamp, body).getBytes(StandardCharsets.UTF_8);
        byte[] given = signatures.getFirst().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given) ? Verdict.GENUINE : Verdict.FORGED;
    }

    private String signature(String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }
}
