package dev.percolate.outbox.store;

import dev.percolate.outbox.Lane;
import dev.percolate.outbox.Lanes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

@Singleton
@Transactional
class LanesInPostgres implements Lanes {
    private final LanesTable table;

    LanesInPostgres(LanesTable table) {
        this.table = table;
    }

    @Override
    public List<Load> loads() {
        var rows = table.loads();
        return Arrays.stream(Lane.values())
                .map(lane -> rows.stream()
                        .filter(row -> row.lane().equals(Words.of(lane)))
                        .map(row -> new Load(lane, row.waiting(), row.sending(), row.unknown()))
                        .findFirst()
                        .orElseGet(() -> new Load(lane, 0, 0, 0)))
                .toList();
    }

    @Override
    public List<Waiting> next(int most) {
        return table.next(most).stream()
                .map(row -> new Waiting(
                        lane(row.lane()),
                        row.kind(),
                        row.conversation(),
                        row.notBefore(),
                        row.attempts(),
                        row.retryAt()))
                .toList();
    }

    @Override
    public List<Rest> rests(Instant wallNow) {
        return table.rests(wallNow).stream()
                .map(row -> new Rest(row.key(), row.parkedUntil()))
                .toList();
    }

    private static Lane lane(String word) {
        return Arrays.stream(Lane.values())
                .filter(lane -> Words.of(lane).equals(word))
                .findFirst()
                .orElseThrow();
    }
}
