package dev.percolate.introduction.slack;

import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.CoffeeChannel;
import dev.percolate.introduction.DescribeYourself;
import dev.percolate.introduction.MeetingWay;
import dev.percolate.introduction.Preferences;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.TalkLength;
import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class IntroductionDataTest implements PersonalDataContract {
    private final CoffeeChannel coffee = new CoffeeChannel((_, _, _, _) -> {});
    private final PersonalData data = new IntroductionData(coffee.own, coffee.wishing, coffee.forgetting);
    private int entered;

    @Override
    public PersonalData personalData() {
        return data;
    }

    /// Joins, writes two lines, is introduced to a third person and says yes.
    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        entered++;
        var circle = new Circle(workspace, new ChannelId("C" + entered));
        var person = person(who);
        coffee.directory
                .with(person)
                .with(new Channel(circle.channel(), "coffee " + entered, Channel.Kind.PUBLIC, true, false));
        coffee.takePart.join(circle, person, now);
        coffee.takePart.join(circle, CHIARA, now);
        coffee.describing.describe(
                workspace,
                who,
                new DescribeYourself.Lines("help of " + who + " in " + workspace, "", "nights at sea"),
                new Preferences(TalkLength.MINUTES_15, MeetingWay.IN_PERSON),
                now);
        var id = new UUID(7, entered);
        coffee.proposing.propose(circle, person, id, now.plus(Duration.ofDays(100L * (entered - 1))));
        coffee.answering.answer(workspace, id, who, Reply.ACCEPTED, now);
        return "help of " + who + " in " + workspace;
    }

    private static Person person(PersonId id) {
        return somebody(id.value(), "Somebody " + id, "Sculptor", "Europe/Lisbon");
    }

    @Test
    void saysWhatOneAnsweredAndNotWhatOthersDid() {
        enters(HERE, ANA, BEN, NOW);
        coffee.answering.answer(HERE, new UUID(7, 1), CHIARA.id(), Reply.PASSED, NOW);

        assertThat(data.of(HERE, ANA, NOW).toString())
                .contains("Joined in <#C1>", "Introduced to <@U3CHIARA>; open. You answered: I'd like this.")
                .doesNotContain("Not this time");
    }

    @Test
    void saysWhatTheySaidOfThemselvesAndHowTheyLikeToMeet() {
        enters(HERE, ANA, BEN, NOW);

        assertThat(data.of(HERE, ANA, NOW).toString())
                .contains(
                        "I can help with: help of U1ANA in T1",
                        "What I'd bring that is different: nights at sea",
                        "How you like to meet",
                        "for 15 minutes",
                        "in person");
    }

    @Test
    void saysWhenTheyWillMeetOnceTheyAgreed() {
        enters(HERE, ANA, BEN, NOW);
        coffee.answering.answer(HERE, new UUID(7, 1), CHIARA.id(), Reply.ACCEPTED, NOW);
        coffee.wakes(NOW);
        var times = coffee.timesOf(HERE, new UUID(7, 1));
        coffee.tapping.tap(HERE, new UUID(7, 1), ANA, times.getFirst(), NOW);
        assertThat(data.of(HERE, ANA, NOW).toString()).contains("when=" + times.getFirst() + ", text=Suited you");
        coffee.tapping.tap(HERE, new UUID(7, 1), CHIARA.id(), times.getFirst(), NOW);

        assertThat(data.of(HERE, ANA, NOW).toString())
                .contains("you both said yes")
                .contains("when=" + times.getFirst() + ", text=The time you agreed on with <@U3CHIARA>");
    }
}
