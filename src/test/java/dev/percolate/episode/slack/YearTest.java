package dev.percolate.episode.slack;

import static dev.percolate.episode.Log.TODAY;
import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.episode.slack.LogBot.json;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Account;
import dev.percolate.episode.EpisodeLength;
import dev.percolate.episode.LogConversation.Draft;
import dev.percolate.episode.Marks;
import dev.percolate.episode.Role;
import dev.percolate.request.Need;
import dev.percolate.slack.Answer;
import dev.percolate.testing.Approved;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YearTest {
    private final LogBot bot = new LogBot();

    private void noted() {
        bot.log.notes(
                ANA,
                BEN,
                new Account(
                        TODAY,
                        EpisodeLength.UP_TO_60_MINUTES,
                        Role.BOTH,
                        Set.of(Need.COUNSEL, Need.GROWTH),
                        "He said \"no\", twice",
                        new Marks(4, null)));
        bot.log.notes(BEN, ANA, TODAY);
        bot.log.notes(
                ANA,
                CHIARA,
                Account.of(TODAY.minusYears(1).plusDays(1)).as(Role.RECEIVED).lasting(EpisodeLength.UNDER_15_MINUTES));
        bot.log.notes(ANA, CHIARA, TODAY.minusYears(1));
        bot.log.log(ANA, new Draft(bot.log.form(), Set.of(), List.of("=Aunt Eve"), Account.of(TODAY.minusDays(2))));
    }

    @Test
    void sumsUpTwelveMonths() {
        Approved.json("episode/year-empty", json(bot.presses(ANA, LogAct.YEAR.id(), "year")));
        noted();
        var year = bot.presses(ANA, LogAct.YEAR.id(), "year");
        Approved.json("episode/year", json(year));
        Approved.json("episode/year-link", json(bot.presses(ANA, year, "Download as a table")));
        assertThat(bot.presses(ANA, LogAct.LINK.id(), "")).isInstanceOf(Answer.Nothing.class);
    }

    @Test
    void offersNoDownloadWhereNoBrowserGetsHere() {
        noted();
        bot.links.possible = false;
        assertThat(json(bot.presses(ANA, LogAct.YEAR.id(), "year")))
                .contains("All my conversations")
                .doesNotContain("Download");
        assertThat(bot.presses(ANA, LogAct.DOWNLOAD.id(), "year")).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void writesThemAsATable() {
        noted();
        Approved.text("episode/year.csv", bot.file.write(WORKSPACE, ANA.id(), bot.now));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1+1"})
    void whatProgramsTakeForAFormulaStaysText(String line) {
        bot.log.notes(ANA, BEN, new Account(TODAY, null, null, Set.of(), line, Marks.NONE));
        assertThat(bot.file.write(WORKSPACE, ANA.id(), bot.now)).contains("\"'" + line + "\"");
    }

    @Test
    void namesNobodyByAnotherNameWhileSlackCannotBeAsked() {
        noted();
        bot.log.directory.goesAway();
        assertThat(bot.file.write(WORKSPACE, ANA.id(), bot.now)).contains("\"U2BEN\"");
    }
}
