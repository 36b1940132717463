package dev.percolate.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public interface WelcomingCirclesContract {
    Circle COFFEE = new Circle(new WorkspaceId("T1"), new ChannelId("C1"));
    Circle TEA = new Circle(new WorkspaceId("T1"), new ChannelId("C2"));
    Circle FAR = new Circle(new WorkspaceId("T2"), new ChannelId("C1"));
    Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    WelcomingCircles circles();

    @Test
    default void knowsWhereNewPeopleAreWelcomed() {
        circles().add(COFFEE, NOW);
        circles().add(COFFEE, NOW);
        circles().add(FAR, NOW);
        assertThat(circles().contains(COFFEE)).isTrue();
        assertThat(circles().contains(TEA)).isFalse();

        circles().remove(COFFEE);
        circles().remove(TEA);
        assertThat(circles().contains(COFFEE)).isFalse();
        assertThat(circles().contains(FAR)).isTrue();
    }
}
