package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.ExplainIntroduction.Explanation;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Reason;
import dev.percolate.introduction.Stage;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Person;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class IntroductionMessagesTest {
    private static final Profile ANAS = new Profile("sketching an idea", "how to say no to a customer");
    private static final Profile BENS = new Profile("saying no, calming things down", "making sketches of an idea");
    private static final Grounds DIFFERENT = new Grounds(0, 250, 200, 420, 0);

    @Test
    void asksWhenItGoesBothWays() {
        var introduction = introduction(ANA, ANAS, 157, BEN, BENS, 104, new Grounds(110, 250, 200, 420, 0));
        approve("proposal-both-ways-to-ana", introduction, ANA, BEN);
        approve("proposal-both-ways-to-ben", introduction, BEN, ANA);
        approveWhy("why-us-both-ways-to-ben", introduction, BEN, ANA);
    }

    @Test
    void asksWhenOneCanHelpTheOther() {
        var introduction = introduction(ANA, ANAS, 157, BEN, new Profile("saying no", ""), 0, DIFFERENT);
        approve("proposal-they-can-help", introduction, ANA, BEN);
        approve("proposal-you-can-help", introduction, BEN, ANA);
        approveWhy("why-us-they-can-help", introduction, ANA, BEN);
    }

    @Test
    void asksPeopleWhoSaidNothingYet() {
        approve("proposal-different-work", introduction(ANA, BEN, DIFFERENT), ANA, BEN);
        approve("proposal-shared-hour", introduction(ANA, BEN, new Grounds(0, 0, 50, 60, 0)), ANA, BEN);
        approve("proposal-new-faces", introduction(NOWHERE, BEN, new Grounds(0, 0, 0, null, 0)), NOWHERE, BEN);
        approve("proposal-same-circle", introduction(NOWHERE, BEN, new Grounds(0, 0, 0, null, -9)), BEN, NOWHERE);
    }

    @Test
    void quotesWhatTheOtherOffersWhereNoWordsMet() {
        var introduction = introduction(ANA, ANAS, 0, BEN, new Profile("budgets in plain words", ""), 0, DIFFERENT);
        approve("proposal-different-words", introduction, ANA, BEN);
        var json = CoffeeBot.json(IntroductionMessages.proposal(introduction, ANA, BEN));
        assertThat(json).contains("budgets in plain words").contains("Don't bring me messages from this person");
    }

    @Test
    void keepsWhatPeopleWroteFromDoingAnything() {
        var mallory = somebody("U0MAL", "Mal <!channel> & co", "<https://evil.example|Click>", "Etc/GMT+3");
        var introduction = introduction(
                mallory,
                new Profile("<!here> <@U2BEN> everything", ""),
                0,
                BEN,
                new Profile("", "everything & <#C1> more"),
                157,
                DIFFERENT);
        approve("proposal-hostile-words", introduction, BEN, mallory);

        var json = CoffeeBot.json(IntroductionMessages.proposal(introduction, BEN, mallory))
                .replace("<#C1COFFEE>", "");
        assertThat(json).doesNotContain("<").doesNotContain("\\u003c!");
    }

    @Test
    void explainsWhenTheOtherHasLeft() {
        Approved.json(
                "introduction/why-us-they-left",
                CoffeeBot.json(new Answer.Open(IntroductionMessages.whyUs(FIRST, List.of(), ANA))));
    }

    @Test
    void bothReadTheSameIcebreakerAndOthersReadOthers() {
        assertThat(Icebreakers.of(FIRST)).isEqualTo(Icebreakers.of(FIRST));
        assertThat(IntStream.range(0, 500).mapToObj(i -> Icebreakers.of(new UUID(i, i * 31L))))
                .satisfies(
                        questions -> assertThat(questions.stream().distinct()).hasSize(20));
    }

    private static void approve(String name, Introduction introduction, Person reader, Person other) {
        Approved.json(
                "introduction/" + name, CoffeeBot.json(IntroductionMessages.proposal(introduction, reader, other)));
    }

    private static void approveWhy(String name, Introduction introduction, Person reader, Person other) {
        var explanation = new Explanation(other, Reason.of(introduction, reader.id(), other.id()));
        Approved.json(
                "introduction/" + name,
                CoffeeBot.json(
                        new Answer.Open(IntroductionMessages.whyUs(introduction.id(), List.of(explanation), reader))));
    }

    private static Introduction introduction(Person one, Person other, Grounds grounds) {
        return introduction(one, Profile.EMPTY, 0, other, Profile.EMPTY, 0, grounds);
    }

    private static Introduction introduction(
            Person one,
            Profile oneSaid,
            int onesWish,
            Person other,
            Profile otherSaid,
            int othersWish,
            Grounds grounds) {
        return new Introduction(
                FIRST,
                COFFEE,
                new Origin.AskedBy(one.id()),
                MONDAY,
                new Stage.Open(MONDAY),
                List.of(
                        Part.unanswered(one.id(), oneSaid, onesWish, one.zone()),
                        Part.unanswered(other.id(), otherSaid, othersWish, other.zone())),
                grounds);
    }
}
