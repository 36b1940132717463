package dev.percolate.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public interface ChosenEmojisContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    ChosenEmojis emojis();

    @Test
    default void beginsWithNone() {
        assertThat(emojis().of(HERE)).isEmpty();
        emojis().chooseNone(HERE);
        assertThat(emojis().of(HERE)).isEmpty();
    }

    @Test
    default void keepsTheOneThatWasChosenLast() {
        emojis().choose(HERE, "seedling", NOW);
        emojis().choose(HERE, "+1", NOW.plusSeconds(1));

        assertThat(emojis().of(HERE)).contains("+1");
        emojis().chooseNone(HERE);
        assertThat(emojis().of(HERE)).isEmpty();
    }

    @Test
    default void neverShowsThatOfAnotherWorkspace() {
        emojis().choose(HERE, "seedling", NOW);
        emojis().choose(ELSEWHERE, "tea", NOW);
        emojis().chooseNone(ELSEWHERE);

        assertThat(emojis().of(HERE)).contains("seedling");
        assertThat(emojis().of(ELSEWHERE)).isEmpty();
    }
}
