package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.ExplainIntroduction.Explained.Because;
import dev.percolate.introduction.ExplainIntroduction.Explanation;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.MeetingWay;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Preferences;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.introduction.Reason;
import dev.percolate.introduction.Stage;
import dev.percolate.introduction.TalkLength;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Person;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IntroductionMessagesTest {
    private static final Profile ANAS = new Profile("sketching an idea", "how to say no to a customer");
    private static final Profile BENS = new Profile("saying no, calming things down", "making sketches of an idea");
    private static final Grounds DIFFERENT = new Grounds(0, 0, 250, 200, 420, 0, Set.of());

    @Test
    void asksWhenItGoesBothWays() {
        var introduction =
                introduction(ANA, ANAS, 157, BEN, BENS, 104, new Grounds(110, 0, 250, 200, 420, 0, Set.of()));
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
        approve("proposal-in-writing", introduction(ANA, BEN, new Grounds(0, 0, 250, 0, 0, 0, Set.of())), ANA, BEN);
        approve("proposal-shared-hour", introduction(ANA, BEN, new Grounds(0, 0, 0, 50, 60, 0, Set.of())), ANA, BEN);
        approve(
                "proposal-new-faces",
                introduction(NOWHERE, BEN, new Grounds(0, 0, 0, 0, null, 0, Set.of())),
                NOWHERE,
                BEN);
        approve(
                "proposal-same-circle",
                introduction(NOWHERE, BEN, new Grounds(0, 0, 0, 0, null, -9, Set.of())),
                BEN,
                NOWHERE);
    }

    @Test
    void quotesWhatTheOtherOffersWhereNoWordsMet() {
        var introduction = introduction(ANA, ANAS, 0, BEN, new Profile("budgets in plain words", ""), 0, DIFFERENT);
        approve("proposal-different-words", introduction, ANA, BEN);
        var json = CoffeeBot.json(IntroductionMessages.proposal(introduction, ANA, List.of(BEN)));
        assertThat(json).contains("budgets in plain words").contains("Don't bring me messages from this person");
    }

    @Test
    void quotesTheThirdLineWhereThatMeetsTheWish() {
        var cook = new Profile("budgets", "sketching", "ten years <b>in kitchens</b> & at sea", Preferences.NONE);
        var bothWays = introduction(ANA, new Profile("sketching", "nights at sea"), 80, BEN, cook, 157, DIFFERENT);
        approve("proposal-they-bring-both-ways", bothWays, ANA, BEN);
        approve("proposal-you-bring-both-ways", bothWays, BEN, ANA);
        approveWhy("why-us-you-bring-both-ways", bothWays, BEN, ANA);
        var oneWay = introduction(ANA, new Profile("", "nights at sea"), 80, BEN, cook, 0, DIFFERENT);
        approve("proposal-they-bring", oneWay, ANA, BEN);
        approve("proposal-you-bring", oneWay, BEN, ANA);
        approveWhy("why-us-they-bring", oneWay, ANA, BEN);
        var ofThree = inRound(
                said(ANA, "", "nights at sea"), Part.unanswered(BEN.id(), cook, 0, BEN.zone()), said(CHIARA, "", ""));
        approve("proposal-three-they-bring", ofThree, ANA, BEN, CHIARA);
    }

    @Test
    void quotesTheThirdLineOfWhoeverOffersNothingElse() {
        var introduction = introduction(
                ANA, ANAS, 0, BEN, new Profile("", "", "ten years in kitchens", Preferences.NONE), 0, DIFFERENT);
        approve("proposal-different-words-brought", introduction, ANA, BEN);
    }

    @ParameterizedTest
    @EnumSource
    void proposesTheLengthTheyLike(TalkLength length) {
        var said = new Profile("", "", "", new Preferences(length, MeetingWay.EITHER));
        approve(
                "proposal-" + length.minutes() + "-minutes",
                introduction(ANA, said, 0, BEN, Profile.EMPTY, 0, DIFFERENT),
                ANA,
                BEN);
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

        var json = CoffeeBot.json(IntroductionMessages.proposal(introduction, BEN, List.of(mallory)))
                .replace("<#C1COFFEE>", "");
        assertThat(json).doesNotContain("<").doesNotContain("\\u003c!");
    }

    @Test
    void explainsWhenTheOtherHasLeft() {
        Approved.json(
                "introduction/why-us-they-left",
                CoffeeBot.json(new Answer.Open(WhyUsViews.whyUs(new Because(FIRST, ANA, 2, List.of())))));
    }

    @Test
    void bothReadTheSameIcebreakerAndOthersReadOthers() {
        assertThat(Icebreakers.of(FIRST)).isEqualTo(Icebreakers.of(FIRST));
        assertThat(IntStream.range(0, 500).mapToObj(i -> Icebreakers.of(new UUID(i, i * 31L))))
                .satisfies(
                        questions -> assertThat(questions.stream().distinct()).hasSize(20));
    }

    @Test
    void asksThreeInARoundWithTheReasonForEach() {
        var introduction = inRound(
                said(ANA, "sketching an idea", "saying no"),
                said(BEN, "no, kindly", ""),
                said(CHIARA, "", "sketching"));
        approve("proposal-three-they-can-help", introduction, ANA, BEN, CHIARA);
        approve("proposal-three-you-can-help", introduction, BEN, ANA, CHIARA);
        approveWhy("why-us-three", introduction, ANA, BEN, CHIARA);
        approveWhy("why-us-three-one-left", introduction, ANA, CHIARA);
    }

    @Test
    void asksFourWhoSaidNothing() {
        var introduction = inRound(said(ANA, "", ""), said(BEN, "", ""), said(CHIARA, "", ""), said(DIEGO, "", ""));
        approve("proposal-four", introduction, DIEGO, ANA, BEN, CHIARA);
        approveWhy("why-us-four", introduction, DIEGO, ANA, BEN, CHIARA);
    }

    @Test
    void givesSeveralWhomNoRoundBroughtTogetherTwoWorkingDays() {
        var introduction =
                introduction(new Origin.AskedBy(ANA.id()), said(ANA, "", ""), said(BEN, "", ""), said(CHIARA, "", ""));
        approve("proposal-three-asked", introduction, BEN, ANA, CHIARA);
    }

    @Test
    void asksTwoInARoundAndSaysFirstThatTheLastOneDidNotComeTogether() {
        var introduction = inRound(said(ANA, "sketching an idea", ""), said(BEN, "", "sketching"));
        approve("proposal-round", introduction, ANA, BEN);
        approveWhy("why-us-round", introduction, ANA, BEN);
        Approved.json(
                "introduction/proposal-round-in-vain",
                CoffeeBot.json(IntroductionMessages.nextProposal(introduction, ANA, List.of(BEN))));
    }

    @Test
    void everyLabelFitsHoweverLongANameIs() {
        var long_ = somebody(
                "U0LONG", "Maximiliana-Theodora von und zu Hohenstaufen-Schwarzenberg 😀😀", "", "Europe/Lisbon");
        var introduction = inRound(said(ANA, "", "saying no"), said(long_, "no, kindly", ""), said(BEN, "", ""));
        assertThat(CoffeeBot.json(IntroductionMessages.proposal(introduction, ANA, List.of(BEN, long_))))
                .contains("\"Don't bring me messages from Maximiliana-Theodora von und zu Hohenstaufen-…\"");
    }

    private static Part said(Person person, String canHelpWith, String wouldLike) {
        return Part.unanswered(person.id(), new Profile(canHelpWith, wouldLike), 0, person.zone());
    }

    /// Until Thursday at ten in Lisbon.
    private static Introduction inRound(Part... parts) {
        return introduction(new Origin.InRound(3, false), parts);
    }

    private static Introduction introduction(Origin origin, Part... parts) {
        return new Introduction(
                FIRST,
                COFFEE,
                origin,
                MONDAY,
                new Stage.Open(Instant.parse("2026-01-08T10:00:00Z")),
                List.of(parts),
                DIFFERENT);
    }

    @Test
    void saysWhatBothWouldLikeToLearn() {
        var introduction = introduction(
                ANA,
                new Profile("sketching", "saying no to a customer"),
                0,
                BEN,
                new Profile("calming things down", "saying no, kindly"),
                0,
                new Grounds(0, 40, 250, 200, 420, 0, Set.of()));
        approve("proposal-same-goals", introduction, ANA, BEN);
        approveWhy("why-us-same-goals", introduction, BEN, ANA);
    }

    @Test
    void saysWhoIsNewAndWhoOfferedToWelcomeThem() {
        var chosen = introduction(ANA, ANAS, 157, BEN, new Profile("saying no", ""), 0, DIFFERENT);
        var introduction = new Introduction(
                chosen.id(),
                chosen.circle(),
                new Origin.NewHere(ANA.id()),
                chosen.openedAt(),
                chosen.stage(),
                chosen.parts(),
                chosen.grounds());
        approveWelcome("welcome-to-newcomer", introduction, ANA, BEN, false);
        approveWelcome("welcome-to-host", introduction, BEN, ANA, false);
        approveWelcome("welcome-with-ropes-to-newcomer", introduction, ANA, BEN, true);
        approveWelcome("welcome-with-ropes-to-host", introduction, BEN, ANA, true);
        approveWhy("why-us-welcome-to-newcomer", introduction, ANA, BEN);
        approveWhy("why-us-welcome-to-host", introduction, BEN, ANA);
    }

    private static void approveWelcome(
            String name, Introduction introduction, Person reader, Person other, boolean showsTheRopes) {
        Approved.json(
                "introduction/" + name,
                CoffeeBot.json(IntroductionMessages.welcome(
                        introduction, reader, other, new Foreword.NewHere(ANA.id(), showsTheRopes))));
    }

    private static void approve(String name, Introduction introduction, Person reader, Person... others) {
        Approved.json(
                "introduction/" + name,
                CoffeeBot.json(IntroductionMessages.proposal(introduction, reader, List.of(others))));
    }

    private static void approveWhy(String name, Introduction introduction, Person reader, Person... others) {
        var explanations = Stream.of(others)
                .map(other -> new Explanation(other, Reason.of(introduction, reader.id(), other.id())))
                .toList();
        Approved.json(
                "introduction/" + name,
                CoffeeBot.json(new Answer.Open(WhyUsViews.whyUs(new Because(
                        introduction.id(), reader, introduction.people().size(), explanations)))));
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
