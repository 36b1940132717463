package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What every part keeps to that keeps something about people (promise 5).
public interface PersonalDataContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    PersonalData personalData();

    /// `who` enters with this part whatever can be entered about `other`. Returns words by which it can be told from
    /// everything else that is shown to `who`.
    String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now);

    @Test
    default void showsWhatThePersonEntered() {
        String words = enters(HERE, ANA, BEN, NOW);

        assertThat(shown(HERE, ANA)).contains(words);
    }

    @Test
    default void saysOfEverySectionWhatItIsAndWhoSeesIt() {
        enters(HERE, ANA, BEN, NOW);

        assertThat(personalData().of(HERE, ANA, NOW)).isNotEmpty().allSatisfy(section -> {
            assertThat(section.heading()).isNotBlank().doesNotEndWith(".");
            assertThat(section.whoSeesIt()).endsWith(".");
        });
    }

    @Test
    default void neverShowsWhatAnotherEnteredAboutThem() {
        enters(HERE, ANA, BEN, NOW);
        String before = shown(HERE, ANA);

        String words = enters(HERE, BEN, ANA, NOW);

        assertThat(shown(HERE, ANA)).isEqualTo(before).doesNotContain(words);
        assertThat(shown(HERE, BEN)).contains(words);
    }

    @Test
    default void leavesNothingOfWhatWasErased() {
        enters(HERE, ANA, BEN, NOW);

        personalData().erase(HERE, ANA, NOW);

        assertThat(shown(HERE, ANA)).isEmpty();
    }

    @Test
    default void erasingAgainChangesNothing() {
        enters(HERE, ANA, BEN, NOW);
        String words = enters(HERE, BEN, ANA, NOW);
        personalData().erase(HERE, ANA, NOW);
        String afterTheFirst = shown(HERE, BEN);

        personalData().erase(HERE, ANA, NOW.plusSeconds(60));

        assertThat(shown(HERE, ANA)).isEmpty();
        assertThat(shown(HERE, BEN)).isEqualTo(afterTheFirst).contains(words);
    }

    @Test
    default void whoErasedMayBeginAgain() {
        enters(HERE, ANA, BEN, NOW);
        personalData().erase(HERE, ANA, NOW);

        String words = enters(HERE, ANA, BEN, NOW.plusSeconds(60));

        assertThat(shown(HERE, ANA)).contains(words);
    }

    @Test
    default void leavesWhatIsOtherPeoplesAndOtherWorkspaces() {
        String elsewhere = enters(ELSEWHERE, ANA, BEN, NOW);
        String bens = enters(HERE, BEN, ANA, NOW);

        assertThat(shown(HERE, ANA)).isEmpty();
        personalData().erase(HERE, ANA, NOW);

        assertThat(shown(ELSEWHERE, ANA)).contains(elsewhere);
        assertThat(shown(HERE, BEN)).contains(bens);
    }

    /// All entries, one a line; empty where there are none.
    private String shown(WorkspaceId workspace, PersonId person) {
        List<PersonalData.Section> sections = personalData().of(workspace, person, NOW.plusSeconds(120));
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .map(PersonalData.Entry::toString)
                .collect(Collectors.joining("\n"));
    }
}
