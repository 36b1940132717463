package dev.percolate.slack.positions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.Approved;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.PositionList;
import dev.percolate.workspace.PositionsInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PositionsDataTest implements PersonalDataContract {
    private final PositionsInMemory kept = new PositionsInMemory();

    @Override
    public PersonalData personalData() {
        return new PositionsData(kept);
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        kept.wanted(workspace, List.of(who), now);
        kept.keep(
                workspace,
                who,
                new PositionFacts("Department of " + who + " in " + workspace, "", other, null, null),
                now,
                now);
        return "Department of " + who + " in " + workspace;
    }

    @Test
    void saysWhatIsKnownAndWhereItIsFrom() {
        kept.wanted(HERE, List.of(ANA), NOW);
        kept.keep(HERE, ANA, new PositionFacts("Design", "Lisbon", BEN, LocalDate.of(2024, 3, 1), null), NOW, NOW);
        var list = new PositionList("F1", ANA, NOW, new PositionList.Figures(412, 9, 4, 400, 412, 0));
        kept.replace(HERE, list, Map.of(ANA, new PositionFacts("Brand <@U9>", "", BEN, null, 3)), null);

        Approved.text("positions/own-data.md", told(HERE, ANA));
    }

    @Test
    void saysThatSomebodyIsListedOfWhomTheListSaysNothing() {
        var list = new PositionList("F1", BEN, NOW, new PositionList.Figures(1, 0, 0, 0, 0, 0));
        kept.replace(HERE, list, Map.of(ANA, PositionFacts.NONE), null);

        assertThat(told(HERE, ANA)).contains("It names you, and says nothing more of you");
    }

    @Test
    void neverShowsTheListToThoseItNames() {
        var list = new PositionList("F1", BEN, NOW, new PositionList.Figures(2, 0, 0, 0, 0, 0));
        kept.replace(HERE, list, Map.of(ANA, PositionFacts.NONE, BEN, PositionFacts.NONE), null);

        assertThat(told(HERE, ANA)).doesNotContain("It names 2");
        assertThat(told(HERE, BEN)).contains("It names 2 people");
    }

    private String told(WorkspaceId workspace, PersonId person) {
        return personalData().of(workspace, person, NOW).stream()
                        .filter(section -> !section.entries().isEmpty())
                        .map(section -> section.heading() + "\n" + section.whoSeesIt() + "\n"
                                + section.entries().stream()
                                        .map(entry -> "- " + entry.when() + " " + entry.text())
                                        .collect(Collectors.joining("\n")))
                        .collect(Collectors.joining("\n\n"))
                + "\n";
    }
}
