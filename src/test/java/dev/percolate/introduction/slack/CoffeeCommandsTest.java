package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.AnswerIntroduction.Answered;
import dev.percolate.introduction.Colleagues;
import dev.percolate.introduction.MeetingWay;
import dev.percolate.introduction.Preferences;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.TalkLength;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Subcommand;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CoffeeCommandsTest {
    private final CoffeeBot bot = new CoffeeBot();

    @Test
    void offersOneSubcommandForEachWord() {
        assertThat(bot.subcommands())
                .extracting(Subcommand::word)
                .containsExactly(
                        "", "now", "introduce", "ideas", "join", "pause", "resume", "leave", "history", "apart");
        assertThat(bot.subcommands()).extracting(Subcommand::command).containsOnly("/coffee");
    }

    @Test
    void showsWhereOneStands() {
        approve("state-out", bot.types(ANA, ""));

        bot.channel.joinedBy(ANA);
        approve("state-in", bot.types(ANA, ""));

        bot.channel.where(
                ANA,
                new Profile(
                        "sketching <b> & more",
                        "saying no to a customer",
                        "ten years in kitchens",
                        new Preferences(TalkLength.MINUTES_45, MeetingWay.REMOTE)));
        bot.types(ANA, "pause 2026-02-02");
        approve("state-paused", bot.types(ANA, ""));

        bot.channel.joinedBy(NOWHERE);
        approve("state-in-unknown-zone", bot.types(NOWHERE, ""));
    }

    @Test
    void showsAnOpenIntroductionWithOnesOwnAnswer() {
        bot.channel.joinedBy(ANA, BEN);
        bot.whereIntroduced(ANA);

        approve("state-open", bot.types(ANA, ""));
        answer(Reply.ACCEPTED);
        approve("state-open-accepted", bot.types(ANA, ""));
        answer(Reply.PASSED);
        approve("state-open-passed", bot.types(ANA, ""));

        bot.types(ANA, "leave");
        bot.channel.directory.forget(BEN.id());
        approve("state-left-with-one-open", bot.types(ANA, ""));
    }

    @Test
    void joins() {
        approve("joined", bot.types(ANA, "join"));
        approve("joined-already", bot.types(ANA, "join"));
        approve("joined-unknown-zone", bot.types(NOWHERE, "join"));
        bot.types(ANA, "pause 2026-12-24");
        approve("joined-but-paused", bot.types(ANA, "join"));
    }

    @Test
    void leaves() {
        bot.channel.joinedBy(ANA);
        approve("left", bot.types(ANA, "leave"));
        approve("was-not-in", bot.types(ANA, "leave"));
    }

    @Test
    void leavesEvenWhereTheBotWasRemoved() {
        bot.channel.joinedBy(ANA);
        bot.channel.directory.with(new Channel(COFFEE.channel(), "coffee", Channel.Kind.PUBLIC, false, false));
        assertThat(bot.types(ANA, "leave")).matches(answer -> CoffeeBot.says(answer, "You've left"));
    }

    @Test
    void pausesUntilADay() {
        bot.channel.joinedBy(ANA);
        approve("paused", bot.types(ANA, "pause 2026-12-24"));
        assertThat(bot.types(ANA, "pause until 2026-12-23"))
                .matches(answer -> CoffeeBot.says(answer, "Wednesday 23 December 2026"));
        approve("resumed", bot.types(ANA, "resume"));
    }

    @Test
    void opensACalendarWhenNoDayIsGiven() {
        assertThat(bot.types(ANA, "pause")).isEqualTo(bot.types(ANA, "leave"));
        bot.channel.joinedBy(ANA);
        approve("pause", bot.types(ANA, "pause"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "24.12.2026",
                "2026-02-30",
                "2026-01-05",
                "2025-12-24",
                "2027-01-06",
                "+999999999-01-01"
            })
    void saysWhatDayItNeeds(String day) {
        bot.channel.joinedBy(ANA);
        approve("which-day", bot.types(ANA, "pause " + day));
    }

    @Test
    void introducesNow() {
        bot.channel.joinedBy(ANA, BEN);
        approve("opened", bot.types(ANA, "now"));
        approve("already-open", bot.types(ANA, "now"));
        assertThat(bot.types(BEN, "now")).matches(answer -> CoffeeBot.says(answer, "Ana Duarte"));
    }

    @Test
    void introducesNobodyWhoHasNotJoinedOrPaused() {
        approve("join-and-ask", bot.types(ANA, "now"));
        bot.channel.joinedBy(ANA);
        approve("nobody-suitable", bot.types(ANA, "now"));
        bot.types(ANA, "pause 2026-12-24");
        assertThat(bot.types(ANA, "now")).isEqualTo(bot.types(ANA, "pause 2026-12-24"));
        assertThat(bot.outbox.messages()).isEmpty();
    }

    @Test
    void saysNothingAboutWhoWasChosen() {
        bot.channel.joinedBy(ANA, BEN);
        var another = new CoffeeBot();
        another.channel.joinedBy(ANA, Colleagues.DIEGO);

        assertThat(bot.types(ANA, "now")).isEqualTo(another.types(ANA, "now"));
    }

    @Test
    void saysWhatToDoWhereThereIsNoCircle() {
        var direct = new ChannelId("D1");
        bot.channel.directory.with(new Channel(direct, "", Channel.Kind.DIRECT, true, false));
        for (String word : new String[] {"", "now", "join", "pause"}) {
            approve("not-a-channel", bot.types(ANA, direct, word));
            approve("out-of-sight", bot.types(ANA, new ChannelId("C9"), word));
            approve("members-only", bot.types(GUEST, word));
        }
    }

    private void answer(Reply reply) {
        PersonId ana = ANA.id();
        WorkspaceId workspace = COFFEE.workspace();
        assertThat(bot.channel.answering.answer(workspace, FIRST, ana, reply, Colleagues.MONDAY))
                .isInstanceOf(Answered.Kept.class);
    }

    private static void approve(String name, Answer answer) {
        Approved.json("introduction/" + name, CoffeeBot.json(answer));
    }
}
