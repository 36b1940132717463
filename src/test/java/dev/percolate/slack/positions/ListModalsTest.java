package dev.percolate.slack.positions;

import static dev.percolate.slack.positions.PositionCallsScripted.WORKSPACE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.LookAfterPositions;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionsInMemory;
import dev.percolate.workspace.Roster;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From `/coffee people` to a list that is in use or forgotten, with every modal on the way.
final class ListModalsTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final PersonId AROHA = new PersonId("U0AROHA");
    private static final PersonId BEN = new PersonId("U0BEN");
    private static final PersonId ANA = new PersonId("U0ANA");
    private static final String LIST = """
            user,department,place,manager,start date,level,salary
            @ana,Design,Lisbon,@ben,2024-03-01,3,90000
            @ben,Support,Lagos,,2019-11-04,5,1
            chloe,Design,,@ben,,,
            """;
    private static final String FAULTY = """
            user,department,manager,start date,level
            @bnn,Design,,,
            @ana,Design,@ben,31.12.2020,
            @chloe,Design,@ben,,high
            @ben,Support,,,
            """;

    private final PositionCallsScripted slack = new PositionCallsScripted();
    private final PositionsInMemory kept = new PositionsInMemory();
    private final InstantSource wall = InstantSource.fixed(NOW);
    private final Rosters rosters = new Rosters(slack, wall, rest -> slack.asked.add("rests " + rest.toSeconds()));
    private final ListListener listener = new ListListener(new ListModals(
            new LookAfterPositions((workspace, person) -> Set.of(AROHA, BEN).contains(person), kept),
            new CheckUpload(slack, rosters)));

    @BeforeEach
    void hasPeople() {
        Stream.of("ana", "ben", "chloe", "diego")
                .map(name -> new Roster.Entry(
                        new PersonId("U0" + name.toUpperCase(java.util.Locale.ROOT)), Standing.MEMBER, List.of(name)))
                .forEach(slack.people::add);
    }

    private Answer types(PersonId person) {
        return new ListSubcommand(new ListModals(
                        new LookAfterPositions(
                                (workspace, somebody) -> Set.of(AROHA, BEN).contains(somebody), kept),
                        new CheckUpload(slack, rosters)))
                .run(new Call(WORKSPACE, person, new ChannelId("C1"), "", NOW));
    }

    private Answer presses(PersonId person, Act act, String value) {
        return listener.clicked(new Click(WORKSPACE, person, act.id(), value, NOW));
    }

    private Answer sends(PersonId person, Act act, String note, Map<String, String> values) {
        return listener.submitted(new Submission(WORKSPACE, person, act.id(), note, values, NOW));
    }

    private View checks(PersonId person, String file, String content) {
        slack.uploads(person, file, content);
        return view(sends(person, Act.CHECK, "", Map.of(ListViews.FILE, file)));
    }

    private View uses(View found) {
        return view(sends(AROHA, Act.USE, found.getPrivateMetadata(), Map.of()));
    }

    private static View view(Answer answer) {
        return switch (answer) {
            case Answer.Open(View view) -> view;
            case Answer.Replace(View view) -> view;
            case Answer.Work work -> work.work().get();
            case Answer.Whisper _, Answer.Rewrite _, Answer.Refuse _, Answer.Nothing _, Answer.Unknown _ ->
                throw new AssertionError("no view: " + answer);
        };
    }

    private static String json(Object answer) {
        return new GsonBuilder()
                .disableHtmlEscaping()
                .create()
                .toJson(GsonFactory.createSnakeCase().toJsonTree(answer));
    }

    private static void approve(String name, View view) {
        Approved.json("positions/" + name, json(view));
    }

    private static View meanwhile(Answer answer) {
        return ((Answer.Work) answer).meanwhile();
    }

    private String withoutButton(View found) {
        var written = json(found);
        int at = written.indexOf("\"value\":\"F");
        return written.substring(at + 9, written.indexOf('"', at + 9));
    }

    @Test
    void beginsWithWhatItIsForAndWhoSeesIt() {
        approve("start", view(types(AROHA)));
        approve("columns", view(presses(AROHA, Act.COLUMNS, "columns")));
    }

    @Test
    void isForAdminsOnly() {
        assertThat(json(types(ANA))).contains("Only the admins and owners");

        slack.uploads(ANA, "F1", LIST);
        approve("not-yours", view(sends(ANA, Act.CHECK, "", Map.of(ListViews.FILE, "F1"))));
        assertThat(json(view(sends(ANA, Act.USE, "F1;;0", Map.of())))).contains("Only the admins and owners");
        assertThat(json(view(presses(ANA, Act.FORGET, "F1")))).contains("Only the admins and owners");
        assertThat(slack.asked).as("nothing is fetched for them").isEmpty();
        assertThat(kept.inUse(WORKSPACE)).isEmpty();
    }

    @Test
    void showsWhatIsInTheListBeforeItIsUsed() {
        var found = checks(AROHA, "F1", LIST);

        approve("found", found);
        assertThat(kept.inUse(WORKSPACE)).isEmpty();
        assertThat(kept.of(WORKSPACE, List.of(ANA))).isEmpty();
    }

    @Test
    void usesTheListThatWasLookedAt() {
        approve("used", uses(checks(AROHA, "F1", LIST)));

        var anas = kept.of(WORKSPACE, List.of(ANA)).get(ANA);
        assertThat(anas.department()).isEqualTo("Design");
        assertThat(anas.manager()).isEqualTo(BEN);
        assertThat(anas.inSlack()).isEmpty();
        approve("start-in-use", view(types(BEN)));
    }

    @Test
    void comparesWithTheListInUse() {
        uses(checks(AROHA, "F1", LIST));

        approve("found-in-place-of", checks(AROHA, "F2", "user,department\nana,Design\n"));
    }

    @Test
    void figuresAreTheSameAfterSomebodyErasedTheirData() {
        uses(checks(AROHA, "F1", LIST));
        var before = json(checks(AROHA, "F2", LIST));

        kept.forget(WORKSPACE, ANA);

        assertThat(json(checks(AROHA, "F2", LIST))).isEqualTo(before);
    }

    @Test
    void saysRowByRowWhatIsWrong() {
        var found = checks(AROHA, "F1", FAULTY);

        approve("faulty", found);
        assertThat(kept.inUse(WORKSPACE)).isEmpty();
    }

    @Test
    void usesNothingOfAFaultyListUnlessItIsAskedTo() {
        checks(AROHA, "F1", FAULTY);

        assertThat(json(view(sends(AROHA, Act.USE, "F1;;0", Map.of())))).contains("3 rows can't be used");
        assertThat(kept.inUse(WORKSPACE)).isEmpty();
    }

    @Test
    void usesTheRestOfAFaultyListWhenAskedTo() {
        var found = checks(AROHA, "F1", FAULTY);

        var used = view(presses(AROHA, Act.USE_WITHOUT, withoutButton(found)));

        assertThat(json(used)).contains("The list is in use:* one person");
        assertThat(kept.of(WORKSPACE, List.of(ANA, BEN))).containsOnlyKeys(BEN);
    }

    @Test
    void looksAgainWhereSomethingChangedMeanwhile() {
        var found = checks(AROHA, "F1", LIST);
        slack.people.removeIf(entry -> entry.id().equals(ANA));
        rosters.asItIs(WORKSPACE);

        approve("changed", uses(found));
        assertThat(kept.inUse(WORKSPACE)).isEmpty();
    }

    @Test
    void offersNothingToUseWhereNoRowCanBe() {
        approve("all-faulty", checks(AROHA, "F1", "user\n@bnn\n@nobody\n"));
    }

    @Test
    void showsTheFirstTenOfManyFaults() {
        String rows = IntStream.range(0, 2_000).mapToObj(i -> "@nobody" + i).collect(Collectors.joining("\n"));

        approve("many-faulty", checks(AROHA, "F1", "user\n" + rows + "\nana\n"));
    }

    @Test
    void saysOfEveryFaultWhatToDo() {
        slack.people.add(new Roster.Entry(new PersonId("U0SAM1"), Standing.MEMBER, List.of("Sam")));
        slack.people.add(new Roster.Entry(new PersonId("U0SAM2"), Standing.MEMBER, List.of("Sam")));
        slack.people.add(new Roster.Entry(new PersonId("U0OLGA"), Standing.DEACTIVATED, List.of("olga")));

        approve("faults-of-people", checks(AROHA, "F1", """
                user,department,manager,start date
                ,Design,,
                Sam,,,
                ana@kettle.example,,,
                olga,,,
                ana,,,
                U0ANA,,,
                ben,%s,,
                chloe,,diego,
                diego,,chloe,,,,x
                """.formatted("*long* _department_ ".repeat(10))));
        approve("faults-of-managers", checks(AROHA, "F2", """
                user,department,manager,start date
                ana,,ben,
                ben,,chloe,
                chloe,,ana,
                diego,,diego,
                """));
    }

    @Test
    void shownFaultsAlwaysFitIntoAModal() {
        String row = "&<>".repeat(60) + ",," + "<".repeat(200) + "," + "&".repeat(90) + "," + ">".repeat(90) + "\n";

        var found = checks(AROHA, "F1", "user,department,manager,start date,level\n" + row.repeat(12));

        assertThat(found.getBlocks().stream().map(ListModalsTest::json))
                .allSatisfy(block -> assertThat(block).hasSizeLessThan(3_100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "F1,F2"})
    void asksForAFile(String file) {
        assertThat(sends(AROHA, Act.CHECK, "", Map.of(ListViews.FILE, file)))
                .isEqualTo(new Answer.Refuse(Map.of(ListViews.FILE, "Please choose a CSV file.")));
    }

    @Test
    void asksForAFileAnewEachTime() {
        var fields = Stream.of(
                        view(types(AROHA)),
                        checks(AROHA, "F1", FAULTY),
                        checks(AROHA, "F2", "name\nAna\n"),
                        checks(AROHA, "F3", FAULTY))
                .flatMap(view -> view.getBlocks().stream())
                .filter(block -> block.getType().equals("input"))
                .map(LayoutBlock::getBlockId)
                .toList();

        assertThat(fields).hasSize(4).doesNotHaveDuplicates();
        slack.uploads(AROHA, "F4", LIST);
        assertThat(json(view(sends(AROHA, Act.CHECK, "", Map.of("fileF3", "F4")))))
                .contains("Nothing is wrong");
        assertThat(sends(AROHA, Act.CHECK, "", Map.of())).isEqualTo(new Answer.Unknown());
    }

    @Test
    void saysWhyAFileIsNoList() {
        approve("unusable", checks(AROHA, "F1", "name,department\nAna,Design\n"));
        slack.uploads(AROHA, "F2", "user,place\ndiego,Bogot\u00E1\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(json(view(sends(AROHA, Act.CHECK, "", Map.of(ListViews.FILE, "F2")))))
                .contains("Line 2 is not in UTF-8", "CSV UTF-8");
    }

    @Test
    void everyReasonWhyAFileIsNoListIsASentence() {
        List<FileFault> faults = List.of(
                new FileFault.Empty(),
                new FileFault.TooLarge(),
                new FileFault.Workbook(),
                new FileFault.Utf16(),
                new FileFault.NotUtf8(17),
                new FileFault.NoUserColumn(List.of("name", "<b>*", "")),
                new FileFault.NoUserColumn(List.of("")),
                new FileFault.TwiceNamed("team", "department"),
                new FileFault.Broken(17),
                new FileFault.NoRows(),
                new FileFault.TooManyRows(),
                new FileFault.NotThere(),
                new FileFault.NotAllowed());

        Approved.text(
                "positions/file-faults.md",
                faults.stream().map(FaultWording::of).collect(Collectors.joining("\n")) + "\n");
    }

    @Test
    void readsNobodyElsesFile() {
        slack.uploads(ANA, "F1", LIST);

        assertThat(json(view(sends(AROHA, Act.CHECK, "", Map.of(ListViews.FILE, "F1")))))
                .contains("Slack doesn't hand me this file");
        assertThat(slack.asked).containsExactly("file F1");
    }

    @Test
    void fetchesNothingThatIsTooLarge() {
        slack.uploads(AROHA, "F1", new byte[ListFile.LARGEST + 1]);

        assertThat(json(view(sends(AROHA, Act.CHECK, "", Map.of(ListViews.FILE, "F1")))))
                .contains("larger than 10 MB");
        assertThat(slack.asked).containsExactly("file F1");
    }

    @Test
    void saysWhichPermissionIsMissing() {
        slack.refuses("file", "missing_scope");

        assertThat(json(checks(AROHA, "F1", LIST))).contains("`files:read`");
    }

    @Test
    void saysThatSlackIsSilent() {
        slack.limits("file", Duration.ofSeconds(30));
        approve("silent", checks(AROHA, "F1", LIST));

        slack.limits("bytes", Duration.ofSeconds(30));
        assertThat(json(checks(AROHA, "F1", LIST))).contains("Slack doesn't answer me");
        slack.refuses("people", "missing_scope");
        assertThat(json(checks(AROHA, "F1", LIST))).contains("Slack doesn't answer me");
    }

    @Test
    void showsThatItIsAtWork() {
        approve("reading", meanwhile(sends(AROHA, Act.CHECK, "", Map.of(ListViews.FILE, "F1"))));
        approve("being-used", meanwhile(sends(AROHA, Act.USE, "F1;;0", Map.of())));
        assertThat(slack.asked).as("before somebody waits for it").isEmpty();
    }

    @Test
    void makesThePausesThatSlackWantsBetweenPages() {
        slack.onAPage = 2;
        slack.limits("people", Duration.ofSeconds(3));

        checks(AROHA, "F1", LIST);

        assertThat(slack.asked).containsExactly("file F1", "bytes", "people ", "rests 3", "people ", "people 2");
    }

    @Test
    void givesUpWherePausesNeverEnd() {
        IntStream.range(0, 20).forEach(i -> slack.limits("people", Duration.ofMinutes(1)));

        assertThat(json(checks(AROHA, "F1", LIST))).contains("Slack doesn't answer me");
    }

    @Test
    void whatOneLookedAtIsUsedByTheSameNames() {
        var found = checks(AROHA, "F1", LIST);
        slack.asked.clear();

        uses(found);

        assertThat(slack.asked).containsExactly("file F1", "bytes");
    }

    @Test
    void aSecondClickDoesNothing() {
        var found = checks(AROHA, "F1", LIST);
        uses(found);
        kept.forget(WORKSPACE, ANA);

        assertThat(json(uses(found))).contains("The list is in use:* 3 people");
        assertThat(kept.of(WORKSPACE, List.of(ANA))).as("erased since").isEmpty();
    }

    @Test
    void twoAdminsDoNotOverwriteEachOther() {
        var arohas = checks(AROHA, "F1", LIST);
        slack.uploads(BEN, "F2", "user\nana\n");
        var bens = view(sends(BEN, Act.CHECK, "", Map.of(ListViews.FILE, "F2")));
        view(sends(BEN, Act.USE, bens.getPrivateMetadata(), Map.of()));

        approve("meanwhile", uses(arohas));
        assertThat(kept.inUse(WORKSPACE).orElseThrow().upload()).isEqualTo("F2");
    }

    @Test
    void forgetsTheListInUse() {
        uses(checks(AROHA, "F1", LIST));

        assertThat(json(view(presses(BEN, Act.FORGET, "F0")))).contains("Somebody else changed this meanwhile");
        approve("forgotten", view(presses(BEN, Act.FORGET, "F1")));
        assertThat(json(view(presses(BEN, Act.FORGET, "F1")))).contains("The list is forgotten");
        assertThat(kept.of(WORKSPACE, List.of(ANA, BEN))).isEmpty();
    }

    @Test
    void aListWhoseFileIsGoneIsNotUsed() {
        var found = checks(AROHA, "F1", LIST);
        slack.files.remove("F1");

        assertThat(json(uses(found))).contains("Slack doesn't hand me this file");
        assertThat(kept.inUse(WORKSPACE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "F1", "F1;F2", "f1;;0", "F1;;x", "F1;;-1", "F1;;123456789"})
    void knowsNoOtherNotes(String note) {
        assertThat(sends(AROHA, Act.USE, note, Map.of())).isEqualTo(new Answer.Unknown());
        assertThat(presses(AROHA, Act.USE_WITHOUT, note)).isEqualTo(new Answer.Unknown());
    }

    @Test
    void knowsNoOtherButtons() {
        assertThat(listener.clicked(new Click(WORKSPACE, AROHA, "people.other", "x", NOW)))
                .isEqualTo(new Answer.Unknown());
        assertThat(presses(AROHA, Act.CHECK, "x")).isEqualTo(new Answer.Unknown());
        assertThat(sends(AROHA, Act.FORGET, "F1", Map.of())).isEqualTo(new Answer.Unknown());
    }
}
