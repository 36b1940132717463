package dev.percolate.episode;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.AskToConfirm.Asked;
import dev.percolate.episode.ConfirmEpisode.Confirmed;
import dev.percolate.episode.ConfirmEpisode.Waiting;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.LogConversation.Logged;
import dev.percolate.episode.SharedEpisodeChange.Added;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class ConfirmEpisodeTest {
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Asked NOTED = new Asked.Noted(MONDAY);

    private final Log log = new Log();

    private Asked ask(Person author, View view, Instant now) {
        return log.asking.ask(WORKSPACE, author, view.id(), now);
    }

    private Confirmed confirm(Person person, Instant now) {
        return log.confirming.confirm(
                WORKSPACE, person.id(), log.asked.getFirst().id(), now);
    }

    private List<Waiting> waiting(Person person, Instant now) {
        return log.confirming.waiting(WORKSPACE, person.id(), now);
    }

    private void arrives(Instant at) {
        log.arriving.ofAsk(WORKSPACE, log.asked.getFirst().id(), at);
    }

    @Test
    void isInBothLogsOnceTheOtherSaysYes() {
        var view = log.notes(
                ANA, BEN, Account.of(TODAY).lasting(EpisodeLength.LONGER).as(Role.RECEIVED));
        assertThat(ask(ANA, view, MONDAY)).isEqualTo(NOTED);
        assertThat(log.changes).isEmpty();
        assertThat(log.ownWith(BEN, ANA)).isEmpty();

        var confirmed = (Confirmed.Kept) confirm(BEN, MONDAY.plusSeconds(9));

        assertThat(confirmed.own().account())
                .as("the day, and nothing else that Ana said")
                .isEqualTo(Account.of(TODAY));
        assertThat(log.ownWith(BEN, ANA)).containsExactly(new LoggedEpisode(confirmed.own(), true, null, null));
        assertThat(log.ownWith(ANA, BEN)).containsExactly(new LoggedEpisode(view, true, null, MONDAY));
        assertThat(log.changes).containsExactly(new Added(log.shared(ANA, BEN).getFirst()));
    }

    @Test
    void aSecondClickConfirmsTheSame() {
        ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY);

        var first = confirm(BEN, MONDAY);

        assertThat(confirm(BEN, MONDAY.plusSeconds(1))).isEqualTo(first);
        assertThat(log.ownWith(BEN, ANA)).hasSize(1);
        assertThat(log.changes).hasSize(1);
    }

    @Test
    void staysInBothLogsWhateverDaysTheyWrite() {
        ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY);
        var own = ((Confirmed.Kept) confirm(BEN, MONDAY)).own();

        log.correcting.correct(WORKSPACE, BEN, own.id(), Account.of(TODAY.minusDays(9)), MONDAY);

        assertThat(log.shared(ANA, BEN)).extracting(SharedEpisode::day).containsExactly(TODAY.minusDays(9));
    }

    @Test
    void anEarlierNoteOfTheirOwnIsEnough() {
        ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY);
        var bens = log.notes(BEN, ANA, TODAY);

        assertThat(confirm(BEN, MONDAY)).isEqualTo(new Confirmed.Kept(bens));
        assertThat(log.ownWith(BEN, ANA)).hasSize(1);
    }

    @Test
    void asksOnceAboutAConversation() {
        var view = log.notes(ANA, BEN, TODAY);

        assertThat(ask(ANA, view, MONDAY)).isEqualTo(NOTED);
        assertThat(ask(ANA, view, MONDAY.plus(A_WEEK.multipliedBy(9)))).isEqualTo(NOTED);

        assertThat(log.asked).hasSize(1);
    }

    @Test
    void asksTheSamePersonTwiceAWeek() {
        var asked = List.of(
                ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY),
                ask(ANA, log.notes(ANA, BEN, TODAY.minusDays(9)), MONDAY.plusSeconds(60)),
                ask(ANA, log.notes(ANA, BEN, TODAY.minusDays(19)), MONDAY.plusSeconds(90)));

        assertThat(asked.getLast()).isEqualTo(new Asked.EnoughForNow(MONDAY.plus(A_WEEK)));
        assertThat(log.asked).hasSize(2);
        assertThat(ask(ANA, log.notes(ANA, CHIARA, TODAY), MONDAY)).isEqualTo(NOTED);
        var third = log.ownWith(ANA, BEN).getLast().view();
        assertThat(ask(ANA, third, MONDAY.plus(A_WEEK))).isEqualTo(new Asked.Noted(MONDAY.plus(A_WEEK)));
    }

    @Test
    void asksAboutNothingThatIsInBothLogsOrNotTheirs() {
        var view = log.notes(ANA, BEN, TODAY);
        log.notes(BEN, ANA, TODAY);

        assertThat(ask(ANA, view, MONDAY)).isEqualTo(new Asked.AlreadyInBothLogs());
        assertThat(ask(CHIARA, view, MONDAY)).isEqualTo(new Asked.Gone());
        assertThat(log.asking.ask(WORKSPACE, ANA, new UUID(7, 7), MONDAY)).isEqualTo(new Asked.Gone());
        assertThat(log.asked).isEmpty();
    }

    @Test
    void asksNobodyItCannotWriteTo() {
        var elsewhere = log.notes(ANA, EXTERNAL, TODAY);
        assertThat(ask(ANA, elsewhere, MONDAY)).isEqualTo(new Asked.Refused(Objection.FROM_ELSEWHERE));

        var outside =
                (Logged.Kept) log.log(ANA, new Draft(log.form(), Set.of(), List.of("a coach"), Account.of(TODAY)));
        assertThat(ask(ANA, outside.views().getFirst(), MONDAY)).isEqualTo(new Asked.Refused(Objection.FROM_ELSEWHERE));

        var view = log.notes(ANA, CHIARA, TODAY);
        log.directory.with(new Person(CHIARA.id(), "", "", null, "", Standing.DEACTIVATED));
        assertThat(ask(ANA, view, MONDAY)).isEqualTo(new Asked.Refused(Objection.DEACTIVATED));

        var left = log.notes(ANA, BEN, TODAY);
        log.forgetting.forget(WORKSPACE, BEN.id());
        assertThat(ask(ANA, left, MONDAY)).isEqualTo(new Asked.Refused(Objection.DEACTIVATED));
        assertThat(BOT.isThere()).isFalse();
        assertThat(log.asked).isEmpty();
    }

    /// Ben keeps Ana apart, says *not now*, or says nothing: to Ana it is all the same, for a year.
    @Test
    void looksTheSameToWhoeverAsksUnlessTheOtherSaysYes() {
        var silent = new Log();
        var declining = new Log();
        var apart = new Log();
        apart.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);
        for (Log one : List.of(silent, declining, apart)) {
            var view = one.notes(ANA, BEN, TODAY);
            assertThat(one.asking.ask(WORKSPACE, ANA, view.id(), MONDAY)).isEqualTo(NOTED);
            assertThat(one.changes).isEmpty();
        }
        var ask = declining.asked.getFirst();
        declining.arriving.ofAsk(WORKSPACE, ask.id(), MONDAY);
        declining.confirming.setAside(WORKSPACE, BEN.id(), ask.id(), MONDAY);

        for (int month = 0; month < 12; month++) {
            var then = MONDAY.plus(Duration.ofDays(30L * month));
            var asSilent = silent.ownWith(ANA, BEN);
            var again = asSilent.getFirst().view().id();
            for (Log one : List.of(declining, apart)) {
                assertThat(one.ownWith(ANA, BEN)).isEqualTo(asSilent);
                assertThat(one.asking.ask(WORKSPACE, ANA, again, then)).isEqualTo(NOTED);
            }
        }
        assertThat(apart.asked).isEmpty();
    }

    @Test
    void tellsWhoeverKeepsThemApart() {
        var view = log.notes(ANA, BEN, TODAY);
        log.keptApart.keepApart(WORKSPACE, ANA.id(), BEN.id(), MONDAY);

        assertThat(ask(ANA, view, MONDAY)).isEqualTo(new Asked.OnYourList());
        assertThat(log.ownWith(ANA, BEN).getFirst().askedAt()).isNull();
    }

    @Test
    void waitsAWeekFromItsArrival() {
        ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY);
        assertThat(waiting(BEN, MONDAY)).isEmpty();
        var arrival = MONDAY.plus(Duration.ofDays(2));
        arrives(arrival);

        var ask = log.asked.getFirst();
        assertThat(waiting(BEN, arrival.plus(A_WEEK).minusSeconds(1)))
                .containsExactly(new Waiting(ask.id(), ANA.id(), TODAY));
        assertThat(waiting(BEN, arrival.plus(A_WEEK))).isEmpty();
        assertThat(waiting(ANA, arrival)).isEmpty();
        assertThat(confirm(BEN, arrival.plus(A_WEEK))).isEqualTo(new Confirmed.Closed());
        assertThat(confirm(BEN, arrival.plus(A_WEEK).minusSeconds(1))).isInstanceOf(Confirmed.Kept.class);
        assertThat(waiting(BEN, arrival)).as("answered").isEmpty();
    }

    @Test
    void whoeverSaidNotNowMayThinkBetterOfIt() {
        ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY);
        arrives(MONDAY);
        log.confirming.setAside(WORKSPACE, CHIARA.id(), log.asked.getFirst().id(), MONDAY);
        assertThat(waiting(BEN, MONDAY)).hasSize(1);

        log.confirming.setAside(WORKSPACE, BEN.id(), log.asked.getFirst().id(), MONDAY);

        assertThat(waiting(BEN, MONDAY)).isEmpty();
        assertThat(confirm(BEN, MONDAY)).isInstanceOf(Confirmed.Kept.class);
    }

    @Test
    void isNobodyElsesToAnswer() {
        ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY);

        assertThat(confirm(CHIARA, MONDAY)).isEqualTo(new Confirmed.Closed());
        assertThat(confirm(ANA, MONDAY)).isEqualTo(new Confirmed.Closed());
        assertThat(log.confirming.confirm(WORKSPACE, BEN.id(), new UUID(7, 7), MONDAY))
                .isEqualTo(new Confirmed.Closed());
    }

    @Test
    void goesWithWhatItAsksAbout() {
        var view = log.notes(ANA, BEN, TODAY);
        ask(ANA, view, MONDAY);

        log.correcting.delete(WORKSPACE, ANA.id(), view.id(), MONDAY);

        assertThat(log.withdrawn).isEqualTo(log.asked);
        assertThat(confirm(BEN, MONDAY)).isEqualTo(new Confirmed.Closed());
    }

    /// Promise 4: deleting and noting again makes no room for more.
    @Test
    void aQuestionThatWasTakenBackCountsLikeAnyOther() {
        for (int times = 0; times < 2; times++) {
            var view = log.notes(ANA, BEN, TODAY.minusDays(9L * times));
            ask(ANA, view, MONDAY);
            log.correcting.delete(WORKSPACE, ANA.id(), view.id(), MONDAY);
        }

        assertThat(ask(ANA, log.notes(ANA, BEN, TODAY.minusDays(20)), MONDAY))
                .isEqualTo(new Asked.EnoughForNow(MONDAY.plus(A_WEEK)));
    }

    @Test
    void asksOnceAboutAConversationThatWasNotedAnew() {
        var view = log.notes(ANA, BEN, TODAY);
        ask(ANA, view, MONDAY);
        arrives(MONDAY);
        log.correcting.delete(WORKSPACE, ANA.id(), view.id(), MONDAY);

        assertThat(ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY)).as("as ever").isEqualTo(NOTED);
        assertThat(log.ownWith(ANA, BEN).getFirst().askedAt()).isEqualTo(MONDAY);
        assertThat(log.asked).hasSize(1);
        assertThat(waiting(BEN, MONDAY)).isEmpty();
    }

    @Test
    void whatNeverArrivedMayBeAskedAnew() {
        var view = log.notes(ANA, BEN, TODAY);
        ask(ANA, view, MONDAY);
        log.correcting.delete(WORKSPACE, ANA.id(), view.id(), MONDAY);
        ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY);

        assertThat(log.asked).hasSize(2);
    }

    @Test
    void hidesWhatTheReaderKeepsApart() {
        ask(ANA, log.notes(ANA, BEN, TODAY), MONDAY);
        arrives(MONDAY);

        log.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);

        assertThat(waiting(BEN, MONDAY)).isEmpty();
    }
}
