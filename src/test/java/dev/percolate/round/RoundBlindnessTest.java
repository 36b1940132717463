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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What one person sees of two rounds in a row, whatever the one they were introduced to does about it (promise 2).
final class RoundBlindnessTest {
    private static final Person READER = nth(0);

    private static Person nth(int n) {
        return somebody("U%03d".formatted(n), "Person " + n, "Job " + n, "Europe/Lisbon");
    }

    /// What somebody can do about an introduction that does not make it come together.
    private enum NotAYes {
        PASSES,
        SAYS_NOTHING,
        PASSES_AFTER_A_YES,
        PAUSES_AFTER_A_YES,
        LEAVES_AFTER_A_YES,
        KEEPS_APART_AFTER_A_YES,
        IS_DEACTIVATED,
        ERASES_ALL
    }

    private enum Own {
        YES,
        NO,
        NOTHING
    }

    @ParameterizedTest
    @EnumSource
    void oneSeesTheSameWhateverTheOtherDoesInsteadOfAYes(Own own) {
        Map<NotAYes, List<String>> seen = new EnumMap<>(NotAYes.class);
        for (NotAYes others : NotAYes.values()) {
            seen.put(others, seenBy(READER.id(), own, others));
        }

        assertThat(new HashSet<>(seen.values())).as("%s", seen).hasSize(1);
        assertThat(seen.get(NotAYes.PASSES)).hasSize(own == Own.YES ? 2 : 1);
    }

    private static List<String> seenBy(PersonId reader, Own own, NotAYes others) {
        var rounds = new CoffeeRounds()
                .tendedBy(nth(5), FORTNIGHTLY)
                .joinedBy(
                        IntStream.range(0, 8).mapToObj(RoundBlindnessTest::nth).toArray(Person[]::new))
                .passUntil(MONDAY);
        Instant soon = MONDAY.plus(Duration.ofHours(1));
        var first = rounds.coffee.introductions.openOf(COFFEE, reader).orElseThrow();
        var other = first.othersThan(reader).getFirst().person();
        switch (own) {
            case YES -> rounds.says(Reply.ACCEPTED, soon, READER);
            case NO -> rounds.says(Reply.PASSED, soon, READER);
            case NOTHING -> {}
        }
        rounds.introductions(1).stream()
                .filter(introduction -> !introduction.id().equals(first.id()))
                .map(introduction -> introduction.people().getFirst())
                .forEach(person -> says(rounds, Reply.ACCEPTED, soon, person));
        does(rounds, others, other, soon);

        rounds.passUntil(MONDAY.plus(Duration.ofDays(27)));
        return Stream.concat(proposals(rounds, reader), tellings(rounds, reader))
                .toList();
    }

    private static void does(CoffeeRounds rounds, NotAYes what, PersonId person, Instant now) {
        var known = rounds.coffee.directory.find(WORKSPACE, person).orElseThrow();
        switch (what) {
            case PASSES -> says(rounds, Reply.PASSED, now, person);
            case SAYS_NOTHING -> {}
            case PASSES_AFTER_A_YES -> {
                says(rounds, Reply.ACCEPTED, now.plusSeconds(1), person);
                says(rounds, Reply.PASSED, now.plusSeconds(2), person);
            }
            case PAUSES_AFTER_A_YES -> {
                says(rounds, Reply.ACCEPTED, now, person);
                rounds.coffee.takePart.pause(COFFEE, known, LocalDate.parse("2026-01-10"), now);
            }
            case LEAVES_AFTER_A_YES -> {
                says(rounds, Reply.ACCEPTED, now, person);
                rounds.coffee.takePart.leave(COFFEE, person, now);
            }
            case KEEPS_APART_AFTER_A_YES -> {
                says(rounds, Reply.ACCEPTED, now, person);
                rounds.coffee.keptApart.keepApart(WORKSPACE, person, READER.id(), now);
            }
            case IS_DEACTIVATED -> rounds.coffee.directory.forget(person);
            case ERASES_ALL -> {
                rounds.coffee.forgetting.forget(WORKSPACE, person, now);
                new ForgetRounds(rounds.circles, rounds.rounds, rounds.members, rounds.notices)
                        .forget(WORKSPACE, person);
            }
        }
    }

    private static void says(CoffeeRounds rounds, Reply reply, Instant now, PersonId person) {
        rounds.says(reply, now, rounds.coffee.directory.find(WORKSPACE, person).orElseThrow());
    }

    /// Of the first round only: who else takes part in the next is no answer.
    private static Stream<String> proposals(CoffeeRounds rounds, PersonId reader) {
        return rounds.proposed.stream()
                .filter(one -> one.introduction().partOf(reader).isPresent())
                .filter(one -> one.at().isBefore(MONDAY.plus(Duration.ofDays(14))))
                .map(one -> one.at() + " " + one.introduction().people() + " in vain before: "
                        + one.inVain().contains(reader));
    }

    private static Stream<String> tellings(CoffeeRounds rounds, PersonId reader) {
        List<String> seen = new ArrayList<>();
        for (Telling telling : rounds.told.tellings) {
            if (telling instanceof Telling.Apart(var whom, var deadline) && whom.equals(reader)) {
                seen.add("apart at " + deadline);
            }
        }
        return seen.stream();
    }
}
