package dev.percolate.request.slack;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.request.RequestsAtWork.HERE;
import static dev.percolate.request.slack.RequestBot.ABOUT;
import static dev.percolate.request.slack.RequestBot.json;
import static dev.percolate.request.slack.RequestBot.named;
import static dev.percolate.request.slack.RequestBot.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Colleagues;
import dev.percolate.outbox.MessageDelivered;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.request.Ask;
import dev.percolate.request.Brief;
import dev.percolate.request.Extent;
import dev.percolate.request.Need;
import dev.percolate.request.RequestsAtWork;
import dev.percolate.request.Stage;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Layout;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class RequestTest {
    private final RequestBot bot = new RequestBot();

    private static final Map<String, String> WHOLE = Map.of(
            RequestForm.ABOUT,
            ABOUT,
            RequestForm.EXTENT,
            Extent.A_FEW.name(),
            RequestForm.AT_WORK,
            "COUNSEL,COACHING",
            RequestForm.AS_A_PERSON,
            "GROWTH",
            RequestForm.WHY_NOW,
            "The kick-off is in March.",
            RequestForm.BY_WHEN,
            "2026-02-20",
            RequestForm.PATH,
            "differs",
            RequestForm.BEEN_THROUGH,
            "leading former peers");

    @Test
    void opensTheFormWithWhatWasTypedOrWrittenBefore() {
        Approved.json("request/menu", json(bot.types(ANA, "")));
        Approved.json("request/form", json(bot.types(ANA, "request about <@U9X|ben> &amp; me")));
        bot.work.mentors.reports(ANA, CHIARA, "");
        says(bot.types(ANA, "request"), "Ask for a mentor");
        says(bot.types(ANA, "request"), "Who should not see this?", "as far as I know of them");
        bot.drafts(ANA, ABOUT, 1);
        says(bot.types(ANA, "request"), "redesign of our checkout");
        says(bot.types(ANA, ""), "Go on with what I wrote");
        says(bot.presses(Colleagues.GUEST, RequestAct.ASK, 1), "for members of this workspace");
    }

    @Test
    void answersWhatIsNoRequestBesideTheField() {
        says(bot.writes(ANA, Map.of()), RequestForm.ABOUT, "Please say what it is about");
        says(bot.writes(ANA, Map.of(RequestForm.ABOUT, "🙏🙏")), "in words");
        says(bot.writes(ANA, Map.of(RequestForm.ABOUT, "x".repeat(3_000))), "3000 characters");
        says(bot.writes(ANA, Map.of(RequestForm.ABOUT, ABOUT, RequestForm.BY_WHEN, "2025-01-01")), "gone by");
        assertThat(bot.work.requests.draftOf(HERE, ANA.id())).isEmpty();
    }

    @Test
    void hintsAtAThinRequestAndNeverStandsInTheWay() {
        var thin = bot.writes(ANA, Map.of(RequestForm.ABOUT, "Python?"));
        says(thin, "makes it easier to say yes", "Add to it");
        assertThat(json(bot.writes(ANA, WHOLE))).doesNotContain("Add to it");
    }

    @Test
    void suggestsPeopleWithReasons() {
        bot.work
                .mentors
                .offers(BEN, "The redesign of *anything*: from building features to leading", Need.COUNSEL)
                .offers(CHIARA, "How to begin when all is new", Need.COUNSEL, Need.GROWTH)
                .offers(DIEGO, "", "Leading former peers", null)
                .offers(MERE, "The redesign of our checkout")
                .offers(NOWHERE, "The redesign of our checkout")
                .reports(ANA, MERE, "");
        bot.work.keptApart.keepApart(HERE, NOWHERE.id(), ANA.id(), MONDAY);
        var brief =
                new Brief(ABOUT, Extent.A_FEW, Set.of(Need.COUNSEL), "", null, true, "leading former peers", Set.of());
        bot.work.writing.draft(HERE, ANA, brief, new UUID(7, 1), MONDAY);

        String choice = json(bot.presses(ANA, RequestAct.WIDEN, 1));
        Approved.json("request/choice", choice);
        assertThat(choice).doesNotContain(MERE.id().value(), NOWHERE.id().value());
    }

    @Test
    void suggestsNobodyWhoShouldNotSeeIt() {
        bot.work.mentors.offers(BEN, "The redesign of our checkout").offers(CHIARA, "The redesign of our checkout");
        var brief = new Brief(ABOUT, Extent.A_FEW, Set.of(), "", null, false, "", Set.of(CHIARA.id()));
        bot.work.writing.draft(HERE, ANA, brief, new UUID(7, 1), MONDAY);
        assertThat(json(bot.presses(ANA, RequestAct.WIDEN, 1)))
                .contains(BEN.id().value())
                .doesNotContain(CHIARA.id().value());
    }

    @Test
    void goesOnToTheNextWhereSomebodyPausedTheirOffer() {
        bot.work.mentors.offers(BEN, "Anything", "", LocalDate.parse("2026-03-01"));
        says(bot.asks(ANA, 1, BEN, CHIARA), "Ben Okafor could not be asked", "Chiara Conti is asked");
        assertThat(bot.to(BEN)).isEmpty();
    }

    @Test
    void asksInOrderWithSilenceUntilItIsUsedUp() {
        bot.writes(ANA, WHOLE);
        var id = bot.work.requests.draftOf(HERE, ANA.id()).orElseThrow().id();
        var standing = bot.sends(ANA, RequestAct.CHOOSE, id.toString(), Map.of(ChoiceViews.NAMED, named(BEN, CHIARA)));
        says(standing, "Ben Okafor is asked", "Then: Chiara Conti");
        var ask = bot.to(BEN).getFirst();
        assertThat(ask.kind()).isEqualTo(new Kind.Unasked(Urgency.ANSWER_AWAITED));
        assertThat(ask.about()).contains(ANA.id());
        Approved.json("request/ask", json(ask.body()).replace(id.toString(), new UUID(7, 1).toString()));

        bot.until(MONDAY.plus(Duration.ofDays(2)));
        assertThat(bot.to(BEN)).hasSize(2);
        Approved.json(
                "request/reminder",
                json(bot.to(BEN).getLast().body()).replace(id.toString(), new UUID(7, 1).toString()));
        assertThat(bot.to(CHIARA)).isEmpty();
        bot.until(MONDAY.plus(Duration.ofDays(3)));
        assertThat(bot.to(CHIARA)).hasSize(1);
        assertThat(json(bot.to(CHIARA).getFirst().body())).doesNotContain("Ben");
        assertThat(bot.to(ANA)).as("silence is no news").isEmpty();
        says(bot.presses(ANA, RequestAct.MINE, 1), "Chiara Conti is asked", "Ben Okafor: no answer");

        bot.until(MONDAY.plus(Duration.ofDays(8)));
        var news = bot.to(ANA).getFirst();
        assertThat(news.kind()).isEqualTo(new Kind.Unasked(Urgency.OUTCOME));
        Approved.json("request/used-up", json(news.body()).replace(id.toString(), new UUID(7, 1).toString()));
        assertThat(bot.work.requests.nextDue()).isEmpty();
    }

    @Test
    void bringsTheTwoTogetherOnAYesWithWhatTheMentorRead() {
        bot.asks(ANA, 1, BEN, CHIARA);
        bot.until(MONDAY);
        bot.sends(
                ANA,
                RequestAct.REWRITE,
                new UUID(7, 1).toString(),
                Map.of(RequestForm.ABOUT, "Something that Ben never read, and should not read now either."));

        says(bot.presses(BEN, RequestAct.ACCEPT, 1), "Thank you!");
        says(bot.presses(BEN, RequestAct.ACCEPT, 1), "Thank you!");

        assertThat(bot.groups()).hasSize(1);
        assertThat(bot.groups().getFirst().kind()).isEqualTo(Kind.ANSWER);
        Approved.json("request/together", json(bot.groups().getFirst().body()));
        assertThat(json(bot.groups().getFirst().body()))
                .doesNotContain("never read")
                .contains("redesign");
        assertThat(bot.to(CHIARA)).isEmpty();
        says(bot.presses(BEN, RequestAct.NOT_NOW, 1), "Thank you!");
        Approved.json("request/home-agreed", bot.home(ANA));
        assertThat(bot.home(BEN)).contains("You said yes to Ana Duarte");
    }

    @Test
    void saysHonestlyWhereNoTimeSuitsBoth() {
        bot.asks(ANA, 1, MERE);
        bot.until(MONDAY.plus(Duration.ofHours(14)));
        bot.presses(MERE, RequestAct.ACCEPT, 1);

        assertThat(json(bot.groups().getFirst().body())).contains("can't name a half hour");
    }

    @Test
    void tellsOfANotNowWithoutAReasonAndGoesOn() {
        bot.asks(ANA, 1, BEN, CHIARA);
        bot.until(MONDAY);
        says(bot.presses(BEN, RequestAct.NOT_NOW, 1), "no reason");

        Approved.json("request/not-now", json(bot.to(ANA).getFirst().body()));
        assertThat(bot.to(CHIARA)).hasSize(1);
        says(bot.presses(BEN, RequestAct.ACCEPT, 1), "moved on");
    }

    @Test
    void asksAColleagueOnlyIfTheRequesterLikes() {
        bot.asks(ANA, 1, BEN);
        bot.until(MONDAY);
        Approved.json("request/refer", json(bot.presses(BEN, RequestAct.KNOW_SOMEONE, 1)));
        says(refers(BEN, BEN.id()), "That's you");
        says(refers(BEN, ANA.id()), "That's who asks");
        says(refers(BEN, BOT.id()), "an app");
        says(refers(BEN, new PersonId("U99")), "can't find");
        says(refers(BEN, DIEGO.id()), "I'll see to it");

        Approved.json("request/referral", json(bot.to(ANA).getFirst().body()));
        assertThat(bot.to(DIEGO)).isEmpty();
        says(bot.presses(BEN, RequestAct.TAKE_REFERRAL, 1), "isn't one of yours");
        says(bot.presses(ANA, RequestAct.TAKE_REFERRAL, 1), "Diego Rojas is asked");
        assertThat(bot.to(DIEGO)).hasSize(1);
    }

    @Test
    void goesOnWithoutAReferralThatNobodyAnswers() {
        bot.asks(ANA, 1, BEN, CHIARA);
        bot.until(MONDAY);
        refers(BEN, DIEGO.id());
        bot.until(MONDAY.plus(Duration.ofDays(2)));

        assertThat(bot.request(1).isAsked(CHIARA.id())).isTrue();
        assertThat(bot.to(DIEGO)).isEmpty();
    }

    @Test
    void countsTheTimeToAnswerAReferralFromWhenItIsThere() {
        bot.asks(ANA, 1, BEN, CHIARA);
        bot.until(MONDAY);
        refers(BEN, DIEGO.id());
        assertThat(bot.request(1).stage().lookAgainAt())
                .as("it may wait for days to be sent")
                .hasValueSatisfying(until -> assertThat(until).isAfter(MONDAY.plus(Duration.ofDays(4))));
        bot.deliveries.delivered(new MessageDelivered(
                HERE,
                new AskKey(new UUID(7, 1), BEN.id()).referral(),
                new ChannelId("D1"),
                MONDAY.plus(Duration.ofDays(3))));
        assertThat(bot.request(1).stage().lookAgainAt()).contains(MONDAY.plus(Duration.ofDays(7)));
    }

    @Test
    void proposesNobodyWhomTheRequesterMustNotBeBrought() {
        bot.work.mentors.reports(ANA, DIEGO, "");
        bot.asks(ANA, 1, BEN);
        bot.until(MONDAY);

        says(refers(BEN, DIEGO.id()), "I'll see to it");

        assertThat(bot.request(1).stage()).isEqualTo(new Stage.Ended(Stage.Ended.Why.USED_UP));
        assertThat(json(bot.to(ANA).getFirst().body())).doesNotContain("Diego");
    }

    private Answer refers(dev.percolate.workspace.Person by, PersonId colleague) {
        return bot.sends(by, RequestAct.REFER, new UUID(7, 1).toString(), Map.of(ChoiceViews.NAMED, colleague.value()));
    }

    @Test
    void looksTheSameWhetherSomebodyKeepsThemApartOrDoesNotAnswer() {
        var other = new RequestBot();
        bot.work.keptApart.keepApart(HERE, BEN.id(), ANA.id(), MONDAY);
        for (var one : List.of(bot, other)) {
            one.asks(ANA, 1, BEN, CHIARA);
        }
        assertThat(bot.to(BEN)).isEmpty();
        assertThat(other.to(BEN)).hasSize(1);
        for (int day = 0; day < 9; day++) {
            for (var one : List.of(bot, other)) {
                one.until(MONDAY.plus(Duration.ofDays(day)));
            }
            assertThat(bot.home(ANA)).isEqualTo(other.home(ANA));
            assertThat(bot.to(ANA)).isEqualTo(other.to(ANA));
            assertThat(bot.to(CHIARA)).isEqualTo(other.to(CHIARA));
        }
        assertThat(bot.home(BEN)).doesNotContain("Ana");
        assertThat(json(bot.presses(BEN, RequestAct.ACCEPT, 1))).doesNotContain("conversation");
    }

    @Test
    void nobodyFindsOutThatTheyAreKeptApartByAskingTwice() {
        var other = new RequestBot();
        bot.work.keptApart.keepApart(HERE, BEN.id(), ANA.id(), MONDAY);
        for (var one : List.of(bot, other)) {
            one.asks(ANA, 1, BEN);
            says(one.asks(ANA, 2, BEN, CHIARA), "Ben Okafor could not be asked");
        }
        assertThat(bot.home(ANA)).isEqualTo(other.home(ANA));

        var third = new RequestBot();
        third.work.keptApart.keepApart(HERE, DIEGO.id(), ANA.id(), MONDAY);
        third.work.mentors.offers(DIEGO, "Anything", "", LocalDate.parse("2026-03-01"));
        says(third.asks(ANA, 1, DIEGO, CHIARA), "Diego Rojas could not be asked");
    }

    @Test
    void bringsNothingToWhomTheRequesterSetsApartMeanwhile() {
        bot.asks(ANA, 1, BEN);
        assertThat(bot.to(BEN)).hasSize(1);
        bot.work.keeping.keepApart(HERE, ANA.id(), BEN.id(), MONDAY);
        assertThat(bot.to(BEN)).isEmpty();
        says(bot.presses(BEN, RequestAct.ACCEPT, 1), "moved on");
        says(bot.presses(BEN, RequestAct.KEEP_APART, 1), "They are not told");
        says(bot.presses(BEN, RequestAct.KEEP_APART, 1), "They are not told");
    }

    @Test
    void neverTellsWhatIsNoLongerSo() {
        bot.asks(ANA, 1, BEN, CHIARA);
        bot.presses(BEN, RequestAct.NOT_NOW, 1);
        assertThat(bot.to(ANA)).hasSize(1);
        bot.presses(CHIARA, RequestAct.NOT_NOW, 1);
        assertThat(bot.to(ANA)).as("one end, one message").hasSize(1);
        says(new Answer.Whisper(bot.to(ANA).getFirst().body()), "gone through your order");
        bot.asks(ANA, 1, DIEGO);
        assertThat(bot.to(ANA)).isEmpty();
        bot.presses(DIEGO, RequestAct.NOT_NOW, 1);
        bot.posts(ANA, 1, true);
        assertThat(bot.to(ANA)).isEmpty();
        bot.presses(ANA, RequestAct.WITHDRAW, 1);
        assertThat(bot.inChannel()).as("it was still to be posted").isEmpty();
    }

    @Test
    void saysNothingOfTheNotNowBeforeSomebodyWhoCannotBeAsked() {
        bot.work.mentors.offers(CHIARA, "Anything", "", LocalDate.parse("2026-03-01"));
        bot.asks(ANA, 1, BEN, CHIARA);
        bot.presses(BEN, RequestAct.NOT_NOW, 1);
        assertThat(bot.to(ANA)).hasSize(1);
        assertThat(json(bot.to(ANA).getFirst().body())).doesNotContain("Ben");
    }

    @Test
    void postsNowhereWhereSomebodyIsWhoShouldNotSeeIt() {
        var brief = new Brief(ABOUT, Extent.A_FEW, Set.of(), "", null, false, "", Set.of(DIEGO.id()));
        bot.work.writing.draft(HERE, ANA, brief, new UUID(7, 1), MONDAY);
        says(bot.posts(ANA, 1, false), ChoiceViews.CHANNEL, "should not see this is in that channel");
        assertThat(bot.inChannel()).isEmpty();
    }

    @Test
    void hidesItFromNobodyWhoIsToReadIt() {
        bot.asks(ANA, 1, BEN, DIEGO);
        var values = Map.of(
                RequestForm.ABOUT, ABOUT, RequestForm.HIDDEN_FROM, DIEGO.id().value());
        says(
                bot.sends(ANA, RequestAct.REWRITE, new UUID(7, 1).toString(), values),
                RequestForm.HIDDEN_FROM,
                "stands in your order");
        assertThat(bot.request(1).latestVersion()).isZero();
    }

    @Test
    void keepsWhatIsHiddenEvenWhereTheLineBecameKnownMeanwhile() {
        bot.work.mentors.reports(ANA, CHIARA, "");
        bot.writes(
                ANA,
                Map.of(
                        RequestForm.ABOUT,
                        ABOUT,
                        RequestForm.HIDDEN_FROM,
                        DIEGO.id().value()));
        assertThat(bot.work
                        .requests
                        .draftOf(HERE, ANA.id())
                        .orElseThrow()
                        .brief()
                        .orElseThrow()
                        .hiddenFrom())
                .containsExactly(DIEGO.id());
    }

    @Test
    void asksTenPeopleAtMostBecauseOfOneRequest() {
        bot.drafts(ANA, ABOUT, 1);
        String eleven = java.util.stream.IntStream.range(0, 11)
                .mapToObj(number -> "UX" + number)
                .collect(java.util.stream.Collectors.joining(","));
        says(bot.chooses(ANA, 1, Map.of(ChoiceViews.NAMED, eleven)), "Ten people at most");
    }

    @Test
    void putsTypedWordsAfterWhatWasWrittenBefore() {
        bot.drafts(ANA, ABOUT, 1);
        says(bot.types(ANA, "request about one more thing"), "redesign of our checkout", "one more thing");
    }

    @Test
    void showsOpenOnesFirstHoweverManyCameAfter() {
        bot.posts(ANA, 1, true);
        for (int i = 2; i <= 14; i++) {
            bot.posts(ANA, i, true);
            bot.presses(ANA, RequestAct.WITHDRAW, i);
        }
        assertThat(bot.home(ANA)).contains(new UUID(7, 1).toString());
    }

    @Test
    void meetsNobodyForWhoeverLeft() {
        bot.asks(ANA, 1, BEN);
        bot.work.deactivate(ANA);
        says(bot.presses(BEN, RequestAct.ACCEPT, 1), "moved on");
        assertThat(bot.groups()).isEmpty();
    }

    @Test
    void silencesAnAskWhenOneKeepsTheOtherApartMeanwhile() {
        bot.asks(ANA, 1, BEN);
        bot.until(MONDAY);
        says(bot.presses(BEN, RequestAct.KEEP_APART, 1), "They are not told");
        bot.until(MONDAY.plus(Duration.ofDays(2)).plusSeconds(60));

        assertThat(bot.to(BEN)).as("no reminder").hasSizeLessThan(2);
        assertThat(bot.request(1).askOf(BEN.id()).orElseThrow().silent()).isTrue();
    }

    @Test
    void refusesWhomNobodyCanAskBesideTheField() {
        bot.drafts(ANA, ABOUT, 1);
        says(bot.asks(ANA, 1, ANA), "That's you");
        says(bot.asks(ANA, 1, BOT), "is an app");
        says(bot.asks(ANA, 1, GONE), "has left");
        says(bot.asks(ANA, 1, EXTERNAL), "another organisation");
        says(bot.asks(ANA, 1, NOWHERE), "time zone");
        says(bot.chooses(ANA, 1, Map.of(ChoiceViews.NAMED, "U99")), "can't find");
        says(bot.chooses(ANA, 1, Map.of()), "choose somebody");
        says(bot.chooses(ANA, 1, Map.of(ChoiceViews.FIRST, BEN.id().value(), ChoiceViews.NAMED, named(BEN))), "twice");
        assertThat(bot.request(1).stage()).isInstanceOf(Stage.Draft.class);
        bot.asks(ANA, 1, BEN);
        says(bot.asks(ANA, 1, BEN), "among those you chose already");
        says(bot.asks(BEN, 1, CHIARA), "is over, or no longer there");
    }

    @Test
    void asksNobodyBeyondWhatTheyOffered() {
        bot.work.mentors.offers(BEN, "Leading former peers");
        bot.asks(ANA, 1, BEN);
        bot.asks(CHIARA, 2, BEN);
        says(bot.asks(DIEGO, 3, BEN, CHIARA), "Ben Okafor could not be asked", "Chiara Conti is asked");
        assertThat(bot.to(BEN)).hasSize(2);

        bot.until(MONDAY.plus(Duration.ofDays(31)));
        bot.asks(MERE, 4, BEN);
        assertThat(bot.request(4).isAsked(BEN.id())).isTrue();
    }

    @Test
    void takesFiveOpenRequestsOfOnePerson() {
        for (int i = 1; i <= 5; i++) {
            bot.posts(ANA, i, true);
        }
        assertThat(bot.writes(ANA, WHOLE)).as("what was written is kept").isInstanceOf(Answer.Replace.class);
        var draft = bot.work.requests.draftOf(HERE, ANA.id()).orElseThrow();
        var chosen = Map.of(ChoiceViews.NAMED, named(BEN));
        says(bot.sends(ANA, RequestAct.CHOOSE, draft.id().toString(), chosen), "five requests on their way");
        assertThat(bot.work.requests.draftOf(HERE, ANA.id())).contains(draft);
        bot.presses(ANA, RequestAct.WITHDRAW, 1);
        says(bot.sends(ANA, RequestAct.CHOOSE, draft.id().toString(), chosen), "Ben Okafor is asked");
    }

    @Test
    void postsWithAndWithoutAName() {
        says(bot.posts(ANA, 1, true), "It stands in a channel");
        Approved.json("request/post", json(bot.inChannel().getFirst().body()));
        var preview = bot.posts(ANA, 2, false);
        Approved.json("request/post-preview", json(preview));
        assertThat(bot.inChannel()).as("nothing before the preview is sent").hasSize(1);
        says(
                bot.sends(ANA, RequestAct.POST_WITHOUT_NAME, new UUID(7, 2) + "/" + RequestsAtWork.MENTORING, Map.of()),
                "without your name");
        var body = json(bot.inChannel().getLast().body());
        Approved.json("request/post-without-name", body);
        assertThat(body).doesNotContain("Ana").doesNotContain(ANA.id().value()).doesNotContain("keepApart");
        says(bot.presses(BEN, RequestAct.KEEP_APART, 2), "isn't one of yours");
        says(bot.presses(BEN, RequestAct.KEEP_APART, 1), "Noted");
    }

    @Test
    void refusesAChannelWhereItCannotPost() {
        bot.drafts(ANA, ABOUT, 1);
        says(bot.chooses(ANA, 1, Map.of(ChoiceViews.CHANNEL, "C99")), "both you and I are");
        bot.work.directory.leavesTheChannel(ANA.id());
        says(bot.posts(ANA, 1, true), "both you and I are");
    }

    @Test
    void whoeverPressesReadsTheSameAndOnlyWhoMayWins() {
        bot.work.mentors.reports(ANA, MERE, "");
        bot.work.mentors.reports(DIEGO, ANA, "");
        bot.work.keptApart.keepApart(HERE, ANA.id(), CHIARA.id(), MONDAY);
        var brief = new Brief(
                ABOUT, Extent.A_FEW, Set.of(), "", LocalDate.parse("2026-03-01"), false, "", Set.of(NOWHERE.id()));
        bot.work.writing.draft(HERE, ANA, brief, new UUID(7, 1), MONDAY);
        bot.work.directory.leavesTheChannel(NOWHERE.id());
        bot.posts(ANA, 1, true);

        String noted = json(bot.presses(MERE, RequestAct.CAN_HELP, 1));
        assertThat(noted).contains(RequestViews.CLAIMED);
        for (var nobody : List.of(DIEGO, CHIARA, NOWHERE, GONE, EXTERNAL, BOT)) {
            assertThat(json(bot.presses(nobody, RequestAct.CAN_HELP, 1))).isEqualTo(noted);
            assertThat(bot.groups()).isEmpty();
        }
        bot.asks(NOWHERE, 2, BEN);
        assertThat(json(bot.presses(BEN, RequestAct.CAN_HELP, 1)))
                .as("they have as much to do as they offered")
                .isEqualTo(noted);
        assertThat(bot.groups()).isEmpty();
        bot.work.mentors.offers(BEN, "Two a month", "", LocalDate.parse("2026-03-01"));
        assertThat(json(bot.presses(BEN, RequestAct.CAN_HELP, 1))).isEqualTo(noted);
        assertThat(bot.groups()).hasSize(1);
        assertThat(json(bot.presses(BEN, RequestAct.CAN_HELP, 1))).isEqualTo(noted);
        assertThat(bot.groups()).hasSize(1);
        String settled = json(bot.presses(MERE, RequestAct.CAN_HELP, 1));
        assertThat(settled).contains("settled already");
        assertThat(json(bot.presses(CHIARA, RequestAct.CAN_HELP, 1)))
                .as("whoever is kept apart reads what anybody does")
                .isEqualTo(settled);
        says(bot.presses(ANA, RequestAct.CAN_HELP, 1), "your own request");
    }

    @Test
    void bumpsAPostOnceThenOffersToAskPrivatelyThenCloses() {
        bot.posts(ANA, 1, true);
        bot.until(MONDAY.plus(Duration.ofDays(3)));
        assertThat(bot.inChannel()).hasSize(2);
        Approved.json("request/bump", json(bot.inChannel().getLast().body()));
        bot.until(MONDAY.plus(Duration.ofDays(7)));
        Approved.json("request/offer-privately", json(bot.to(ANA).getFirst().body()));
        Approved.json("request/home-posted", bot.home(ANA));
        bot.until(MONDAY.plus(Duration.ofDays(14)));
        assertThat(bot.inChannel()).hasSize(2);
        bot.until(MONDAY.plus(Duration.ofDays(40)));
        Approved.json("request/lapsed", json(bot.to(ANA).getLast().body()));
        says(bot.asks(ANA, 1, CHIARA), "Chiara Conti is asked");
    }

    @Test
    void bumpsAPostOnceThoughItIsFreshAgainAfterSomebodyWasAsked() {
        bot.posts(ANA, 1, true);
        bot.until(MONDAY.plus(Duration.ofDays(3)));
        bot.asks(ANA, 1, BEN);
        bot.presses(BEN, RequestAct.NOT_NOW, 1);
        assertThat(bot.request(1).stage())
                .isInstanceOfSatisfying(
                        Stage.Posted.class, posted -> assertThat(posted.step()).isEqualTo(Stage.Posted.Step.FRESH));
        bot.until(MONDAY.plus(Duration.ofDays(9)));

        assertThat(bot.request(1).stage())
                .isInstanceOfSatisfying(
                        Stage.Posted.class, posted -> assertThat(posted.step()).isNotEqualTo(Stage.Posted.Step.FRESH));
        assertThat(bot.inChannel()).hasSize(2);
    }

    @Test
    void withdrawsWithoutAWordToWhoeverWasAsked() {
        bot.asks(ANA, 1, BEN);
        says(bot.presses(BEN, RequestAct.WITHDRAW, 1), "isn't one of yours");
        says(bot.presses(ANA, RequestAct.WITHDRAW, 1), "You withdrew it");
        assertThat(bot.to(BEN)).as("it had not been sent").isEmpty();
        says(bot.presses(BEN, RequestAct.ACCEPT, 1), "moved on");
        says(bot.presses(ANA, RequestAct.WIDEN, 1), "is over");
    }

    @Test
    void goesOnWhereAMentorLeavesAndEndsWhereTheRequesterDoes() {
        bot.asks(ANA, 1, BEN, CHIARA);
        bot.until(MONDAY);
        bot.work.deactivate(BEN);
        bot.until(MONDAY.plus(Duration.ofDays(2)));
        assertThat(bot.request(1).isAsked(CHIARA.id())).isTrue();
        assertThat(bot.request(1).askOf(BEN.id()).orElseThrow().state()).isEqualTo(Ask.State.PASSED_OVER);
        bot.work.deactivate(ANA);
        bot.until(MONDAY.plus(Duration.ofDays(4)));
        assertThat(bot.request(1).stage()).isEqualTo(new Stage.Ended(Stage.Ended.Why.WITHDRAWN));
    }

    @Test
    void forgetsADraftAfterTwoWeeks() {
        bot.drafts(ANA, ABOUT, 1);
        bot.until(MONDAY.plus(Duration.ofDays(14)).minusSeconds(1));
        assertThat(bot.work.requests.draftOf(HERE, ANA.id())).isPresent();
        bot.until(MONDAY.plus(Duration.ofDays(14)));
        assertThat(bot.work.requests.draftOf(HERE, ANA.id())).isEmpty();
    }

    @Test
    void showsInHomeWhereEachStandsAndWhatOneWasAsked() {
        assertThat(new RequestHome(bot.work.reading).blocks(HERE, ANA.id(), MONDAY))
                .as("nothing begun")
                .isEmpty();
        Approved.json(
                "request/home-for-everybody", json(Layout.message("", new AskHome().blocks(HERE, ANA.id(), MONDAY))));
        bot.asks(ANA, 1, BEN, CHIARA);
        bot.asks(CHIARA, 2, ANA);
        bot.until(MONDAY);
        Approved.json("request/home", bot.home(ANA));
        Approved.json("request/rewrite", json(bot.presses(ANA, RequestAct.EDIT, 1)));
        says(bot.presses(BEN, RequestAct.EDIT, 1), "is over, or no longer there");
    }

    @Test
    void whatPeopleTypeDoesNothing() {
        bot.drafts(ANA, "<!channel> <@U2BEN> *bold* \u202Esdrawkcab & `code` ".repeat(20), 1);
        bot.asks(ANA, 1, BEN);
        Approved.json("request/ask-inert", json(bot.to(BEN).getFirst().body()));
        assertThat(bot.to(BEN).getFirst().body().text()).doesNotContain("<!channel>", "<@U2BEN>", "\u202E");
    }
}
