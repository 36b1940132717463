package dev.percolate.request;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// How long a suggestion takes among many offers, and what the model and the meanings take of memory:
/// `mvn test -Dtest=SuggestBenchmark -Djacoco.skip=true`, `-Doffers=50000`. Each offer is three sentences of those in
/// [FitSet]; its meaning is that of one of them with some noise. Slack and what is asked of people are in memory.
final class SuggestBenchmark extends InPostgres {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    private static final int OFFERS = Integer.getInteger("offers", 50_000);
    private static final int TIMES = 300;

    @Inject
    @Named("default")
    private DataSource database;

    @Inject
    private MentorOffers offers;

    @Inject
    private OfferSearch search;

    @Inject
    private Embedder embedder;

    @Inject
    private KeptApart keptApart;

    @Inject
    private Positions positions;

    private final Random dice = new Random(7);

    @Test
    void reports() throws Exception {
        long before = resident();
        long began = System.nanoTime();
        embedder.embed("Reading a budget").orElseThrow();
        System.out.printf("model loaded in %d ms, %d MB more in memory%n", since(began), resident() - before);
        began = System.nanoTime();
        for (int i = 0; i < 100; i++) {
            embedder.embed("I have to give a talk on our quarterly results and get nervous " + i);
        }
        System.out.printf("a sentence read in %.1f ms%n", since(began) / 100.0);
        fill();
        heap();
        long empty = heap();
        began = System.nanoTime();
        search.byMeaning(
                HERE, OfferSearch.Side.HELPS_WITH, embedder.embed("budget").orElseThrow(), embedder.version(), 1);
        System.out.printf("meanings of %d offers loaded in %d ms", OFFERS, since(began));
        System.out.printf(", %d MB more on the heap%n", heap() - empty);
        measure("with the model", embedder);
        measure("by words alone", new NoModel());
    }

    private void measure(String how, Embedder model) {
        var suggesting = new SuggestMentors(
                offers,
                search,
                new FindFits(search, model),
                new Capacity(List.of((_, _, _) -> Map.<PersonId, Workload>of()), offers),
                keptApart,
                new LookCloser(new Everybody(), positions, new ReportingLine(positions)));
        var requests = FitSet.requests("hold");
        List<Long> took = new ArrayList<>();
        for (int i = 0; i < TIMES + 60; i++) {
            var asked = requests.get(i % requests.size());
            long began = System.nanoTime();
            var found = suggesting.suggest(
                    HERE,
                    Everybody.person(new PersonId("UREQUESTER")),
                    new Wish(asked.text(), asked.needs(), true, ""),
                    Set.of(),
                    3,
                    new Random(i),
                    NOW);
            if (found.isEmpty()) {
                System.out.println("nobody for " + asked.id());
            }
            if (i >= 60) {
                took.add((System.nanoTime() - began) / 1_000);
            }
        }
        took.sort(null);
        System.out.printf(
                "%s: p50 %.0f ms, p99 %.0f ms, most %.0f ms, load average %.1f%n",
                how,
                took.get(TIMES / 2) / 1000.0,
                took.get(TIMES * 99 / 100) / 1000.0,
                took.getLast() / 1000.0,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private void fill() throws SQLException {
        var texts = FitSet.offers();
        Map<String, float[]> meanings = new HashMap<>();
        texts.forEach(one -> meanings.put(
                one.id(), floats(embedder.embed(one.text()).orElseThrow().bytes())));
        try (var connection = DelegatingDataSource.unwrapDataSource(database).getConnection();
                var insert = connection.prepareStatement("""
                        insert into percolate.mentor_offer (workspace_id, person_id, helps_with, needs, been_through,
                            conversations_a_month, would_like, listed, since, changed_at, meaning, embedded_by,
                            embedded_at)
                        values ('T1', ?, ?, string_to_array(?, ','), '', 2, '', false, ?, ?, ?, ?, ?)
                        """)) {
            for (int i = 0; i < OFFERS; i++) {
                var own = texts.get(dice.nextInt(texts.size()));
                insert.setString(1, "U%06d".formatted(i));
                insert.setString(2, own.text() + " " + sentence(texts) + " " + sentence(texts));
                insert.setString(3, own.needs().iterator().next().name());
                insert.setTimestamp(4, Timestamp.from(NOW.minusSeconds(90_000)));
                insert.setTimestamp(5, Timestamp.from(NOW.minusSeconds(90_000)));
                insert.setBytes(6, Embedding.of(noisy(meanings.get(own.id()))).bytes());
                insert.setString(7, embedder.version());
                // Over some weeks, as people would.
                insert.setTimestamp(8, Timestamp.from(NOW.minusSeconds(90_000L + 60L * i)));
                insert.addBatch();
                if (i % 1_000 == 999) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            connection.createStatement().execute("vacuum analyze percolate.mentor_offer");
        }
    }

    private String sentence(List<FitSet.Offered> texts) {
        var sentences = texts.get(dice.nextInt(texts.size())).text().split("(?<=[.!?]) ");
        return sentences[dice.nextInt(sentences.length)];
    }

    private float[] noisy(float[] meaning) {
        var noisy = new float[meaning.length];
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] = meaning[i] + (float) dice.nextGaussian() * 20;
        }
        return noisy;
    }

    private static float[] floats(byte[] bytes) {
        var floats = new float[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            floats[i] = bytes[i];
        }
        return floats;
    }

    private static long since(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) >> 10)
                .sum();
    }

    private static final class NoModel implements Embedder {
        @Override
        public Optional<Embedding> embed(String text) {
            return Optional.empty();
        }

        @Override
        public String version() {
            return "none";
        }

        @Override
        public boolean isOn() {
            return false;
        }
    }

    /// Slack as it is remembered: whoever is asked for is there.
    private static final class Everybody implements Directory {
        static Person person(PersonId id) {
            return new Person(
                    id,
                    "Somebody",
                    "Title " + id.value().hashCode() % 9,
                    ZoneId.of("Europe/Rome"),
                    "",
                    Person.Standing.MEMBER);
        }

        @Override
        public Optional<Person> find(WorkspaceId workspace, PersonId person) {
            return Optional.of(person(person));
        }

        @Override
        public Map<PersonId, Person> find(WorkspaceId workspace, Collection<PersonId> people) {
            Map<PersonId, Person> found = new HashMap<>();
            people.forEach(id -> found.put(id, person(id)));
            return found;
        }

        @Override
        public Optional<Channel> channel(WorkspaceId workspace, ChannelId channel) {
            return Optional.empty();
        }

        @Override
        public boolean isInCharge(WorkspaceId workspace, ChannelId channel, PersonId person) {
            return false;
        }

        @Override
        public Set<PersonId> members(WorkspaceId workspace, ChannelId channel) {
            return Set.of();
        }

        @Override
        public void hasChanged(WorkspaceId workspace, ChannelId channel) {}
    }
}
