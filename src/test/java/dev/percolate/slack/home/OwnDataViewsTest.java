package dev.percolate.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.introduction.Colleagues;
import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.sandbox.BlockKit;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.PersonalData.Entry;
import dev.percolate.workspace.PersonalData.Section;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OwnDataViewsTest {
    private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final Section PROFILE = new Section(
            "What you say of yourself",
            "Somebody you are introduced to.",
            List.of(new Entry(MONDAY, "I can help with: *bold* <!channel> & budgets"), new Entry(null, "")));
    private static final Section LIST =
            new Section("People you keep apart from", "Only you.", List.of(new Entry(MONDAY, "<@U2BEN>")));

    @Test
    void saysSoWhereNothingIsKept() {
        Approved.json("home/own-data-nothing", json(OwnDataViews.page(List.of(), 0, true)));
    }

    @Test
    void showsWhatIsKeptAndWhoSeesIt() {
        Approved.json("home/own-data", json(OwnDataViews.page(List.of(PROFILE, LIST), 0, true)));
    }

    @Test
    void cutsWhatIsLongIntoPages() {
        List<Section> sections = new ArrayList<>(List.of(PROFILE));
        for (int circle = 1; circle <= 10; circle++) {
            sections.add(new Section(
                    "Introductions in circle " + circle, "You and Ben.", List.of(new Entry(MONDAY, "You met."))));
        }
        sections.add(LIST);

        Approved.json("home/own-data-page-1", json(OwnDataViews.page(sections, 0, false)));
        Approved.json("home/own-data-page-2", json(OwnDataViews.page(sections, 1, false)));
        assertThat(json(OwnDataViews.page(sections, 99, false))).isEqualTo(json(OwnDataViews.page(sections, 1, false)));
    }

    @Test
    void saysWhatErasingDoesAndThatItIsDone() {
        Approved.json("home/own-data-erased", json(OwnDataViews.erased()));
    }

    @Test
    void leadsToTheFile() {
        Approved.json("home/own-data-link", json(OwnDataViews.link("https://percolate.example/own-data/word")));
    }

    @Test
    void whateverIsKeptFitsIntoWhatSlackTakes() throws Exception {
        var sections = List.of(
                new Section("&".repeat(400), ">".repeat(400), List.of(new Entry(MONDAY, "<".repeat(20_000)))),
                new Section("Smileys", "Only you.", List.of(new Entry(null, "☕🙂".repeat(3000)))),
                messages(300, 90));

        String all = "";
        for (int page = 0; page < 10; page++) {
            String json = json(OwnDataViews.page(sections, page, true));
            assertThat(BlockKit.faultsOfView(new ObjectMapper().readTree(json))).isEmpty();
            all += json;
        }
        assertThat(all.codePoints()
                        .filter(character -> character == "🙂".codePointAt(0))
                        .count())
                .isEqualTo(3000);
        assertThat(all).doesNotContain("\\ud83d\"", "Message 301").contains("Message 1 ", "Message 300 ");
    }

    @Test
    void theFileHoldsEverythingAsItIsStoredWithNames() {
        var directory = new DirectoryInMemory().with(Colleagues.BEN);

        Approved.json(
                "home/own-data-file",
                new OwnDataFile(new Names(directory)).write(new WorkspaceId("T1"), List.of(PROFILE, LIST), MONDAY));
    }

    private static Section messages(int many, int length) {
        return new Section(
                "Messages I sent you",
                "Only you.",
                IntStream.rangeClosed(1, many)
                        .mapToObj(number -> new Entry(MONDAY, "Message " + number + " " + "x".repeat(length)))
                        .toList());
    }

    private static String json(View view) {
        return GsonFactory.createSnakeCase().toJson(view);
    }
}
