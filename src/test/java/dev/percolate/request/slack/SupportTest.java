package dev.percolate.request.slack;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.request.SupportAtWork.HERE;
import static dev.percolate.request.slack.RequestBot.says;
import static dev.percolate.request.slack.SupportBot.HOPES_FOR;
import static dev.percolate.request.slack.SupportBot.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.request.Approach.Stage;
import dev.percolate.request.Approach.Stage.Ended.Why;
import dev.percolate.request.Need;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SupportTest {
    private static final String LINE = "I was silent for years, too. <!channel>\nShall we have *tea*?";

    private final SupportBot bot = new SupportBot();

    private SupportBot ready(SupportBot one) {
        one.work.mentors.offers(BEN, "Speaking up in *reviews*", Need.COUNSEL);
        one.work.hopes(ANA, HOPES_FOR, Need.COUNSEL, Need.GROWTH);
        return one;
    }

    @Test
    void opensTheFormWithWhatWasTypedOrSaidBefore() {
        Approved.json("request/support-form", json(bot.types(ANA, "open about <@U9X|ben> &amp; me")));
        says(
                bot.sends(
                        ANA,
                        SupportAct.KEEP,
                        "",
                        Map.of(
                                HopeViews.HOPES_FOR,
                                HOPES_FOR,
                                HopeViews.AT_WORK,
                                "COACHING",
                                HopeViews.AS_A_PERSON,
                                "GROWTH",
                                HopeViews.HIDDEN_FROM,
                                CHIARA.id().value())),
                "*Kept.*");
        var hope = bot.work.hoping.of(HERE, ANA.id()).orElseThrow();
        assertThat(hope.needs()).containsExactlyInAnyOrder(Need.COACHING, Need.GROWTH);
        assertThat(hope.hiddenFrom()).containsExactly(CHIARA.id());
        Approved.json("request/support-form-again", json(bot.types(ANA, "open")));
        Approved.json("request/support-home-open", bot.home(ANA));

        bot.work.mentors.reports(ANA, CHIARA, "");
        assertThat(json(bot.types(ANA, "open"))).as("the line is known").doesNotContain("Who should not see this?");
        bot.sends(ANA, SupportAct.KEEP, "", Map.of(HopeViews.HOPES_FOR, "Other words"));
        assertThat(bot.work.hoping.of(HERE, ANA.id()).orElseThrow().hiddenFrom())
                .as("they were not asked again")
                .containsExactly(CHIARA.id());
        says(bot.types(GUEST, "open"), HopeViews.MEMBERS_ONLY);
        says(bot.types(GUEST, "someone"), SomeoneViews.MEMBERS_ONLY);
    }

    @Test
    void answersWhatIsNoHopeBesideTheField() {
        says(keeps(Map.of()), HopeViews.HOPES_FOR, "Please say what you hope for");
        says(keeps(Map.of(HopeViews.HOPES_FOR, "🙏🙏")), "in words");
        says(keeps(Map.of(HopeViews.HOPES_FOR, "x".repeat(501))), "501 characters");
        says(keeps(Map.of(HopeViews.HOPES_FOR, "This", HopeViews.PAUSED_UNTIL, "2025-01-01")), "after today");
        says(keeps(Map.of(HopeViews.HOPES_FOR, "This", HopeViews.PAUSED_UNTIL, "soon")), "after today");
        assertThat(bot.work.hoping.of(HERE, ANA.id())).isEmpty();
        says(keeps(Map.of(HopeViews.HOPES_FOR, "x".repeat(500))), "*Kept.*");
    }

    private Answer keeps(Map<String, String> values) {
        return bot.sends(ANA, SupportAct.KEEP, "", values);
    }

    @Test
    void pausesResumesAndStopsInTwoClicks() {
        ready(bot);
        says(bot.presses(ANA, SupportAct.PAUSE, "support"), "You're paused", "Resume now");
        Approved.json("request/support-home-paused", bot.home(ANA));
        says(bot.types(BEN, "someone"), "nobody I could show you");
        says(bot.presses(ANA, SupportAct.RESUME, "support"), "You're open to support.");
        says(bot.types(BEN, "someone"), "Ana Duarte");
        Approved.json("request/support-ended", json(bot.presses(ANA, SupportAct.END, "support")));
        says(bot.types(BEN, "someone"), "nobody I could show you");
    }

    @Test
    void saysKindlyWhatAMentorNeedsFirst() {
        ready(bot);
        Approved.json("request/someone-no-offer", json(bot.types(CHIARA, "someone")));
        bot.work.mentors.offers(CHIARA, "Anything", "", java.time.LocalDate.parse("2026-02-01"));
        says(bot.types(CHIARA, "someone"), "is paused");
        bot.work.hopes(CHIARA, "To speak up").hopes(DIEGO, "To speak up");
        bot.offers(BEN, ANA, "");
        bot.offers(BEN, CHIARA, "");
        says(bot.types(BEN, "someone"), "as many conversations as you offered");
    }

    @Test
    void showsAndPreviewsWhatThePersonWillRead() {
        ready(bot);
        bot.work.mentors.reports(ANA, null, "Design").reports(BEN, null, "Support");
        Approved.json("request/someone", json(bot.types(BEN, "someone")));
        Approved.json(
                "request/someone-offer",
                json(bot.presses(BEN, SupportAct.CHOOSE, ANA.id().value())));
        says(
                bot.sends(BEN, SupportAct.PREVIEW, ANA.id().value(), Map.of(SomeoneViews.LINE, "x".repeat(301))),
                "300 characters");
        var preview = bot.sends(BEN, SupportAct.PREVIEW, ANA.id().value(), Map.of(SomeoneViews.LINE, LINE));
        Approved.json("request/someone-preview", json(preview));
        assertThat(bot.outbox.messages()).as("nothing before it is sent").isEmpty();

        String note = ((Answer.Replace) preview).view().getPrivateMetadata();
        var sent = bot.sends(BEN, SupportAct.SEND, note, Map.of());
        Approved.json("request/someone-sent", json(sent));
        assertThat(json(bot.sends(BEN, SupportAct.SEND, note, Map.of())))
                .as("sent twice")
                .isEqualTo(json(sent));
        assertThat(bot.to(ANA)).hasSize(1);
        var offer = bot.to(ANA).getFirst();
        assertThat(offer.kind()).isEqualTo(new Kind.Unasked(Urgency.ANSWER_AWAITED));
        assertThat(offer.about()).containsExactly(BEN.id());
        Approved.json("request/support-offer", json(offer.body()));
        assertThat(json(preview))
                .as("every block of it was previewed")
                .contains(json(offer.body()).replaceAll("(?s).*\"blocks\":\\[(.*?),\\{\"type\":\"actions\".*", "$1"));
    }

    @Test
    void bringsTheTwoTogetherOnAYesWithWhatBothHaveRead() {
        ready(bot);
        bot.offers(BEN, ANA, LINE);
        bot.until(MONDAY);
        Approved.json("request/support-home-offered", bot.home(ANA));
        bot.work.hopes(ANA, "Something else that Ben never read");
        bot.work.mentors.offers(BEN, "Something else that Ana never read");

        says(bot.presses(ANA, SupportAct.ACCEPT, bot.only()), "Wonderful!");
        says(bot.presses(ANA, SupportAct.ACCEPT, bot.only()), "Wonderful!");
        says(bot.presses(ANA, SupportAct.NOT_NOW, bot.only()), "Wonderful!");

        assertThat(bot.groups()).hasSize(1);
        var together = json(bot.groups().getFirst().body());
        Approved.json("request/support-together", together);
        assertThat(together).doesNotContain("never read");
        assertThat(bot.home(BEN)).contains("Ana Duarte gladly took your support");
        assertThat(bot.home(ANA)).contains("You said yes to the support of Ben Okafor");
        says(bot.presses(BEN, SupportAct.WITHDRAW, bot.only()), "said yes before you withdrew");
    }

    @Test
    void tellsOfANotNowWithoutAReason() {
        ready(bot);
        bot.offers(BEN, ANA, "");
        bot.until(MONDAY);
        says(bot.presses(ANA, SupportAct.NOT_NOW, bot.only()), "no reason");
        says(bot.presses(ANA, SupportAct.NOT_NOW, bot.only()), "no reason");
        says(bot.presses(ANA, SupportAct.ACCEPT, bot.only()), "no reason");
        assertThat(bot.to(BEN)).hasSize(1);
        assertThat(bot.to(BEN).getFirst().kind()).isEqualTo(new Kind.Unasked(Urgency.OUTCOME));
        Approved.json("request/support-not-now", json(bot.to(BEN).getFirst().body()));
    }

    @Test
    void remindsOnceThenEndsNeutrally() {
        ready(bot);
        bot.offers(BEN, ANA, LINE);
        bot.until(MONDAY);
        Approved.json("request/support-home-made", bot.home(BEN));
        bot.until(MONDAY.plus(Duration.ofDays(2)));
        assertThat(bot.to(ANA)).hasSize(2);
        Approved.json("request/support-reminder", json(bot.to(ANA).getLast().body()));
        assertThat(bot.to(BEN)).isEmpty();
        bot.until(MONDAY.plus(Duration.ofDays(9)));
        assertThat(bot.to(ANA)).as("no second reminder").hasSize(2);
        Approved.json("request/support-unanswered", json(bot.to(BEN).getFirst().body()));
        assertThat(bot.only().stage()).isEqualTo(new Stage.Ended(Why.UNANSWERED));
        says(bot.presses(ANA, SupportAct.ACCEPT, bot.only()), "is over");
        assertThat(bot.work.approaches.nextDue()).isEmpty();
    }

    @Test
    void ofTwoMentorsTheSecondReadsSomethingNeutral() {
        ready(bot);
        bot.work.mentors.offers(CHIARA, "Speaking up");
        bot.types(CHIARA, "someone");
        bot.offers(BEN, ANA, "");
        String taken = json(bot.sends(CHIARA, SupportAct.SEND, ANA.id() + "\n", Map.of()));
        assertThat(taken).contains(SomeoneViews.NOT_JUST_NOW);

        var other = ready(new SupportBot());
        other.work.mentors.offers(CHIARA, "Speaking up");
        other.types(CHIARA, "someone");
        other.work.keptApart.keepApart(HERE, ANA.id(), CHIARA.id(), MONDAY);
        assertThat(json(other.sends(CHIARA, SupportAct.SEND, ANA.id() + "\n", Map.of())))
                .as("the same as for one kept apart")
                .isEqualTo(taken);
        assertThat(json(other.presses(CHIARA, SupportAct.CHOOSE, ANA.id().value())))
                .isEqualTo(json(bot.presses(CHIARA, SupportAct.CHOOSE, ANA.id().value())));
        assertThat(other.to(ANA)).isEmpty();
    }

    @Test
    void looksTheSameToTheMentorWhetherTheyAreKeptApartOrNotAnswered() {
        var other = new SupportBot();
        for (var one : List.of(bot, other)) {
            ready(one).offers(BEN, ANA, LINE);
            one.until(MONDAY.plusSeconds(60));
        }
        says(bot.presses(ANA, SupportAct.KEEP_APART, bot.only()), "They are not told");
        for (int day = 0; day < 9; day++) {
            for (var one : List.of(bot, other)) {
                one.until(MONDAY.plus(Duration.ofDays(day)).plusSeconds(120));
            }
            assertThat(bot.home(BEN)).as("day " + day).isEqualTo(other.home(BEN));
            assertThat(bot.to(BEN)).hasSameSizeAs(other.to(BEN));
        }
        assertThat(bot.to(BEN).getFirst().body())
                .isEqualTo(other.to(BEN).getFirst().body());
        assertThat(bot.to(ANA)).as("no reminder").hasSizeLessThan(2);
        says(bot.presses(ANA, SupportAct.ACCEPT, bot.only()), "is over");
        assertThat(bot.home(ANA)).doesNotContain("Ben");
    }

    @Test
    void aMentorWhoKeepsThePersonApartLooksLikeOneWhoWithdrew() {
        var other = new SupportBot();
        for (var one : List.of(bot, other)) {
            ready(one).offers(BEN, ANA, LINE);
            one.until(MONDAY.plusSeconds(60));
        }
        bot.presses(BEN, SupportAct.KEEP_APART, bot.only());
        says(other.presses(BEN, SupportAct.WITHDRAW, other.only()), SomeoneViews.WITHDRAWN);
        assertThat(json(bot.presses(ANA, SupportAct.ACCEPT, bot.only())))
                .isEqualTo(json(other.presses(ANA, SupportAct.ACCEPT, other.only())));
        assertThat(bot.home(ANA)).isEqualTo(other.home(ANA));
        assertThat(bot.groups()).isEmpty();
        assertThat(other.groups()).isEmpty();
    }

    @Test
    void takesBackWhatIsOnItsWayWhenThePersonPausesAndRemindsNobodyWhoStopped() {
        bot.work.mentors.offers(BEN, "Speaking up");
        bot.work.hopes(MERE, "To speak up");
        bot.offers(BEN, MERE, "");
        assertThat(bot.to(MERE)).as("it is night where Mere is").hasSize(1);
        bot.presses(MERE, SupportAct.PAUSE, "support");
        assertThat(bot.to(MERE)).isEmpty();
        assertThat(bot.home(BEN)).contains("They have about three working days");

        var other = ready(new SupportBot());
        other.offers(BEN, ANA, "");
        other.until(MONDAY);
        other.presses(ANA, SupportAct.END, "support");
        other.until(MONDAY.plus(Duration.ofDays(2)).plusSeconds(60));
        assertThat(other.to(ANA)).as("no reminder").hasSize(1);
        says(other.presses(ANA, SupportAct.ACCEPT, other.only()), "Wonderful!");
    }

    @Test
    void goesOnWithoutWhoeverHasLeft() {
        ready(bot);
        bot.offers(BEN, ANA, "");
        bot.until(MONDAY);
        bot.work.deactivate(BEN);
        says(bot.presses(ANA, SupportAct.ACCEPT, bot.only()), "is over");
        assertThat(bot.groups()).isEmpty();

        var other = ready(new SupportBot());
        other.offers(BEN, ANA, "");
        other.until(MONDAY);
        other.work.deactivate(ANA);
        other.until(MONDAY.plus(Duration.ofDays(2)).plusSeconds(60));
        assertThat(other.to(ANA)).as("no reminder").hasSize(1);
        assertThat(other.only().stage()).isEqualTo(new Stage.Ended(Why.UNANSWERED));
    }

    @Test
    void erasureOfEitherIsReadNowhere() {
        ready(bot);
        bot.offers(BEN, ANA, LINE);
        bot.until(MONDAY);
        var approach = bot.only();
        String before = bot.home(BEN);
        bot.work.forgetting.forget(HERE, ANA.id());
        assertThat(bot.home(BEN)).isEqualTo(before);
        says(bot.presses(ANA, SupportAct.ACCEPT, approach), "is over");

        var other = ready(new SupportBot());
        other.offers(BEN, ANA, LINE);
        other.until(MONDAY);
        var theirs = other.only();
        other.work.forgetting.forget(HERE, BEN.id());
        says(other.presses(ANA, SupportAct.ACCEPT, theirs), "is over");
        assertThat(other.home(ANA)).doesNotContain("Ben");
    }

    @Test
    void nobodyElseCanAnswerWithdrawOrOfferWhomTheyWereNotShown() {
        ready(bot);
        bot.offers(BEN, ANA, "");
        says(bot.presses(CHIARA, SupportAct.ACCEPT, bot.only()), "is over");
        says(bot.presses(BEN, SupportAct.ACCEPT, bot.only()), "is over");
        says(bot.presses(ANA, SupportAct.WITHDRAW, bot.only()), "is over");
        says(bot.presses(CHIARA, SupportAct.KEEP_APART, bot.only()), "is over");
        assertThat(bot.only().isOpen()).isTrue();
        bot.work.hopes(DIEGO, "To speak up", Set.of(BEN.id()));
        says(bot.sends(BEN, SupportAct.SEND, DIEGO.id() + "\n", Map.of()), SomeoneViews.NOT_JUST_NOW);
        says(bot.sends(BEN, SupportAct.SEND, BEN.id() + "\n", Map.of()), SomeoneViews.NOT_JUST_NOW);
        assertThat(bot.sends(BEN, SupportAct.SEND, "", Map.of())).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.presses(BEN, SupportAct.ACCEPT, "no id")).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.presses(BEN, SupportAct.SEND, "")).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.sends(BEN, SupportAct.FIND, "", Map.of())).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.work.approaches.madeBy(HERE, BEN.id(), 9)).hasSize(1);
        assertThat(bot.presses(BEN, SupportAct.CHOOSE, new PersonId("U99").value()))
                .isInstanceOf(Answer.Replace.class);
    }
}
