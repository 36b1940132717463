package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

public interface ProfilesContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    Profiles profiles();

    @Test
    default void keepsTheLatest() {
        profiles().keep(HERE, ANA, new Profile("sketching", "SQL"), NOW);
        profiles().keep(HERE, ANA, new Profile("", "SQL & 日本語 «protégés» 🐘"), NOW.plusSeconds(60));

        assertThat(profiles().of(HERE, ANA)).isEqualTo(new Profile("", "SQL & 日本語 «protégés» 🐘"));
    }

    @Test
    default void keepsAllOfIt() {
        for (var length : TalkLength.values()) {
            for (var way : MeetingWay.values()) {
                var profile = new Profile("sketching", "SQL", "nights at sea", new Preferences(length, way));
                profiles().keep(HERE, ANA, profile, NOW);
                assertThat(profiles().of(HERE, ANA)).isEqualTo(profile);
            }
        }
        var without = new Profile("", "", "", new Preferences(null, MeetingWay.REMOTE));
        profiles().keep(HERE, ANA, without, NOW.plusSeconds(60));
        assertThat(profiles().of(HERE, ANA)).isEqualTo(without);
    }

    @Test
    default void knowsNothingOfWhoeverSaidNothing() {
        assertThat(profiles().of(HERE, ANA)).isEqualTo(Profile.EMPTY);
        assertThat(profiles().of(HERE, List.of())).isEmpty();
    }

    @Test
    default void findsSeveral() {
        profiles().keep(HERE, ANA, new Profile("sketching", ""), NOW);
        profiles().keep(HERE, BEN, new Profile("saying no", ""), NOW);

        assertThat(profiles().of(HERE, List.of(ANA, BEN))).containsOnlyKeys(ANA, BEN);
    }

    @Test
    default void keepsAsManyCharactersAsAllowedWhateverTheyAre() {
        var longest = new Profile(
                "🐘".repeat(Profile.LONGEST),
                "ß".repeat(Profile.LONGEST),
                "語".repeat(Profile.LONGEST),
                Preferences.NONE);

        profiles().keep(HERE, ANA, longest, NOW);

        assertThat(profiles().of(HERE, ANA)).isEqualTo(longest);
    }

    @Test
    default void forgetsOnePersonHere() {
        var lines = new Profile("sketching", "");
        profiles().keep(HERE, ANA, lines, NOW);
        profiles().keep(HERE, BEN, lines, NOW);
        profiles().keep(ELSEWHERE, ANA, lines, NOW);

        profiles().forget(HERE, ANA);
        profiles().forget(HERE, ANA);

        assertThat(profiles().of(HERE, List.of(ANA, BEN))).containsOnlyKeys(BEN);
        assertThat(profiles().of(ELSEWHERE, ANA)).isEqualTo(lines);
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        profiles().keep(HERE, ANA, new Profile("sketching", ""), NOW);
        profiles().keep(ELSEWHERE, ANA, new Profile("", "SQL"), NOW);

        assertThat(profiles().of(HERE, ANA)).isEqualTo(new Profile("sketching", ""));
        assertThat(profiles().of(ELSEWHERE, List.of(ANA, BEN))).containsOnlyKeys(ANA);
    }
}
