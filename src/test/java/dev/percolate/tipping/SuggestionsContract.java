package dev.percolate.tipping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface SuggestionsContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    Suggestions suggestions();

    private Suggestion suggests(WorkspaceId workspace, int id, PersonId from, PersonId to) {
        var suggestion = new Suggestion(workspace, new UUID(8, id), from, to, NOW.plusSeconds(id), null, true);
        suggestions().add(suggestion);
        return suggestion;
    }

    @Test
    default void keepsItOnce() {
        var suggestion = suggests(HERE, 1, ANA, BEN);

        suggestions().add(suggestion);
        assertThat(suggestions().ofTie(suggestion.tie())).containsExactly(suggestion);
        assertThat(suggestions().find(HERE, suggestion.id())).contains(suggestion);
        assertThat(suggestions().find(HERE, new UUID(7, 7))).isEmpty();
    }

    @Test
    default void readsThemLatestFirst() {
        var first = suggests(HERE, 1, ANA, BEN);
        var back = suggests(HERE, 2, BEN, ANA);
        var third = suggests(HERE, 3, ANA, CHIARA);

        assertThat(suggestions().ofTie(new Tie(HERE, ANA, BEN))).containsExactly(back, first);
        assertThat(suggestions().sentBy(HERE, List.of(ANA))).containsExactly(third, first);
        assertThat(suggestions().sentBy(HERE, List.of(ANA, BEN))).containsExactly(third, back, first);
        assertThat(suggestions().sentBy(HERE, List.of())).isEmpty();
        assertThat(suggestions().sentTo(HERE, BEN)).containsExactly(first);
        assertThat(suggestions().known(HERE, ANA)).containsExactlyInAnyOrder(BEN, CHIARA);
    }

    @Test
    default void arrivesOnce() {
        var suggestion = suggests(HERE, 1, ANA, BEN);

        assertThat(suggestions().arrived(HERE, suggestion.id(), NOW.plusSeconds(60)))
                .isTrue();
        assertThat(suggestions().arrived(HERE, suggestion.id(), NOW.plusSeconds(90)))
                .isFalse();
        assertThat(suggestions().find(HERE, suggestion.id()))
                .map(Suggestion::arrivedAt)
                .contains(NOW.plusSeconds(60));
    }

    @Test
    default void isTakenBackAlone() {
        var suggestion = suggests(HERE, 1, ANA, BEN);
        var other = suggests(HERE, 2, ANA, CHIARA);
        var elsewhere = suggests(ELSEWHERE, 1, ANA, BEN);

        suggestions().takeBack(suggestion);
        suggestions().arrived(HERE, suggestion.id(), NOW.plusSeconds(60));

        assertThat(suggestions().find(HERE, suggestion.id()))
                .map(Suggestion::stands)
                .contains(false);
        assertThat(suggestions().find(HERE, other.id())).contains(other);
        assertThat(suggestions().find(ELSEWHERE, elsewhere.id())).contains(elsewhere);
    }

    @Test
    default void forgetsTheOld() {
        suggests(HERE, 1, ANA, BEN);
        suggests(ELSEWHERE, 2, ANA, BEN);
        var young = suggests(HERE, 3, ANA, CHIARA);

        suggestions().forgetBefore(NOW.plusSeconds(2));

        assertThat(suggestions().sentBy(HERE, List.of(ANA))).containsExactly(young);
        assertThat(suggestions().sentBy(ELSEWHERE, List.of(ANA))).isEmpty();
    }

    @Test
    default void forgetsBothWays() {
        suggests(HERE, 1, ANA, BEN);
        suggests(HERE, 2, BEN, CHIARA);
        var others = suggests(HERE, 3, ANA, CHIARA);

        suggestions().forget(HERE, BEN);

        assertThat(suggestions().sentBy(HERE, List.of(ANA, BEN))).containsExactly(others);
        assertThat(suggestions().known(HERE, BEN)).isEmpty();
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        var elsewhere = suggests(ELSEWHERE, 1, ANA, BEN);
        var here = suggests(HERE, 1, ANA, BEN);

        suggestions().arrived(HERE, here.id(), NOW);
        assertThat(suggestions().ofTie(new Tie(HERE, ANA, BEN))).hasSize(1);
        suggestions().forget(HERE, ANA);

        assertThat(suggestions().find(ELSEWHERE, elsewhere.id())).contains(elsewhere);
        assertThat(suggestions().sentBy(HERE, List.of(ANA))).isEmpty();
        assertThat(suggestions().sentTo(HERE, BEN)).isEmpty();
        assertThat(suggestions().known(HERE, ANA)).isEmpty();
    }
}
