package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ListenersTest {
    private final Listeners listeners = new Listeners(List.of(listener("brew"), listener("tea")));

    @Test
    void bringsAClickToTheFeatureItsActionBeginsWith() {
        assertThat(listeners.clicked(click("tea.pour"))).isEqualTo(new Answer.Refuse(Map.of("tea", "tea.pour")));
        assertThat(listeners.submitted(submission("brew.order")))
                .isEqualTo(new Answer.Refuse(Map.of("brew", "brew.order")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "soup.eat", "brew", "brewing.now", ".brew", "Brew.now"})
    void whatNobodyHearsHasMovedOn(String id) {
        assertThat(listeners.clicked(click(id))).isEqualTo(new Answer.Unknown());
        assertThat(listeners.submitted(submission(id))).isEqualTo(new Answer.Unknown());
    }

    @Test
    void refusesTwoListenersOfOneFeature() {
        assertThatThrownBy(() -> new Listeners(List.of(listener("brew"), listener("brew"))))
                .hasMessage("Two listeners hear the buttons of \"brew\".");
    }

    @Test
    void refusesAFeatureThatNoActionCanBeginWith() {
        assertThatThrownBy(() -> new Listeners(List.of(listener("brew.tea"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Click click(String action) {
        return new Click(new WorkspaceId("T1"), new PersonId("U1"), action, "", Instant.EPOCH);
    }

    private static Submission submission(String callback) {
        return new Submission(new WorkspaceId("T1"), new PersonId("U1"), callback, "", Map.of(), Instant.EPOCH);
    }

    private static SlackListener listener(String feature) {
        return new SlackListener() {
            @Override
            public String feature() {
                return feature;
            }

            @Override
            public Answer clicked(Click click) {
                return new Answer.Refuse(Map.of(feature, click.action()));
            }

            @Override
            public Answer submitted(Submission submission) {
                return new Answer.Refuse(Map.of(feature, submission.callback()));
            }
        };
    }
}
