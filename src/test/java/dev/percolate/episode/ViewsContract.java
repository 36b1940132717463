package dev.percolate.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.episode.Views.Acquaintance;
import dev.percolate.request.Need;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface ViewsContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    LocalDate DAY = LocalDate.of(2026, 1, 5);
    Account ALL_OF_IT = new Account(
            DAY,
            EpisodeLength.UP_TO_30_MINUTES,
            Role.BOTH,
            Set.of(Need.COUNSEL, Need.ROLE_MODEL),
            "ask about “the budget” \\ next time",
            new Marks(1, 5));
    Outsider AUNT = new Outsider(new UUID(9, 1), "Aunt Vera, retired");
    Outsider COACH = new Outsider(new UUID(9, 2), "a coach");

    Views views();

    static View view(WorkspaceId workspace, PersonId author, int id, Companion with, LocalDate day) {
        return new View(workspace, author, new UUID(1, id), with, Account.of(day), Occasion.ANY, NOW.plusSeconds(id));
    }

    private View notes(PersonId author, int id, PersonId other, LocalDate day) {
        return notes(author, id, new Colleague(other), day);
    }

    private View notes(PersonId author, int id, Companion with, LocalDate day) {
        var view = view(HERE, author, id, with, day);
        assertThat(views().add(view)).isTrue();
        return view;
    }

    @Test
    default void keepsAllOfIt() {
        var view = view(HERE, ANA, 1, new Colleague(BEN), DAY).saying(ALL_OF_IT);
        assertThat(views().add(view)).isTrue();
        assertThat(views().find(HERE, ANA, view.id())).contains(view);

        var outside = notes(ANA, 2, AUNT, DAY);
        assertThat(views().find(HERE, ANA, outside.id())).contains(outside);
        assertThat(views().find(HERE, BEN, view.id())).as("somebody else's").isEmpty();
        assertThat(views().find(HERE, ANA, new UUID(7, 7))).isEmpty();
    }

    @Test
    default void keepsTheSameOnce() {
        var view = notes(ANA, 1, BEN, DAY);

        assertThat(views().add(view.saying(ALL_OF_IT))).isFalse();
        assertThat(views().of(HERE, ANA, 0, 9)).containsExactly(view);
        notes(BEN, 1, ANA, DAY);
        assertThat(views().of(HERE, BEN, 0, 9)).as("another's of the same id").hasSize(1);
    }

    @Test
    default void hasOneViewOfAnOccasion() {
        var occasion = new Occasion.Introduced(new UUID(5, 5));
        assertThat(views().add(view(HERE, ANA, 1, new Colleague(BEN), DAY).on(occasion)))
                .isTrue();
        assertThat(views().add(view(HERE, ANA, 2, new Colleague(BEN), DAY).on(occasion)))
                .isFalse();
        assertThat(views().add(view(HERE, ANA, 3, new Colleague(CHIARA), DAY).on(occasion)))
                .as("three were introduced")
                .isTrue();
        assertThat(views().add(view(HERE, BEN, 4, new Colleague(ANA), DAY).on(occasion)))
                .isTrue();

        var confirms = new Occasion.Confirmed(new UUID(1, 1));
        assertThat(views().add(view(HERE, BEN, 5, new Colleague(ANA), DAY).on(confirms)))
                .isTrue();
        assertThat(views().add(view(HERE, BEN, 6, new Colleague(ANA), DAY).on(confirms)))
                .isFalse();
        assertThat(views().find(HERE, BEN, new UUID(1, 5))).map(View::occasion).contains(confirms);
        assertThat(views().find(HERE, BEN, new UUID(1, 4))).map(View::occasion).contains(occasion);
    }

    @Test
    default void replacesWhatItSays() {
        var view = notes(ANA, 1, BEN, DAY);
        var corrected = view.saying(ALL_OF_IT).on(new Occasion.Introduced(new UUID(5, 5)));

        assertThat(views().replace(corrected, NOW.plusSeconds(60))).isTrue();
        assertThat(views().find(HERE, ANA, view.id())).contains(corrected);
        assertThat(views().replace(view(HERE, ANA, 2, new Colleague(BEN), DAY), NOW))
                .isFalse();
        assertThat(views().of(HERE, ANA, 0, 9)).hasSize(1);
    }

    @Test
    default void removesOneOnce() {
        var view = notes(ANA, 1, AUNT, DAY);
        notes(ANA, 2, BEN, DAY);

        assertThat(views().remove(HERE, BEN, view.id())).isFalse();
        assertThat(views().remove(HERE, ANA, view.id())).isTrue();
        assertThat(views().remove(HERE, ANA, view.id())).isFalse();
        assertThat(views().of(HERE, ANA, 0, 9)).hasSize(1);
        assertThat(views().outsiders(HERE, ANA)).isEmpty();
    }

    @Test
    default void readsATieBothWaysRound() {
        var anas = notes(ANA, 1, BEN, DAY);
        var bens = notes(BEN, 2, ANA, DAY);
        var third = notes(ANA, 3, CHIARA, DAY);
        notes(BEN, 4, CHIARA, DAY);
        notes(ANA, 5, AUNT, DAY);

        assertThat(views().ofTie(new Tie(HERE, BEN, ANA))).containsExactlyInAnyOrder(anas, bens);
        assertThat(views().ofTie(new Tie(HERE, ANA, new PersonId("U9")))).isEmpty();
        var ties = views().ofTies(HERE, ANA, List.of(BEN, CHIARA));
        assertThat(ties).containsOnlyKeys(new Tie(HERE, ANA, BEN), new Tie(HERE, ANA, CHIARA));
        assertThat(ties.get(new Tie(HERE, ANA, CHIARA))).containsExactly(third);
        assertThat(views().ofTies(HERE, ANA, List.of())).isEqualTo(Map.of());
    }

    @Test
    default void readsOnesOwnLatestFirst() {
        var second = notes(ANA, 1, BEN, DAY);
        var first = notes(ANA, 2, CHIARA, DAY.plusDays(1));
        var third = notes(ANA, 3, BEN, DAY.minusDays(1));
        var sameDayButLater = notes(ANA, 4, AUNT, DAY);
        notes(BEN, 5, ANA, DAY);

        assertThat(views().of(HERE, ANA, 0, 9)).containsExactly(first, sameDayButLater, second, third);
        assertThat(views().of(HERE, ANA, 1, 2)).containsExactly(sameDayButLater, second);
        assertThat(views().between(HERE, ANA, DAY.minusDays(1), DAY)).containsExactly(sameDayButLater, second, third);
        assertThat(views().with(HERE, ANA, new Colleague(BEN), 0, 9)).containsExactly(second, third);
        assertThat(views().with(HERE, ANA, new Colleague(BEN), 1, 9)).containsExactly(third);
        assertThat(views().with(HERE, ANA, AUNT, 0, 9)).containsExactly(sameDayButLater);
    }

    @Test
    default void knowsWithWhom() {
        notes(ANA, 1, BEN, DAY);
        notes(ANA, 2, BEN, DAY.plusDays(2));
        notes(ANA, 3, AUNT, DAY.plusDays(1));
        notes(ANA, 4, COACH, DAY.plusDays(3));
        notes(BEN, 5, ANA, DAY);
        var coach = new Acquaintance(COACH, 1, DAY.plusDays(3));
        var ben = new Acquaintance(new Colleague(BEN), 2, DAY.plusDays(2));
        var aunt = new Acquaintance(AUNT, 1, DAY.plusDays(1));

        assertThat(views().companions(HERE, ANA, 0, 9)).containsExactly(coach, ben, aunt);
        assertThat(views().companions(HERE, ANA, 1, 1)).containsExactly(ben);
        assertThat(views().outsiders(HERE, ANA)).containsExactlyInAnyOrder(COACH, AUNT);
        assertThat(views().outsiders(HERE, BEN)).isEmpty();
        assertThat(views().known(HERE, BEN)).containsExactly(ANA);
    }

    @Test
    default void whatOthersNotedStaysAsThatAboutSomeoneWhoLeft() {
        notes(ANA, 1, BEN, DAY);
        notes(ANA, 2, CHIARA, DAY);
        notes(ANA, 3, BEN, DAY.plusDays(1));
        notes(BEN, 4, ANA, DAY);
        notes(BEN, 5, AUNT, DAY);
        notes(CHIARA, 6, BEN, DAY);

        views().forget(HERE, BEN);

        assertThat(views().of(HERE, BEN, 0, 9)).isEmpty();
        assertThat(views().outsiders(HERE, BEN)).isEmpty();
        assertThat(views().with(HERE, ANA, new Colleague(PersonId.someoneWhoLeft(1)), 0, 9))
                .hasSize(2);
        assertThat(views().with(HERE, CHIARA, new Colleague(PersonId.someoneWhoLeft(1)), 0, 9))
                .hasSize(1);
        views().forget(HERE, CHIARA);
        assertThat(views().companions(HERE, ANA, 0, 9))
                .extracting(Acquaintance::with)
                .containsExactlyInAnyOrder(
                        new Colleague(PersonId.someoneWhoLeft(1)), new Colleague(PersonId.someoneWhoLeft(2)));
        assertThat(views().known(HERE, BEN)).isEmpty();
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        var elsewhere = view(ELSEWHERE, ANA, 1, new Colleague(BEN), DAY);
        assertThat(views().add(elsewhere)).isTrue();
        assertThat(views().add(view(ELSEWHERE, ANA, 2, AUNT, DAY))).isTrue();
        var here = notes(ANA, 1, BEN, DAY);

        assertThat(views().ofTie(new Tie(HERE, ANA, BEN))).containsExactly(here);
        assertThat(views().of(HERE, ANA, 0, 9)).containsExactly(here);
        assertThat(views().between(HERE, ANA, DAY, DAY)).containsExactly(here);
        assertThat(views().companions(HERE, ANA, 0, 9)).hasSize(1);
        assertThat(views().outsiders(HERE, ANA)).isEmpty();
        views().replace(here.saying(ALL_OF_IT), NOW);
        views().remove(HERE, ANA, here.id());
        assertThat(views().known(HERE, ANA)).isEmpty();
        views().forget(HERE, ANA);
        views().forget(HERE, BEN);

        assertThat(views().find(ELSEWHERE, ANA, elsewhere.id())).contains(elsewhere);
        assertThat(views().outsiders(ELSEWHERE, ANA)).containsExactly(AUNT);
    }
}
