package dev.percolate.tipping.slack;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.tipping.Standing.QUIET;
import static dev.percolate.tipping.Standing.RECURRING;
import static dev.percolate.workspace.Figure.HELD;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.episode.Tie;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Submission;
import dev.percolate.testing.Approved;
import dev.percolate.tipping.NamedTie;
import dev.percolate.tipping.OwnTie;
import dev.percolate.tipping.ReadReplies.PastReplies;
import dev.percolate.tipping.ReadReplies.Report;
import dev.percolate.tipping.ReplyTotals;
import dev.percolate.tipping.Switches;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Quarter;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TieViewsTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");
    private static final LocalDate LATEST = LocalDate.parse("2026-01-02");
    private static final NamedTie NAMED = new NamedTie(
            new Tie(HERE, ANA.id(), DIEGO.id()), MONDAY.minus(Duration.ofDays(9)), 7, LocalDate.parse("2025-09-03"));
    private static final List<OwnTie> TIES = List.of(
            new OwnTie(BEN.id(), RECURRING, null, 5, LATEST, true, true, null),
            new OwnTie(CHIARA.id(), QUIET, null, 1, LATEST, false, true, null),
            new OwnTie(DIEGO.id(), QUIET, NAMED, 9, LATEST, false, true, null),
            new OwnTie(MERE.id(), RECURRING, null, 12, LATEST, false, true, MONDAY.minus(Duration.ofDays(4))),
            new OwnTie(PersonId.someoneWhoLeft(1), QUIET, null, 2, LATEST, false, false, null));
    private static final Map<PersonId, Person> PEOPLE =
            Stream.of(BEN, CHIARA, DIEGO, MERE).collect(Collectors.toMap(Person::id, Function.identity()));

    private static String json(View view) {
        return new GsonBuilder()
                .disableHtmlEscaping()
                .create()
                .toJson(GsonFactory.createSnakeCase().toJsonTree(view));
    }

    private static String home(List<OwnTie> ties, Asked asked) {
        return Layout.message("", TieViews.home(new TieViews.Own(ties, PEOPLE, asked)))
                .blocks();
    }

    @Test
    void showsTheirTiesInHome() {
        Approved.json("tipping/home", home(TIES, Asked.YES));
        Approved.json("tipping/home-declined", home(TIES.subList(0, 1), Asked.DECLINED));
        assertThat(home(TIES, Asked.NOT_HERE)).doesNotContain("what you'd call it", "Name this relationship");
        assertThat(TieViews.home(new TieViews.Own(List.of(), PEOPLE, Asked.YES)))
                .isEmpty();
    }

    @Test
    void neverShowsMoreThanHasRoom() {
        var many = IntStream.range(0, 40)
                .mapToObj(i -> new OwnTie(new PersonId("U" + i), QUIET, null, 1, LATEST, false, true, null))
                .toList();

        assertThat(TieViews.home(new TieViews.Own(many, PEOPLE, Asked.YES))).hasSizeLessThanOrEqualTo(30);
        assertThat(home(many, Asked.YES)).contains("See them all");
    }

    @Test
    void saysOfATieThatSomebodyElseNamedThatNothingIsInOnesOwnLog() {
        var named = new OwnTie(BEN.id(), QUIET, null, 0, null, false, true, null);

        assertThat(home(List.of(named), Asked.YES)).contains("No conversation in your log.", "Name this relationship");
    }

    /// Pressing it could not succeed.
    @Test
    void offersNoNameForWhoeverIsOnTheirListOrCannotBeWrittenTo() {
        var onList = new OwnTie(BEN.id(), QUIET, null, 1, LATEST, false, false, null);
        assertThat(home(List.of(onList), Asked.YES)).doesNotContain("Name this relationship");

        for (Person other : List.of(EXTERNAL, GUEST)) {
            var tie = new OwnTie(other.id(), QUIET, null, 1, LATEST, false, true, null);
            var own = new TieViews.Own(List.of(tie), Map.of(other.id(), other), Asked.YES);
            assertThat(Layout.message("", TieViews.home(own)).blocks().contains("Name this relationship"))
                    .as(other.name())
                    .isEqualTo(other == GUEST);
        }
    }

    @Test
    void alwaysLetsWhoeverTurnedQuestionsOffTurnThemOn() {
        assertThat(home(List.of(), Asked.DECLINED)).contains("Turn such questions on for me");
    }

    @Test
    void listsThemInAWindowToo() {
        Approved.json("tipping/ties", json(TieViews.list(new TieViews.Own(TIES, PEOPLE, Asked.YES))));
        Approved.json("tipping/ties-none", json(TieViews.list(new TieViews.Own(List.of(), PEOPLE, Asked.NOT_HERE))));
    }

    @Test
    void previewsExactlyWhatTheOtherWillRead() {
        Approved.json("tipping/name-preview", json(TieViews.preview(ANA, BEN)));
    }

    @Test
    void offersAdminsTheSwitchesOfTheWorkspace() {
        Approved.json(
                "tipping/settings",
                json(SettingsViews.form(new Switches.Set(false, false), new Report(List.of(), Optional.empty()))));
    }

    @Test
    void showsAdminsWhatCameOfItInTotals() {
        var detector =
                new ReplyTotals(new Shown(40), new Shown(30), new Shown(10), new Shown(15), HELD, new Shown(10), HELD);
        var quarter = new Quarter(2025, 4);
        var report = new Report(
                List.of(
                        new PastReplies.Awaited(quarter, MONDAY.plus(Duration.ofDays(23))),
                        new PastReplies.Counted(quarter.previous(), detector, ReplyTotals.HELD),
                        new PastReplies.Counted(quarter.previous().previous(), ReplyTotals.HELD, ReplyTotals.HELD)),
                Optional.of(quarter.previous()));

        Approved.json("tipping/settings-stopped", json(SettingsViews.form(new Switches.Set(false, true), report)));
    }

    @ParameterizedTest
    @CsvSource({"'',false,false", "ask,true,false", "'ask,chance',true,true", "chance,false,false"})
    void asksNobodyByChanceWhereNobodyIsAsked(String chosen, boolean questions, boolean byChance) {
        var form = new Submission(
                HERE, ANA.id(), "tipping.keepSettings", "", Map.of(SettingsViews.QUESTIONS, chosen), MONDAY);

        assertThat(SettingsViews.read(form)).isEqualTo(new Switches.Set(questions, byChance));
    }
}
