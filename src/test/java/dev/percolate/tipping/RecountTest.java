package dev.percolate.tipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever happens to the log of a tie, and in whatever order, its state is to the last bit that of a
/// recount.
final class RecountTest {
    private static final int SEEDS = 200;
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

    private final TieFilter filter = new TieFilter(
            Parameters.FIRST,
            OperationalDays.without(List.of(DaysOff.between(MONDAY.plusDays(20), MONDAY.plusDays(33)))));

    @Test
    void isTheSameInEveryOrderOfArrival() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var all = conversations(random);
            var recount = filter.replay(all);
            for (int i = 0; i < 5; i++) {
                var arriving = new ArrayList<>(all);
                Collections.shuffle(arriving, random);
                assertThat(filter.replay(arriving)).as("seed %d", seed).isEqualTo(recount);
                var log = new Log();
                for (int key = 0; key < arriving.size(); key++) {
                    log.put(key, arriving.get(key));
                }
                assertThat(log.state).as("seed %d", seed).isEqualTo(recount);
            }
        }
    }

    @Test
    void isTheSameWhateverArrivesTwice() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var all = conversations(random);
            var log = new Log();
            for (int key = 0; key < all.size(); key++) {
                log.put(key, all.get(key));
                int again = random.nextInt(key + 1);
                log.put(again, all.get(again));
            }
            assertThat(log.state).as("seed %d", seed).isEqualTo(filter.replay(all));
        }
    }

    @Test
    void isTheSameAfterCorrectionsAndDeletions() {
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            var log = new Log();
            for (int i = 0; i < 40; i++) {
                int key = random.nextInt(12);
                if (random.nextInt(4) == 0) {
                    log.remove(key);
                } else {
                    log.put(key, conversation(random));
                }
                assertThat(log.state).as("seed %d", seed).isEqualTo(filter.replay(log.rows.values()));
            }
        }
    }

    private static List<SharedConversation> conversations(Random random) {
        List<SharedConversation> all = new ArrayList<>();
        for (int i = 1 + random.nextInt(15); i > 0; i--) {
            all.add(conversation(random));
        }
        return all;
    }

    /// Several on one day are no exception.
    private static SharedConversation conversation(Random random) {
        var day = SharedConversation.on(MONDAY.plusDays(random.nextInt(40)));
        var timed = random.nextBoolean() ? day : day.lasting(5 + random.nextInt(90));
        return timed.rated(rating(random), rating(random));
    }

    private static OptionalDouble rating(Random random) {
        return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(1 + random.nextInt(9) / 2.0);
    }

    /// As a table keeps it: rows by key, beside them the state.
    private final class Log {
        private final Map<Integer, SharedConversation> rows = new LinkedHashMap<>();
        private Optional<TieState> state = Optional.empty();

        void put(int key, SharedConversation conversation) {
            boolean corrects = rows.containsKey(key) && !conversation.equals(rows.get(key));
            rows.put(key, conversation);
            state = corrects
                    ? filter.replay(rows.values())
                    : Optional.of(filter.with(conversation, state, rows::values));
        }

        void remove(int key) {
            rows.remove(key);
            state = filter.replay(rows.values());
        }
    }
}
