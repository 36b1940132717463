package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.somebody;
import static dev.percolate.round.CoffeeRounds.FORTNIGHTLY;
import static dev.percolate.round.CoffeeRounds.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Told.Telling;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How much people hear of a circle that meets every two weeks: four months of it, counted in stretches of four weeks.
final class RoundMonthTest {
    private static final int PEOPLE = 31;
    private static final int MONTHS = 4;
    private static final Duration FOUR_WEEKS = Duration.ofDays(28);
    private static final List<String> ZONES =
            List.of("Europe/Lisbon", "Africa/Lagos", "Europe/Rome", "Asia/Kolkata", "America/New_York");

    private final CoffeeRounds rounds = new CoffeeRounds();
    private final SplittableRandom dice = new SplittableRandom(5);

    private static Person nth(int n) {
        return somebody("U%03d".formatted(n), "Person " + n, "Job " + n % 9, ZONES.get(n % ZONES.size()));
    }

    @Test
    void aboutTwoProposalsAndOneOrTwoQuestionsAMonth() {
        rounds.tendedBy(nth(0), FORTNIGHTLY)
                .joinedBy(
                        IntStream.range(0, PEOPLE).mapToObj(RoundMonthTest::nth).toArray(Person[]::new));
        List<Integer> proposals = new ArrayList<>();
        List<Integer> questions = new ArrayList<>();
        List<Integer> all = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            play(MONDAY.plus(FOUR_WEEKS.multipliedBy(month)));
            var proposed = proposedTo();
            var asked = tellings(Telling.Asked.class);
            var apart = tellings(Telling.Apart.class);
            for (int n = 0; n < PEOPLE; n++) {
                var person = nth(n).id();
                proposals.add(proposed.getOrDefault(person, 0));
                questions.add(asked.getOrDefault(person, 0));
                all.add(proposed.getOrDefault(person, 0)
                        + asked.getOrDefault(person, 0)
                        + apart.getOrDefault(person, 0));
            }
            rounds.proposed.clear();
            rounds.told.tellings.clear();
        }

        assertThat(median(proposals)).isEqualTo(2);
        assertThat(Collections.max(proposals))
                .as("two rounds, each with its second wave")
                .isLessThanOrEqualTo(4);
        assertThat(mean(proposals)).isBetween(1.9, 2.6);
        assertThat(median(questions)).isBetween(1, 2);
        assertThat(Collections.max(questions))
                .as("one of the round before may be among them")
                .isLessThanOrEqualTo(3);
        assertThat(mean(questions)).isLessThanOrEqualTo(2);
        assertThat(Collections.max(all)).isLessThanOrEqualTo(6);
    }

    /// Everybody looks twice a day; of four who have not answered one does, mostly with a yes.
    private void play(Instant from) {
        Set<UUID> decided = new HashSet<>();
        for (Instant now = from; now.isBefore(from.plus(FOUR_WEEKS)); now = now.plus(Duration.ofHours(12))) {
            rounds.passUntil(now);
            for (int n = 0; n < PEOPLE; n++) {
                answer(nth(n), now, decided);
            }
        }
    }

    private void answer(Person person, Instant now, Set<UUID> decided) {
        rounds.coffee.introductions.openOf(COFFEE, person.id()).ifPresent(open -> {
            var key = new UUID(open.id().getMostSignificantBits(), person.id().hashCode());
            int die = dice.nextInt(100);
            if (die < 25 && decided.add(key)) {
                var reply = dice.nextInt(100) < 75 ? Reply.ACCEPTED : Reply.PASSED;
                rounds.coffee.answering.answer(WORKSPACE, open.id(), person.id(), reply, now);
            }
        });
    }

    private Map<PersonId, Integer> proposedTo() {
        Map<PersonId, Integer> counts = new HashMap<>();
        rounds.proposed.forEach(
                one -> one.introduction().people().forEach(person -> counts.merge(person, 1, Integer::sum)));
        return counts;
    }

    private Map<PersonId, Integer> tellings(Class<? extends Telling> kind) {
        Map<PersonId, Integer> counts = new HashMap<>();
        for (Telling telling : rounds.told.tellings) {
            if (kind.isInstance(telling)) {
                reader(telling).ifPresent(person -> counts.merge(person, 1, Integer::sum));
            }
        }
        return counts;
    }

    private static Optional<PersonId> reader(Telling telling) {
        return switch (telling) {
            case Telling.Apart apart -> Optional.of(apart.reader());
            case Telling.Asked asked -> Optional.of(asked.reader());
            default -> Optional.empty();
        };
    }

    private static int median(List<Integer> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static double mean(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
