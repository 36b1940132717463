package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.slack.CoffeeBot.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.MeetingWay;
import dev.percolate.introduction.Membership;
import dev.percolate.introduction.Preferences;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.ReadOwnState.OwnState;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.TalkLength;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IntroductionListenerTest {
    private final CoffeeBot bot = new CoffeeBot();

    @Test
    void idsBelongToTheFeatureAndAreUnique() {
        assertThat(Arrays.stream(Act.values()).map(Act::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith(bot.listener.feature() + "."));
    }

    @Test
    void confirmsEveryAnswerInTheSameWords() {
        introduced();
        var accepted = bot.presses(ANA, Act.ACCEPT, FIRST);

        Approved.json("introduction/noted", CoffeeBot.json(accepted));
        assertThat(bot.presses(ANA, Act.ACCEPT, FIRST)).isEqualTo(accepted);
        assertThat(bot.presses(ANA, Act.PASS, FIRST)).isEqualTo(accepted);
        assertThat(own(ANA).open().ownReply()).isEqualTo(Reply.PASSED);
    }

    @Test
    void changesAnAnswerInTheModal() {
        introduced();
        assertThat(bot.presses(ANA, Act.ACCEPT_HERE, FIRST))
                .isInstanceOf(Answer.Replace.class)
                .matches(answer -> says(answer, "Your answer: *I'd like this*"));
        assertThat(bot.presses(ANA, Act.PASS_HERE, FIRST))
                .isInstanceOf(Answer.Replace.class)
                .matches(answer -> says(answer, "Your answer: *Not this time*"));
    }

    @Test
    void tellsWhoeverIsNotPartOfItKindly() {
        introduced();
        var answer = bot.presses(CHIARA, Act.ACCEPT, FIRST);
        Approved.json("introduction/not-yours", CoffeeBot.json(answer));

        assertThat(bot.presses(ANA, Act.ACCEPT, SECOND)).isEqualTo(answer);
        assertThat(bot.presses(CHIARA, Act.PASS, FIRST)).isEqualTo(answer);
        assertThat(bot.presses(CHIARA, Act.EXPLAIN, FIRST)).isEqualTo(answer);
        assertThat(bot.presses(CHIARA, Act.KEEP_APART, FIRST)).isEqualTo(answer);
        assertThat(bot.listener.clicked(
                        new Click(new WorkspaceId("T2"), ANA.id(), Act.ACCEPT.id(), FIRST.toString(), MONDAY)))
                .isEqualTo(answer);
        assertThat(bot.presses(CHIARA, Act.ACCEPT_HERE, FIRST))
                .matches(replaced -> says(replaced, IntroductionMessages.NOT_YOURS));
        assertThat(own(ANA).open().ownReply()).isNull();
        assertThat(bot.channel.keptApart.listOf(WORKSPACE, CHIARA.id())).isEmpty();
    }

    @Test
    void tellsWhenItIsClosed() {
        introduced();
        bot.channel.close(FIRST);
        Approved.json("introduction/closed", CoffeeBot.json(bot.presses(ANA, Act.ACCEPT, FIRST)));
    }

    @Test
    void explainsToEachOfThem() {
        introduced();
        assertThat(bot.presses(ANA, Act.EXPLAIN, FIRST))
                .isInstanceOf(Answer.Open.class)
                .matches(answer -> says(answer, "Ben Okafor"));
        assertThat(bot.presses(BEN, Act.EXPLAIN, FIRST))
                .isInstanceOf(Answer.Open.class)
                .matches(answer -> says(answer, "Ana Duarte"));
    }

    @Test
    void saysThatItIsDoneWhereSlackCannotBeAskedAfterwards() {
        introduced();
        bot.channel.directory.goesAway();

        assertThat(bot.presses(ANA, Act.ACCEPT_HERE, FIRST)).matches(answer -> says(answer, CircleMessages.DONE));
        assertThat(bot.presses(ANA, Act.LEAVE_HERE)).matches(answer -> says(answer, CircleMessages.DONE));
        bot.channel.directory.comesBack();
        assertThat(own(ANA).membership()).isEqualTo(new Membership.Out());
        assertThat(own(ANA).open().ownReply()).isEqualTo(Reply.ACCEPTED);
    }

    @Test
    void keepsApartInTheWordsOfEveryOtherAnswer() {
        introduced();
        assertThat(bot.presses(BEN, Act.KEEP_APART, FIRST)).isEqualTo(bot.presses(BEN, Act.ACCEPT, FIRST));
        assertThat(bot.channel.keptApart.listOf(WORKSPACE, BEN.id())).containsExactly(ANA.id());
        assertThat(bot.channel.keptApart.listOf(WORKSPACE, ANA.id())).isEmpty();
    }

    @Test
    void joinsWithTwoLines() {
        var answer = bot.sends(ANA, Act.JOIN, Map.of(CircleViews.CAN_HELP_WITH, " sketching "));

        assertThat(answer).isInstanceOf(Answer.Replace.class).matches(replaced -> says(replaced, "*You're in*"));
        assertThat(own(ANA).membership()).isEqualTo(new Membership.In(MONDAY));
        assertThat(own(ANA).profile()).isEqualTo(new Profile("sketching", ""));
    }

    @Test
    void keepsHowSomebodyLikesToMeet() {
        bot.sends(
                ANA,
                Act.JOIN,
                Map.of(
                        CircleViews.WOULD_BRING, "nights at sea",
                        PreferenceFields.LENGTH, "MINUTES_45",
                        PreferenceFields.WAY, "REMOTE"));

        assertThat(own(ANA).profile())
                .isEqualTo(new Profile(
                        "", "", "nights at sea", new Preferences(TalkLength.MINUTES_45, MeetingWay.REMOTE)));
    }

    /// Nothing breaks where a form was opened before there were these fields, or is forged.
    @Test
    void takesWhatIsInNoFieldForNoPreference() {
        bot.sends(ANA, Act.JOIN, Map.of(PreferenceFields.LENGTH, "MINUTES_7", PreferenceFields.WAY, "by boat"));
        assertThat(own(ANA).profile()).isEqualTo(Profile.EMPTY);
    }

    @Test
    void joinsAndIntroducesAtOnce() {
        bot.channel.joinedBy(BEN);
        assertThat(bot.sends(ANA, Act.JOIN_AND_ASK, Map.of())).matches(answer -> says(answer, CircleMessages.OPENED));
        assertThat(own(ANA).open().others()).containsExactly(BEN);
    }

    @Test
    void savesAndEmptiesTheLines() {
        bot.channel.joinedBy(ANA).where(ANA, "sketching", "sql");
        assertThat(bot.sends(ANA, Act.DESCRIBE, Map.of())).isEqualTo(new Answer.Nothing());
        assertThat(own(ANA).profile()).isEqualTo(Profile.EMPTY);
    }

    @Test
    void saysBesideTheFieldThatALineIsTooLong() {
        assertThat(bot.sends(ANA, Act.JOIN, Map.of(CircleViews.WOULD_BRING, "a".repeat(151))))
                .isEqualTo(new Answer.Refuse(Map.of(CircleViews.WOULD_BRING, "Please keep it to 150 characters.")));
        var answer = bot.sends(
                ANA, Act.JOIN, Map.of(CircleViews.WOULD_LIKE, "a".repeat(151), CircleViews.CAN_HELP_WITH, "sql"));

        assertThat(answer)
                .isEqualTo(new Answer.Refuse(Map.of(CircleViews.WOULD_LIKE, "Please keep it to 150 characters.")));
        assertThat(own(ANA).membership()).isEqualTo(new Membership.Out());
    }

    @Test
    void pausesAndResumesInTheModal() {
        bot.channel.joinedBy(ANA);
        assertThat(bot.presses(ANA, Act.PAUSE_HERE)).matches(answer -> says(answer, "Back in on", "2026-01-19"));
        assertThat(bot.sends(ANA, Act.PAUSE_UNTIL, Map.of(CircleViews.UNTIL, "2026-02-02")))
                .isInstanceOf(Answer.Replace.class)
                .matches(answer -> says(answer, "until Monday 2 February 2026"));
        assertThat(bot.presses(ANA, Act.RESUME_HERE)).matches(answer -> says(answer, "*You're in*"));
    }

    @Test
    void saysBesideTheFieldWhichDayItNeeds() {
        bot.channel.joinedBy(ANA);
        var refused = bot.sends(ANA, Act.PAUSE_UNTIL, Map.of(CircleViews.UNTIL, "2026-01-05"));

        assertThat(refused).isInstanceOf(Answer.Refuse.class);
        assertThat(bot.sends(ANA, Act.PAUSE_UNTIL, Map.of())).isEqualTo(refused);
        assertThat(bot.sends(ANA, Act.PAUSE_UNTIL, Map.of(CircleViews.UNTIL, "soon")))
                .isEqualTo(refused);
    }

    @Test
    void leavesInTheModalAndShowsIt() {
        bot.channel.joinedBy(ANA);
        assertThat(bot.presses(ANA, Act.LEAVE_HERE)).matches(answer -> says(answer, "*You're not in.*"));
        assertThat(bot.presses(ANA, Act.LEAVE_HERE)).matches(answer -> says(answer, "*You're not in.*"));
    }

    @Test
    void leavesInTheModalEvenWhereTheBotWasRemoved() {
        bot.channel.joinedBy(ANA);
        bot.channel.directory.with(new Channel(COFFEE.channel(), "coffee", Channel.Kind.PUBLIC, false, false));

        assertThat(bot.presses(ANA, Act.LEAVE_HERE)).matches(answer -> says(answer, "/invite @Percolate"));
        assertThat(own(ANA).membership()).isEqualTo(new Membership.Out());
    }

    @Test
    void introducesFromTheModal() {
        bot.channel.joinedBy(ANA);
        assertThat(bot.presses(ANA, Act.ASK_HERE)).matches(answer -> says(answer, "I can't introduce you"));
        bot.channel.joinedBy(BEN);
        assertThat(bot.presses(ANA, Act.ASK_HERE)).matches(answer -> says(answer, CircleMessages.OPENED));
        assertThat(bot.presses(ANA, Act.ASK_HERE)).matches(answer -> says(answer, "*Open introduction:*"));
    }

    @Test
    void opensTheModalAndResumesFromAMessage() {
        bot.channel.joinedBy(ANA);
        assertThat(bot.presses(ANA, Act.LOOK)).isInstanceOf(Answer.Open.class);
        assertThat(bot.presses(ANA, Act.RESUME)).isEqualTo(bot.types(ANA, "resume"));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void neverFailsOnAStaleOrBrokenButton(Act act) {
        for (String value : new String[] {"", " ", "not an id"}) {
            assertThat(bot.presses(ANA, act, value)).isNotNull();
        }
        var form = new Submission(WORKSPACE, ANA.id(), act.id(), " ", Map.of(), MONDAY);
        assertThat(bot.listener.submitted(form)).isEqualTo(new Answer.Unknown());
    }

    @Test
    void knowsNothingOfOtherActions() {
        var click = new Click(WORKSPACE, ANA.id(), "introduction.dance", "1", MONDAY);
        assertThat(bot.listener.clicked(click)).isEqualTo(new Answer.Unknown());
        var form = new Submission(WORKSPACE, ANA.id(), "introduction.dance", "C1", Map.of(), MONDAY);
        assertThat(bot.listener.submitted(form)).isEqualTo(new Answer.Unknown());
    }

    private void introduced() {
        bot.channel.joinedBy(ANA, BEN);
        bot.whereIntroduced(ANA);
    }

    private OwnState own(Person person) {
        return bot.channel.state.read(COFFEE, person, MONDAY);
    }
}
