package dev.percolate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TieProbabilitiesTest {
    private static final String HEADING = "pair,day,minutes,rating a,rating b\n";
    private static final String OUT = "pair,day,conversations,probability,assumed,timing,length,depth,enough,ask\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void printsTheProbabilityAfterEachConversation() {
        assertThat(run(HEADING + """
                        ana-ben,2026-01-05,,,
                        ana-ben,2026-02-02,25,3,
                        ana-ben,2026-02-16,45,4,4
                        ana-ben,2026-02-24,,4,5
                        ana-ben,2026-03-03,50,5,4.5
                        """)).isZero();
        assertThat(printed()).isEqualTo(OUT + """
                        ana-ben,2026-01-05,1,0.0610,-3.1781,0.4440,0.0000,0.0000,no,no
                        ana-ben,2026-02-02,2,0.1101,-3.1781,1.7604,-0.1986,-0.4734,no,no
                        ana-ben,2026-02-16,3,0.5626,-3.1781,2.3584,0.2709,0.8006,no,no
                        ana-ben,2026-02-24,4,0.9053,-3.1781,2.9271,0.2363,2.2726,yes,yes
                        ana-ben,2026-03-03,5,0.9876,-3.1781,3.3560,0.6829,3.5153,yes,yes
                        """);
        assertThat(told()).isEmpty();
    }

    @Test
    void sortsEachTieByDayAndTakesColumnsInAnyOrder() {
        run("rating_b;Day;PAIR\n;2026-02-02;x\n4;2026-01-05;y\n;2026-01-05;x\n");
        assertThat(printed().lines().skip(1).map(line -> line.substring(0, 14)))
                .containsExactly("x,2026-01-05,1", "x,2026-02-02,2", "y,2026-01-05,1");
    }

    @Test
    void quotesWhatHasToBeQuoted() {
        run(HEADING + "\"Müller, Ana\",2026-01-05,,,\n\n");
        assertThat(printed()).contains("\"Müller, Ana\",2026-01-05,1");
    }

    @Test
    void takesAllThatAreOnOneDay() {
        run(HEADING + "x,2026-01-05,,,\nx,2026-01-05,,,\n");
        assertThat(printed().lines()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,2026-02-30,,, | Row 3 has the day \"2026-02-30\", which should be like 2026-01-31.",
                "x,,,, | Row 3 has the day \"\", which should be like 2026-01-31.",
                ",2026-01-05,,, | Row 3 names no pair.",
                "x,2026-01-05,soon,, | Row 3 has the minutes \"soon\", which should be a number from 0 to 1440, or nothing.",
                "x,2026-01-05,0,, | Row 3 has the minutes \"0\", which should be a number from 0 to 1440, or nothing.",
                "x,2026-01-05,,6, | Row 3 has the rating a \"6\", which should be a number from 1 to 5, or nothing.",
                "x,2026-01-05,,,NaN | Row 3 has the rating b \"NaN\", which should be a number from 1 to 5, or nothing.",
                "x,2026-01-05,,,,9 | Row 3 has 6 values for 5 columns."
            })
    void namesTheRowThatItCannotUseAndComputesNothing(String row, String fault) {
        assertThat(run(HEADING + "x,2026-01-05,,,\n" + row + "\nx,2026-01-06,,,\n"))
                .isOne();
        assertThat(printed()).isEmpty();
        assertThat(told().lines()).containsExactly(fault, "Nothing was computed.");
    }

    @Test
    void namesEveryFault() {
        run(HEADING + "x,today,7000,0,\n" + ",2026-01-05,,,\n".repeat(30));
        assertThat(told().lines())
                .hasSize(22)
                .contains(
                        "Row 2 has the rating a \"0\", which should be a number" + " from 1 to 5, or nothing.",
                        "And 13 more.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pair,minutes | Row 1 names no column \"day\".",
                "pair,day,mood | Row 1 names a column \"mood\"; known are pair, day, minutes, rating a, rating b.",
                "pair,day,day | Row 1 names the column \"day\" twice."
            })
    void needsAHeading(String heading, String fault) {
        assertThat(run(heading + "\nx,2026-01-05,1\n")).isOne();
        assertThat(told().lines()).containsExactly(fault, "Nothing was computed.");
    }

    @Test
    void saysThatThereIsNothing() {
        assertThat(run("")).isOne();
        assertThat(told()).startsWith("There is nothing in it.");
    }

    @Test
    void saysThatAQuoteIsNeverClosed() {
        assertThat(run("day,pair\n2026-01-05,\"x\n2026-01-06,y\n")).isOne();
        assertThat(told().lines())
                .containsExactly("Row 2 has a value of several lines; mind the quotes.", "Nothing was computed.");
    }

    @Test
    void saysThatItIsNotInUtf8() {
        var latin = (HEADING + "Müller,2026-01-05,,,\n").getBytes(Charset.forName("ISO-8859-1"));
        assertThat(run(List.of(), latin)).isOne();
        assertThat(told()).startsWith("This is no text in UTF-8.");
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("episodes.csv");
        Files.writeString(file, "\uFEFF" + HEADING + "x,2026-01-05,,,\n");
        assertThat(run(List.of(file.toString()), new byte[0])).isZero();
        assertThat(printed()).contains("x,2026-01-05,1");
    }

    @Test
    void writesAFileUnlessThereIsNothingToWrite(@TempDir Path folder) throws IOException {
        Path from = folder.resolve("episodes.csv");
        Path to = folder.resolve("probabilities.csv");
        Files.writeString(from, HEADING + "x,soon,,,\n");
        assertThat(run(List.of(from.toString(), to.toString()), new byte[0])).isOne();
        assertThat(to).doesNotExist();
        Files.writeString(from, HEADING + "x,2026-01-05,,,\n");
        assertThat(run(List.of(from.toString(), to.toString()), new byte[0])).isZero();
        assertThat(to).content().startsWith(OUT + "x,2026-01-05,1");
        assertThat(printed()).isEmpty();
    }

    @Test
    void saysThatAFileIsNotThere(@TempDir Path folder) {
        assertThat(run(List.of(folder.resolve("none.csv").toString()), new byte[0]))
                .isOne();
        assertThat(told()).contains("Cannot read or write").contains("none.csv");
        assertThat(run(List.of("one.csv", "other.csv", "third.csv"), new byte[0]))
                .isOne();
        assertThat(told()).contains("One file to read and one to write: one.csv, other.csv, third.csv");
    }

    private int run(String csv) {
        return run(List.of(), csv.getBytes(StandardCharsets.UTF_8));
    }

    private int run(List<String> files, byte[] typed) {
        return TieProbabilities.run(
                files,
                new ByteArrayInputStream(typed),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
