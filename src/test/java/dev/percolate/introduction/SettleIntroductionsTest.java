package dev.percolate.introduction;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.AnswerIntroduction.Answered;
import dev.percolate.introduction.Told.Telling;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SettleIntroductionsTest {
    /// Two working days after Monday at nine in Lisbon, at the next quarter.
    private static final Instant DEADLINE = Instant.parse("2026-01-07T09:15:00Z");

    private static final Instant LATER = MONDAY.plus(Duration.ofHours(3));

    private final Told told = new Told();
    private final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {}, told);

    @BeforeEach
    void anasIntroductionToBenIsOpen() {
        coffee.joinedBy(ANA, BEN).asks(ANA);
    }

    @Test
    void bringsTogetherWhoeverBothSaidYes() {
        yes(ANA, MONDAY);
        coffee.wakes(MONDAY);
        assertThat(told.tellings).isEmpty();
        yes(BEN, LATER);
        assertThat(coffee.settling.nextDue(LATER)).contains(LATER);
        coffee.wakes(LATER);

        assertThat(told.tellings).singleElement().isInstanceOfSatisfying(Telling.Together.class, together -> {
            assertThat(together.introduction().id()).isEqualTo(FIRST);
            assertThat(together.times()).hasSizeBetween(2, 3).allMatch(LATER::isBefore);
            assertThat(together.moment()).isEqualTo(LATER);
        });
        assertThat(stage()).isEqualTo(new Stage.Together(LATER, null));
        assertThat(coffee.openOnes()).isEmpty();
    }

    @Test
    void confirmsTheLastYesLikeEveryOther() {
        assertThat(yes(ANA, MONDAY)).isEqualTo(yes(BEN, LATER)).isEqualTo(new Answered.Kept(COFFEE));
        coffee.wakes(LATER);
        assertThat(yes(BEN, LATER)).isEqualTo(new Answered.AlreadyTogether());
        assertThat(coffee.answering.answer(WORKSPACE, FIRST, ANA.id(), Reply.PASSED, LATER))
                .isEqualTo(new Answered.AlreadyTogether());
        assertThat(told.tellings).hasSize(1);
    }

    @Test
    void bringsTogetherWhenBothAreAtWorkAndLetsThemChangeTheirMindUntilThen() {
        var night = Instant.parse("2026-01-05T22:00:00Z");
        var nineInLisbon = Instant.parse("2026-01-06T09:00:00Z");
        yes(ANA, MONDAY);
        yes(BEN, night);
        coffee.wakes(night);
        assertThat(told.tellings).isEmpty();
        assertThat(coffee.settling.nextDue(night)).contains(nineInLisbon);

        answer(ANA, Reply.PASSED, night);
        coffee.wakes(nineInLisbon);
        assertThat(told.tellings).isEmpty();

        yes(ANA, nineInLisbon);
        coffee.wakes(nineInLisbon);
        assertThat(told.tellings)
                .singleElement()
                .isInstanceOfSatisfying(
                        Telling.Together.class,
                        together -> assertThat(together.moment()).isEqualTo(nineInLisbon));
    }

    @Test
    void bringsNobodyTogetherWhoWasKeptApartOvernight() {
        var night = Instant.parse("2026-01-05T22:00:00Z");
        yes(ANA, MONDAY);
        yes(BEN, night);
        coffee.wakes(night);
        coffee.keeping.keepApart(WORKSPACE, ANA.id(), BEN.id(), night);

        coffee.wakes(Instant.parse("2026-01-06T09:00:00Z"));
        assertThat(told.tellings).isEmpty();
        coffee.wakes(DEADLINE);
        assertThat(told.tellings)
                .containsExactly(new Telling.Apart(ANA.id(), DEADLINE), new Telling.Apart(BEN.id(), DEADLINE));
    }

    @Test
    void anOutageOfSlackDelaysNothingButWhatComesTogether() {
        yes(ANA, MONDAY);
        yes(BEN, LATER);
        coffee.takePart.pause(COFFEE, ANA, LocalDate.parse("2026-02-02"), LATER);
        coffee.directory.goesAway();

        coffee.wakes(DEADLINE);

        assertThat(stage()).isEqualTo(new Stage.Apart(DEADLINE));
    }

    @Test
    void bringsTogetherAMomentLaterWhereSlackCannotBeAskedAtTheLastYes() {
        yes(ANA, MONDAY);
        coffee.directory.goesAway();
        assertThat(yes(BEN, LATER)).isEqualTo(new Answered.Kept(COFFEE));
        coffee.wakes(LATER);
        assertThat(told.tellings).isEmpty();
        assertThat(coffee.settling.nextDue(LATER)).contains(LATER);

        coffee.directory.comesBack();
        coffee.wakes(LATER.plusSeconds(5));

        assertThat(told.tellings).singleElement().isInstanceOf(Telling.Together.class);
    }

    /// What Ana may do or what may become of her, after Ben has said yes.
    enum Cause {
        SILENCE(_ -> {}),
        PASS(coffee -> answer(coffee, Reply.PASSED)),
        SECOND_THOUGHTS(coffee -> {
            answer(coffee, Reply.PASSED);
        }),
        KEPT_APART(coffee -> coffee.answering.keepApart(WORKSPACE, FIRST, ANA.id(), LATER)),
        KEPT_APART_AND_YES(coffee -> {
            coffee.keptApart.keepApart(WORKSPACE, ANA.id(), BEN.id(), LATER);
            answer(coffee, Reply.ACCEPTED);
        }),
        KEPT_APART_BY_BEN_AND_YES(coffee -> {
            coffee.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), LATER);
            answer(coffee, Reply.ACCEPTED);
        }),
        PAUSE(coffee -> coffee.takePart.pause(COFFEE, ANA, LocalDate.parse("2026-02-02"), LATER)),
        YES_AND_PAUSE(coffee -> {
            coffee.takePart.pause(COFFEE, ANA, LocalDate.parse("2026-02-02"), LATER);
            answer(coffee, Reply.ACCEPTED);
        }),
        LEAVING_THE_CIRCLE(coffee -> coffee.takePart.leave(COFFEE, ANA.id(), LATER)),
        YES_AND_LEAVING_THE_CIRCLE(coffee -> {
            coffee.takePart.leave(COFFEE, ANA.id(), LATER);
            answer(coffee, Reply.ACCEPTED);
        }),
        DEPARTURE(coffee -> coffee.directory.with(deactivated(ANA))),
        YES_AND_DEPARTURE(coffee -> {
            coffee.directory.with(deactivated(ANA));
            answer(coffee, Reply.ACCEPTED);
        }),
        GONE_FROM_SLACK(coffee -> {
            coffee.directory.forget(ANA.id());
            answer(coffee, Reply.ACCEPTED);
        }),
        ERASURE(coffee -> coffee.forgetting.forget(WORKSPACE, ANA.id(), LATER)),
        YES_AND_ERASURE(coffee -> {
            answer(coffee, Reply.PASSED);
            coffee.forgetting.forget(WORKSPACE, ANA.id(), LATER);
        });

        private final Consumer<CoffeeChannel> doing;

        Cause(Consumer<CoffeeChannel> doing) {
            this.doing = doing;
        }

        private static void answer(CoffeeChannel coffee, Reply reply) {
            coffee.answering.answer(WORKSPACE, FIRST, ANA.id(), reply, LATER);
        }

        private static Person deactivated(Person person) {
            return new Person(
                    person.id(), person.name(), person.title(), person.zone(), person.locale(), Standing.DEACTIVATED);
        }
    }

    @ParameterizedTest
    @EnumSource(Cause.class)
    void tellsTheOtherTheSameAtTheSameMinuteWhateverTheCause(Cause cause) {
        yes(BEN, MONDAY);
        cause.doing.accept(coffee);

        coffee.wakes(DEADLINE.minusSeconds(1));
        assertThat(told.tellings).isEmpty();
        assertThat(coffee.introductions.openOf(COFFEE, BEN.id())).isPresent();

        coffee.wakes(DEADLINE);
        coffee.wakes(DEADLINE.plusSeconds(5));
        assertThat(told.tellings.stream()
                        .filter(telling -> !(telling instanceof Telling.Apart apart
                                && apart.reader().equals(ANA.id()))))
                .containsExactly(new Telling.Apart(BEN.id(), DEADLINE));
        assertThat(stage()).isEqualTo(new Stage.Apart(DEADLINE));
    }

    @Test
    void tellsNothingToWhoeverDidNotSayYes() {
        coffee.answering.answer(WORKSPACE, FIRST, ANA.id(), Reply.PASSED, MONDAY);
        coffee.wakes(DEADLINE);
        assertThat(told.tellings).isEmpty();
    }

    @Test
    void takesBackTheProposalThatHasNotArrivedAtTheDeadline() {
        told.stillWaiting.add(BEN.id());
        coffee.wakes(DEADLINE);
        assertThat(told.tellings).containsExactly(new Telling.Withdrawn(BEN.id()));
    }

    @Test
    void bringsTogetherAtTheDeadlineWhoeverCameBackInTime() {
        yes(ANA, MONDAY);
        coffee.takePart.pause(COFFEE, ANA, LocalDate.parse("2026-02-02"), LATER);
        yes(BEN, LATER);
        coffee.wakes(LATER);
        assertThat(told.tellings).isEmpty();

        coffee.takePart.resume(COFFEE, ANA.id());
        coffee.wakes(DEADLINE);

        assertThat(told.tellings).singleElement().isInstanceOf(Telling.Together.class);
    }

    @Test
    void countsTheDeadlineFromTheLatestDelivery() {
        yes(BEN, MONDAY);
        var tuesdayNoon = Instant.parse("2026-01-06T12:00:00Z");
        coffee.noting.delivered(WORKSPACE, FIRST, BEN.id(), tuesdayNoon);
        coffee.noting.delivered(WORKSPACE, FIRST, ANA.id(), MONDAY);

        coffee.wakes(DEADLINE);
        assertThat(told.tellings).isEmpty();
        var later = Instant.parse("2026-01-08T12:15:00Z");
        assertThat(coffee.settling.nextDue(DEADLINE)).contains(later);
        coffee.wakes(later);
        assertThat(told.tellings).contains(new Telling.Apart(BEN.id(), later));
    }

    @Test
    void aDeliveryNotedLateMovesNothing() {
        coffee.wakes(DEADLINE);
        coffee.noting.delivered(WORKSPACE, FIRST, BEN.id(), DEADLINE.plusSeconds(60));
        assertThat(coffee.settling.nextDue(DEADLINE)).isEmpty();
        assertThat(stage()).isEqualTo(new Stage.Apart(DEADLINE));
    }

    @Test
    void oneThatCannotBeSettledKeepsNoOtherWaiting() {
        yes(ANA, MONDAY);
        coffee.directory.goesAway();
        yes(BEN, LATER);
        var other = IntroductionsContract.introduction(
                CoffeeChannel.SECOND, COFFEE, Colleagues.CHIARA.id(), Colleagues.DIEGO.id());
        coffee.introductions.open(other);

        coffee.wakes(IntroductionsContract.DEADLINE);

        assertThat(coffee.introductions
                        .find(WORKSPACE, CoffeeChannel.SECOND)
                        .orElseThrow()
                        .open())
                .isFalse();
        assertThat(coffee.introductions.find(WORKSPACE, FIRST).orElseThrow().open())
                .isTrue();
    }

    @Test
    void settlesMoreThanItReadsAtATime() {
        List<Introduction> many = IntStream.range(0, 250)
                .mapToObj(i -> IntroductionsContract.introduction(
                        new UUID(9, i),
                        new Circle(WORKSPACE, new ChannelId("C" + i)),
                        Colleagues.CHIARA.id(),
                        Colleagues.DIEGO.id()))
                .toList();
        many.forEach(coffee.introductions::open);

        coffee.wakes(DEADLINE);

        assertThat(coffee.settling.nextDue(DEADLINE)).isEmpty();
    }

    private Answered yes(Person person, Instant now) {
        return answer(person, Reply.ACCEPTED, now);
    }

    private Answered answer(Person person, Reply reply, Instant now) {
        return coffee.answering.answer(WORKSPACE, FIRST, person.id(), reply, now);
    }

    private Stage stage() {
        return coffee.introductions.find(WORKSPACE, FIRST).orElseThrow().stage();
    }
}
