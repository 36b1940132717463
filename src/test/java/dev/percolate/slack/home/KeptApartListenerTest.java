package dev.percolate.slack.home;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.introduction.DirectoryInMemory;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.PrivateList;
import dev.percolate.slack.Submission;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.KeptApartInMemory;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KeptApartListenerTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");

    private final KeptApart keptApart = new KeptApartInMemory();
    private final DirectoryInMemory directory =
            new DirectoryInMemory().with(ANA).with(BEN).with(CHIARA).with(BOT);
    private final KeptApartListener listener =
            new KeptApartListener(keptApart, new KeepApart(keptApart, List.of()), directory, new Names(directory));

    @Test
    void anEmptyListSaysWhatItIsFor() {
        Approved.json("home/kept-apart-empty", json(shown(listener.show(HERE, ANA.id()))));
    }

    @Test
    void showsPeopleByNameAlsoSomebodyWhoLeft() {
        keep(CHIARA.id());
        keep(BEN.id());
        keep(new PersonId("U6LEFT"));

        Approved.json("home/kept-apart-three", json(shown(click(PrivateList.OPEN, "anything"))));
    }

    @Test
    void addsSomebodyAndShowsThemAtOnce() {
        var answer = choose(BEN.id());

        assertThat(keptApart.listOf(HERE, ANA.id())).containsExactly(BEN.id());
        assertThat(json(shown(answer))).contains("Ben Okafor", "person-1");
    }

    @Test
    void addingTwiceIsFine() {
        choose(BEN.id());

        assertThat(json(shown(choose(BEN.id())))).contains("Ben Okafor");
        assertThat(keptApart.listOf(HERE, ANA.id())).containsExactly(BEN.id());
    }

    @Test
    void refusesWhomItMakesNoSenseToKeepApart() {
        assertThat(choose(ANA.id())).isEqualTo(refused(KeptApartViews.YOURSELF));
        assertThat(choose(BOT.id())).isEqualTo(refused(KeptApartViews.A_BOT));
        assertThat(choose(new PersonId("U0NOBODY"))).isEqualTo(refused(KeptApartViews.NOBODY));
        assertThat(listener.submitted(form(Map.of()))).isEqualTo(refused(KeptApartViews.CHOOSE_SOMEBODY));
        assertThat(keptApart.listOf(HERE, ANA.id())).isEmpty();
    }

    @Test
    void takesSomebodyOffAndOnlyTheOwnersEntry() {
        keep(BEN.id());
        keptApart.keepApart(HERE, BEN.id(), ANA.id(), MONDAY);

        var answer = click(KeptApartViews.TAKE_OFF, "0 U2BEN");
        click(KeptApartViews.TAKE_OFF, "0 U2BEN");

        assertThat(json(shown(answer))).contains("Nobody is on your list.").doesNotContain("Ben");
        assertThat(keptApart.apartFrom(HERE, ANA.id())).containsExactly(BEN.id());
    }

    @Test
    void aLongListIsTurnedPageByPage() {
        for (int number = 10; number < 95; number++) {
            var person = somebody("U" + number, "Person " + number, "Tester", "Europe/Lisbon");
            directory.with(person);
            keep(person.id());
        }

        var first = shown(listener.show(HERE, ANA.id()));
        assertThat(first.getBlocks()).hasSizeLessThan(100);
        assertThat(json(first)).contains("Person 10", "Person 49", "Next page").doesNotContain("Person 50", "Previous");
        assertThat(json(shown(click(KeptApartViews.NEXT, "1")))).contains("Person 50", "Previous page", "Next page");
        assertThat(json(shown(click(KeptApartViews.NEXT, "2"))))
                .contains("Person 94")
                .doesNotContain("Next page");
        assertThat(json(shown(click(KeptApartViews.TAKE_OFF, "1 U50")))).contains("Person 51", "Person 90");
        assertThat(json(shown(choose(new PersonId("U94"))))).contains("Person 94");
        assertThat(json(shown(click(KeptApartViews.NEXT, "99")))).contains("Person 94");
    }

    @Test
    void worksWhileSlackCannotBeAsked() {
        directory.goesAway();

        assertThat(json(shown(choose(BEN.id())))).contains("U2BEN");
        assertThat(json(shown(click(KeptApartViews.TAKE_OFF, "0 U2BEN")))).contains("Nobody is on your list.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0 ", "U2BEN"})
    void aButtonThatNamesNobodyIsUnknown(String value) {
        assertThat(click(KeptApartViews.TAKE_OFF, value)).isEqualTo(new Answer.Unknown());
        assertThat(click("apart.gone", value)).isEqualTo(new Answer.Unknown());
    }

    @Test
    void homeSaysHowManyThereAre() {
        assertThat(GsonFactory.createSnakeCase().toJson(KeptApartViews.inHome(0)))
                .contains("Nobody is on your list");
        assertThat(GsonFactory.createSnakeCase().toJson(KeptApartViews.inHome(1)))
                .contains("One person is");
        assertThat(GsonFactory.createSnakeCase().toJson(KeptApartViews.inHome(12)))
                .contains("12 people are");
    }

    private void keep(PersonId other) {
        keptApart.keepApart(HERE, ANA.id(), other, MONDAY);
    }

    private Answer click(String action, String value) {
        return listener.clicked(new Click(HERE, ANA.id(), action, value, MONDAY));
    }

    private Answer choose(PersonId other) {
        return listener.submitted(form(Map.of("person-0", other.value())));
    }

    private static Submission form(Map<String, String> values) {
        return new Submission(HERE, ANA.id(), KeptApartViews.ADD, "person-0", values, MONDAY);
    }

    private static Answer refused(String sentence) {
        return new Answer.Refuse(Map.of("person-0", sentence));
    }

    private static View shown(Answer answer) {
        return switch (answer) {
            case Answer.Open(View view) -> view;
            case Answer.Replace(View view) -> view;
            case Answer.Work _,
                    Answer.Whisper _,
                    Answer.Rewrite _,
                    Answer.Refuse _,
                    Answer.Nothing _,
                    Answer.Unknown _ -> throw new AssertionError("shows nothing: " + answer);
        };
    }

    private static String json(View view) {
        return GsonFactory.createSnakeCase().toJson(view);
    }
}
