package dev.percolate.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.Methods;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.RequestFormBuilder;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.util.http.SlackHttpClient;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/// The ways to Slack's Web API. There is one [SlackConfig] for all of them: each further one would bring threads.
///
/// In the sandbox the API is served by this very process, so where it is becomes known only once the server listens.
@Singleton
final class SlackClients {
    private static final Duration INSIDE_A_REQUEST = Duration.ofSeconds(2);
    private static final Duration IN_THE_BACKGROUND = Duration.ofSeconds(10);
    /// Ten megabytes over a slow line.
    private static final Duration FOR_A_FILE = Duration.ofSeconds(60);

    private static final MediaType BYTES = MediaType.get("application/octet-stream");
    private static final Pattern SLACK = Pattern.compile("(.+\\.)?slack(-gov)?\\.com", Pattern.CASE_INSENSITIVE);
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    private final SlackSettings settings;
    private final boolean sandbox;
    private final SlackConfig config;
    private final Slack quick;
    private final Slack patient;
    private final OkHttpClient files;
    private volatile boolean listening;

    SlackClients(SlackSettings settings, @Value("${percolate.sandbox:false}") boolean sandbox) {
        this.settings = settings;
        this.sandbox = sandbox;
        config = new SlackConfig();
        config.getSCIM2Config().setStatsEnabled(false);
        config.setStatsEnabled(false);
        if (settings.apiUrl() != null) {
            config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        }
        quick = slack(http(INSIDE_A_REQUEST));
        OkHttpClient background = http(IN_THE_BACKGROUND);
        patient = slack(background);
        files = background
                .newBuilder()
                .followRedirects(false)
                .callTimeout(FOR_A_FILE)
                .build();
    }

    /// Nothing can be asked of Slack before this was called.
    void serverListensOn(int port) {
        if (settings.apiUrl() == null && sandbox) {
            config.setMethodsEndpointUrlPrefix("http://127.0.0.1:" + port + "/sandbox/api/");
        }
        listening = true;
    }

    /// For calls that somebody waits for.
    MethodsClient quick() {
        return methods(quick);
    }

    /// For calls in the background.
    MethodsClient patient() {
        return methods(patient);
    }

    /// Bolt wants one of its own; it makes no calls with it.
    Slack forBolt() {
        return quick;
    }

    /// `chat.postMessage` in the background. Only this much is read of the answer: Slack repeats the whole message in
    /// it, for which the SDK makes a reader anew every time, at more cost than the rest of the call.
    Posted post(ChatPostMessageRequest message) throws IOException, SlackApiException {
        try (var answer = patient()
                .runPostFormWithToken(
                        RequestFormBuilder.toForm(message), Methods.CHAT_POST_MESSAGE, settings.botToken())) {
            String body = answer.body() == null ? "" : answer.body().string();
            if (!answer.isSuccessful()) {
                throw new SlackApiException(answer, body);
            }
            return Posted.of(body);
        }
    }

    /// Posts to a `response_url`; returns the HTTP status.
    int postTo(String responseUrl, String json) throws IOException {
        return quick.send(responseUrl, json).getCode();
    }

    /// Where files may go to and come from: by https, or over this machine, where everything goes there
    /// anyway.
    boolean mayExchangeFilesAt(String url) {
        try {
            String scheme = URI.create(url).getScheme();
            return "https".equalsIgnoreCase(scheme)
                    || "http".equalsIgnoreCase(scheme) && reachesLoopback() && isLoopback(url);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Posts the bytes to an address that [#mayExchangeFilesAt] approves of, and to no other it may be
    /// referred to; returns the HTTP status.
    int upload(String url, byte[] content) throws IOException {
        var request = new Request.Builder()
                .url(url)
                .post(RequestBody.create(content, BYTES))
                .build();
        try (var answer = files.newCall(request).execute()) {
            return answer.code();
        }
    }

    /// Whether the token may be shown at this address: it is Slack's own, or that of the server in its
    /// place. A file that lies with somebody else has their address.
    boolean mayDownloadFrom(String url) {
        if (!mayExchangeFilesAt(url)) {
            return false;
        }
        String host = known(URI.create(url).getHost());
        if (reachesLoopback()) {
            return isLoopback(url);
        }
        return settings.apiUrl() == null
                ? SLACK.matcher(host).matches()
                : host.equalsIgnoreCase(URI.create(settings.apiUrl()).getHost());
    }

    private static String known(@Nullable String host) {
        return host == null ? "" : host;
    }

    /// The bytes at an address that [#mayDownloadFrom] approves of, as the bot may see them; nothing where
    /// Slack does not hand them out, also where it refers to another address. No more than `atMost` and one
    /// are read.
    Optional<byte[]> download(String url, int atMost) throws IOException {
        var request = new Request.Builder()
                .url(url)
                .header("Authorization", "Bearer " + settings.botToken())
                .build();
        try (var answer = files.newCall(request).execute()) {
            return answer.code() == 200 && answer.body() != null
                    ? Optional.of(answer.body().byteStream().readNBytes(atMost + 1))
                    : Optional.empty();
        }
    }

    @PreDestroy
    void close() throws Exception {
        quick.close();
        patient.close();
    }

    private MethodsClient methods(Slack slack) {
        if (!listening) {
            throw new IllegalStateException("Slack cannot be asked before the server listens");
        }
        return slack.methods(settings.botToken());
    }

    /// Slack's SDK takes the proxy of the environment for every address. And OkHttp, left alone, quietly repeats a call
    /// whose connection broke: a message would be posted twice.
    private OkHttpClient http(Duration timeout) {
        if (reachesLoopback()) {
            config.setProxyUrl(null);
        }
        OkHttpClient.Builder client = SlackHttpClient.buildOkHttpClient(config)
                .newBuilder()
                .retryOnConnectionFailure(false)
                .connectTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout);
        if (reachesLoopback()) {
            client.proxy(Proxy.NO_PROXY);
        }
        return NeverSent.reportedBy(client).build();
    }

    private Slack slack(OkHttpClient client) {
        return Slack.getInstance(config, new SlackHttpClient(client));
    }

    private boolean reachesLoopback() {
        if (settings.apiUrl() == null) {
            return sandbox;
        }
        return isLoopback(settings.apiUrl());
    }

    static boolean isLoopback(String url) {
        String host = URI.create(url).getHost();
        return host != null && LOOPBACK.matcher(host).matches();
    }
}
