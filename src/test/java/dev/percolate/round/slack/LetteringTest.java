package dev.percolate.round.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.PastQuarter;
import dev.percolate.introduction.ReadQuarters.Year;
import dev.percolate.introduction.Totals;
import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.workspace.Figure.Shown;
import dev.percolate.workspace.Quarter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LetteringTest {
    private final Lettering letters = new Lettering();

    @Test
    void isWiderTheMoreItSaysAndTheLargerItIs() {
        double word = letters.width("Jan-Mar", 14);
        assertThat(letters.width("Jan-Mar 2026", 14)).isGreaterThan(word);
        assertThat(letters.width("Jan-Mar", 28)).isEqualTo(2 * word);
        assertThat(letters.width("", 14)).isZero();
    }

    @Test
    void drawsFromWhereItIsToldOn() {
        var picture = new BufferedImage(200, 40, BufferedImage.TYPE_INT_RGB);
        letters.draw(picture.createGraphics(), "about 45", 50, 30, 20);
        int first = 200;
        int last = 0;
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 40; y++) {
                if (picture.getRGB(x, y) != 0xFF000000) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                    assertThat(y).isLessThanOrEqualTo(31);
                }
            }
        }
        int end = (int) (50 + letters.width("about 45", 20));
        assertThat(first).isBetween(50, 53);
        assertThat(last).isBetween(end - 5, end);
    }

    /// On a server without fonts or fontconfig Java fails as soon as it looks for any: so nothing here may make it
    /// look.
    @Test
    void looksForNoFontsOnTheMachine() throws IOException, InterruptedException {
        var drawing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Drawing.class.getName())
                .redirectErrorStream(true)
                .start();
        String loaded = new String(drawing.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(drawing.waitFor()).as(loaded).isZero();
        assertThat(loaded)
                .contains("java.awt.image.BufferedImage", Lettering.class.getName())
                .doesNotContain("sun.font.SunFontManager", "sun.font.FontManagerFactory");
    }

    /// Draws a chart in a process of its own.
    static final class Drawing {
        private Drawing() {}

        public static void main(String[] arguments) {
            var totals = new Totals(
                    new Shown(40),
                    new Shown(75),
                    new Shown(50),
                    new Shown(30),
                    new Shown(25),
                    new Shown(45),
                    new Mixed.NothingKnown());
            var year = new Year(
                    ZoneId.of("UTC"),
                    List.of(
                            new PastQuarter.Counted(new Quarter(2026, 1), totals),
                            new PastQuarter.Counted(new Quarter(2025, 4), Totals.HELD)));
            if (TotalsPicture.of(year).content().length == 0) {
                throw new IllegalStateException("nothing was drawn");
            }
        }
    }
}
