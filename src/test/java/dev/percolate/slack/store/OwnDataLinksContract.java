package dev.percolate.slack.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.OwnDataLinks;
import dev.percolate.slack.OwnDataLinks.Owner;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every way of keeping links to one's own data keeps to.
interface OwnDataLinksContract {
    Owner ANA = new Owner(new WorkspaceId("T1"), new PersonId("U1ANA"));
    Owner BEN = new Owner(new WorkspaceId("T1"), new PersonId("U2BEN"));
    Owner ANA_ELSEWHERE = new Owner(new WorkspaceId("T2"), new PersonId("U1ANA"));
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    Instant LATER = NOW.plusSeconds(900);

    OwnDataLinks links();

    @Test
    default void givesTheOwnerOnce() {
        links().add(ANA, "one", LATER);

        assertThat(links().isOpen("one", NOW)).isTrue();
        assertThat(links().isOpen("one", NOW)).isTrue();
        assertThat(links().use("one", NOW)).contains(ANA);

        assertThat(links().isOpen("one", NOW)).isFalse();
        assertThat(links().use("one", NOW)).isEmpty();
    }

    @Test
    default void opensNothingThatNobodyMade() {
        links().add(ANA, "one", LATER);

        assertThat(links().isOpen("two", NOW)).isFalse();
        assertThat(links().use("two", NOW)).isEmpty();
    }

    @Test
    default void isOverAtItsMinute() {
        links().add(ANA, "one", LATER);

        assertThat(links().isOpen("one", LATER.minusMillis(1))).isTrue();
        assertThat(links().isOpen("one", LATER)).isFalse();
        assertThat(links().use("one", LATER)).isEmpty();
    }

    @Test
    default void forgetsTheLinksOfOnePersonInOneWorkspace() {
        links().add(ANA, "one", LATER);
        links().add(ANA, "two", LATER);
        links().add(BEN, "bens", LATER);
        links().add(ANA_ELSEWHERE, "elsewhere", LATER);

        links().forget(ANA);
        links().forget(ANA);

        assertThat(links().use("one", NOW)).isEmpty();
        assertThat(links().use("two", NOW)).isEmpty();
        assertThat(links().use("bens", NOW)).contains(BEN);
        assertThat(links().use("elsewhere", NOW)).contains(ANA_ELSEWHERE);
    }

    @Test
    default void forgetsWhatIsOver() {
        links().add(ANA, "old", NOW);
        links().add(ANA, "young", LATER);

        links().forgetExpired(NOW);

        assertThat(links().use("old", NOW.minusSeconds(1))).isEmpty();
        assertThat(links().use("young", NOW)).contains(ANA);
    }
}
