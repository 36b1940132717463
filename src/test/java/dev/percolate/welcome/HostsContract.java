package dev.percolate.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

public interface HostsContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    Circle COFFEE = new Circle(HERE, new ChannelId("C1"));
    Circle TEA = new Circle(HERE, new ChannelId("C2"));
    Circle FAR = new Circle(ELSEWHERE, new ChannelId("C1"));
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    Hosts hosts();

    @Test
    default void keepsWhoOfferedToWelcomePeopleWhere() {
        hosts().offer(COFFEE, BEN, true, NOW);
        hosts().offer(COFFEE, ANA, false, NOW);
        hosts().offer(TEA, ANA, true, NOW);
        hosts().offer(FAR, ANA, true, NOW);

        assertThat(hosts().in(COFFEE))
                .containsExactlyInAnyOrder(
                        new Host(COFFEE, ANA, false, NOW, null), new Host(COFFEE, BEN, true, NOW, null));
        assertThat(hosts().of(HERE, ANA))
                .containsExactly(new Host(COFFEE, ANA, false, NOW, null), new Host(TEA, ANA, true, NOW, null));
        assertThat(hosts().find(TEA, BEN)).isEmpty();
    }

    @Test
    default void changesAnOfferWithoutForgettingWhenTheyWereAsked() {
        hosts().offer(COFFEE, ANA, false, NOW);
        hosts().asked(COFFEE, ANA, NOW.plusSeconds(5));
        hosts().offer(COFFEE, ANA, true, NOW.plusSeconds(9));

        assertThat(hosts().find(COFFEE, ANA)).contains(new Host(COFFEE, ANA, true, NOW, NOW.plusSeconds(5)));
    }

    @Test
    default void removesOneOfferOrAllOfAPerson() {
        hosts().offer(COFFEE, ANA, false, NOW);
        hosts().offer(TEA, ANA, false, NOW);
        hosts().offer(COFFEE, BEN, false, NOW);
        hosts().offer(FAR, ANA, false, NOW);

        hosts().remove(COFFEE, ANA);
        assertThat(hosts().of(HERE, ANA)).extracting(Host::circle).containsExactly(TEA);

        hosts().forget(HERE, ANA);
        assertThat(hosts().of(HERE, ANA)).isEmpty();
        assertThat(hosts().in(COFFEE)).extracting(Host::person).containsExactly(BEN);
        assertThat(hosts().in(FAR)).extracting(Host::person).containsExactly(ANA);
    }
}
