package dev.percolate.slack.positions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.PositionCalls.Field;
import dev.percolate.slack.PositionCalls.Profile;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProfileFieldsTest {
    private static final PersonId ANA = new PersonId("U1ANA");

    private static PositionFacts read(List<Field> fields, Map<String, String> values, String start) {
        return ProfileFields.among(fields).read(ANA, new Profile(values, start));
    }

    private static PositionFacts one(String label, String type, String value) {
        return read(List.of(new Field("Xf1", label, type)), Map.of("Xf1", value), "");
    }

    @ParameterizedTest
    @CsvSource({"Department", "DIVISION", "team ", "options_list|Team"})
    void findsADepartmentByItsLabel(String label) {
        var parts = label.split("\\|");
        var facts = parts.length == 1 ? one(label, "text", "Design") : one(parts[1], parts[0], "Design");

        assertThat(facts.department()).isEqualTo("Design");
    }

    @ParameterizedTest
    @CsvSource({"Location", "Office", "Place", "city"})
    void findsAPlaceByItsLabel(String label) {
        assertThat(one(label, "text", "Lisbon").place()).isEqualTo("Lisbon");
    }

    @ParameterizedTest
    @CsvSource({"Manager", "Reports to", "Reports-To", "supervisor"})
    void findsAManagerByItsLabel(String label) {
        assertThat(one(label, "user", "U2BEN").manager()).isEqualTo(new PersonId("U2BEN"));
    }

    @ParameterizedTest
    @CsvSource({"Start date", "start_date", "Started", "Hire Date"})
    void findsAStartDateByItsLabel(String label) {
        assertThat(one(label, "date", "2024-03-01").since()).isEqualTo(LocalDate.of(2024, 3, 1));
    }

    @Test
    void readsNothingFromOtherFields() {
        assertThat(one("Pronouns", "text", "she/her")).isEqualTo(PositionFacts.NONE);
        assertThat(one("Manager", "text", "Ben Okafor")).isEqualTo(PositionFacts.NONE);
        assertThat(one("Department", "user", "U2BEN")).isEqualTo(PositionFacts.NONE);
        assertThat(one("Location", "link", "https://maps.example")).isEqualTo(PositionFacts.NONE);
    }

    @Test
    void prefersTheLabelThatSaysItBestAndTakesTheNextWhereThatIsEmpty() {
        var fields = List.of(new Field("Xf1", "Team", "text"), new Field("Xf2", "Department", "text"));

        assertThat(read(fields, Map.of("Xf1", "Blue", "Xf2", "Design"), "").department())
                .isEqualTo("Design");
        assertThat(read(fields, Map.of("Xf1", "Blue", "Xf2", " "), "").department())
                .isEqualTo("Blue");
    }

    @Test
    void nobodyIsTheirOwnManagerAndAManagerIsOnePerson() {
        assertThat(one("Manager", "user", "U1ANA").manager()).isNull();
        assertThat(one("Manager", "user", "U2BEN,U3CHLOE").manager()).isEqualTo(new PersonId("U2BEN"));
        assertThat(one("Manager", "user", "Ben").manager()).isNull();
    }

    @Test
    void takesTheDayThatSlackItselfKnowsWhereNoFieldSaysOne() {
        assertThat(read(List.of(), Map.of(), "2024-03-01").since()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(one("Start date", "date", "soon").since()).isNull();
        assertThat(read(List.of(new Field("Xf1", "Started", "date")), Map.of("Xf1", "2023-01-01"), "2024-03-01")
                        .since())
                .isEqualTo(LocalDate.of(2023, 1, 1));
    }
}
