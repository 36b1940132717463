package dev.percolate.episode;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.episode.CorrectView.Corrected;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.LogConversation.Logged;
import dev.percolate.episode.SharedEpisode.Side;
import dev.percolate.episode.SharedEpisodeChange.Added;
import dev.percolate.episode.SharedEpisodeChange.Removed;
import dev.percolate.episode.Views.Acquaintance;
import dev.percolate.request.Need;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LogConversationTest {
    private final Log log = new Log();

    private Draft draft(Set<Person> colleagues, LocalDate day) {
        return new Draft(
                log.form(),
                colleagues.stream().map(Person::id).collect(Collectors.toSet()),
                List.of(),
                Account.of(day));
    }

    private static Logged refused(Fault fault) {
        return new Logged.Refused(Set.of(fault), Map.of());
    }

    private Logged objected(Person author, Person other) {
        return log.log(author, draft(Set.of(other), TODAY));
    }

    private static Logged objection(Person other, Objection objection) {
        return new Logged.Refused(Set.of(), Map.of(other.id(), objection));
    }

    @Test
    void keepsANoteOfOnesOwnAndTellsNobody() {
        var said = new Account(
                TODAY, EpisodeLength.LONGER, Role.GAVE, Set.of(Need.COACHING), " a\nline ", new Marks(2, null));

        var view = log.notes(ANA, BEN, said);

        assertThat(view.account().line()).isEqualTo("a line");
        assertThat(log.ownWith(ANA, BEN)).containsExactly(new LoggedEpisode(view, false, null, null));
        assertThat(log.ownWith(BEN, ANA)).isEmpty();
        assertThat(log.shared(ANA, BEN)).isEmpty();
        assertThat(log.changes).isEmpty();
    }

    @Test
    void storesTheSameFormOnce() {
        var draft = draft(Set.of(BEN, CHIARA), TODAY);

        var first = log.log(ANA, draft);
        var second = log.log(ANA, draft);

        assertThat(second).isEqualTo(first);
        assertThat(log.reading.latest(WORKSPACE, ANA.id(), 9)).hasSize(2);
    }

    @Test
    void aFormThatComesAgainChangesNothingThatWasCorrectedSince() {
        var draft = draft(Set.of(BEN), TODAY);
        var view = ((Logged.Kept) log.log(ANA, draft)).views().getFirst();
        log.correcting.correct(WORKSPACE, ANA, view.id(), Account.of(TODAY).as(Role.BOTH), MONDAY);

        var again = (Logged.Kept) log.log(ANA, draft);

        assertThat(again.views().getFirst().account().role()).isEqualTo(Role.BOTH);
    }

    @Test
    void keepsOneTieForEachOfFour() {
        log.log(ANA, draft(Set.of(BEN, CHIARA, DIEGO, MERE), TODAY));

        assertThat(log.reading.companions(WORKSPACE, ANA.id(), 0, 9)).hasSize(4);
        assertThat(log.log(ANA, draft(Set.of(BEN, CHIARA, DIEGO, MERE, GUEST), TODAY)))
                .isEqualTo(refused(Fault.TOO_MANY));
        assertThat(log.log(ANA, draft(Set.of(), TODAY))).isEqualTo(refused(Fault.NOBODY));
    }

    @Test
    void saysWithWhomItIsNotPossible() {
        assertThat(objected(ANA, ANA)).isEqualTo(objection(ANA, Objection.YOURSELF));
        assertThat(objected(ANA, BOT)).isEqualTo(objection(BOT, Objection.APP));
        assertThat(objected(ANA, GONE)).isEqualTo(objection(GONE, Objection.DEACTIVATED));
        log.directory.forget(CHIARA.id());
        assertThat(log.log(ANA, draft(Set.of(BEN, CHIARA), TODAY))).isEqualTo(objection(CHIARA, Objection.UNKNOWN));
        assertThat(log.reading.latest(WORKSPACE, ANA.id(), 9)).isEmpty();
    }

    @Test
    void notesAreAboutAnybodyWhoIsThere() {
        log.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);
        log.keptApart.keepApart(WORKSPACE, ANA.id(), CHIARA.id(), MONDAY);

        for (Person other : List.of(GUEST, EXTERNAL, BEN, CHIARA)) {
            assertThat(objected(ANA, other)).isInstanceOf(Logged.Kept.class);
        }
    }

    @Test
    void refusesDaysOnTheCalendarOfWhoeverLogsIt() {
        var afterMidnightInAuckland = Instant.parse("2026-01-05T11:30:00Z");
        var theirToday = TODAY.plusDays(1);

        assertThat(log.logging.log(WORKSPACE, MERE, draft(Set.of(BEN), theirToday), afterMidnightInAuckland))
                .isInstanceOf(Logged.Kept.class);
        assertThat(log.logging.log(WORKSPACE, ANA, draft(Set.of(BEN), theirToday), afterMidnightInAuckland))
                .isEqualTo(refused(Fault.IN_THE_FUTURE));
        assertThat(log.log(ANA, draft(Set.of(BEN), TODAY.minusYears(2)))).isInstanceOf(Logged.Kept.class);
        assertThat(log.log(ANA, draft(Set.of(BEN), TODAY.minusYears(2).minusDays(1))))
                .isEqualTo(refused(Fault.TOO_LONG_AGO));
    }

    @Test
    void refusesALineThatIsTooLong() {
        var said = new Account(TODAY, null, null, Set.of(), "x".repeat(301), Marks.NONE);

        assertThat(log.log(ANA, new Draft(log.form(), Set.of(BEN.id()), List.of(), said)))
                .isEqualTo(refused(Fault.LINE_TOO_LONG));
    }

    @Test
    void takesLabelsThatDifferOnlyInCaseForOnePerson() {
        var kept =
                (Logged.Kept) log.log(ANA, new Draft(log.form(), Set.of(), List.of("Vera", "vera"), Account.of(TODAY)));

        assertThat(kept.views()).hasSize(1);
    }

    @Test
    void knowsSomebodyOutsideByTheLabelOneGaveThem() {
        log.log(ANA, outside(" Aunt  Vera "));
        log.log(ANA, outside("aunt vera", "a coach"));
        log.log(BEN, outside("Aunt Vera"));

        assertThat(log.reading.companions(WORKSPACE, ANA.id(), 0, 9))
                .extracting(acquaintance -> ((Outsider) acquaintance.with()).label(), Acquaintance::conversations)
                .containsExactlyInAnyOrder(tuple("Aunt Vera", 2L), tuple("a coach", 1L));
        assertThat(log.log(ANA, outside("x".repeat(81)))).isEqualTo(refused(Fault.LABEL_TOO_LONG));
        assertThat(log.log(ANA, outside("", " "))).isEqualTo(refused(Fault.NOBODY));
    }

    @Test
    void knowsNoMorePeopleOutsideThanCanBeRead() {
        IntStream.range(0, LogConversation.MOST_OUTSIDERS).forEach(i -> log.log(ANA, outside("person " + i)));

        assertThat(log.log(ANA, outside("one more"))).isEqualTo(refused(Fault.TOO_MANY_OUTSIDERS));
        assertThat(log.log(ANA, outside("person 7"))).isInstanceOf(Logged.Kept.class);
    }

    private Draft outside(String... labels) {
        return new Draft(log.form(), Set.of(), List.of(labels), Account.of(TODAY));
    }

    @Test
    void isSharedWhereBothLoggedIt() {
        var said = new Account(TODAY, EpisodeLength.LONGER, Role.GAVE, Set.of(), "for me alone", new Marks(4, 2));
        var anas = log.notes(ANA, BEN, said);
        var bens = log.notes(BEN, ANA, Account.of(TODAY.minusDays(1)).lasting(EpisodeLength.UP_TO_60_MINUTES));

        var shared = new SharedEpisode(
                anas.id(),
                new Tie(WORKSPACE, ANA.id(), BEN.id()),
                TODAY.minusDays(1),
                new Side(EpisodeLength.LONGER, new Marks(4, 2)),
                new Side(EpisodeLength.UP_TO_60_MINUTES, Marks.NONE));
        assertThat(log.changes).containsExactly(new Added(shared));
        assertThat(log.shared(BEN, ANA)).containsExactly(shared);
        assertThat(shared.length()).contains(EpisodeLength.UP_TO_60_MINUTES);
        assertThat(log.ownWith(ANA, BEN)).containsExactly(new LoggedEpisode(anas, true, null, null));
        assertThat(log.ownWith(BEN, ANA)).containsExactly(new LoggedEpisode(bens, true, null, null));
    }

    @Test
    void hasALengthWhereBothSaidOne() {
        log.notes(ANA, BEN, Account.of(TODAY).lasting(EpisodeLength.LONGER));
        log.notes(BEN, ANA, TODAY);
        assertThat(log.shared(ANA, BEN).getFirst().length()).isEmpty();

        log.correcting.correct(
                WORKSPACE,
                BEN,
                log.ownWith(BEN, ANA).getFirst().view().id(),
                Account.of(TODAY).lasting(EpisodeLength.LONGER),
                MONDAY);
        assertThat(log.shared(ANA, BEN).getFirst().length()).contains(EpisodeLength.LONGER);
    }

    @Test
    void whoeverListensHearsWhatACorrectionMakesOfIt() {
        var anas = log.notes(ANA, BEN, TODAY);
        var bens = log.notes(BEN, ANA, TODAY);
        var shared = log.shared(ANA, BEN).getFirst();
        log.changes.clear();

        log.correcting.openness(WORKSPACE, BEN.id(), bens.id(), 4, MONDAY);
        log.correcting.gain(WORKSPACE, BEN.id(), bens.id(), 5, MONDAY);
        log.correcting.correct(WORKSPACE, ANA, anas.id(), Account.of(TODAY).as(Role.BOTH), MONDAY);
        log.correcting.correct(WORKSPACE, ANA, anas.id(), Account.of(TODAY.minusDays(5)), MONDAY);

        var opened =
                new SharedEpisode(shared.id(), shared.tie(), TODAY, shared.one(), new Side(null, new Marks(4, null)));
        var both = new SharedEpisode(shared.id(), shared.tie(), TODAY, shared.one(), new Side(null, new Marks(4, 5)));
        assertThat(log.changes)
                .as("a role is nothing that is shared")
                .containsExactly(
                        new SharedEpisodeChange.Corrected(shared, opened),
                        new SharedEpisodeChange.Corrected(opened, both),
                        new Removed(both));
        assertThat(log.ownWith(BEN, ANA).getFirst().view().account().marks()).isEqualTo(new Marks(4, 5));
    }

    @Test
    void deletesOnesOwnAloneAndLeavesTheOtherTheirs() {
        var anas = log.notes(ANA, BEN, TODAY);
        var bens = log.notes(BEN, ANA, TODAY);
        var shared = log.shared(ANA, BEN).getFirst();
        log.changes.clear();

        assertThat(log.correcting.delete(WORKSPACE, BEN.id(), anas.id(), MONDAY))
                .as("not theirs")
                .isFalse();
        assertThat(log.correcting.delete(WORKSPACE, BEN.id(), bens.id(), MONDAY))
                .isTrue();
        assertThat(log.correcting.delete(WORKSPACE, BEN.id(), bens.id(), MONDAY))
                .isFalse();

        assertThat(log.ownWith(ANA, BEN)).containsExactly(new LoggedEpisode(anas, false, null, null));
        assertThat(log.ownWith(BEN, ANA)).isEmpty();
        assertThat(log.shared(ANA, BEN)).isEmpty();
        assertThat(log.changes).containsExactly(new Removed(shared));
    }

    /// What Ana reads of her log depends on nothing that Ben does but on whether it is in his, too.
    @Test
    void neverShowsWhatTheOtherSaidOfIt() {
        log.notes(ANA, BEN, TODAY);
        log.notes(BEN, ANA, TODAY);
        var before = log.ownWith(ANA, BEN);
        var bens = log.ownWith(BEN, ANA).getFirst().view();

        var loud = new Account(
                TODAY.minusDays(1),
                EpisodeLength.UNDER_15_MINUTES,
                Role.GAVE,
                Set.of(Need.SUPPORT),
                "never again",
                new Marks(1, 1));
        log.correcting.correct(WORKSPACE, BEN, bens.id(), loud, MONDAY);

        assertThat(log.ownWith(ANA, BEN)).isEqualTo(before);
    }

    /// The form was opened before the tap.
    @Test
    void aCorrectionLeavesTheMarksAsTheyAre() {
        var view = log.notes(ANA, BEN, TODAY);
        log.correcting.openness(WORKSPACE, ANA.id(), view.id(), 4, MONDAY);
        log.correcting.correct(WORKSPACE, ANA, view.id(), Account.of(TODAY).as(Role.BOTH), MONDAY);

        assertThat(log.ownWith(ANA, BEN).getFirst().view().account())
                .isEqualTo(Account.of(TODAY).as(Role.BOTH).marked(new Marks(4, null)));
    }

    @Test
    void correctsOnlyWhatCanBe() {
        var view = log.notes(ANA, BEN, TODAY.minusYears(2));
        var later = MONDAY.plus(Duration.ofDays(30));

        assertThat(log.correcting.correct(
                        WORKSPACE, ANA, view.id(), view.account().as(Role.BOTH), later))
                .as("its day stays")
                .isInstanceOf(Corrected.Kept.class);
        assertThat(log.correcting.correct(
                        WORKSPACE,
                        ANA,
                        view.id(),
                        Account.of(TODAY.minusYears(2).plusDays(1)),
                        later))
                .isEqualTo(new Corrected.Refused(Set.of(Fault.TOO_LONG_AGO)));
        assertThat(log.correcting.correct(WORKSPACE, BEN, view.id(), Account.of(TODAY), MONDAY))
                .isEqualTo(new Corrected.Gone());
        assertThat(log.correcting.openness(WORKSPACE, BEN.id(), view.id(), 3, MONDAY))
                .isEmpty();
        assertThat(log.correcting.gain(WORKSPACE, ANA.id(), new UUID(7, 7), 3, MONDAY))
                .isEmpty();
        assertThat(log.ownWith(ANA, BEN).getFirst().view().account().role()).isEqualTo(Role.BOTH);
    }

    @Test
    void takesAMarkBack() {
        var view = log.notes(ANA, BEN, TODAY);
        log.correcting.openness(WORKSPACE, ANA.id(), view.id(), 3, MONDAY);
        log.correcting.openness(WORKSPACE, ANA.id(), view.id(), null, MONDAY);

        assertThat(log.ownWith(ANA, BEN).getFirst().view().account().marks()).isEqualTo(Marks.NONE);
        assertThat(new Marks(null, 4).intensity()).hasValue(4);
        assertThat(new Marks(1, 4).intensity()).hasValue(2.5);
        assertThat(Marks.NONE.intensity()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void marksGoFromOneToFive(int mark) {
        assertThatThrownBy(() -> new Marks(null, mark)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sumsUpMyYearForMeAlone() {
        log.notes(ANA, BEN, Account.of(TODAY).lasting(EpisodeLength.LONGER).as(Role.BOTH));
        log.notes(
                ANA,
                CHIARA,
                Account.of(TODAY.minusYears(1).plusDays(1))
                        .lasting(EpisodeLength.UP_TO_30_MINUTES)
                        .as(Role.GAVE));
        log.notes(ANA, CHIARA, Account.of(TODAY).as(Role.GAVE));
        log.notes(ANA, CHIARA, Account.of(TODAY).lasting(EpisodeLength.LONGER));
        log.notes(
                ANA,
                DIEGO,
                Account.of(TODAY.minusYears(1)).lasting(EpisodeLength.LONGER).as(Role.GAVE));
        log.notes(BEN, ANA, Account.of(TODAY).lasting(EpisodeLength.LONGER).as(Role.BOTH));

        assertThat(log.reading.year(WORKSPACE, ANA, MONDAY))
                .isEqualTo(new MentoringYear(
                        TODAY.minusYears(1).plusDays(1),
                        TODAY,
                        4,
                        2,
                        Duration.ofMinutes(75 + 23),
                        Duration.ofMinutes(75)));
    }

    @Test
    void whatOneNotedAboutSomebodyWhoErasedTheirDataStays() {
        log.notes(ANA, BEN, TODAY);
        log.notes(BEN, ANA, TODAY);
        log.changes.clear();

        log.forgetting.forget(WORKSPACE, BEN.id());

        var left = new Colleague(PersonId.someoneWhoLeft(1));
        var own = log.reading.with(WORKSPACE, ANA.id(), left, 0, 9);
        assertThat(own).extracting(LoggedEpisode::inBothLogs).containsExactly(false);
        assertThat(log.changes).isEmpty();
        assertThat(log.shared(ANA, BEN)).isEmpty();
        var id = own.getFirst().view().id();
        assertThat(log.correcting.gain(WORKSPACE, ANA.id(), id, 5, MONDAY)).isPresent();
        assertThat(log.correcting.delete(WORKSPACE, ANA.id(), id, MONDAY)).isTrue();
    }

    @Test
    void replaysWhatBothKnowInOrder() {
        for (int i = 0; i < 110; i++) {
            log.notes(ANA, BEN, TODAY.minusDays(3L * i));
            log.notes(BEN, ANA, TODAY.minusDays(3L * i));
        }

        assertThat(log.shared(ANA, BEN))
                .hasSize(ReadTies.MOST)
                .extracting(SharedEpisode::day)
                .isSorted()
                .endsWith(TODAY);
        assertThat(log.ties.own(new Tie(WORKSPACE, ANA.id(), BEN.id()), ANA.id()))
                .hasSize(110)
                .allMatch(view -> view.author().equals(ANA.id()));
    }
}
