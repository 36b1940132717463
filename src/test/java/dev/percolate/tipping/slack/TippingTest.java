package dev.percolate.tipping.slack;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.tipping.slack.TippingBot.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.tipping.Switches;
import dev.percolate.workspace.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TippingTest {
    private static final List<TippingAct> ANSWERS =
            List.of(TippingAct.MENTORING, TippingAct.LATER, TippingAct.SOMETHING_ELSE, TippingAct.NEVER_AGAIN);

    private final TippingBot bot = new TippingBot();

    private static void says(Answer answer, String... words) {
        assertThat(json(answer)).contains(words);
    }

    /// Both were asked, and it reached both.
    private void asked() {
        bot.work.talk(ANA, BEN, LocalDate.parse("2026-01-02"), bot.now);
        bot.work.grows(ANA, BEN, 5, LocalDate.parse("2025-09-03"), bot.now);
        assertThat(bot.arrives()).hasSize(2);
    }

    private void passes(Duration time) {
        bot.now = bot.now.plus(time);
        bot.work.passes(bot.now);
        bot.arrives();
    }

    @Test
    void writesTheSameIntoTheMessageWhateverIsPressed() {
        asked();
        Set<String> shown = new HashSet<>();
        for (TippingAct act : ANSWERS) {
            var answer = bot.presses(ANA, act);
            assertThat(answer).isInstanceOf(Answer.Rewrite.class);
            shown.add(json(answer));
        }
        assertThat(shown).singleElement().asString().contains("until Sunday 25 January");
        assertThat(bot.data(ANA)).contains("Your answer: don't ask again");
    }

    @Test
    void saysTheSameWhateverIsPressedWhileSlackKnowsNothingOfTheOther() {
        asked();
        Set<String> shown = new HashSet<>();
        bot.work.log.directory.goesAway();
        ANSWERS.forEach(act -> shown.add(json(bot.presses(ANA, act))));
        bot.work.log.directory.comesBack();
        bot.work.log.directory.forget(BEN.id());
        shown.add(json(bot.presses(ANA, TippingAct.MENTORING)));
        assertThat(shown).singleElement().asString().contains("Noted, for your eyes only");
    }

    @Test
    void tellsBothWhatBothSaid() {
        asked();
        bot.presses(ANA, TippingAct.MENTORING);
        bot.presses(BEN, TippingAct.MENTORING);
        passes(Duration.ofMinutes(1));

        for (Person person : List.of(ANA, BEN)) {
            assertThat(bot.outbox.to(person.id()).getLast().body().text()).contains("You both call it mentoring");
            assertThat(bot.home(person)).contains("You both named it on 5 January 2026");
            assertThat(bot.data(person)).contains("Ties that you both call mentoring");
        }
        says(bot.presses(ANA, TippingAct.LATER), "is over");
        says(bot.types(ANA, "ties"), "mentoring\\nOne conversation");
    }

    @Test
    void saysKindlyThatAQuestionIsOver() {
        asked();
        bot.now = bot.now.plus(Duration.ofDays(22));
        Set<String> shown = new HashSet<>();
        ANSWERS.forEach(act -> shown.add(json(bot.presses(ANA, act))));
        assertThat(shown).hasSize(1);
        Approved.json("tipping/question-over", shown.iterator().next());
        says(bot.presses(CHIARA, TippingAct.LATER, bot.value(ANA, TippingAct.LATER)), "isn't one of yours");
    }

    @Test
    void turnsQuestionsOffAndOnForOneself() {
        Approved.json("tipping/questions-off", json(bot.types(ANA, "questions off")));
        says(bot.types(ANA, "questions"), "You're not asked");
        assertThat(bot.data(ANA)).contains("You don't want to be asked");
        Approved.json("tipping/questions-on", json(bot.presses(ANA, TippingAct.ON, "questions")));
        assertThat(bot.data(ANA)).doesNotContain("You don't want to be asked");
        says(bot.presses(ANA, TippingAct.OFF, "questions"), "You're not asked");
        bot.work.switches.turn(WORKSPACE, new Switches.Set(false, false), bot.now);
        says(bot.types(ANA, "questions ON"), "In this workspace nobody is asked");
    }

    @Test
    void showsNothingToWhoeverLoggedNothing() {
        assertThat(bot.home(ANA)).isEqualTo("{\"text\":\"\",\"blocks\":[]}");
        says(bot.types(ANA, "ties"), "Nothing here yet");
    }

    @Test
    void namesATieAfterShowingWhatTheOtherWillRead() {
        bot.work.talk(ANA, BEN, LocalDate.parse("2026-01-02"), bot.now);
        says(bot.types(ANA, "ties"), "Ben Okafor", "Name this relationship");
        says(bot.presses(ANA, TippingAct.TIES, "ties"), "Ben Okafor");
        says(bot.presses(ANA, TippingAct.NAME, BEN.id().value()), "will read this in their working hours");
        assertThat(bot.outbox.messages()).as("nothing before it is sent").isEmpty();

        Approved.json("tipping/name-sent", json(names(BEN)));
        says(names(BEN), "on 5 January 2026", "only once in half a year");
        assertThat(bot.home(ANA)).contains("you asked whether").doesNotContain("Name this relationship");
        assertThat(bot.data(ANA)).contains("You asked <@U2BEN>");
        says(names(EXTERNAL), "I can't write to");
        bot.work.apart.keepApart(WORKSPACE, ANA.id(), CHIARA.id(), bot.now);
        says(names(CHIARA), "is on your private list");
        bot.work.switches.turn(WORKSPACE, new Switches.Set(false, false), bot.now);
        says(names(CHIARA), "nobody is asked that");
        assertThat(bot.outbox.messages()).hasSize(1);
    }

    private Answer names(Person other) {
        return bot.sends(ANA, TippingAct.SEND, other.id().value(), Map.of());
    }

    @Test
    void tellsBothWhereTheOtherWouldToo() {
        names(BEN);
        bot.arrives();
        says(bot.presses(BEN, TippingAct.RATHER_NOT), "Noted, for your eyes only");
        says(bot.presses(BEN, TippingAct.YES), "Noted, for your eyes only", "you both hear of it");
        passes(Duration.ofMinutes(1));
        assertThat(bot.outbox.to(ANA.id()).getLast().body().text()).contains("You both call it mentoring");
        says(bot.presses(BEN, TippingAct.RATHER_NOT), "is over");
        says(names(BEN), "both call it mentoring already");
    }

    /// What whoever suggested it does before it is answered.
    enum Meanwhile {
        NOTHING(_ -> {}),
        KEEPS_APART(bot -> bot.work.apart.keepApart(WORKSPACE, ANA.id(), BEN.id(), bot.now)),
        DECLINES(bot -> bot.types(ANA, "questions off")),
        SAYS_OTHERWISE(bot -> bot.presses(ANA, TippingAct.SOMETHING_ELSE)),
        LEAVES(bot -> bot.work.log.directory.forget(ANA.id())),
        ERASES(bot -> bot.work.forgetting.forget(WORKSPACE, ANA.id()));

        private final Consumer<TippingBot> what;

        Meanwhile(Consumer<TippingBot> what) {
            this.what = what;
        }
    }

    /// Nor does it say whether the other still means it; of what was erased nothing is there to be answered.
    @ParameterizedTest
    @EnumSource(Meanwhile.class)
    void saysTheSameToAYesAndToARatherNot(Meanwhile meanwhile) {
        Set<String> shown = new HashSet<>();
        for (TippingAct act : List.of(TippingAct.YES, TippingAct.RATHER_NOT)) {
            var fresh = new TippingTest();
            fresh.asked();
            fresh.names(BEN);
            fresh.bot.arrives();
            meanwhile.what.accept(fresh.bot);
            shown.add(json(fresh.bot.presses(BEN, act)));
        }
        assertThat(shown)
                .singleElement()
                .asString()
                .contains(meanwhile == Meanwhile.ERASES ? "is over" : "Noted, for your eyes only");
    }

    @Test
    void keepsWhoeverNamedItApart() {
        names(BEN);
        bot.arrives();
        String value = bot.value(BEN, TippingAct.KEEP_APART);
        says(bot.presses(BEN, TippingAct.KEEP_APART, value), "They are not told");
        assertThat(bot.work.log.keptApart.listOf(WORKSPACE, BEN.id())).containsExactly(ANA.id());
        assertThat(bot.presses(ANA, TippingAct.KEEP_APART, value)).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.work.log.keptApart.listOf(WORKSPACE, ANA.id())).isEmpty();
    }

    @Test
    void letsOnlyAdminsDecideForTheWorkspace() {
        bot.work.admins.add(CHIARA.id());
        says(bot.types(ANA, "settings"), "for the admins and owners of this workspace");
        var chosen = Map.of(SettingsViews.QUESTIONS, "ask,chance");
        says(bot.sends(ANA, TippingAct.KEEP_SETTINGS, "", chosen), "Nothing has changed");
        assertThat(bot.work.switches.of(WORKSPACE)).isEqualTo(new Switches.Set(true, false));

        says(bot.types(CHIARA, "settings"), "Settings of /mentor", "Too few to show");
        Approved.json("tipping/settings-kept", json(bot.sends(CHIARA, TippingAct.KEEP_SETTINGS, "", chosen)));
        assertThat(bot.work.switches.of(WORKSPACE)).isEqualTo(new Switches.Set(true, true));
        says(bot.sends(CHIARA, TippingAct.KEEP_SETTINGS, "", Map.of()), "Nobody here is asked");
        assertThat(bot.work.switches.of(WORKSPACE)).isEqualTo(new Switches.Set(false, false));
    }

    @Test
    void isForMembersAndGuests() {
        bot.work.log.directory.with(EXTERNAL);
        says(bot.types(GUEST, "ties"), "Nothing here yet");
        says(bot.types(EXTERNAL, "ties"), TieViews.MEMBERS_ONLY);
        says(bot.presses(EXTERNAL, TippingAct.NAME, BEN.id().value()), TieViews.MEMBERS_ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "7 U1ANA", "00000000-0000-0007-0000-000000000002 "})
    void knowsNothingOfWhatIsNoneOfItsButtons(String value) {
        for (TippingAct act : TippingAct.values()) {
            if (act != TippingAct.OFF && act != TippingAct.ON && act != TippingAct.TIES) {
                assertThat(bot.presses(BEN, act, value.strip()))
                        .as(act.id())
                        .isInstanceOfAny(Answer.Unknown.class, Answer.Whisper.class);
            }
        }
        assertThat(bot.outbox.messages()).isEmpty();
    }
}
