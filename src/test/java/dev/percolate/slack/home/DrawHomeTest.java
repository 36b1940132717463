package dev.percolate.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.slack.HomeSection;
import dev.percolate.slack.Layout;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DrawHomeTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final PersonId ANA = new PersonId("U1ANA");
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void saysHowToBeginWhereNothingHasBegun() {
        Approved.json("home/empty", json(section(HomeSection.FOR_EVERYBODY, 1), section(1, 0)));
    }

    @Test
    void showsTheSectionsInTheirOrder() {
        Approved.json("home/sections", json(section(HomeSection.FOR_EVERYBODY, 1), section(200, 2), section(100, 1)));
    }

    @Test
    void showsTheOthersWhereOneFails() {
        Approved.json("home/one-fails", json(section(100, 1), new Section(200, List.of(), true)));
    }

    @Test
    void fitsIntoAHundredBlocksWhateverIsSaid() {
        var blocks = new DrawHome(List.of(section(1, 80), section(2, 10), section(3, 60), section(4, 25)))
                .draw(HERE, ANA, MONDAY)
                .getBlocks();

        assertThat(blocks).hasSizeBetween(98, 100);
        assertThat(GsonFactory.createSnakeCase().toJson(blocks))
                .contains("Line 10 of section 2", "Line 25 of section 4", "There is more of this than fits")
                .contains("Line 1 of section 1", "Line 1 of section 3")
                .doesNotContain("Line 40 of section 1", "Line 40 of section 3");
    }

    @Test
    void leavesWhatJustFitsAsItIs() {
        var blocks =
                new DrawHome(List.of(section(1, 98))).draw(HERE, ANA, MONDAY).getBlocks();

        assertThat(blocks).hasSize(100);
        assertThat(GsonFactory.createSnakeCase().toJson(blocks)).contains("Line 98 of section 1");
    }

    private static String json(HomeSection... sections) {
        return GsonFactory.createSnakeCase().toJson(new DrawHome(List.of(sections)).draw(HERE, ANA, MONDAY));
    }

    private static HomeSection section(int order, int lines) {
        return new Section(
                order,
                new ArrayList<>(IntStream.rangeClosed(1, lines)
                        .mapToObj(line -> Layout.text("Line " + line + " of section " + order + "."))
                        .toList()),
                false);
    }

    private record Section(int order, List<LayoutBlock> lines, boolean fails) implements HomeSection {
        @Override
        public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
            if (fails) {
                throw new IllegalStateException("SECRET");
            }
            return lines;
        }
    }
}
