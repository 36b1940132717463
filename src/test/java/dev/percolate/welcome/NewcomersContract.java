package dev.percolate.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Circle;
import dev.percolate.welcome.Newcomers.Due;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public interface NewcomersContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    Circle COFFEE = new Circle(HERE, new ChannelId("C1"));
    Circle TEA = new Circle(HERE, new ChannelId("C2"));
    Circle FAR = new Circle(ELSEWHERE, new ChannelId("C1"));
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    Newcomers newcomers();

    @Test
    default void keepsWhoSaidThatTheyAreNewOnce() {
        assertThat(newcomers().add(Newcomer.since(COFFEE, ANA, NOW))).isTrue();
        assertThat(newcomers().add(Newcomer.since(COFFEE, ANA, NOW.plusSeconds(9))))
                .isFalse();
        assertThat(newcomers().add(Newcomer.since(FAR, ANA, NOW.plusSeconds(3))))
                .isTrue();

        assertThat(newcomers().of(HERE, ANA)).containsExactly(Newcomer.since(COFFEE, ANA, NOW));
        assertThat(newcomers().find(TEA, ANA)).isEmpty();
    }

    @Test
    default void keepsEveryStepUnlessAnotherWasQuicker() {
        var begun = Newcomer.since(COFFEE, ANA, NOW);
        newcomers().add(begun);
        var asked = begun.asked(NOW.plusSeconds(60));

        assertThat(newcomers().keep(begun, asked)).isTrue();
        assertThat(newcomers().keep(begun, begun.lookTomorrow(NOW)))
                .as("by another node")
                .isFalse();
        assertThat(newcomers().find(COFFEE, ANA)).contains(asked);

        var met = asked.cameTogether(true, NOW);
        assertThat(newcomers().keep(asked, met)).isTrue();
        assertThat(newcomers().keep(met, met.over())).isTrue();
        assertThat(newcomers().find(COFFEE, ANA)).contains(met.over());
        newcomers().remove(COFFEE, ANA);
        assertThat(newcomers().keep(met.over(), met)).isFalse();
    }

    @Test
    default void findsWhatIsDueInOrder() {
        newcomers().add(Newcomer.since(COFFEE, BEN, NOW));
        newcomers().add(Newcomer.since(FAR, ANA, NOW.minusSeconds(5)));
        newcomers().add(Newcomer.since(COFFEE, ANA, NOW));
        newcomers().add(Newcomer.since(TEA, ANA, NOW.plusSeconds(5)));
        var over = Newcomer.since(TEA, BEN, NOW.minusSeconds(50));
        newcomers().add(over);
        newcomers().keep(over, over.over());

        var all = newcomers().due(NOW, null, 10);
        assertThat(all)
                .containsExactly(
                        new Due(FAR, ANA, NOW.minusSeconds(5)), new Due(COFFEE, ANA, NOW), new Due(COFFEE, BEN, NOW));
        assertThat(newcomers().due(NOW, null, 2)).hasSize(2);
        assertThat(newcomers().due(NOW, all.get(1), 10)).containsExactly(all.get(2));
        assertThat(newcomers().nextDue()).contains(NOW.minusSeconds(5));
    }

    @Test
    default void removesOneAllOfACircleOrAllOfAPerson() {
        newcomers().add(Newcomer.since(COFFEE, ANA, NOW));
        newcomers().add(Newcomer.since(COFFEE, BEN, NOW));
        newcomers().add(Newcomer.since(TEA, ANA, NOW));
        newcomers().add(Newcomer.since(TEA, BEN, NOW));
        newcomers().add(Newcomer.since(FAR, ANA, NOW));

        newcomers().remove(COFFEE, ANA);
        assertThat(newcomers().of(HERE, ANA)).extracting(Newcomer::circle).containsExactly(TEA);
        newcomers().removeAll(COFFEE);
        assertThat(newcomers().of(HERE, BEN)).extracting(Newcomer::circle).containsExactly(TEA);
        newcomers().forget(HERE, ANA);
        assertThat(newcomers().of(HERE, ANA)).isEmpty();
        assertThat(newcomers().find(FAR, ANA)).isPresent();
        assertThat(newcomers().nextDue()).isPresent();
    }
}
