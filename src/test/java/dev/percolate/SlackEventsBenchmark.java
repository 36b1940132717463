package dev.percolate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.percolate.vault.VaultKeys;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How soon the running bot answers Slack, on the PostgreSQL that comes along and beside a Slack that answers at once.
/// It asserts nothing about time and is no part of `mvn verify`; README says how to run it and what it said.
final class SlackEventsBenchmark {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final int PEOPLE = 200;
    private static final int ASKERS = 60;
    private static final int CONNECTIONS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration MEASURED = Duration.ofSeconds(Long.getLong("seconds", 60));
    private static final int PACE = Integer.getInteger("pace", 200);

    @TempDir
    private Path folder;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong events = new AtomicLong();

    /// One thing that Slack sends; `share` is how many of a hundred requests are of this kind.
    private enum Kind {
        COFFEE(20, "/coffee"),
        HELP(10, "/coffee help"),
        NOW(15, "/coffee now"),
        PROPOSAL(25, "button of a proposal"),
        HOME_BUTTON(10, "button in Home"),
        HOME_OPENED(20, "Home opened");

        private final int share;
        private final String words;

        Kind(int share, String words) {
            this.share = share;
            this.words = words;
        }

        static Kind any(RandomGenerator dice) {
            int left = dice.nextInt(100);
            for (Kind kind : values()) {
                left -= kind.share;
                if (left < 0) {
                    return kind;
                }
            }
            throw new IllegalStateException("the shares do not make a hundred");
        }
    }

    private record Proposal(String introduction, String person) {}

    private record Answered(Kind kind, long nanos, int status) {}

    @Test
    void measures() throws Exception {
        try (var slack = new QuickSlack(PEOPLE);
                var service = RunningService.start(new Settings.OneWorkspace(
                        new Settings.Place("127.0.0.1", 0, folder, null, VaultKeys.fresh(), null, true),
                        "xoxb-0123456789abcdef",
                        SECRET,
                        slack.apiUrl()))) {
            service.awaitReady(Duration.ofSeconds(30));
            var address = URI.create("http://127.0.0.1:" + service.port() + "/slack/events");
            introduce(slack, address);
            var proposals = proposals(service);
            drive(slack, proposals, address, WARM_UP, 0);
            report("as fast as they go", drive(slack, proposals, address, MEASURED, 0));
            drive(slack, proposals, address, Duration.ofSeconds(5), PACE);
            report("paced at " + PACE + " requests/s", drive(slack, proposals, address, MEASURED, PACE));
        }
    }

    private void introduce(QuickSlack slack, URI address) {
        slack.people().forEach(person -> send(address, command(person, "join")));
        slack.people().subList(0, ASKERS).forEach(person -> send(address, command(person, "now")));
    }

    private static List<Proposal> proposals(RunningService service) throws SQLException {
        var database = DelegatingDataSource.unwrapDataSource(service.beans().getBean(DataSource.class));
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select i.id, i.asked_by from introduction i")) {
            var proposals = new ArrayList<Proposal>();
            while (rows.next()) {
                proposals.add(new Proposal(rows.getString(1), rows.getString(2)));
            }
            return proposals;
        }
    }

    /// Paced requests are sent at fixed times, and counted from these: one that had to wait for a free connection has
    /// waited. `perSecond` is 0 for no pace at all.
    private List<Answered> drive(QuickSlack slack, List<Proposal> proposals, URI address, Duration how, int perSecond)
            throws Exception {
        long start = System.nanoTime();
        long end = start + how.toNanos();
        var tickets = new AtomicLong();
        try (var connections = Executors.newFixedThreadPool(CONNECTIONS)) {
            var answers = IntStream.range(0, CONNECTIONS)
                    .mapToObj(seed -> connections.submit(() -> {
                        var dice = new SplittableRandom(seed);
                        var mine = new ArrayList<Answered>();
                        while (true) {
                            long ticket = tickets.getAndIncrement();
                            long due = perSecond == 0
                                    ? System.nanoTime()
                                    : start + ticket * Duration.ofSeconds(1).toNanos() / perSecond;
                            if (due >= end) {
                                return mine;
                            }
                            var kind = Kind.any(dice);
                            var request = request(kind, slack, proposals, dice);
                            awaitNanos(due);
                            int status = send(address, request);
                            mine.add(new Answered(kind, System.nanoTime() - due, status));
                        }
                    }))
                    .toList();
            var all = new ArrayList<Answered>();
            for (var answered : answers) {
                all.addAll(answered.get());
            }
            return all;
        }
    }

    private static void awaitNanos(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private record Request(String type, String body) {}

    private Request request(Kind kind, QuickSlack slack, List<Proposal> proposals, RandomGenerator dice) {
        String person = slack.people().get(dice.nextInt(PEOPLE));
        return switch (kind) {
            case COFFEE -> command(person, "");
            case HELP -> command(person, "help");
            case NOW -> command(person, "now");
            case PROPOSAL -> {
                // The asker only: as the other never answers, each click finds an open introduction.
                var proposal = proposals.get(dice.nextInt(proposals.size()));
                var button = List.of("introduction.accept", "introduction.pass", "introduction.explain")
                        .get(dice.nextInt(3));
                yield click(
                        proposal.person(),
                        button,
                        proposal.introduction(),
                        "\"response_url\":\"" + slack.responseUrl() + "\"");
            }
            case HOME_BUTTON ->
                click(
                        person,
                        dice.nextBoolean() ? "introduction.pause" : "introduction.resume",
                        QuickSlack.CHANNEL,
                        "\"view\":{\"id\":\"V0HOME\",\"type\":\"home\",\"callback_id\":\"\"}");
            case HOME_OPENED ->
                new Request(
                        "application/json",
                        "{\"type\":\"event_callback\",\"team_id\":\"" + QuickSlack.TEAM
                                + "\",\"api_app_id\":\"A0BUSY\",\"event_id\":\"Ev" + events.incrementAndGet()
                                + "\",\"event\":{\"type\":\"app_home_opened\",\"user\":\"" + person
                                + "\",\"tab\":\"home\"}}");
        };
    }

    private static Request command(String person, String words) {
        return form("team_id=" + QuickSlack.TEAM + "&channel_id=" + QuickSlack.CHANNEL + "&user_id=" + person
                + "&command=%2Fcoffee&text=" + words + "&trigger_id=1.2.3");
    }

    private static Request click(String person, String button, String value, String where) {
        return form("payload="
                + URLEncoder.encode(
                        "{\"type\":\"block_actions\",\"trigger_id\":\"1.2.3\",\"team\":{\"id\":\"" + QuickSlack.TEAM
                                + "\"},\"user\":{\"id\":\"" + person + "\"},\"actions\":[{\"type\":\"button\","
                                + "\"action_id\":\"" + button + "\",\"value\":\"" + value + "\"}]," + where + "}",
                        UTF_8));
    }

    private static Request form(String body) {
        return new Request("application/x-www-form-urlencoded", body);
    }

    private int send(URI address, Request request) {
        String timestamp = String.valueOf(Instant.now().getEpochSecond());
        try {
            return http.send(
                            HttpRequest.newBuilder(address)
                                    .header("content-type", request.type())
                                    .header("x-slack-request-timestamp", timestamp)
                                    .header("x-slack-signature", signature(timestamp, request.body()))
                                    .POST(HttpRequest.BodyPublishers.ofString(request.body()))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String signature(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
            return "v0=" + HexFormat.of().formatHex(mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void report(String how, List<Answered> answers) {
        System.out.printf(
                "%n%s, %d connections, %d s, %d processors, load average %.1f: %d requests/s%n",
                how,
                CONNECTIONS,
                MEASURED.toSeconds(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                answers.size() / MEASURED.toSeconds());
        System.out.printf("%-24s %9s %9s %9s %9s %9s%n", "", "requests", "p50 ms", "p99 ms", "max ms", "not 200");
        for (Kind kind : Kind.values()) {
            line(
                    kind.words,
                    answers.stream().filter(answered -> answered.kind() == kind).toList());
        }
        line("all", answers);
    }

    private static void line(String what, List<Answered> answers) {
        long[] nanos = answers.stream().mapToLong(Answered::nanos).sorted().toArray();
        System.out.printf(
                "%-24s %9d %9.1f %9.1f %9.1f %9d%n",
                what,
                nanos.length,
                millis(nanos, 50),
                millis(nanos, 99),
                millis(nanos, 100),
                answers.stream().filter(answered -> answered.status() != 200).count());
    }

    private static double millis(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }
}
