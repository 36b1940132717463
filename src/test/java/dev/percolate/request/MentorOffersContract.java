package dev.percolate.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

public interface MentorOffersContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T10:00:00Z");
    LocalDate DAY = LocalDate.parse("2026-01-05");

    MentorOffers offers();

    static MentorOffer offer(WorkspaceId workspace, PersonId person, String helpsWith, boolean listed) {
        return new MentorOffer(
                workspace, person, helpsWith, Set.of(Need.COACHING, Need.COUNSEL), "", 2, null, "", listed, NOW, NOW);
    }

    @Test
    default void keepsAllOfAnOffer() {
        var all = new MentorOffer(
                HERE,
                ANA,
                "Reading a budget, and saying no. " + "x".repeat(400),
                Set.of(Need.values()),
                "Two rounds of layoffs",
                8,
                LocalDate.parse("2026-02-01"),
                "how to write less",
                true,
                NOW,
                NOW.plusSeconds(5));
        offers().keep(all);
        offers().keep(offer(ELSEWHERE, BEN, "SQL", false));

        assertThat(offers().find(HERE, ANA)).contains(all);
        assertThat(offers().find(HERE, BEN)).isEmpty();
    }

    @Test
    default void keepsAnOfferWithoutNamedNeeds() {
        var none = new MentorOffer(HERE, ANA, "SQL", Set.of(), "", 1, null, "", false, NOW, NOW);
        offers().keep(none);
        assertThat(offers().find(HERE, ANA)).contains(none);
    }

    @Test
    default void aSecondOfferReplacesTheFirstButForSinceWhen() {
        offers().keep(offer(HERE, ANA, "SQL", false));
        var second = new MentorOffer(
                HERE, ANA, "Python", Set.of(), "", 4, null, "", true, NOW.plusSeconds(60), NOW.plusSeconds(60));
        offers().keep(second);

        assertThat(offers().find(HERE, ANA))
                .hasValueSatisfying(kept -> assertThat(kept.helpsWith()).isEqualTo("Python"))
                .hasValueSatisfying(kept -> assertThat(kept.since()).isEqualTo(NOW))
                .hasValueSatisfying(kept -> assertThat(kept.changedAt()).isEqualTo(NOW.plusSeconds(60)));
    }

    @Test
    default void findsThoseOfManyPeopleAtOnce() {
        offers().keep(offer(HERE, ANA, "SQL", false));
        offers().keep(offer(HERE, BEN, "Python", false));
        offers().keep(offer(ELSEWHERE, CHIARA, "Rust", false));

        assertThat(offers().of(HERE, List.of(ANA, BEN, CHIARA))).containsOnlyKeys(ANA, BEN);
        assertThat(offers().of(HERE, List.of())).isEmpty();
    }

    @Test
    default void pausesAndResumes() {
        offers().keep(offer(HERE, ANA, "SQL", false));
        offers().keep(offer(ELSEWHERE, ANA, "SQL", false));
        var until = LocalDate.parse("2026-02-01");

        assertThat(offers().pause(HERE, ANA, until)).isTrue();
        assertThat(offers().find(HERE, ANA).orElseThrow().pausedUntil()).isEqualTo(until);
        assertThat(offers().find(ELSEWHERE, ANA).orElseThrow().pausedUntil()).isNull();

        assertThat(offers().pause(HERE, ANA, null)).isTrue();
        assertThat(offers().find(HERE, ANA).orElseThrow().pausedUntil()).isNull();
        assertThat(offers().pause(HERE, BEN, until)).isFalse();
    }

    @Test
    default void forgetsOnePersonHere() {
        offers().keep(offer(HERE, ANA, "SQL", false));
        offers().keep(offer(HERE, BEN, "SQL", false));
        offers().keep(offer(ELSEWHERE, ANA, "SQL", false));

        offers().forget(HERE, ANA);
        offers().forget(HERE, ANA);

        assertThat(offers().find(HERE, ANA)).isEmpty();
        assertThat(offers().find(HERE, BEN)).isPresent();
        assertThat(offers().find(ELSEWHERE, ANA)).isPresent();
    }

    @Test
    default void listsThoseWhoAgreedAndShareAWordBestFirst() {
        offers().keep(offer(HERE, ANA, "Negotiation with suppliers, and negotiating a salary", true));
        offers().keep(offer(HERE, BEN, "Salary talks", true));
        offers().keep(offer(HERE, CHIARA, "Negotiations about salary", false));
        offers().keep(offer(ELSEWHERE, new PersonId("U9"), "Negotiations about salary", true));

        assertThat(offers().listedAbout(HERE, "negotiating my salary", Set.of(), DAY, 10))
                .extracting(MentorOffer::person)
                .containsExactly(ANA, BEN);
        assertThat(offers().listedAbout(HERE, "negotiating my salary", Set.of(), DAY, 1))
                .extracting(MentorOffer::person)
                .containsExactly(ANA);
        assertThat(offers().listedAbout(HERE, "beekeeping", Set.of(), DAY, 10)).isEmpty();
        assertThat(offers().listedAbout(HERE, "negotiating my salary", Set.of(ANA), DAY, 1))
                .extracting(MentorOffer::person)
                .containsExactly(BEN);
        offers().pause(HERE, BEN, DAY.plusDays(1));
        assertThat(offers().listedAbout(HERE, "negotiating my salary", Set.of(ANA), DAY, 9))
                .isEmpty();
        assertThat(offers().listedAbout(HERE, "negotiating my salary", Set.of(ANA), DAY.plusDays(1), 9))
                .hasSize(1);
    }

    @Test
    default void takesAnyTopicAsWordsAndNeverAsAQuestionToTheDatabase() {
        offers().keep(offer(HERE, ANA, "Drawing <!channel> \"boxes\" & it's arrows: a | b !c (d) \\ 'e'", true));
        for (String topic :
                List.of("", "  ", "☕☕", "'boxes' & !arrows | (", "\\", "a'b", "\u202Eboxes", "<@U1> boxes")) {
            assertThat(offers().listedAbout(HERE, topic, Set.of(), DAY, 10).size())
                    .as(topic)
                    .isLessThanOrEqualTo(1);
        }
        assertThat(offers().listedAbout(HERE, "'boxes' & !arrows | (", Set.of(), DAY, 10))
                .hasSize(1);
    }
}
