package dev.percolate.episode;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.percolate.episode.SharedEpisodeChange.Added;
import dev.percolate.episode.SharedEpisodeChange.Corrected;
import dev.percolate.episode.SharedEpisodeChange.Removed;
import dev.percolate.episode.ThankColleague.Draft;
import dev.percolate.episode.ThankColleague.Thanked;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.workspace.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ThankColleagueTest {
    private static final String WORDS = "Thank you for listening.";

    private final Log log = new Log();

    private Draft draft(Person to, @Nullable UUID view, String words, Invitation invitation) {
        return new Draft(log.form(), to.id(), view, words, invitation);
    }

    private Thanked thank(Person from, Person to, @Nullable UUID view, Instant now) {
        return log.thanking.thank(WORKSPACE, from, draft(to, view, WORDS, Invitation.NONE), now);
    }

    private void arrives() {
        log.arriving.ofThankYou(WORKSPACE, log.thanked.getLast().id(), MONDAY.plusSeconds(60));
    }

    @Test
    void bringsTheWordsAsTheyAreAndKeepsNoneOfThem() {
        var draft = draft(BEN, null, " One.\u0007\n\n  Two. ", Invitation.MAY_I_COME_BACK);

        assertThat(log.thanking.thank(WORKSPACE, ANA, draft, MONDAY)).isInstanceOf(Thanked.Sent.class);

        assertThat(log.words).containsExactly("One.\n\nTwo.");
        assertThat(log.thanked).extracting(ThankYou::day).containsExactly(TODAY);
        assertThat(log.thanked).extracting(ThankYou::invitation).containsExactly(Invitation.MAY_I_COME_BACK);
        assertThat(log.ownWith(ANA, BEN))
                .extracting(one -> one.view().account().role(), LoggedEpisode::thankedOn)
                .containsExactly(tuple(Role.RECEIVED, TODAY));
    }

    @Test
    void whoeverInvitesTheOtherGave() {
        log.thanking.thank(WORKSPACE, ANA, draft(BEN, null, WORDS, Invitation.COME_BACK_ANY_TIME), MONDAY);

        assertThat(log.ownWith(ANA, BEN).getFirst().view().account().role()).isEqualTo(Role.GAVE);
    }

    @Test
    void whoeverAddsNothingSaysNothingOfWhatTheyWere() {
        thank(ANA, BEN, null, MONDAY);

        assertThat(log.ownWith(ANA, BEN).getFirst().view().account()).isEqualTo(Account.of(TODAY));
    }

    /// Whether they had arrived is not the sender's to learn: the day's one is used up either way.
    @Test
    void thanksOnTheWayAreTakenBackWithTheNote() {
        var view = log.notes(ANA, BEN, TODAY);
        thank(ANA, BEN, view.id(), MONDAY);
        log.correcting.delete(WORKSPACE, ANA.id(), view.id(), MONDAY);

        assertThat(log.takenBack).isEqualTo(log.thanked);
        assertThat(thank(ANA, BEN, null, MONDAY)).isEqualTo(new Thanked.AlreadyToday());
        assertThat(log.reading.thanksOf(WORKSPACE, ANA.id())).hasSize(1);
    }

    @Test
    void thanksThatArrivedStayAndAreNoSharedFactWithoutTheNote() {
        var view = log.notes(ANA, BEN, TODAY);
        thank(ANA, BEN, view.id(), MONDAY);
        arrives();
        log.correcting.delete(WORKSPACE, ANA.id(), view.id(), MONDAY);

        assertThat(log.takenBack).isEmpty();
        assertThat(log.shared(ANA, BEN)).isEmpty();
        assertThat(log.reading.thanksTo(WORKSPACE, BEN.id())).hasSize(1);
    }

    @Test
    void bothKnowOfItOnceItArrived() {
        var view = log.notes(ANA, BEN, TODAY.minusDays(3));
        assertThat(thank(ANA, BEN, view.id(), MONDAY)).isEqualTo(new Thanked.Sent(view.id()));
        assertThat(log.changes).isEmpty();
        assertThat(log.reading.thanksTo(WORKSPACE, BEN.id())).isEmpty();

        arrives();
        arrives();

        var shared = log.shared(ANA, BEN).getFirst();
        assertThat(log.changes).containsExactly(new Added(shared));
        assertThat(shared.day()).isEqualTo(TODAY.minusDays(3));
        assertThat(shared.other()).isNull();
        assertThat(shared.length()).isEmpty();
        assertThat(log.reading.thanksTo(WORKSPACE, BEN.id()))
                .containsExactly(new ReadLog.Thanks(ANA.id(), TODAY.minusDays(3), MONDAY));
        assertThat(log.ownWith(ANA, BEN).getFirst().inBothLogs()).isFalse();
    }

    /// The message says a day; that of the note may change.
    @Test
    void isOfTheDayThatTheMessageSaid() {
        var view = log.notes(ANA, BEN, TODAY);
        thank(ANA, BEN, view.id(), MONDAY);
        arrives();

        log.correcting.correct(WORKSPACE, ANA, view.id(), Account.of(TODAY.minusDays(9)), MONDAY);

        assertThat(log.shared(ANA, BEN)).extracting(SharedEpisode::day).containsExactly(TODAY);
    }

    @Test
    void isOneConversationWhenTheOtherLogsItToo() {
        var view = log.notes(ANA, BEN, TODAY);
        thank(ANA, BEN, view.id(), MONDAY);
        arrives();
        var alone = log.shared(ANA, BEN).getFirst();

        var bens = log.notes(BEN, ANA, TODAY);
        var both = log.shared(ANA, BEN).getFirst();
        log.correcting.delete(WORKSPACE, BEN.id(), bens.id(), MONDAY);
        log.correcting.delete(WORKSPACE, ANA.id(), view.id(), MONDAY);

        assertThat(log.changes)
                .containsExactly(
                        new Added(alone), new Corrected(alone, both), new Corrected(both, alone), new Removed(alone));
    }

    @Test
    void thanksAPersonOnceADay() {
        thank(ANA, BEN, null, MONDAY);

        assertThat(thank(ANA, BEN, null, MONDAY.plus(Duration.ofHours(14)))).isEqualTo(new Thanked.AlreadyToday());
        assertThat(log.ownWith(ANA, BEN)).as("nothing is stored").hasSize(1);
        assertThat(thank(ANA, CHIARA, null, MONDAY)).isInstanceOf(Thanked.Sent.class);
        assertThat(thank(BEN, ANA, null, MONDAY)).isInstanceOf(Thanked.Sent.class);
        assertThat(thank(ANA, BEN, null, MONDAY.plus(Duration.ofHours(15)))).isInstanceOf(Thanked.Sent.class);
    }

    @Test
    void sendsTheSameFormOnce() {
        var draft = draft(BEN, null, WORDS, Invitation.NONE);

        var first = log.thanking.thank(WORKSPACE, ANA, draft, MONDAY);

        assertThat(log.thanking.thank(WORKSPACE, ANA, draft, MONDAY.plusSeconds(1)))
                .isEqualTo(first);
        assertThat(log.thanked).hasSize(1);
        assertThat(log.ownWith(ANA, BEN)).hasSize(1);
    }

    /// To Ana it looks the same, for ever; Ben is brought nothing, and it counts for nobody.
    @Test
    void bringsNothingToWhoeverKeepsThemApart() {
        var apart = new Log();
        apart.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);
        for (Log one : List.of(log, apart)) {
            var view = one.notes(ANA, BEN, TODAY);
            var draft = new Draft(one.form(), BEN.id(), view.id(), WORDS, Invitation.NONE);
            assertThat(one.thanking.thank(WORKSPACE, ANA, draft, MONDAY)).isEqualTo(new Thanked.Sent(view.id()));
            assertThat(thankAgain(one)).isEqualTo(new Thanked.AlreadyToday());
        }
        arrives();

        assertThat(apart.thanked).isEmpty();
        assertThat(apart.shared(ANA, BEN)).isEmpty();
        assertThat(apart.ownWith(ANA, BEN)).isEqualTo(log.ownWith(ANA, BEN));
        assertThat(apart.reading.thanksOf(WORKSPACE, ANA.id())).isEqualTo(log.reading.thanksOf(WORKSPACE, ANA.id()));
        assertThat(apart.reading.thanksTo(WORKSPACE, BEN.id())).isEmpty();
    }

    private static Thanked thankAgain(Log one) {
        return one.thanking.thank(
                WORKSPACE, ANA, new Draft(one.form(), BEN.id(), null, WORDS, Invitation.NONE), MONDAY);
    }

    @Test
    void saysWhatIsNotPossible() {
        log.keptApart.keepApart(WORKSPACE, ANA.id(), CHIARA.id(), MONDAY);

        assertThat(thank(ANA, ANA, null, MONDAY)).isEqualTo(new Thanked.Refused(Objection.YOURSELF));
        assertThat(thank(ANA, BOT, null, MONDAY)).isEqualTo(new Thanked.Refused(Objection.APP));
        assertThat(thank(ANA, GONE, null, MONDAY)).isEqualTo(new Thanked.Refused(Objection.DEACTIVATED));
        assertThat(thank(ANA, EXTERNAL, null, MONDAY)).isEqualTo(new Thanked.Refused(Objection.FROM_ELSEWHERE));
        assertThat(thank(ANA, CHIARA, null, MONDAY)).isEqualTo(new Thanked.OnYourList());
        assertThat(log.thanking.thank(WORKSPACE, ANA, draft(BEN, null, " \n ", Invitation.NONE), MONDAY))
                .isEqualTo(new Thanked.NothingSaid());
        assertThat(log.thanking.thank(WORKSPACE, ANA, draft(BEN, null, "x".repeat(501), Invitation.NONE), MONDAY))
                .isEqualTo(new Thanked.TooLong());
        assertThat(thank(ANA, BEN, new UUID(7, 7), MONDAY)).isEqualTo(new Thanked.Gone());
        var withChiara = log.notes(ANA, CHIARA, TODAY);
        assertThat(thank(ANA, BEN, withChiara.id(), MONDAY))
                .as("of somebody else")
                .isEqualTo(new Thanked.Gone());
        assertThat(log.thanked).isEmpty();
    }

    @Test
    void isForTheConversationOfThatDayThatIsThereOrForAnother() {
        var noted = log.notes(ANA, BEN, TODAY.minusDays(2));
        var there = log.thanking.thank(
                WORKSPACE,
                ANA,
                new Draft(log.form(), BEN.id(), null, TODAY.minusDays(2), WORDS, Invitation.NONE),
                MONDAY);
        var another = log.thanking.thank(
                WORKSPACE,
                ANA,
                new Draft(log.form(), CHIARA.id(), null, TODAY.minusDays(3), WORDS, Invitation.MAY_I_COME_BACK),
                MONDAY);

        assertThat(there).isEqualTo(new Thanked.Sent(noted.id()));
        assertThat(log.ownWith(ANA, BEN)).hasSize(1);
        assertThat(another).isInstanceOf(Thanked.Sent.class);
        assertThat(log.ownWith(ANA, CHIARA))
                .extracting(one -> one.view().account())
                .containsExactly(Account.of(TODAY.minusDays(3)).as(Role.RECEIVED));
        assertThat(log.thanked).extracting(ThankYou::day).containsExactly(TODAY.minusDays(2), TODAY.minusDays(3));
    }

    @Test
    void keepsNothingForADayThatCannotBe() {
        for (var day : List.of(TODAY.plusDays(1), TODAY.minusYears(3))) {
            var draft = new Draft(log.form(), BEN.id(), null, day, WORDS, Invitation.NONE);
            assertThat(log.thanking.hindrance(WORKSPACE, ANA, draft, MONDAY))
                    .get()
                    .isInstanceOf(Thanked.NotThatDay.class);
            assertThat(log.thanking.thank(WORKSPACE, ANA, draft, MONDAY)).isInstanceOf(Thanked.NotThatDay.class);
        }
        assertThat(log.ownWith(ANA, BEN)).isEmpty();
    }

    /// Before anything is sent; whoever is kept apart without knowing looks like anybody.
    @Test
    void saysBeforehandWhatWouldComeInTheWay() {
        var apart = log.notes(ANA, CHIARA, TODAY);
        log.keptApart.keepApart(WORKSPACE, CHIARA.id(), ANA.id(), MONDAY);
        assertThat(hindrance(draft(CHIARA, apart.id(), WORDS, Invitation.NONE))).isEmpty();
        assertThat(hindrance(draft(BEN, null, WORDS, Invitation.NONE))).isEmpty();
        assertThat(hindrance(draft(BEN, null, "", Invitation.NONE))).contains(new Thanked.NothingSaid());
        assertThat(hindrance(draft(BEN, apart.id(), WORDS, Invitation.NONE))).contains(new Thanked.Gone());
        assertThat(hindrance(draft(EXTERNAL, null, WORDS, Invitation.NONE)))
                .contains(new Thanked.Refused(Objection.FROM_ELSEWHERE));
        assertThat(log.thanked).isEmpty();
        assertThat(log.ownWith(ANA, BEN)).isEmpty();

        thank(ANA, BEN, null, MONDAY);
        assertThat(hindrance(draft(BEN, null, WORDS, Invitation.NONE))).contains(new Thanked.AlreadyToday());
        assertThat(log.thanking.hindrance(WORKSPACE, ANA, BEN.id(), MONDAY)).contains(new Thanked.AlreadyToday());
        assertThat(log.thanking.hindrance(WORKSPACE, BEN, ANA.id(), MONDAY)).isEmpty();
    }

    private Optional<Thanked> hindrance(Draft draft) {
        return log.thanking.hindrance(WORKSPACE, ANA, draft, MONDAY);
    }
}
