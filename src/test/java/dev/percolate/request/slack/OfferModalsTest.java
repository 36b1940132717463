package dev.percolate.request.slack;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.request.Mentors.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import dev.percolate.request.Mentors;
import dev.percolate.request.Need;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class OfferModalsTest {
    private static final Map<String, String> OFFER = Map.of(
            OfferViews.HELPS_WITH,
            "Reading a *budget* & saying no <!channel>\n\u202Eto <@U2BEN>",
            OfferViews.NEEDS_AT_WORK,
            "COACHING,VISIBILITY",
            OfferViews.NEEDS_OF_A_PERSON,
            "COUNSEL",
            OfferViews.CONVERSATIONS,
            "3",
            OfferViews.BEEN_THROUGH,
            "A move abroad with two children",
            OfferViews.WOULD_LIKE,
            "how to write less",
            OfferViews.LISTED,
            "yes");

    private final Mentors mentors = new Mentors().knows(ANA, BEN, CHIARA, GUEST);
    private final OfferListener listener = new OfferListener(new OfferModals(mentors.offering, mentors.directory));
    private final OfferHome home = new OfferHome(mentors.offering, mentors.directory);

    @Test
    void offersToMentor() {
        approve("form", types(ANA, ""));
        approve("kept", sends(ANA, OFFER));

        var kept = mentors.offers.find(HERE, ANA.id()).orElseThrow();
        assertThat(kept.helpsWith()).isEqualTo("Reading a *budget* & saying no <!channel> to <@U2BEN>");
        assertThat(kept.needs()).containsExactlyInAnyOrder(Need.COACHING, Need.VISIBILITY, Need.COUNSEL);
        assertThat(kept.conversationsAMonth()).isEqualTo(3);
        assertThat(kept.listed()).isTrue();
        approve("form-again", types(ANA, "typed in vain"));
    }

    @Test
    void beginsWithWhatWasTyped() {
        assertThat(json(types(ANA, "reading a budget"))).contains("\"initial_value\":\"reading a budget\"");
        assertThat(json(types(ANA, "x".repeat(3_000)))).doesNotContain("xxx");
    }

    @Test
    void pausesResumesAndEndsByAButton() {
        sends(ANA, OFFER);
        approve("paused", presses(ANA, OfferAct.PAUSE));
        Approved.json("request/offer-home-paused", homeOf(ANA));
        approve("resumed", presses(ANA, OfferAct.RESUME));
        Approved.json("request/offer-home", homeOf(ANA));
        approve("ended", presses(ANA, OfferAct.END));
        assertThat(presses(ANA, OfferAct.END)).as("pressed twice").isEqualTo(presses(ANA, OfferAct.END));
        assertThat(mentors.offers.find(HERE, ANA.id())).isEmpty();
        assertThat(home.blocks(HERE, ANA.id(), MONDAY)).isEmpty();
        approve("none", presses(ANA, OfferAct.PAUSE));
    }

    @Test
    void letsSomebodyStopWhoIsNoMemberAnyMore() {
        sends(ANA, OFFER);
        mentors.knows(new Person(ANA.id(), ANA.name(), ANA.title(), ANA.zone(), "", Person.Standing.GUEST));
        approve("members-only-now", types(ANA, ""));
        presses(ANA, OfferAct.END);
        assertThat(mentors.offers.find(HERE, ANA.id())).isEmpty();
    }

    @Test
    void pausesUntilADay() {
        sends(ANA, with(OfferViews.PAUSED_UNTIL, "2026-02-01"));
        assertThat(json(types(ANA, ""))).contains("Sunday 1 February 2026", "\"initial_date\":\"2026-02-01\"");
    }

    @ParameterizedTest
    @CsvSource({
        "helpsWith, ''",
        "helpsWith, ☕☕☕",
        "pausedUntil, 2026-01-05",
        "pausedUntil, 2027-02-01",
        "pausedUntil, someday",
        "conversations, 0",
        "conversations, 9",
        "conversations, many"
    })
    void saysWhatIsWrongBesideTheField(String field, String typed) {
        var answer = sends(ANA, with(field, typed));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refuse.class,
                        refuse -> assertThat(refuse.sentences()).containsOnlyKeys(field));
        assertThat(mentors.offers.find(HERE, ANA.id())).isEmpty();
    }

    @Test
    void refusesAllThatIsTooLongAtOnce() {
        var values = new HashMap<>(OFFER);
        values.put(OfferViews.HELPS_WITH, "x".repeat(3_000));
        values.put(OfferViews.BEEN_THROUGH, "x".repeat(301));
        values.put(OfferViews.WOULD_LIKE, "x".repeat(301));
        Approved.text("request/offer-too-long.txt", json(sends(ANA, values)) + "\n");
        assertThat(sends(ANA, with(OfferViews.HELPS_WITH, "a" + "☕".repeat(499))))
                .isInstanceOf(Answer.Replace.class);
    }

    @Test
    void leavesOutNeedsThatAreNone() {
        sends(ANA, with(OfferViews.NEEDS_AT_WORK, "COACHING,WORLD_PEACE"));
        assertThat(mentors.offers.find(HERE, ANA.id()).orElseThrow().needs())
                .containsExactlyInAnyOrder(Need.COACHING, Need.COUNSEL);
    }

    @Test
    void isForMembersOnly() {
        approve("members-only", types(GUEST, ""));
        sends(GUEST, OFFER);
        assertThat(mentors.offers.find(HERE, GUEST.id())).isEmpty();
    }

    @Test
    void offersEveryNeedOnceInWordsThatFit() {
        assertThat(NeedWording.AT_WORK).doesNotContainAnyElementsOf(NeedWording.AS_A_PERSON);
        assertThat(NeedWording.AT_WORK.size() + NeedWording.AS_A_PERSON.size()).isEqualTo(Need.values().length);
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void namesEveryNeedShortly(Need need) {
        assertThat(NeedWording.offered(need)).isNotBlank().hasSizeLessThanOrEqualTo(75);
        assertThat(NeedWording.wished(need)).isNotBlank().hasSizeLessThanOrEqualTo(75);
    }

    @Test
    void listsWhoAgreedWithTheWordsThatMatch() {
        sends(ANA, OFFER);
        sends(BEN, with(OfferViews.HELPS_WITH, "Budgets, for people who never wanted to know"));
        var unlisted = new HashMap<>(OFFER);
        unlisted.remove(OfferViews.LISTED);
        sends(CHIARA, unlisted);

        approve("learn", learns(CHIARA, "about a budget"));
        approve("learn-nobody", learns(CHIARA, "about <!here> beekeeping"));
        approve("learn-what", learns(CHIARA, "about"));
        assertThat(json(learns(ANA, "about a budget"))).contains("U2BEN").doesNotContain("<@U1ANA>");
        assertThat(learns(CHIARA, "a budget")).isEqualTo(learns(CHIARA, "about a budget"));
        assertThat(learns(CHIARA, "☕")).isEqualTo(learns(CHIARA, ""));
        learns(CHIARA, "about " + "budget ☕ ".repeat(400));
    }

    @Test
    void neverListsThoseKeptApartInEitherDirectionNorWhoIsPaused() {
        sends(ANA, OFFER);
        assertThat(json(learns(BEN, "about a budget"))).contains("<@U1ANA>");
        String nobody = json(learns(BEN, "about beekeeping")).replace("beekeeping", "a budget");

        mentors.keptApart.keepApart(HERE, ANA.id(), BEN.id(), MONDAY);
        assertThat(json(learns(BEN, "about a budget"))).isEqualTo(nobody);
        mentors.keptApart.allowAgain(HERE, ANA.id(), BEN.id());
        mentors.keptApart.keepApart(HERE, BEN.id(), ANA.id(), MONDAY);
        assertThat(json(learns(BEN, "about a budget"))).isEqualTo(nobody);
        mentors.keptApart.allowAgain(HERE, BEN.id(), ANA.id());
        presses(ANA, OfferAct.PAUSE);
        assertThat(json(learns(BEN, "about a budget"))).isEqualTo(nobody);
    }

    @Test
    void listsTenAtMost() {
        for (int i = 0; i < 12; i++) {
            var person = dev.percolate.introduction.Colleagues.somebody("UL" + i, "Listed", "", "Europe/Rome");
            mentors.knows(person);
            sends(person, OFFER);
        }
        assertThat(json(learns(BEN, "budget")).split("<@UL", -1)).hasSize(1 + 10);
    }

    private Answer types(Person person, String rest) {
        return new OfferSubcommands()
                .offer(new OfferModals(mentors.offering, mentors.directory))
                .run(new Call(HERE, person.id(), new ChannelId("C1"), rest, MONDAY));
    }

    private Answer learns(Person person, String rest) {
        return new OfferSubcommands()
                .learn(new LearnCommand(mentors.listed))
                .run(new Call(HERE, person.id(), new ChannelId("C1"), rest, MONDAY));
    }

    private Answer presses(Person person, OfferAct act) {
        return listener.clicked(new Click(HERE, person.id(), act.id(), "offer", MONDAY));
    }

    private Answer sends(Person person, Map<String, String> values) {
        return listener.submitted(new Submission(HERE, person.id(), OfferAct.KEEP.id(), "", values, MONDAY));
    }

    private static Map<String, String> with(String field, String typed) {
        var values = new HashMap<>(OFFER);
        values.put(field, typed);
        return values;
    }

    private String homeOf(Person person) {
        return GsonFactory.createSnakeCase().toJson(home.blocks(HERE, person.id(), MONDAY));
    }

    private static void approve(String name, Answer answer) {
        Approved.json("request/offer-" + name, json(answer));
    }

    private static String json(Answer answer) {
        return switch (answer) {
            case Answer.Open(var view) -> json(view);
            case Answer.Replace(var view) -> json(view);
            case Answer.Whisper(var message) ->
                "{\"text\":" + json(message.text()) + ",\"blocks\":" + message.blocks() + "}";
            case Answer.Refuse(var sentences) -> json(sentences);
            case Answer.Work _, Answer.Rewrite _, Answer.Nothing _, Answer.Unknown _ ->
                throw new AssertionError(answer);
        };
    }

    private static String json(Object value) {
        return new com.google.gson.GsonBuilder()
                .disableHtmlEscaping()
                .create()
                .toJson(GsonFactory.createSnakeCase().toJsonTree(value));
    }
}
