package dev.percolate;

import static dev.percolate.testing.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Position.Fact;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where people stand at work, in the whole service over HTTP: from an admin's list, from Slack's profiles,
/// and in what each person sees of it.
final class PositionsScenario {
    private static final String COFFEE = "#coffee";
    private static final String FILE = "A CSV file";
    private static final WorkspaceId KETTLE = new WorkspaceId("T0KETTLE1");
    private static final String LIST = """
            user,department,place,manager,start date,level
            @ana,Brand,Porto,Elif Yılmaz,2022-05-02,3
            U0BENOKAFO,Support,Lagos,,2019-11-04,4
            Diego Ramírez,Platform,Bogotá,@elif,,2
            """;

    @TempDir
    private Path folder;

    private Stage stage;
    private Actor ana;
    private Actor aroha;

    @BeforeEach
    void open() {
        stage = Stage.open("positions_" + System.nanoTime(), folder);
        stage.awaitOpeningScene();
        ana = stage.as("Ana Sousa");
        aroha = stage.as("Aroha Ngata");
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void anAdminUploadsLooksUsesAndForgetsAList() {
        ana.types(COFFEE, "/coffee people");
        assertThat(ana.reads(COFFEE)).last().asString().contains("Only the admins and owners");
        assertThat(ana.hasModal()).isFalse();

        aroha.types(COFFEE, "/coffee people");
        submits(LIST.replace("@ana", "@anna").replace("2022-05-02", "2.5.2022"));
        assertThat(aroha.modalWords())
                .contains("One row can't be used as it is", "no such person: @anna", "2.5.2022 is no start date");
        assertThat(positions()).isEmpty();

        submits(LIST);
        assertThat(aroha.modalWords()).contains("Nothing is wrong with the list", "People: *3*");
        assertThat(positions()).as("not used yet").isEmpty();
        aroha.submits(Map.of());
        assertThat(aroha.modalWords()).contains("The list is in use:* 3 people");
        assertThat(positions().get(id(ana)))
                .isEqualTo(Position.of(
                        PositionFacts.NONE,
                        new PositionFacts("Brand", "Porto", new PersonId("U0ELIFYILM"), LocalDate.of(2022, 5, 2), 3)));
        aroha.closesModal();

        aroha.types(COFFEE, "/coffee people");
        assertThat(aroha.modalWords()).contains("a list of 3 people");
        aroha.pressesInModal("Forget the list");
        assertThat(aroha.modalWords()).contains("The list is forgotten");
        assertThat(positions()).isEmpty();
    }

    @Test
    void readsOnlyUtf8() {
        aroha.types(COFFEE, "/coffee people");

        aroha.submitsFile(FILE, "people.csv", LIST.getBytes(Charset.forName("ISO-8859-9")));

        assertThat(aroha.modalWords()).contains("Line 2 is not in UTF-8");
    }

    @Test
    void everybodySeesTheirOwnAndCanEraseItUntilAListSaysItAgain() {
        uses(LIST);
        assertThat(ownData(ana)).contains("as an uploaded list says", "Department: Brand", "Place: Porto", "Level: 3");
        assertThat(ownData(stage.as("Chloé Martin"))).doesNotContain("uploaded list");
        assertThat(ownData(aroha)).contains("It names 3 people");

        ana.pressesInHome("Erase everything");
        assertThat(positions()).doesNotContainKey(id(ana));
        ana.closesModal();
        aroha.types(COFFEE, "/coffee people");
        assertThat(aroha.modalWords()).as("as if nothing had happened").contains("a list of 3 people");
        submits(LIST);
        assertThat(aroha.modalWords()).contains("People: *3* (3)");

        aroha.submits(Map.of());
        assertThat(positions()).containsKey(id(ana));
    }

    @Test
    void readsTheProfilesOfThoseWhoAreWantedAndSlacksValueWins() {
        uses(LIST);
        Positions port = stage.service().beans().getBean(Positions.class);
        port.wanted(
                KETTLE,
                List.of(id(ana), new PersonId("U0DIEGORAM"), new PersonId("W0PRIYASHA")),
                OffsetDateTime.parse(stage.now()).toInstant());

        stage.pass(Duration.ofMinutes(2));

        eventually(() -> assertThat(positions().get(id(ana)).place()).isEqualTo("Lisbon"));
        assertThat(positions().get(id(ana)).department()).isEqualTo("Design");
        assertThat(positions().get(id(ana)).level()).isEqualTo(3);
        assertThat(positions().get(id(ana)).inSlack()).containsExactlyInAnyOrder(Fact.DEPARTMENT, Fact.PLACE);
        var diego = positions().get(new PersonId("U0DIEGORAM"));
        assertThat(diego.manager()).isEqualTo(new PersonId("U0ELIFYILM"));
        assertThat(diego.since()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(ownData(ana)).contains("as your Slack profile says", "Place: Lisbon", "about once a week");
    }

    private void uses(String list) {
        aroha.types(COFFEE, "/coffee people");
        submits(list);
        aroha.submits(Map.of());
        aroha.closesModal();
    }

    private void submits(String list) {
        aroha.submitsFile(FILE, "people.csv", list.getBytes(StandardCharsets.UTF_8));
    }

    private Map<PersonId, Position> positions() {
        return stage.service()
                .beans()
                .getBean(Positions.class)
                .of(KETTLE, stage.people().stream().map(PositionsScenario::id).toList());
    }

    private static PersonId id(Actor person) {
        return new PersonId(person.id());
    }

    private static String ownData(Actor person) {
        person.pressesInHome("Show it");
        String words = person.modalWords();
        person.closesModal();
        return words;
    }
}
