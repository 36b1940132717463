package dev.percolate.round.slack;

import dev.percolate.introduction.PastQuarter;
import dev.percolate.introduction.ReadQuarters.Year;
import dev.percolate.outbox.Attachment;
import dev.percolate.round.slack.TotalsWording.Measure;
import dev.percolate.workspace.Figure;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Totals as a chart: for each measure one bar a quarter, with its number beside it. Every bar has the same colour, so
/// that colour tells nothing, and all have one scale. It names no channel and nobody.
final class TotalsPicture {
    static final int WIDTH = 960;

    private static final int MARGIN = 32;
    private static final int HEAD = 96;
    private static final int COLUMNS = 2;
    private static final int PANEL_WIDTH = (WIDTH - MARGIN) / COLUMNS;
    private static final int PANEL_HEAD = 38;
    private static final int LINE = 28;
    private static final int BAR = 20;
    private static final int BARS_FROM = 128;
    private static final int LONGEST_BAR = 210;
    private static final int TITLE = 30;
    private static final int SUBTITLE = 20;
    private static final int TEXT = 18;

    private static final Color PAPER = Color.WHITE;
    private static final Color INK = new Color(0x1D1C1D);
    private static final Color BARS = new Color(0x1F5F8B);
    private static final Color RULE = new Color(0x868686);

    private static final Lettering LETTERS = new Lettering();

    private TotalsPicture() {}

    static Attachment of(Year year) {
        return new Attachment(
                "totals-by-quarter.png",
                "Totals by quarter",
                "Bar chart of the last four quarters: people who took part, introductions proposed, how many of these"
                        + " came together, how many of those somebody told of and in how many they had met, new pairs,"
                        + " and how many of these are across departments. The message that follows says every number in"
                        + " words.",
                png(drawn(year)));
    }

    private static int height(Year year, int panels) {
        int rows = (panels + COLUMNS - 1) / COLUMNS;
        return HEAD + rows * panelHeight(year) + MARGIN / 2;
    }

    private static int panelHeight(Year year) {
        return PANEL_HEAD + year.quarters().size() * LINE + LINE / 2;
    }

    private static BufferedImage drawn(Year year) {
        var panels = TotalsWording.measures(year);
        var picture = new BufferedImage(WIDTH, height(year, panels.size()), BufferedImage.TYPE_INT_RGB);
        Graphics2D on = picture.createGraphics();
        on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        on.setColor(PAPER);
        on.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        on.setColor(INK);
        LETTERS.draw(on, "Totals by quarter", MARGIN, MARGIN + 18, TITLE);
        LETTERS.draw(
                on,
                "Rounded to five. Quarters on the clock of " + Wording.place(year.clock()) + ".",
                MARGIN,
                MARGIN + 48,
                TEXT);
        for (int i = 0; i < panels.size(); i++) {
            panel(on, year, panels.get(i), MARGIN + i % COLUMNS * PANEL_WIDTH, HEAD + i / COLUMNS * panelHeight(year));
        }
        on.dispose();
        return picture;
    }

    private static void panel(Graphics2D on, Year year, Measure measure, int x, int y) {
        on.setColor(INK);
        LETTERS.draw(on, measure.inFull(), x, y + PANEL_HEAD - 12, SUBTITLE);
        int line = y + PANEL_HEAD;
        for (PastQuarter past : year.quarters().reversed()) {
            line(on, year, past, measure, x, line);
            line += LINE;
        }
        on.setColor(RULE);
        on.drawLine(x + BARS_FROM, y + PANEL_HEAD - 2, x + BARS_FROM, line - LINE + BAR + 2);
    }

    private static void line(Graphics2D on, Year year, PastQuarter past, Measure measure, int x, int y) {
        on.setColor(INK);
        LETTERS.draw(
                on, TotalsWording.months(past.quarter()) + " " + past.quarter().year(), x, y + BAR - 4, TEXT);
        int bar = 0;
        if (past instanceof PastQuarter.Counted counted
                && measure.figure().apply(counted.totals()) instanceof Figure.Shown(int about)) {
            bar = Math.max(2, LONGEST_BAR * about / longest(year));
            on.setColor(BARS);
            on.fillRect(x + BARS_FROM + 1, y, bar, BAR);
        }
        on.setColor(INK);
        LETTERS.draw(on, TotalsWording.beside(past, measure), x + BARS_FROM + bar + 8, y + BAR - 4, TEXT);
    }

    private static int longest(Year year) {
        return year.quarters().stream()
                .filter(PastQuarter.Counted.class::isInstance)
                .map(PastQuarter.Counted.class::cast)
                .flatMap(counted -> TotalsWording.MEASURES.stream()
                        .map(measure -> measure.figure().apply(counted.totals())))
                .filter(Figure.Shown.class::isInstance)
                .mapToInt(figure -> ((Figure.Shown) figure).about())
                .max()
                .orElse(1);
    }

    /// In memory: ImageIO would otherwise write it to a file first.
    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
