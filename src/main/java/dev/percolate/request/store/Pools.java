package dev.percolate.request.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.percolate.request.Embedding;
import dev.percolate.request.EmbeddingPool;
import dev.percolate.request.OfferSearch.Side;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The meanings of the offers of the workspaces that were searched lately, in memory: about 450 bytes an offer, and at
/// most [#MOST_KILOBYTES] of them, as many as 500 000 offers. At each search only what is new is read; after an hour
/// all
/// of them are read anew, so that nothing of what was taken back or erased stays for longer.
@Singleton
final class Pools {
    private static final int MOST_KILOBYTES = 256 * 1024;
    private static final int BYTES_FOR_ONE = 450;
    private static final int KILOBYTE = 1024;
    private static final int PAGE = 10_000;

    /// Whoever kept one with an earlier `now` may have committed after whoever kept the latest.
    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final MeaningTable table;
    private final Cache<Key, Loaded> kept = Caffeine.newBuilder()
            .<Key, Loaded>weigher((key, loaded) -> loaded.kilobytes())
            .maximumWeight(MOST_KILOBYTES)
            .expireAfter(Expiry.<Key, Loaded>creating((key, loaded) -> Duration.ofHours(1)))
            .build();

    Pools(MeaningTable table) {
        this.table = table;
    }

    private record Key(WorkspaceId workspace, String version) {}

    private record Loaded(EmbeddingPool helpsWith, EmbeddingPool beenThrough, Instant latest) {
        int kilobytes() {
            return 1 + (helpsWith.people() + beenThrough.people()) * BYTES_FOR_ONE / KILOBYTE;
        }

        Loaded with(List<MeaningRow> rows) {
            Map<PersonId, Embedding> helps = new HashMap<>();
            Map<PersonId, Embedding> been = new HashMap<>();
            Set<PersonId> withoutHelp = new HashSet<>();
            Set<PersonId> withoutBeen = new HashSet<>();
            var last = latest;
            for (var row : rows) {
                var person = new PersonId(row.personId());
                put(person, row.meaning(), helps, withoutHelp);
                put(person, row.beenMeaning(), been, withoutBeen);
                last = row.embeddedAt().isAfter(last) ? row.embeddedAt() : last;
            }
            return new Loaded(
                    helpsWith.with(helps).without(withoutHelp),
                    beenThrough.with(been).without(withoutBeen),
                    last);
        }

        private static void put(
                PersonId person, byte[] meaning, Map<PersonId, Embedding> those, Set<PersonId> without) {
            if (meaning.length > 0) {
                those.put(person, Embedding.ofBytes(meaning));
            } else {
                without.add(person);
            }
        }
    }

    EmbeddingPool of(WorkspaceId workspace, String version, Side side) {
        var loaded = kept.asMap()
                .compute(
                        new Key(workspace, version),
                        (key, before) -> before == null ? all(key) : refreshed(key, before));
        return switch (side) {
            case HELPS_WITH -> loaded.helpsWith();
            case BEEN_THROUGH -> loaded.beenThrough();
        };
    }

    private Loaded all(Key key) {
        var loaded = new Loaded(EmbeddingPool.EMPTY, EmbeddingPool.EMPTY, Instant.EPOCH);
        List<MeaningRow> page;
        String after = "";
        do {
            page = table.page(key.workspace().value(), key.version(), after, PAGE);
            loaded = loaded.with(page);
            after = page.isEmpty() ? after : page.getLast().personId();
        } while (page.size() == PAGE);
        return loaded;
    }

    /// Where more is new than one page holds, all of it is read again.
    private Loaded refreshed(Key key, Loaded before) {
        var news = table.since(
                key.workspace().value(), key.version(), before.latest().minus(OVERLAP), PAGE);
        return news.size() < PAGE ? before.with(news) : all(key);
    }
}
