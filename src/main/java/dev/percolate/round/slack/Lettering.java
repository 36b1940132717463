package dev.percolate.round.slack;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Letters as outlines of the font that PDFBox brings along. Java's own text would need fonts and fontconfig on the
/// machine: without them even a font from a file cannot be opened.
final class Lettering {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final double unit;

    Lettering() {
        try (var file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            letters = font.getUnicodeCmapLookup();
            unit = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Draws from `x` on, on the line at `y`.
    void draw(Graphics2D on, String text, double x, double y, double size) {
        double at = x;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            var scale = new AffineTransform(size / unit, 0, 0, -size / unit, at, y);
            on.fill(scale.createTransformedShape(outline(glyph)));
            at += advance(glyph, size);
        }
    }

    double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(letter -> advance(letters.getGlyphId(letter), size))
                .sum();
    }

    private java.awt.Shape outline(int glyph) {
        try {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new java.awt.geom.Path2D.Float() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(int glyph, double size) {
        try {
            return font.getAdvanceWidth(glyph) * size / unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
