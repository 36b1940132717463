package dev.percolate.sandbox.web;

import dev.percolate.sandbox.Address;
import dev.percolate.sandbox.Bot;
import dev.percolate.schedule.WallTime;
import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpStatus;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Sends what Slack would send, signed with the app's signing secret and the time on the wall.
@Singleton
final class BotOverHttp implements Bot {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Address address;
    private final @Nullable String url;
    private final String signingSecret;
    private final InstantSource wall;

    BotOverHttp(
            Address address,
            @Nullable @Property(name = "percolate.sandbox.bot-url") String url,
            @Property(name = "percolate.slack.signing-secret") String signingSecret,
            @WallTime InstantSource wall) {
        this.address = address;
        this.url = url;
        this.signingSecret = signingSecret;
        this.wall = wall;
    }

    /// Only the bot of this process has a page that says so.
    @Override
    public boolean isReady() {
        if (url != null) {
            return true;
        }
        try {
            HttpRequest health = HttpRequest.newBuilder(URI.create(address.of("/health")))
                    .timeout(PATIENCE)
                    .build();
            return http.send(health, BodyHandlers.discarding()).statusCode() == HttpStatus.OK.getCode();
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Reply send(Content content) {
        return send(content, signingSecret);
    }

    /// Signed with another secret than the app's.
    Reply sendForged(Content content) {
        return send(content, signingSecret + "-not");
    }

    private Reply send(Content content, String secret) {
        var answer = http.sendAsync(request(content, secret), BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            return answered(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return new Reply.TimedOut();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply.Unreachable();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                return new Reply.Unreachable();
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    private HttpRequest request(Content content, String secret) {
        String timestamp = String.valueOf(wall.instant().getEpochSecond());
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(url == null ? address.of("/slack/events") : url))
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("Accept", "application/json,*/*")
                .header("Content-Type", content.type())
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature(secret, timestamp, content.body()))
                .POST(BodyPublishers.ofString(content.body(), StandardCharsets.UTF_8));
        content.headers().forEach(request::header);
        return request.build();
    }

    private static Reply answered(HttpResponse<String> response) {
        boolean mayRetry =
                !response.headers().firstValue("x-slack-no-retry").orElse("").equals("1");
        return new Reply.Answered(response.statusCode(), response.body(), mayRetry);
    }

    private static String signature(String secret, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
