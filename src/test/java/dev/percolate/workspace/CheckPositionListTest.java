package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.RowFault.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckPositionListTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final PersonId ANA = new PersonId("U0ANA");
    private static final PersonId BEN = new PersonId("U0BEN");
    private static final PersonId CHLOE = new PersonId("U0CHLOE");
    private static final Roster ROSTER = new Roster(Stream.of("ana", "ben", "chloe", "diego", "elif")
            .map(name -> new Roster.Entry(new PersonId("U0" + name.toUpperCase()), Standing.MEMBER, List.of(name)))
            .toList());

    private static CheckedList check(String... rows) {
        List<ListedPerson> listed = new ArrayList<>();
        for (String row : rows) {
            var cells = Arrays.copyOf(row.split(",", -1), 6);
            Arrays.setAll(cells, i -> cells[i] == null ? "" : cells[i]);
            listed.add(new ListedPerson(listed.size() + 2, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
        }
        return CheckPositionList.check(listed, List.of(), ROSTER, TODAY);
    }

    @Test
    void readsWhatARowSays() {
        var checked = check("@ana, Design ,Lisbon,@ben,2024-03-01,3", "ben");

        assertThat(checked.faults()).isEmpty();
        assertThat(checked.facts())
                .isEqualTo(Map.of(
                        ANA,
                        new PositionFacts("Design", "Lisbon", BEN, LocalDate.of(2024, 3, 1), 3),
                        BEN,
                        PositionFacts.NONE));
    }

    @Test
    void aManagerNeedNotBeListedThemselves() {
        assertThat(check("ana,,,elif").facts().get(ANA).manager()).isEqualTo(new PersonId("U0ELIF"));
    }

    @Test
    void saysOfEachRowWhatIsWrongWithIt() {
        var checked = check("@bnn,Design", ",Sales", "ana,,,nobody", "ben,,,ana@kettle.example", "chloe");

        assertThat(checked.faults())
                .containsExactly(
                        new RowFault.NotFound(2, Column.USER, "@bnn", Roster.Missed.NOBODY),
                        new RowFault.NoUser(3),
                        new RowFault.NotFound(4, Column.MANAGER, "nobody", Roster.Missed.NOBODY),
                        new RowFault.NotFound(5, Column.MANAGER, "ana@kettle.example", Roster.Missed.MAIL));
        assertThat(checked.facts()).containsOnlyKeys(CHLOE);
        assertThat(checked.faultyRows()).isEqualTo(4);
    }

    @Test
    void saysEverythingThatIsWrongWithARowAtOnce() {
        var checked = check("@bnn,,,nobody,yesterday,high");

        assertThat(checked.faults())
                .containsExactly(
                        new RowFault.NotFound(2, Column.USER, "@bnn", Roster.Missed.NOBODY),
                        new RowFault.NotFound(2, Column.MANAGER, "nobody", Roster.Missed.NOBODY),
                        new RowFault.Unreadable(2, Column.START, "yesterday"),
                        new RowFault.Unreadable(2, Column.LEVEL, "high"));
        assertThat(checked.faultyRows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.12.2020",
                "12/31/2020",
                "2020-13-01",
                "2021-02-29",
                "2020-1-1",
                "1949-12-31",
                "2027-01-06",
                "+12020-01-01",
                "2020"
            })
    void refusesWhatIsNoDayOnWhichSomebodyBegan(String start) {
        var checked = check("ana,,,," + start);

        assertThat(checked.faults()).containsExactly(new RowFault.Unreadable(2, Column.START, start));
        assertThat(checked.facts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950-01-01", "2020-02-29", "2027-01-05", " 2024-03-01 "})
    void takesDaysUpToAYearAhead(String start) {
        assertThat(check("ana,,,," + start).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "101", "L3", "1e1", "\u0663"})
    void refusesWhatIsNoLevel(String level) {
        assertThat(check("ana,,,,," + level).faults()).containsExactly(new RowFault.Unreadable(2, Column.LEVEL, level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "10", "100", " 7 "})
    void takesLevelsFromOneToAHundred(String level) {
        assertThat(check("ana,,,,," + level).faults()).isEmpty();
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThat(check("ana," + "d".repeat(100) + "," + "\uD83C\uDF75".repeat(100))
                        .faults())
                .isEmpty();
        assertThat(check("ana," + "d".repeat(101)).faults())
                .containsExactly(new RowFault.TooLong(2, Column.DEPARTMENT, "d".repeat(101)));
        assertThat(check("ana,," + "p".repeat(101)).faults())
                .containsExactly(new RowFault.TooLong(2, Column.PLACE, "p".repeat(101)));
    }

    @Test
    void countsSomebodyWhoIsListedTwiceByTheirFirstRow() {
        var checked = check("ana,Design", "ben", "U0ANA,Sales");

        assertThat(checked.faults()).containsExactly(new RowFault.Twice(4, "U0ANA", 2));
        assertThat(checked.facts().get(ANA).department()).isEqualTo("Design");
    }

    @Test
    void aRowThatIsLeftOutIsStillTheFirst() {
        var checked = check("ana,Design,,,never", "ana,Sales");

        assertThat(checked.faults())
                .containsExactly(new RowFault.Unreadable(2, Column.START, "never"), new RowFault.Twice(3, "ana", 2));
        assertThat(checked.facts()).isEmpty();
    }

    @Test
    void findsThoseWhoReportToThemselvesInTheEnd() {
        var checked = check("ana,,,ben", "ben,,,chloe", "chloe,,,ana", "diego,,,ana");

        assertThat(checked.faults())
                .containsExactly(
                        new RowFault.InCircle(2, List.of("ana", "ben", "chloe"), 3),
                        new RowFault.InCircle(3, List.of("ben", "chloe", "ana"), 3),
                        new RowFault.InCircle(4, List.of("chloe", "ana", "ben"), 3));
        assertThat(checked.facts()).containsOnlyKeys(new PersonId("U0DIEGO"));
    }

    @Test
    void findsThoseWhoAreTheirOwnManager() {
        assertThat(check("ana,,,ana").faults()).containsExactly(new RowFault.InCircle(2, List.of("ana"), 1));
    }

    @Test
    void aCircleIsNoneWhereARowOfItIsLeftOutAnyway() {
        assertThat(check("ana,,,ben,never", "ben,,,ana").faults())
                .containsExactly(new RowFault.Unreadable(2, Column.START, "never"));
    }

    @Test
    void namesTheFirstFewOfALargeCircle() {
        int people = 50_000;
        var roster = new Roster(IntStream.range(0, people)
                .mapToObj(i -> new Roster.Entry(new PersonId("U" + i), Standing.MEMBER, List.of()))
                .toList());
        var rows = IntStream.range(0, people)
                .mapToObj(i -> new ListedPerson(i + 2, "U" + i, "", "", "U" + (i + 1) % people, "", ""))
                .toList();

        var checked = CheckPositionList.check(rows, List.of(), roster, TODAY);

        assertThat(checked.faults()).hasSize(people);
        assertThat(checked.faults().getLast())
                .isEqualTo(new RowFault.InCircle(people + 1, List.of("U49999", "U0", "U1", "U2", "U3"), people));
        assertThat(checked.facts()).isEmpty();
    }

    @Test
    void keepsTheFaultsOfRowsThatCouldNotBeToldApart() {
        var surplus = new RowFault.Surplus(3, 8, 6);

        var checked = CheckPositionList.check(
                List.of(new ListedPerson(2, "@bnn", "", "", "", "", ""), new ListedPerson(4, "", "", "", "", "", "")),
                List.of(surplus),
                ROSTER,
                TODAY);

        assertThat(checked.faults()).extracting(RowFault::line).containsExactly(2, 3, 4);
        assertThat(checked.faults()).contains(surplus);
    }

    @Test
    void countsWhatItKnows() {
        var checked = check("ana,Design,Lisbon,ben,2024-03-01,3", "ben,design,,,2024-03-01", "chloe,Sales,Porto");

        assertThat(checked.figures()).isEqualTo(new PositionList.Figures(3, 2, 2, 1, 2, 1));
    }
}
