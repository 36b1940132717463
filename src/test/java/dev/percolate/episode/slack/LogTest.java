package dev.percolate.episode.slack;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.episode.slack.LogBot.json;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Account;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.Marks;
import dev.percolate.episode.Role;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Started;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LogTest {
    private static final String LINE = "He said: *no* & <!channel>";

    private final LogBot bot = new LogBot();

    @Test
    void opensTheFormWithWhoeverWasTyped() {
        Approved.json("episode/form", json(bot.types(ANA, "<@U2BEN|ben>")));
        assertThat(json(bot.types(ANA, "")))
                .isEqualTo(json(bot.presses(ANA, LogAct.START.id(), "new"))
                        .replace(LogBot.id(3).toString(), LogBot.id(2).toString()));
        assertThat(json(bot.starts(ANA))).contains("Log a conversation").doesNotContain("initial_users");
    }

    @Test
    void opensTheFormFilledInForOthers() {
        var opened = json(
                bot.start().open(new Started(WORKSPACE, ANA.id(), bot.now), Set.of(ANA.id(), BEN.id()), Role.RECEIVED));
        assertThat(opened)
                .contains("\"initial_users\":[\"U2BEN\"]", "\"initial_option\"")
                .doesNotContain("U1ANA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "@ben ; I couldn't tell who “@ben” is",
                "ben ; I couldn't tell who “ben” is",
                "<!subteam^S1|@designers> ; I couldn't tell who “@designers” is",
                "<@U2BEN> and @chiara ; I couldn't tell who “@chiara” is",
                "<@U1ANA> ; That's you",
                "<@U2BEN> <@U3CHIARA> <@U4DIEGO> <@U5MERE> <@U7GUEST> ; Here are the first",
            })
    void answersWhatWasTypedHelpfully(String typed, String said) {
        assertThat(json(bot.types(ANA, typed.strip()))).contains(said);
    }

    @Test
    void takesWordsAfterANameForTheLine() {
        assertThat(json(bot.types(ANA, "with <@U2BEN> and <@U3CHIARA|chiara>, about my &lt;talk&gt;")))
                .contains("\"initial_value\":\"about my <talk>\"", "\"initial_users\":[\"U2BEN\",\"U3CHIARA\"]");
        assertThat(json(bot.types(ANA, "<@U2BEN> & <@U3CHIARA>"))).doesNotContain("initial_value", "couldn't tell");
    }

    @Test
    void asksHowItWasOnceItIsKept() {
        var kept = bot.logs(ANA, BEN);
        Approved.json("episode/kept", json(kept));
        assertThat(bot.log.ownWith(ANA, BEN)).hasSize(1);

        var open = bot.presses(ANA, kept, "4 Quite");
        var both = bot.presses(ANA, open, "1 Nothing");
        Approved.json("episode/marked", json(both));
        assertThat(marks(ANA, BEN)).isEqualTo(new Marks(4, 1));

        assertThat(json(bot.presses(ANA, kept, "4 Quite"))).as("a double click").isEqualTo(json(both));
        bot.presses(ANA, both, "2 A little");
        assertThat(marks(ANA, BEN)).isEqualTo(new Marks(2, 1));
        assertThat(json(bot.presses(ANA, both, "Take it back"))).contains("How open could you be?*\"");
        assertThat(marks(ANA, BEN)).isEqualTo(new Marks(null, 1));
    }

    @Test
    void keepsAFormOnceHoweverOftenItIsSent() {
        var form = bot.types(ANA, "");
        var values = Map.of(LogForm.WITH, "U2BEN", LogForm.DAY, "2026-01-05");
        assertThat(json(bot.sends(ANA, form, values))).isEqualTo(json(bot.sends(ANA, form, values)));
        assertThat(bot.log.ownWith(ANA, BEN)).hasSize(1);
    }

    @Test
    void keepsAllThatIsSaid() {
        bot.sends(
                ANA,
                bot.types(ANA, ""),
                Map.of(
                        LogForm.OUTSIDE,
                        "Aunt *Eve*, ,my old boss",
                        LogForm.DAY,
                        "2026-01-02",
                        LogForm.LENGTH,
                        "UP_TO_60_MINUTES",
                        LogForm.ROLE,
                        "BOTH",
                        LogForm.ABOUT,
                        "COUNSEL,GROWTH,NONSENSE",
                        LogForm.LINE,
                        LINE));
        var shown = bot.presses(ANA, bot.types(ANA, "LIST"), "Show my notes");
        Approved.json("episode/with-outsider", json(shown));
        assertThat(json(bot.types(ANA, "list"))).contains("my old boss");
        assertThat(json(bot.presses(ANA, shown, "How was it?"))).doesNotContain("Thank them", "both our logs");
    }

    @Test
    void marksSeveralTogetherOrOneByOne() {
        var kept = bot.logs(ANA, BEN, CHIARA, DIEGO);
        Approved.json("episode/kept-several", json(kept));
        var marked = bot.presses(ANA, kept, "5 Wholly");
        for (var other : List.of(BEN, CHIARA, DIEGO)) {
            assertThat(marks(ANA, other)).isEqualTo(new Marks(5, null));
        }

        var each = bot.presses(ANA, marked, "Say it for each of them");
        Approved.json("episode/one-by-one", json(each));
        var again = bot.presses(ANA, each, "2 A little");
        assertThat(marks(ANA, BEN)).isEqualTo(new Marks(2, null));
        assertThat(marks(ANA, CHIARA)).isEqualTo(new Marks(5, null));
        assertThat(json(again)).contains("Say the same for all", "You said: 2 A little.", "You said: 5 Wholly.");
        assertThat(json(bot.presses(ANA, again, "Say the same for all"))).doesNotContain("You said");
    }

    @Test
    void saysBesideEachFieldWhatIsNotPossible() {
        refuses(Map.of(LogForm.DAY, "2026-01-05"), LogForm.WITH, "Please choose somebody here");
        refuses(with("U2BEN", "2026-01-06"), LogForm.DAY, "still to come");
        refuses(with("U2BEN", "2024-01-04"), LogForm.DAY, "last 2 years");
        refuses(with("U2BEN", "some day"), LogForm.DAY, "choose a day");
        refuses(Map.of(LogForm.WITH, "U2BEN"), LogForm.DAY, "choose a day");
        refuses(with("U1ANA", "2026-01-05"), LogForm.WITH, "That's you");
        refuses(
                with("U9BOT,U9GONE,U404", "2026-01-05"),
                LogForm.WITH,
                "Percolate is an app",
                "Gina Gone is no longer",
                "I can't find");
        refuses(with("U2BEN,U3CHIARA,U4DIEGO,U5MERE,U7GUEST", "2026-01-05"), LogForm.WITH, "4 people at once");
        refuses(
                Map.of(LogForm.WITH, "U2BEN", LogForm.OUTSIDE, "a,b,c,d", LogForm.DAY, "2026-01-05"),
                LogForm.WITH,
                "4 people at once");
        refuses(Map.of(LogForm.OUTSIDE, "x".repeat(81), LogForm.DAY, "2026-01-05"), LogForm.OUTSIDE, "80 characters");
        refuses(
                Map.of(LogForm.WITH, "U2BEN", LogForm.LINE, "x".repeat(301), LogForm.DAY, "2026-01-05"),
                LogForm.LINE,
                "300 characters");
        assertThat(bot.log.reading.latest(WORKSPACE, ANA.id(), 9)).isEmpty();
        for (var companion : List.of(GUEST, MERE)) {
            assertThat(bot.logs(ANA, companion)).isInstanceOf(Answer.Replace.class);
        }
        assertThat(List.of(BOT, GONE)).isNotEmpty();
    }

    @Test
    void takesNoMoreThanTwoHundredPeopleFromOutside() {
        for (int some = 0; some < 200; some += 4) {
            bot.sends(
                    ANA,
                    bot.types(ANA, ""),
                    Map.of(
                            LogForm.OUTSIDE,
                            "P%d,P%d,P%d,P%d".formatted(some, some + 1, some + 2, some + 3),
                            LogForm.DAY,
                            "2026-01-05"));
        }
        refuses(Map.of(LogForm.OUTSIDE, "One more", LogForm.DAY, "2026-01-05"), LogForm.OUTSIDE, "as many as I keep");
        var pages = bot.types(ANA, "list");
        assertThat(json(pages)).contains("Next page").doesNotContain("Previous page");
        assertThat(json(bot.presses(ANA, pages, "Next page"))).contains("Next page", "Previous page");
        assertThat(json(bot.presses(ANA, LogAct.PEOPLE.id("next"), "9")))
                .contains("Previous page")
                .doesNotContain("Next page");
        assertThat(json(bot.presses(ANA, LogAct.PEOPLE.id("next"), "10")))
                .as("a page that is no more")
                .contains("Next page");
    }

    private static Map<String, String> with(String people, String day) {
        return Map.of(LogForm.WITH, people, LogForm.DAY, day);
    }

    private void refuses(Map<String, String> values, String field, String... words) {
        var answer = bot.sends(ANA, bot.types(ANA, ""), values);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refuse.class,
                        refused -> assertThat(refused.sentences().get(field)).contains(words));
    }

    @Test
    void showsTheLatestInHomeAndAsksHowTheyWere() {
        Approved.json("episode/home-empty", bot.home(ANA));
        for (var other : List.of(BEN, CHIARA, DIEGO, MERE)) {
            bot.now = bot.now.plusSeconds(60);
            bot.logs(ANA, other);
        }
        var asked = bot.pressesInHome(ANA, "How was it?");
        bot.presses(ANA, asked, "3 Partly");
        assertThat(json(asked)).contains("U5MERE");
        bot.log.correcting.gain(WORKSPACE, ANA.id(), own(ANA, MERE).view().id(), 3, bot.now);
        Approved.json("episode/home", bot.home(ANA));
        assertThat(json(bot.pressesInHome(ANA, "Change"))).contains("Change your note");
    }

    @Test
    void saysWhatIsInBothLogsAndWhoWasThankedOrAsked() {
        var day = dev.percolate.episode.Log.TODAY;
        var shared = bot.log.notes(ANA, BEN, day);
        bot.log.notes(BEN, ANA, new Account(day, null, Role.GAVE, Set.of(), "Ben's own line", new Marks(1, 1)));
        bot.log.thanking.thank(
                WORKSPACE,
                ANA,
                new dev.percolate.episode.ThankColleague.Draft(
                        bot.log.form(),
                        BEN.id(),
                        shared.id(),
                        "Thanks!",
                        dev.percolate.episode.ThankYou.Invitation.NONE),
                bot.now);
        var asked = bot.log.notes(ANA, BEN, day.minusDays(9));
        bot.log.asking.ask(WORKSPACE, ANA, asked.id(), bot.now);
        var list = bot.presses(ANA, bot.types(ANA, "list"), "Show my notes");
        Approved.json("episode/with-colleague", json(list));
        assertThat(json(list)).doesNotContain("Ben's own line", "1 of 5");
        assertThat(json(bot.presses(ANA, list, "How was it?")))
                .contains("You thanked them on 5 January 2026. It's in both your logs.", "Thank them")
                .doesNotContain("Add it to both our logs");
    }

    @Test
    void looksTheSameWhetherTheOtherWasAskedOrKeepsThemApart() {
        var other = new LogBot();
        other.log.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), bot.now);
        for (var one : List.of(bot, other)) {
            var note = one.log.notes(ANA, BEN, dev.percolate.episode.Log.TODAY);
            one.log.asking.ask(WORKSPACE, ANA, note.id(), one.now);
        }
        assertThat(bot.log.asked).hasSize(1);
        assertThat(other.log.asked).isEmpty();
        assertThat(bot.home(ANA)).isEqualTo(other.home(ANA));
    }

    @Test
    void changesWhatWasNoted() {
        bot.logs(ANA, BEN);
        bot.log.correcting.openness(WORKSPACE, ANA.id(), own(ANA, BEN).view().id(), 2, bot.now);
        var form = bot.pressesInHome(ANA, "How was it?");
        form = bot.presses(
                ANA, bot.presses(ANA, bot.presses(ANA, form, "All my conversations"), "Show my notes"), "Change");
        Approved.json("episode/correct", json(form));
        assertThat(bot.sends(ANA, form, Map.of(LogForm.DAY, "2026-02-05"))).isInstanceOf(Answer.Refuse.class);
        assertThat(bot.sends(ANA, form, Map.of())).isInstanceOf(Answer.Refuse.class);
        var kept = bot.sends(ANA, form, Map.of(LogForm.DAY, "2026-01-04", LogForm.ROLE, "GAVE", LogForm.LINE, LINE));
        assertThat(json(kept)).contains("Changed.", "Sunday 4 January 2026", "You gave", "∗no∗ &amp; &lt;!channel&gt;");
        assertThat(marks(ANA, BEN)).as("stay").isEqualTo(new Marks(2, null));
    }

    @Test
    void deletesWhatWasNotedAndAnswersLateClicksKindly() {
        var kept = bot.logs(ANA, BEN);
        bot.logs(ANA, BEN);
        var list = bot.presses(ANA, bot.types(ANA, "list"), "Show my notes");
        var change = bot.presses(ANA, list, "Change");
        var view = bot.presses(ANA, list, "How was it?");
        var once = bot.presses(ANA, list, "Delete");
        assertThat(json(once)).contains("Deleted.", "With <@U2BEN>");
        assertThat(bot.log.ownWith(ANA, BEN)).hasSize(1);
        assertThat(json(bot.presses(ANA, list, "Delete"))).as("again").contains(MarkViews.GONE);
        assertThat(json(bot.presses(ANA, list, "Change"))).contains(MarkViews.GONE);
        assertThat(json(bot.presses(ANA, view, "3 Partly"))).contains(MarkViews.GONE);
        assertThat(json(bot.sends(ANA, change, Map.of(LogForm.DAY, "2026-01-05"))))
                .contains(MarkViews.GONE);
        assertThat(json(bot.presses(ANA, once, "Delete"))).contains("Deleted.", "Your log is empty");
        Approved.json("episode/list-empty", json(bot.types(ANA, "list")));
        assertThat(json(bot.presses(ANA, kept, "3 Partly"))).contains(MarkViews.GONE);
    }

    @Test
    void leavesOutOfSeveralTheOneThatIsGone() {
        var kept = bot.logs(ANA, BEN, CHIARA);
        bot.log.correcting.delete(WORKSPACE, ANA.id(), own(ANA, BEN).view().id(), bot.now);
        assertThat(json(bot.presses(ANA, kept, "3 Partly")))
                .contains("U3CHIARA")
                .doesNotContain("U2BEN");
        assertThat(marks(ANA, CHIARA)).isEqualTo(new Marks(3, null));
    }

    @Test
    void showsOnlyOnesOwnAndTakesNothingOfAnothers() {
        bot.logs(BEN, ANA);
        var id = own(BEN, ANA).view().id().toString();
        assertThat(bot.home(ANA)).doesNotContain("U2BEN", id);
        assertThat(json(bot.types(ANA, "list"))).contains("Your log is empty");
        assertThat(json(bot.presses(ANA, LogAct.VIEW.id(), id))).contains(MarkViews.GONE);
        assertThat(json(bot.presses(ANA, LogAct.CHANGE.id(), id))).contains(MarkViews.GONE);
        bot.presses(ANA, LogAct.DELETE.id(), "0 " + id);
        bot.presses(ANA, LogAct.OPENNESS.id("1"), "1 all " + id);
        assertThat(json(bot.sends(ANA, LogAct.CORRECT.id(), id, Map.of(LogForm.DAY, "2026-01-05"))))
                .contains(MarkViews.GONE);
        assertThat(marks(BEN, ANA)).isEqualTo(Marks.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "log.openness.6,6 all 00000000-0000-0004-0000-000000000001",
        "log.openness,",
        "log.gain.1,1 all",
        "log.gain.1,1 word word",
        "log.with,0",
        "log.with,0 outside x y",
        "log.read,x",
        "log.keep,x",
        "log.correct,x",
        "log.never,x",
        "log.openness.1,'1 00000000-0000-0004-0000-000000000001 00000000-0000-0004-0000-000000000002'"
    })
    void doesNothingForAButtonThatIsNoneOfIts(String action, String value) {
        assertThat(bot.presses(ANA, action, value == null ? "" : value)).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void doesNothingForAFormThatIsNoneOfIts() {
        assertThat(bot.sends(ANA, LogAct.KEEP.id(), "no id", Map.of())).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.sends(ANA, LogAct.READ.id(), "", Map.of())).isInstanceOf(Answer.Unknown.class);
        assertThat(json(bot.sends(ANA, LogAct.CORRECT.id(), "no id", Map.of()))).contains(MarkViews.GONE);
        assertThat(json(bot.types(
                        new Person(
                                new dev.percolate.workspace.PersonId("U404"), "", "", null, "", Person.Standing.MEMBER),
                        "")))
                .contains("Slack doesn't tell me who you are");
    }

    @Test
    void fitsIntoWhatSlackAllowsHoweverMuchIsSaid() {
        var everything = new HashMap<>(with("U2BEN", "2026-01-05"));
        everything.put(LogForm.LINE, "&".repeat(300));
        everything.put(LogForm.LENGTH, "UP_TO_60_MINUTES");
        everything.put(
                LogForm.ABOUT,
                String.join(
                        ",",
                        java.util.Arrays.stream(dev.percolate.request.Need.values())
                                .map(Enum::name)
                                .toList()));
        for (int note = 0; note < 25; note++) {
            bot.sends(ANA, bot.types(ANA, ""), everything);
        }
        var page = bot.presses(ANA, bot.types(ANA, "list"), "Show my notes");
        var next = bot.presses(ANA, page, "Next page");
        assertThat(json(bot.presses(ANA, next, "Next page")))
                .doesNotContain("Next page")
                .contains("Previous page");
        var blocks = com.google.gson.JsonParser.parseString(json(next))
                .getAsJsonObject()
                .getAsJsonArray("blocks");
        assertThat(blocks.size()).isLessThan(100);
        blocks.forEach(block -> assertThat(block.toString().length()).isLessThan(3000));
        assertThat(json(bot.presses(ANA, LogAct.WITH.id("next"), "7 U2BEN"))).contains("Next page");
    }

    private LoggedEpisode own(Person author, Person other) {
        return bot.log.ownWith(author, other).getFirst();
    }

    private Marks marks(Person author, Person other) {
        return own(author, other).view().account().marks();
    }
}
