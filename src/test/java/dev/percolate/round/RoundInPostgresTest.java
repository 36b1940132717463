package dev.percolate.round;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.round.CoffeeRounds.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.OpenChosen;
import io.micronaut.aop.Intercepted;
import io.micronaut.context.BeanContext;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundInPostgresTest extends RoundsInPostgresAtWork {
    private static final int PEOPLE = 250;

    @Inject
    private BeginRound beginning;

    @Inject
    private ChooseIntroductions choosing;

    @Inject
    private OpenChoices opening;

    @Inject
    private BeanContext beans;

    @RepeatedTest(3)
    void severalNodesAtOnceAskEverybodyOnce() throws Exception {
        tendedAndJoinedBy(PEOPLE);
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var turns = IntStream.range(0, 3)
                    .mapToObj(_ -> nodes.submit(() -> {
                        start.await();
                        turning.run(MONDAY);
                        return true;
                    }))
                    .toList();
            start.countDown();
            for (var turn : turns) {
                turn.get();
            }
        }
        turning.run(MONDAY);

        assertThat(peopleWithoutExactlyOne(PEOPLE)).isZero();
        assertThat(count("outbox_message")).isEqualTo(PEOPLE);
        assertThat(count("round")).isEqualTo(1);
    }

    @Test
    void anotherNodeGoesOnWhereOneStopped() {
        tendedAndJoinedBy(PEOPLE);
        beginning.begin(COFFEE, MONDAY);
        choosing.choose(rounds.find(COFFEE, 1).orElseThrow(), MONDAY);
        opening.openSome(rounds.find(COFFEE, 1).orElseThrow(), MONDAY);
        assertThat(count("introduction")).isEqualTo(100);

        turning.run(MONDAY.plusSeconds(60));

        assertThat(peopleWithoutExactlyOne(PEOPLE)).isZero();
        assertThat(count("outbox_message")).isEqualTo(PEOPLE);
    }

    /// A step that another node has taken meanwhile changes nothing.
    @Test
    void aNodeThatComesLateWithAStepDoesNothing() {
        tendedAndJoinedBy(PEOPLE);
        beginning.begin(COFFEE, MONDAY);
        var seen = rounds.find(COFFEE, 1).orElseThrow();
        turning.run(MONDAY);
        int introductions = count("introduction");

        choosing.choose(seen, MONDAY);
        opening.openSome(seen.at(Round.Step.PROPOSE, MONDAY), MONDAY);
        beginning.begin(COFFEE, MONDAY);

        assertThat(count("introduction")).isEqualTo(introductions);
        assertThat(count("round_choice where not opened")).isZero();
        assertThat(count("round")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                NoteBeginning.class,
                KeepChoices.class,
                TryChoices.class,
                OpenChosen.class,
                KeepSecondWave.class,
                CloseRound.class,
                KeepRounds.class,
                SkipRound.class,
                ForgetRounds.class,
                KeepNotices.class,
                KeepRecap.class,
                TakeInTold.class
            })
    void whatWritesIsOneTransaction(Class<?> useCase) {
        assertThat(Intercepted.class)
                .isAssignableFrom(beans.getBeanDefinition(useCase).getBeanType());
    }
}
