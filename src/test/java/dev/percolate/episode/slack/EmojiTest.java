package dev.percolate.episode.slack;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.episode.slack.TidingsBot.json;
import static dev.percolate.episode.slack.TidingsBot.says;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutgoingMessage.Kind;
import dev.percolate.slack.Answer;
import dev.percolate.slack.ReactionListener.Reacted;
import dev.percolate.testing.Approved;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EmojiTest {
    private final TidingsBot bot = new TidingsBot();

    @Test
    void tellsOnlyWhoeverReactedAtOnceAndOnce() {
        reacts();
        reacts();

        assertThat(bot.to(ANA)).singleElement().satisfies(message -> {
            Approved.json("episode/emoji-noted", json(message.body()));
            assertThat(message.kind()).isEqualTo(Kind.ANSWER);
            assertThat(message.notBefore()).isEqualTo(MONDAY);
            assertThat(message.dropAfter()).isEqualTo(MONDAY.plus(Duration.ofHours(1)));
        });
        assertThat(bot.to(BEN)).isEmpty();
        assertThat(bot.log.ownWith(ANA, BEN)).hasSize(1);
    }

    private void reacts() {
        bot.emoji.reacted(new Reacted(WORKSPACE, ANA.id(), BEN.id(), bot.now));
    }

    @Test
    void takesOutWhatItNotedAndThatDayForGood() {
        reacts();
        var noted = bot.log.ownWith(ANA, BEN).getFirst().view();
        assertThat(bot.to(ANA).getFirst().body().blocks())
                .contains("log.view", noted.id().toString());

        says(bot.presses(BEN, "emoji.takeOut", noted.id()), EmojiMessages.GONE);
        assertThat(bot.log.ownWith(ANA, BEN)).as("it is not theirs").hasSize(1);
        says(bot.presses(ANA, "emoji.takeOut", noted.id()), EmojiMessages.TAKEN_OUT);
        says(bot.presses(ANA, "emoji.takeOut", noted.id()), EmojiMessages.GONE);
        reacts();

        assertThat(bot.log.ownWith(ANA, BEN)).isEmpty();
        assertThat(bot.to(ANA)).hasSize(1);
        assertThat(bot.presses(ANA, "emoji.takeOut", "x")).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.presses(ANA, "emoji.gone", noted.id())).isInstanceOf(Answer.Unknown.class);
        assertThat(bot.sends(ANA, "emoji.takeOut", "", Map.of())).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void isSwitchedOnAndOffByAdminsAndExplainedToAll() {
        Approved.json("episode/emoji-off", json(bot.types(BEN, "")));
        says(bot.types(BEN, ":seedling:"), "for the workspace's admins");
        says(bot.types(ANA, "seedling"), "between colons");
        Approved.json("episode/emoji-on", json(bot.types(ANA, ":seedling:")));
        assertThat(bot.emoji.emoji(WORKSPACE)).contains("seedling");
        says(bot.types(BEN, "off"), "for the workspace's admins");
        says(bot.types(BEN, ""), ":seedling: notes a conversation");
        says(bot.types(ANA, "OFF"), "No emoji notes anything here");
        assertThat(bot.emoji.emoji(WORKSPACE)).isEmpty();
    }
}
