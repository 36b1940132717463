package dev.percolate.episode;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.CheckedIn;
import dev.percolate.introduction.Report;
import dev.percolate.introduction.Report.Length;
import dev.percolate.introduction.Report.Met;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LogCheckInTest {
    private static final UUID INTRODUCTION = new UUID(5, 5);
    private static final Report MET = new Report(Met.YES, null);

    private static final LocalDate TOGETHER = TODAY.minusDays(6);

    private final Log log = new Log();

    private void says(Person person, LocalDate day, @Nullable Report report, Person... others) {
        List<PersonId> ids = List.of(others).stream().map(Person::id).toList();
        log.checkIn.checkedIn(new CheckedIn(WORKSPACE, INTRODUCTION, person.id(), ids, TOGETHER, day, report), MONDAY);
    }

    private Account own(Person author, Person other) {
        var own = log.ownWith(author, other);
        assertThat(own).hasSize(1);
        return own.getFirst().view().account();
    }

    @Test
    void whoSaysTheyMetHasItInTheirLogAlone() {
        says(ANA, TODAY, MET, BEN);

        assertThat(own(ANA, BEN)).isEqualTo(Account.of(TODAY));
        assertThat(log.ownWith(BEN, ANA)).isEmpty();
        assertThat(log.changes).isEmpty();
    }

    @Test
    void bothKnowOfItWhereBothSaySoWhateverTheDays() {
        says(ANA, TODAY, MET, BEN);
        says(BEN, TODAY.minusDays(6), new Report(Met.YES, Length.LONGER), ANA);

        assertThat(log.shared(ANA, BEN)).extracting(SharedEpisode::day).containsExactly(TODAY.minusDays(6));
        assertThat(log.changes).hasSize(1);
        assertThat(own(ANA, BEN).length()).isNull();
    }

    @Test
    void knowsTheLengthOnceTheySayIt() {
        says(ANA, TODAY, MET, BEN);
        says(ANA, TODAY, new Report(Met.YES, Length.UNDER_30_MINUTES), BEN);
        says(ANA, TODAY.plusDays(1), MET, BEN);

        assertThat(own(ANA, BEN)).isEqualTo(Account.of(TODAY).lasting(EpisodeLength.UP_TO_30_MINUTES));
    }

    @ParameterizedTest
    @EnumSource(value = Met.class, names = "YES", mode = EnumSource.Mode.EXCLUDE)
    void isTakenBackWithTheAnswer(Met met) {
        says(ANA, TODAY, MET, BEN);
        says(BEN, TODAY, MET, ANA);

        says(ANA, TODAY, new Report(met, null), BEN);

        assertThat(log.ownWith(ANA, BEN)).isEmpty();
        assertThat(log.ownWith(BEN, ANA)).hasSize(1);
        assertThat(log.shared(ANA, BEN)).isEmpty();
    }

    @Test
    void isTakenBackWhereTheyWouldRatherNotSay() {
        says(ANA, TODAY, MET, BEN);
        says(ANA, TODAY, null, BEN);

        assertThat(log.ownWith(ANA, BEN)).isEmpty();
    }

    @Test
    void doublesNothingThatTheyNotedThemselves() {
        var said = Account.of(TODAY).as(Role.GAVE);
        log.notes(ANA, BEN, TODAY.minusDays(7));
        var noted = log.notes(ANA, BEN, said);

        says(ANA, TODAY, new Report(Met.YES, Length.LONGER), BEN);

        assertThat(log.ownWith(ANA, BEN)).hasSize(2);
        assertThat(log.ownWith(ANA, BEN).getFirst().view())
                .isEqualTo(noted.saying(said.lasting(EpisodeLength.LONGER)).on(new Occasion.Introduced(INTRODUCTION)));
    }

    @Test
    void neverDeletesWhatTheyNotedThemselves() {
        var noted = log.notes(ANA, BEN, TODAY);
        says(ANA, TODAY, MET, BEN);
        says(ANA, TODAY, MET, CHIARA);
        var ofCheckIn = log.ownWith(ANA, CHIARA).getFirst().view();
        log.correcting.openness(WORKSPACE, ANA.id(), ofCheckIn.id(), 5, MONDAY);

        says(ANA, TODAY, new Report(Met.NOT_YET, null), BEN, CHIARA);

        assertThat(log.ownWith(ANA, BEN).getFirst().view()).isEqualTo(noted);
        assertThat(own(ANA, CHIARA).marks()).isEqualTo(new Marks(5, null));
    }

    /// The check-in comes days after the conversation.
    @Test
    void isOneSharedFactWithWhatBothNotedSinceTheyWereBroughtTogether() {
        var anas = log.notes(ANA, BEN, TODAY.minusDays(4));
        log.notes(BEN, ANA, TODAY.minusDays(4));
        var before = log.notes(ANA, BEN, TOGETHER.minusDays(1));

        says(ANA, TODAY, MET, BEN);
        says(BEN, TODAY, MET, ANA);

        assertThat(log.ownWith(ANA, BEN)).extracting(one -> one.view().id()).containsExactly(anas.id(), before.id());
        assertThat(log.shared(ANA, BEN)).extracting(SharedEpisode::day).containsExactly(TODAY.minusDays(4));
    }

    @Test
    void isTheNoteOfTheDayTheyAgreedOnRatherThanALaterOne() {
        var agreed = log.notes(ANA, BEN, TODAY.minusDays(3));
        var later = log.notes(ANA, BEN, TODAY);

        says(ANA, TODAY.minusDays(3), MET, BEN);

        assertThat(log.ownWith(ANA, BEN))
                .extracting(LoggedEpisode::view)
                .containsExactly(later, agreed.on(new Occasion.Introduced(INTRODUCTION)));
    }

    @Test
    void leavesWhatConfirmsTheOthersNoteThePairItIs() {
        var anas = log.notes(ANA, BEN, TODAY.minusDays(2));
        log.asking.ask(WORKSPACE, ANA, anas.id(), MONDAY);
        log.confirming.confirm(WORKSPACE, BEN.id(), log.asked.getFirst().id(), MONDAY);
        log.correcting.correct(WORKSPACE, ANA, anas.id(), Account.of(TODAY.minusDays(5)), MONDAY);

        says(BEN, TODAY, MET, ANA);
        assertThat(log.shared(ANA, BEN)).hasSize(1);
        says(ANA, TODAY, MET, BEN);
        assertThat(log.shared(ANA, BEN)).hasSize(1);
        assertThat(log.ownWith(BEN, ANA)).hasSize(1);
    }

    /// It stayed for what they had said of it.
    @Test
    void aSecondYesOnAnotherDayFindsTheNoteOfTheFirst() {
        says(ANA, TODAY.minusDays(5), MET, BEN);
        log.correcting.openness(
                WORKSPACE, ANA.id(), log.ownWith(ANA, BEN).getFirst().view().id(), 5, MONDAY);
        says(ANA, TODAY.minusDays(5), new Report(Met.NOT_YET, null), BEN);
        says(ANA, TODAY, new Report(Met.YES, Length.LONGER), BEN);
        says(BEN, TODAY, MET, ANA);

        assertThat(own(ANA, BEN).length()).isEqualTo(EpisodeLength.LONGER);
        assertThat(log.shared(ANA, BEN)).hasSize(1);
    }

    @Test
    void whatIsTakenBackTakesTheQuestionAndTheThanksWithIt() {
        says(ANA, TODAY, MET, BEN);
        var view = log.ownWith(ANA, BEN).getFirst().view().id();
        log.asking.ask(WORKSPACE, ANA, view, MONDAY);
        log.thanking.thank(
                WORKSPACE,
                ANA,
                new ThankColleague.Draft(log.form(), BEN.id(), view, "Thanks!", ThankYou.Invitation.NONE),
                MONDAY);

        says(ANA, TODAY, new Report(Met.NOT_YET, null), BEN);

        assertThat(log.withdrawn).isEqualTo(log.asked);
        assertThat(log.takenBack).isEqualTo(log.thanked);
        assertThat(log.confirming.confirm(
                        WORKSPACE, BEN.id(), log.asked.getFirst().id(), MONDAY))
                .isEqualTo(new ConfirmEpisode.Confirmed.Closed());
    }

    @Test
    void isOneTieForEachOfThree() {
        says(ANA, TODAY, MET, BEN, CHIARA);
        says(CHIARA, TODAY, MET, ANA, BEN);

        assertThat(log.shared(ANA, CHIARA)).hasSize(1);
        assertThat(log.shared(ANA, BEN)).isEmpty();
        assertThat(log.shared(BEN, CHIARA)).isEmpty();
        assertThat(Set.copyOf(log.changes)).hasSize(1);
    }
}
