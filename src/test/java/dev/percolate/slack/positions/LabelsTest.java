package dev.percolate.slack.positions;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.percolate.testing.Readme;
import dev.percolate.workspace.RowFault.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class LabelsTest {
    @Test
    void areTheOnesReadmeHas() {
        var rows = Readme.table("| fact | column of the CSV, or label of the profile field | how it is written |");

        assertThat(rows.stream().map(row -> Readme.names(row.get(1))))
                .containsExactlyElementsOf(Arrays.stream(Column.values())
                        .map(column -> Set.copyOf(Labels.of(column)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void areShownToWhoeverMakesAList(Column column) {
        String shown = GsonFactory.createSnakeCase().toJson(ListViews.columns());
        List<String> labels = column == Column.USER ? List.of("user", "userid") : Labels.of(column);

        assertThat(labels).allSatisfy(label -> assertThat(shown).contains(label));
    }

    @Test
    void meanOneThingEach() {
        assertThat(Arrays.stream(Column.values()).flatMap(column -> Labels.of(column).stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(Labels.plain(label)).isEqualTo(label));
    }
}
