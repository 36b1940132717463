package dev.percolate.episode;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoteByEmojiTest {
    private final Log log = new Log();

    private void reacts(Person person, Person author, Instant now) {
        log.byEmoji.note(WORKSPACE, person.id(), author.id(), now);
    }

    @Test
    void isABareNoteOfTodayInTheirOwnLogAlone() {
        reacts(ANA, BEN, MONDAY);

        assertThat(log.ownWith(ANA, BEN))
                .singleElement()
                .satisfies(one -> assertThat(one.view().account()).isEqualTo(Account.of(TODAY)));
        assertThat(log.ownWith(BEN, ANA)).isEmpty();
        assertThat(log.shared(ANA, BEN)).isEmpty();
        assertThat(log.noticed).hasSize(1);
    }

    /// In Auckland it is Tuesday already where it is Monday evening elsewhere.
    @Test
    void isOfTheDayOnTheirOwnCalendar() {
        reacts(MERE, BEN, MONDAY.plus(Duration.ofHours(12)));

        assertThat(log.ownWith(MERE, BEN))
                .extracting(one -> one.view().account().day())
                .containsExactly(TODAY.plusDays(1));
    }

    @Test
    void isOnceADayForEachPerson() {
        reacts(ANA, BEN, MONDAY);
        reacts(ANA, BEN, MONDAY.plusSeconds(60));
        reacts(ANA, CHIARA, MONDAY);
        reacts(BEN, ANA, MONDAY);
        reacts(ANA, BEN, MONDAY.plus(Duration.ofDays(1)));

        assertThat(log.ownWith(ANA, BEN)).hasSize(2);
        assertThat(log.ownWith(ANA, CHIARA)).hasSize(1);
        assertThat(log.ownWith(BEN, ANA)).hasSize(1);
        assertThat(log.noticed).hasSize(4);
    }

    /// A retry of Slack's, or one more emoji, does not bring it back.
    @Test
    void whatWasTakenOutStaysOutThatDay() {
        reacts(ANA, BEN, MONDAY);
        var noted = log.ownWith(ANA, BEN).getFirst().view();
        log.correcting.delete(WORKSPACE, ANA.id(), noted.id(), MONDAY);

        reacts(ANA, BEN, MONDAY.plusSeconds(60));

        assertThat(log.ownWith(ANA, BEN)).isEmpty();
    }

    @Test
    void whatTheyNotedThatDayByThemselvesIsEnough() {
        log.notes(ANA, BEN, TODAY);

        reacts(ANA, BEN, MONDAY);

        assertThat(log.ownWith(ANA, BEN)).hasSize(1);
        assertThat(log.noticed).isEmpty();
    }

    @Test
    void nothingIsNotedOfOneselfOfAppsOrByStrangers() {
        for (Person author : List.of(ANA, BOT, GONE)) {
            reacts(ANA, author, MONDAY);
        }
        reacts(EXTERNAL, BEN, MONDAY);
        reacts(BOT, BEN, MONDAY);
        log.byEmoji.note(WORKSPACE, ANA.id(), new PersonId("U0NOBODY"), MONDAY);

        assertThat(log.noticed).isEmpty();
        assertThat(log.reading.latest(WORKSPACE, ANA.id(), 9)).isEmpty();
    }
}
