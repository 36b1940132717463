package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Position.Fact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is kept of positions: read from Slack, listed, merged, wanted, and erased.
public interface PositionsContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

    PositionFacts DESIGN = new PositionFacts("Design", "Lisbon", BEN, LocalDate.of(2024, 3, 1), null);
    PositionFacts SALES = new PositionFacts("Sales", "Porto", CHIARA, LocalDate.of(2020, 1, 1), 3);

    Positions positions();

    PositionReadings readings();

    PositionLists lists();

    PositionTraces traces();

    private void read(WorkspaceId workspace, PersonId person, PositionFacts facts) {
        positions().wanted(workspace, List.of(person), NOW);
        readings().keep(workspace, person, facts, NOW, NEXT_WEEK);
    }

    private boolean listed(Map<PersonId, PositionFacts> facts, String upload, @Nullable String seen) {
        return lists().replace(HERE, list(upload, NOW), facts, seen);
    }

    private static PositionList list(String upload, Instant at) {
        return new PositionList(upload, CHIARA, at, new PositionList.Figures(6, 5, 4, 3, 2, 1));
    }

    private @Nullable Position of(PersonId person) {
        return positions().of(HERE, List.of(person)).get(person);
    }

    @Test
    default void knowsNothingOfPeopleNobodyReadOrListed() {
        read(HERE, ANA, DESIGN);

        assertThat(positions().of(HERE, List.of(ANA, BEN))).containsOnlyKeys(ANA);
        assertThat(positions().of(HERE, List.of())).isEmpty();
        assertThat(positions().of(ELSEWHERE, List.of(ANA))).isEmpty();
    }

    @Test
    default void slacksOwnValueWinsAndTheListFillsTheGaps() {
        read(HERE, ANA, new PositionFacts("Design", "", null, LocalDate.of(2024, 3, 1), null));
        listed(Map.of(ANA, SALES), "F1", null);

        assertThat(of(ANA))
                .isEqualTo(new Position(
                        "Design", "Porto", CHIARA, LocalDate.of(2024, 3, 1), 3, Set.of(Fact.DEPARTMENT, Fact.SINCE)));
    }

    @Test
    default void saysWhichFactsEverybodyCanReadInSlack() {
        read(HERE, ANA, new PositionFacts("", "Lisbon", BEN, null, 2));
        listed(Map.of(ANA, SALES, BEN, DESIGN), "F1", null);

        assertThat(of(ANA).inSlack()).containsExactlyInAnyOrder(Fact.PLACE, Fact.MANAGER, Fact.LEVEL);
        assertThat(of(BEN).inSlack()).isEmpty();
    }

    @Test
    default void readsTensOfThousandsAtOnce() {
        Map<PersonId, PositionFacts> facts = new LinkedHashMap<>();
        IntStream.range(0, 2_500).forEach(i -> facts.put(new PersonId("U" + i), DESIGN));
        listed(facts, "F1", null);
        var asked =
                IntStream.range(0, 70_000).mapToObj(i -> new PersonId("U" + i)).toList();

        assertThat(positions().of(HERE, asked)).hasSize(2_500);
    }

    @Test
    default void aProfileThatIsReadAgainTakesThePlaceOfWhatItSaid() {
        read(HERE, ANA, DESIGN);
        read(HERE, ANA, new PositionFacts("Sales", "", null, null, null));

        assertThat(of(ANA)).isEqualTo(new Position("Sales", "", null, null, null, Set.of(Fact.DEPARTMENT)));
    }

    @Test
    default void aProfileThatSaysNothingAnyMoreIsForgotten() {
        read(HERE, ANA, DESIGN);
        read(HERE, ANA, PositionFacts.NONE);

        assertThat(of(ANA)).isNull();
        assertThat(traces().of(HERE, ANA).read()).isNull();
        assertThat(traces().of(HERE, ANA).wanted()).isTrue();
    }

    @Test
    default void aListTakesThePlaceOfTheWholeOneBefore() {
        listed(Map.of(ANA, DESIGN, BEN, DESIGN), "F1", null);

        assertThat(listed(Map.of(BEN, SALES), "F2", "F1")).isTrue();

        assertThat(positions().of(HERE, List.of(ANA, BEN)))
                .isEqualTo(Map.of(BEN, Position.of(PositionFacts.NONE, SALES)));
        assertThat(lists().inUse(HERE)).contains(list("F2", NOW));
    }

    @Test
    default void aListTakesTheIdsOfPeopleOnlyInItsOwnWorkspace() {
        listed(Map.of(ANA, DESIGN), "F1", null);
        lists().replace(ELSEWHERE, list("F9", NOW), Map.of(ANA, SALES), null);

        assertThat(of(ANA).department()).isEqualTo("Design");
        assertThat(positions().of(ELSEWHERE, List.of(ANA)).get(ANA).department())
                .isEqualTo("Sales");

        assertThat(lists().forget(ELSEWHERE, "F1")).isFalse();
        assertThat(lists().forget(ELSEWHERE, "F9")).isTrue();
        assertThat(of(ANA)).isNotNull();
    }

    @Test
    default void takesThePlaceOnlyOfTheListThatWasSeen() {
        listed(Map.of(ANA, DESIGN), "F1", null);

        assertThat(listed(Map.of(ANA, SALES), "F2", null)).isFalse();
        assertThat(listed(Map.of(ANA, SALES), "F2", "F0")).isFalse();

        assertThat(lists().inUse(HERE)).contains(list("F1", NOW));
        assertThat(of(ANA).department()).isEqualTo("Design");
    }

    @Test
    default void neverPutsOneInThePlaceOfAListThatIsNoMore() {
        assertThat(listed(Map.of(ANA, SALES), "F2", "F1")).isFalse();

        assertThat(lists().inUse(HERE)).isEmpty();
        assertThat(of(ANA)).isNull();
    }

    @Test
    default void forgetsAListWithAllItSaid() {
        read(HERE, ANA, new PositionFacts("Design", "", null, null, null));
        listed(Map.of(ANA, SALES, BEN, SALES), "F1", null);

        assertThat(lists().forget(HERE, "F2")).isFalse();
        assertThat(lists().forget(HERE, "F1")).isTrue();
        assertThat(lists().forget(HERE, "F1")).isFalse();

        assertThat(lists().inUse(HERE)).isEmpty();
        assertThat(of(ANA)).isEqualTo(new Position("Design", "", null, null, null, Set.of(Fact.DEPARTMENT)));
        assertThat(of(BEN)).isNull();
    }

    @Test
    default void readsWhoIsWantedLongestDueFirst() {
        positions().wanted(HERE, List.of(BEN), NOW);
        positions().wanted(HERE, List.of(CHIARA, ANA), NOW.plusSeconds(60));

        assertThat(readings().due(HERE, NOW.plusSeconds(59), 10)).containsExactly(BEN);
        assertThat(readings().due(HERE, NOW.plusSeconds(60), 2)).containsExactly(BEN, ANA);
        assertThat(readings().due(ELSEWHERE, NEXT_WEEK, 10)).isEmpty();
        assertThat(readings().nextDue(HERE)).contains(NOW);
        assertThat(readings().nextDue(ELSEWHERE)).isEmpty();
    }

    @Test
    default void readsSomebodyAgainOnlyWhenItIsTime() {
        read(HERE, ANA, DESIGN);

        positions().wanted(HERE, List.of(ANA), NOW.plus(Duration.ofDays(2)));

        assertThat(readings().due(HERE, NEXT_WEEK.minusSeconds(1), 10)).isEmpty();
        assertThat(readings().due(HERE, NEXT_WEEK, 10)).containsExactly(ANA);
        assertThat(readings().nextDue(HERE)).contains(NEXT_WEEK);
    }

    @Test
    default void putsOffOnlyWhatIsDueBefore() {
        read(HERE, ANA, DESIGN);
        positions().wanted(HERE, List.of(BEN, CHIARA), NOW);
        positions().wanted(ELSEWHERE, List.of(BEN), NOW);

        readings().postpone(HERE, NOW.plus(Duration.ofDays(1)));

        assertThat(readings().due(HERE, NOW.plus(Duration.ofHours(23)), 10)).isEmpty();
        assertThat(readings().due(HERE, NOW.plus(Duration.ofDays(1)), 10)).containsExactly(BEN, CHIARA);
        assertThat(readings().due(HERE, NEXT_WEEK, 10)).containsExactly(BEN, CHIARA, ANA);
        assertThat(readings().due(ELSEWHERE, NOW, 10)).containsExactly(BEN);
    }

    @Test
    default void putsOffOnePersonOnly() {
        positions().wanted(HERE, List.of(ANA, BEN), NOW);

        readings().postpone(HERE, ANA, NOW.plus(Duration.ofDays(1)));
        readings().postpone(HERE, CHIARA, NOW);

        assertThat(readings().due(HERE, NOW, 10)).containsExactly(BEN);
        assertThat(readings().due(HERE, NOW.plus(Duration.ofDays(1)), 10)).containsExactly(BEN, ANA);
    }

    @Test
    default void keepsNothingOfWhomNobodyWants() {
        readings().keep(HERE, ANA, DESIGN, NOW, NEXT_WEEK);

        assertThat(of(ANA)).isNull();
        assertThat(readings().nextDue(HERE)).isEmpty();
    }

    @Test
    default void forgetsWhatItReadOfThoseNobodyHasWantedInALongTime() {
        read(HERE, ANA, DESIGN);
        read(HERE, BEN, DESIGN);
        read(ELSEWHERE, ANA, DESIGN);
        listed(Map.of(ANA, SALES), "F1", null);
        positions().wanted(HERE, List.of(BEN), NEXT_WEEK);

        assertThat(readings().lapse(HERE, NEXT_WEEK)).isEqualTo(1);

        assertThat(of(ANA)).isEqualTo(Position.of(PositionFacts.NONE, SALES));
        assertThat(of(BEN)).isEqualTo(Position.of(DESIGN, PositionFacts.NONE));
        assertThat(readings().due(HERE, NEXT_WEEK, 10)).containsExactly(BEN);
        assertThat(positions().of(ELSEWHERE, List.of(ANA))).containsKey(ANA);
    }

    @Test
    default void someoneWhoLeftIsNobodyToBeRead() {
        positions().wanted(HERE, List.of(PersonId.someoneWhoLeft(1)), NOW);

        assertThat(readings().nextDue(HERE)).isEmpty();
    }

    @Test
    default void showsSomebodyWhatIsKeptOfThemAndWhereItIsFrom() {
        read(HERE, ANA, DESIGN);
        listed(Map.of(ANA, SALES), "F1", null);

        assertThat(traces().of(HERE, ANA))
                .isEqualTo(new PositionTraces.Traces(
                        new PositionTraces.Kept(DESIGN, NOW), new PositionTraces.Kept(SALES, NOW), true, null));
        assertThat(traces().of(HERE, CHIARA)).isEqualTo(new PositionTraces.Traces(null, null, false, list("F1", NOW)));
        assertThat(traces().of(ELSEWHERE, ANA)).isEqualTo(new PositionTraces.Traces(null, null, false, null));
    }

    @Test
    default void erasesOnePersonAndLeavesWhatIsOthers() {
        read(HERE, ANA, DESIGN);
        read(HERE, BEN, DESIGN);
        read(ELSEWHERE, ANA, DESIGN);
        listed(Map.of(ANA, SALES, BEN, SALES), "F1", null);

        traces().forget(HERE, ANA);
        traces().forget(HERE, ANA);

        assertThat(traces().of(HERE, ANA)).isEqualTo(new PositionTraces.Traces(null, null, false, null));
        assertThat(of(ANA)).isNull();
        assertThat(of(BEN)).isEqualTo(Position.of(DESIGN, SALES));
        assertThat(positions().of(ELSEWHERE, List.of(ANA))).containsKey(ANA);
        assertThat(readings().due(HERE, NEXT_WEEK, 10)).containsExactly(BEN);
    }

    @Test
    default void figuresOfTheListDoNotTellThatSomebodyErasedTheirData() {
        listed(Map.of(ANA, SALES, BEN, SALES), "F1", null);

        traces().forget(HERE, ANA);

        assertThat(lists().inUse(HERE)).contains(list("F1", NOW));
    }

    @Test
    default void theListOfSomebodyWhoErasedTheirDataStaysInUse() {
        listed(Map.of(ANA, SALES), "F1", null);

        traces().forget(HERE, CHIARA);

        assertThat(lists().inUse(HERE).orElseThrow().by()).isEqualTo(PersonId.someoneWhoLeft(1));
        assertThat(of(ANA).department()).isEqualTo("Sales");
    }

    @Test
    default void whatIsReadWhileSomebodyErasesTheirDataIsNotKept() {
        positions().wanted(HERE, List.of(ANA), NOW);
        assertThat(readings().due(HERE, NOW, 1)).containsExactly(ANA);

        traces().forget(HERE, ANA);
        readings().keep(HERE, ANA, DESIGN, NOW, NEXT_WEEK);

        assertThat(of(ANA)).isNull();
    }

    @Test
    default void aListUploadedLaterSaysItAgain() {
        listed(Map.of(ANA, SALES), "F1", null);
        traces().forget(HERE, ANA);

        listed(Map.of(ANA, SALES), "F2", "F1");

        assertThat(of(ANA)).isNotNull();
    }
}
