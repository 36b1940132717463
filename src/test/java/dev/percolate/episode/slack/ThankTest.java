package dev.percolate.episode.slack;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.episode.slack.TidingsBot.json;
import static dev.percolate.episode.slack.TidingsBot.says;
import static dev.percolate.episode.slack.TidingsBot.view;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.percolate.episode.Account;
import dev.percolate.episode.Companion;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.LogConversation.Logged;
import dev.percolate.episode.ThankYou;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.outbox.OutgoingMessage.Urgency;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import dev.percolate.workspace.Person;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ThankTest {
    private static final String WORDS = "You asked *one* question & I stopped rehearsing.\n\n<!channel> > thank <@U9X>";
    private static final Map<String, String> SAID =
            Map.of(ThankViews.WORDS, WORDS, ThankViews.INVITATION, Invitation.MAY_I_COME_BACK.name());

    private final TidingsBot bot = new TidingsBot();

    private static String mention(Person person) {
        return "<@" + person.id() + "|somebody>";
    }

    private static Map<String, String> with(Map<String, String> values, String... more) {
        var all = new HashMap<>(values);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    /// Exactly what the other reads stands in the preview, and nothing is sent before.
    @ParameterizedTest
    @EnumSource(Invitation.class)
    void sendsWhatWasPreviewedAndNothingBefore(Invitation invitation) {
        var noted = bot.log.notes(ANA, BEN, TODAY.minusDays(3));
        var form = bot.presses(ANA, "thank.open", noted.id());
        var preview = bot.sends(ANA, form, with(SAID, ThankViews.INVITATION, invitation.name()));
        assertThat(bot.to(BEN)).isEmpty();

        var sent = bot.sends(ANA, preview, Map.of());

        says(sent, "On its way to Ben Okafor");
        assertThat(bot.to(BEN)).singleElement().satisfies(message -> {
            String read = json(message.body());
            Approved.json(
                    "episode/thank-you-"
                            + invitation.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    read);
            var shown = view(preview).getBlocks();
            assertThat(JsonParser.parseString(message.body().blocks()).getAsJsonArray())
                    .containsAll(GsonFactory.createSnakeCase()
                            .toJsonTree(shown.subList(1, shown.size() - 2))
                            .getAsJsonArray());
            assertThat(message.kind()).isEqualTo(new Kind.Unasked(Urgency.OUTCOME));
            assertThat(message.about()).containsExactly(ANA.id());
            assertThat(message.dropAfter()).isEqualTo(MONDAY.plus(Duration.ofDays(10)));
        });
        Approved.json(
                "episode/thank-preview-"
                        + invitation.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                json(preview));
        Approved.json("episode/thank-form", json(form));
        Approved.json("episode/thank-sent", json(sent));
    }

    @Test
    void theWordsAreNothingButWords() {
        bot.sends(
                ANA, bot.sends(ANA, bot.thanks(ANA, mention(BEN)), with(SAID, ThankViews.DAY, "2026-01-05")), Map.of());

        assertThat(json(bot.to(BEN).getFirst().body()))
                .doesNotContain("<!channel>", "<@U9X>", "*one*")
                .contains("> You asked");
    }

    @Test
    void isWorthReadingForTenDaysFromTheFirstMomentItCouldBeRead() {
        bot.now = MONDAY.minus(Duration.ofDays(2));
        var noted = bot.log.notes(ANA, BEN, TODAY.minusDays(3));
        bot.sends(ANA, bot.sends(ANA, bot.presses(ANA, "thank.open", noted.id()), SAID), Map.of());

        assertThat(bot.to(BEN))
                .singleElement()
                .satisfies(message -> assertThat(message.dropAfter())
                        .isEqualTo(message.notBefore().plus(Duration.ofDays(10))));
    }

    @Test
    void neverArriveOnceTheNoteIsDeleted() {
        var noted = bot.log.notes(ANA, BEN, TODAY);
        bot.sends(ANA, bot.sends(ANA, bot.presses(ANA, "thank.open", noted.id()), SAID), Map.of());
        bot.log.correcting.delete(WORKSPACE, ANA.id(), noted.id(), MONDAY);

        assertThat(bot.to(BEN)).isEmpty();
    }

    @Test
    void bothKnowOfItOnceItArrives() {
        var noted = bot.log.notes(ANA, BEN, TODAY);
        bot.sends(ANA, bot.sends(ANA, bot.presses(ANA, "thank.open", noted.id()), SAID), Map.of());
        assertThat(bot.log.shared(ANA, BEN)).isEmpty();

        bot.arrive();
        bot.arrive();

        assertThat(bot.log.shared(ANA, BEN)).hasSize(1);
        assertThat(bot.log.reading.thanksTo(WORKSPACE, BEN.id())).hasSize(1);
    }

    @Test
    void aDoubleClickSendsOnce() {
        var preview = bot.sends(ANA, bot.thanks(ANA, mention(BEN)), with(SAID, ThankViews.DAY, "2026-01-02"));

        says(bot.sends(ANA, preview, Map.of()), "On its way");
        says(bot.sends(ANA, preview, Map.of()), "On its way");

        assertThat(bot.to(BEN)).hasSize(1);
        assertThat(bot.log.ownWith(ANA, BEN)).hasSize(1);
    }

    @Test
    void offersTheLatestConversationsOrADay() {
        Approved.json("episode/thank-first", json(bot.thanks(ANA, mention(BEN))));
        Approved.json("episode/thank-whom", json(bot.thanks(ANA, "somebody")));
        var old = bot.log.notes(ANA, BEN, TODAY.minusDays(9));
        bot.log.notes(ANA, BEN, TODAY.minusDays(2));
        var form = bot.thanks(ANA, mention(BEN));
        Approved.json("episode/thank-choose", json(form));

        var preview = bot.sends(
                ANA, form, with(SAID, ThankViews.CONVERSATION, old.id().toString()));

        says(preview, "Saturday 27 December 2025");
        bot.sends(ANA, preview, Map.of());
        assertThat(bot.log.thanked).extracting(ThankYou::view).containsExactly(old.id());
        assertThat(bot.log.ownWith(ANA, BEN)).hasSize(2);
        bot.now = MONDAY.plus(Duration.ofDays(1));
        says(bot.thanks(ANA, mention(BEN)), "(you thanked for it)");
    }

    @Test
    void keepsAConversationOfAnotherDayOnlyWithTheThanks() {
        bot.log.notes(ANA, BEN, TODAY);
        var form = bot.thanks(ANA, mention(BEN));
        says(
                bot.sends(ANA, form, with(SAID, ThankViews.CONVERSATION, ThankViews.ANOTHER)),
                ThankViews.DAY,
                ThankViews.CHOOSE_A_DAY);
        says(
                bot.sends(
                        ANA,
                        form,
                        with(
                                SAID,
                                ThankViews.CONVERSATION,
                                bot.log.ownWith(ANA, BEN).getFirst().view().id().toString(),
                                ThankViews.DAY,
                                "2025-12-24")),
                ThankViews.DAY,
                ThankViews.OF_ANOTHER_DAY);
        says(another(form, "2026-01-06"), ThankViews.DAY, "still to come");
        says(another(form, "2023-01-06"), ThankViews.DAY, "more than 2 years ago");
        var preview = another(form, "2025-12-24");
        says(preview, "Wednesday 24 December 2025");
        assertThat(bot.log.ownWith(ANA, BEN)).hasSize(1);

        bot.sends(ANA, preview, Map.of());

        assertThat(bot.log.ownWith(ANA, BEN))
                .extracting(one -> one.view().account().day())
                .containsExactly(TODAY, TODAY.minusDays(12));
    }

    private Answer another(Answer form, String day) {
        return bot.sends(ANA, form, with(SAID, ThankViews.CONVERSATION, ThankViews.ANOTHER, ThankViews.DAY, day));
    }

    @Test
    void whomToThankIsChosenWhereNobodyWasNamed() {
        var form = bot.thanks(ANA, "");
        says(bot.sends(ANA, form, SAID), ThankViews.PERSON, ThankViews.CHOOSE_SOMEBODY);
        says(chosen(form, ANA), ThankViews.PERSON, "That's you");
        says(chosen(form, BOT), ThankViews.PERSON, "an app");
        says(chosen(form, EXTERNAL), ThankViews.PERSON, "another organisation");
        says(chosen(form, CHIARA), "This is what Chiara Conti");
    }

    private Answer chosen(Answer form, Person whom) {
        return bot.sends(ANA, form, with(SAID, ThankViews.PERSON, whom.id().value(), ThankViews.DAY, "2026-01-05"));
    }

    @Test
    void saysBesideTheFieldWhatIsMissing() {
        var form = bot.presses(ANA, "thank.open", bot.log.notes(ANA, BEN, TODAY).id());

        says(bot.sends(ANA, form, Map.of()), ThankViews.WORDS, "a line is enough");
        says(bot.sends(ANA, form, Map.of(ThankViews.WORDS, "x".repeat(501))), ThankViews.WORDS, "500 characters");
        says(bot.sends(ANA, form, Map.of(ThankViews.WORDS, "x".repeat(500))), "This is what Ben Okafor");
    }

    @Test
    void saysAtOnceWhatStandsAgainstIt() {
        bot.log.keptApart.keepApart(WORKSPACE, ANA.id(), CHIARA.id(), MONDAY);
        says(bot.thanks(ANA, mention(CHIARA)), "on your private list");
        says(bot.thanks(ANA, mention(GONE)), "no longer in use");
        says(bot.thanks(EXTERNAL, mention(BEN)), PersonWording.MEMBERS_ONLY);
        says(bot.thanks(GUEST, mention(BEN)), "To *Ben Okafor*");
        says(bot.presses(ANA, "thank.open", new UUID(9, 9)), "isn't in your log any more");
        assertThat(bot.presses(ANA, "thank.open", "nothing")).isInstanceOf(Answer.Unknown.class);
        var outside = (Logged.Kept)
                bot.log.log(ANA, new Draft(bot.log.form(), Set.of(), List.of("Aunt Vera"), Account.of(TODAY)));
        says(bot.presses(ANA, "thank.open", outside.views().getFirst().id()), "outside this Slack");
        var bens = bot.log.notes(BEN, ANA, TODAY);
        says(bot.presses(ANA, "thank.open", bens.id()), "isn't in your log any more");
    }

    /// The other window was open all the time: what was written is not lost.
    @Test
    void whatComesInTheWayBetweenPreviewAndSendingLosesNothing() {
        var noted = bot.log.notes(ANA, BEN, TODAY);
        var form = bot.presses(ANA, "thank.open", noted.id());
        var preview = bot.sends(ANA, form, SAID);
        bot.sends(ANA, bot.sends(ANA, bot.presses(ANA, "thank.open", noted.id()), SAID), Map.of());

        says(bot.sends(ANA, form, SAID), ThankViews.WORDS, "thanked them today already");
        var late = bot.sends(ANA, preview, Map.of());

        Approved.json("episode/thank-not-sent", json(late));
        assertThat(bot.to(BEN)).hasSize(1);
        says(bot.presses(ANA, "thank.open", noted.id()), "thanked them today already");
    }

    @Test
    void goesBackFromThePreviewWithAllThatWasEntered() {
        var noted = bot.log.notes(ANA, BEN, TODAY);
        for (var form : List.of(bot.presses(ANA, "thank.open", noted.id()), bot.thanks(ANA, mention(BEN)))) {
            var preview = bot.sends(ANA, form, with(SAID, ThankViews.DAY, "2025-12-24"));
            var again = bot.presses(ANA, "thank.change", view(preview).getPrivateMetadata());
            says(again, "You asked *one* question", Invitation.MAY_I_COME_BACK.name(), ThankViews.INVITATION);
            says(bot.sends(ANA, again, with(SAID, ThankViews.DAY, "2025-12-24")), "This is what Ben Okafor");
        }
        assertThat(bot.presses(ANA, "thank.change", "nothing")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void goesBackToTheChoiceItBeganWith() {
        var old = bot.log.notes(ANA, BEN, TODAY.minusDays(9));
        bot.log.notes(ANA, BEN, TODAY);
        var chosen = bot.sends(
                ANA,
                bot.thanks(ANA, mention(BEN)),
                with(SAID, ThankViews.CONVERSATION, old.id().toString()));
        var again = bot.presses(ANA, "thank.change", view(chosen).getPrivateMetadata());
        Approved.json("episode/thank-choose-again", json(again));
        says(
                bot.sends(
                        ANA,
                        again,
                        with(SAID, ThankViews.CONVERSATION, ThankViews.ANOTHER, ThankViews.DAY, "2025-12-24")),
                "Wednesday 24 December 2025");

        var whom = bot.presses(
                ANA, "thank.change", view(chosen(bot.thanks(ANA, ""), BEN)).getPrivateMetadata());
        says(whom, "\"initial_user\":\"U2BEN\"");
        says(chosen(whom, CHIARA), "This is what Chiara Conti");
    }

    /// Promise 9: to Ana, an ordinary way of things.
    @Test
    void whoeverKeepsThemApartReadsNothingAndTheSenderCannotTell() {
        var apart = new TidingsBot();
        apart.log.keptApart.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);

        var seen = Stream.of(bot, apart).map(this::all).toList();

        assertThat(seen.getFirst()).isEqualTo(seen.getLast());
        assertThat(bot.to(BEN)).hasSize(1);
        assertThat(apart.to(BEN)).isEmpty();
    }

    private List<String> all(TidingsBot one) {
        var noted = one.log.notes(ANA, BEN, TODAY);
        var form = one.presses(ANA, "thank.open", noted.id());
        var preview = one.sends(ANA, form, SAID);
        var sent = one.sends(ANA, preview, Map.of());
        return Stream.of(form, preview, sent, one.sends(ANA, form, SAID), one.thanks(ANA, mention(BEN)))
                .map(TidingsBot::json)
                .toList();
    }

    @Test
    void whoeversHoursAreUnknownIsNotWrittenToAndTheSenderCannotTell() {
        bot.log.directory.with(NOWHERE);

        var sent = bot.sends(
                ANA,
                bot.sends(ANA, bot.thanks(ANA, mention(NOWHERE)), with(SAID, ThankViews.DAY, "2026-01-05")),
                Map.of());

        says(sent, "On its way to Noor Haddad");
        assertThat(bot.to(NOWHERE)).isEmpty();
    }

    @Test
    void whoeverReadsItCanBeLeftInPeace() {
        bot.sends(
                ANA,
                bot.sends(
                        ANA,
                        bot.presses(
                                ANA,
                                "thank.open",
                                bot.log.notes(ANA, BEN, TODAY).id()),
                        SAID),
                Map.of());

        says(bot.presses(BEN, "thank.keepApart", ANA.id().value()), "They are not told");

        assertThat(bot.log.keptApart.listOf(WORKSPACE, BEN.id())).containsExactly(ANA.id());
        assertThat(bot.to(BEN)).as("it waited still").isEmpty();
        assertThat(bot.presses(BEN, "thank.keepApart", BEN.id().value())).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.log.reading.with(WORKSPACE, ANA.id(), new Companion.Colleague(BEN.id()), 0, 9))
                .hasSize(1);
    }

    @Test
    void aWindowOfNothingIsNothing() {
        assertThat(bot.sends(ANA, "thank.send", "", Map.of())).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.sends(ANA, "thank.preview", "a\nb\nc\nd\ne\nf", Map.of()))
                .isInstanceOf(Answer.Unknown.class);
        assertThat(bot.presses(ANA, "thank.gone", "")).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.sends(ANA, "thank.open", "", Map.of())).isInstanceOf(Answer.Unknown.class);
    }
}
