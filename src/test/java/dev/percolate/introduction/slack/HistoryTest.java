package dev.percolate.introduction.slack;

import static dev.percolate.introduction.CoffeeChannel.FIRST;
import static dev.percolate.introduction.CoffeeChannel.SECOND;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.slack.CoffeeBot.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Stage;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All of one's introductions in one modal.
final class HistoryTest {
    private static final Instant DEADLINE = Instant.parse("2026-01-08T10:00:00Z");

    private final CoffeeBot bot = new CoffeeBot();

    @Test
    void showsAllOfItToThePersonAlone() {
        Approved.json("introduction/history-empty", CoffeeBot.json(bot.types(ANA, "history")));
        anaAndBenCameTogether();
        bot.presses(ANA, Act.MET, FIRST);
        bot.channel.joinedBy(CHIARA, DIEGO);
        bot.channel.introducesInRound(SECOND, DEADLINE, Set.of(), ANA, CHIARA, DIEGO);
        bot.presses(ANA, Act.ACCEPT, SECOND);
        Approved.json("introduction/history-open", CoffeeBot.json(bot.types(ANA, "history")));
        bot.until(DEADLINE);

        Approved.json("introduction/history", CoffeeBot.json(bot.types(ANA, "history")));
        assertThat(bot.presses(ANA, Act.HISTORY, "all")).isEqualTo(bot.types(ANA, "history"));
        assertThat(bot.types(BEN, "history")).matches(answer -> !says(answer, "You said you met"));
    }

    @Test
    void turnsPages() {
        bot.channel.joinedBy(ANA, BEN);
        for (int i = 0; i < 45; i++) {
            bot.channel.introducesInRound(new UUID(3, i), DEADLINE, Set.of(), ANA, BEN);
            bot.channel.introductions.end(WORKSPACE, new UUID(3, i), new Stage.Apart(MONDAY.plus(Duration.ofDays(i))));
        }
        var first = bot.types(ANA, "history");
        assertThat(first).matches(answer -> says(answer, "\"Older\"") && !says(answer, "\"Newer\""));
        var second = bot.presses(ANA, Act.OLDER, "1");
        assertThat(second).isInstanceOf(Answer.Replace.class).matches(answer -> says(answer, "\"Older\"", "\"Newer\""));
        var third = bot.presses(ANA, Act.OLDER, "2");
        assertThat(third).matches(answer -> says(answer, "\"Newer\"") && !says(answer, "\"Older\""));
        for (int i = 0; i < 45; i++) {
            String day = Wording.day(LocalDate.of(2026, 1, 5).plusDays(i));
            assertThat(Stream.of(first, second, third).filter(answer -> says(answer, day)))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "99999", "1e3", "٣", "999999999999"})
    void knowsNoSuchPage(String page) {
        assertThat(bot.presses(ANA, Act.OLDER, page)).isEqualTo(new Answer.Unknown());
    }

    @Test
    void notesWhomSomebodyWouldLikeToMeetAgainForThemAlone() {
        anaAndBenCameTogether();
        var before = bot.types(BEN, "history");

        var wished = bot.presses(ANA, Act.AGAIN, "0/" + BEN.id());
        Approved.json("introduction/history-again", CoffeeBot.json(wished));
        assertThat(bot.presses(ANA, Act.AGAIN, "0/" + BEN.id())).isEqualTo(wished);

        assertThat(bot.types(BEN, "history")).isEqualTo(before);
        assertThat(bot.presses(ANA, Act.NOT_AGAIN, "0/" + BEN.id()))
                .matches(answer -> says(answer, "Meet Ben Okafor again"));
        assertThat(bot.channel.wishing.of(WORKSPACE, ANA.id())).isEmpty();
        bot.presses(ANA, Act.AGAIN, "0/" + CHIARA.id());
        assertThat(bot.channel.wishing.of(WORKSPACE, ANA.id()))
                .as("they never met")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"U2BEN", "x/U2BEN", "0/", "99999/U2BEN", "-1/U2BEN"})
    void takesNoBrokenWish(String value) {
        assertThat(bot.presses(ANA, Act.AGAIN, value)).isEqualTo(new Answer.Unknown());
    }

    private void anaAndBenCameTogether() {
        bot.channel
                .where(ANA, "sketching", "saying no")
                .where(BEN, "saying no", "sketching")
                .joinedBy(ANA, BEN);
        bot.whereIntroduced(ANA);
        bot.outbox.arrive();
        bot.presses(ANA, Act.ACCEPT, FIRST);
        bot.presses(BEN, Act.ACCEPT, FIRST);
        bot.until(MONDAY);
    }
}
