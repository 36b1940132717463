package dev.percolate.request;

import dev.percolate.introduction.Words;
import java.util.Arrays;
import java.util.Comparator;

/// The part of a text that has most to do with what is asked for.
final class Quotation {
    /// In code points.
    static final int LONGEST = 160;

    private static final String BETWEEN_SENTENCES = "(?<=[.!?…])\\s+|(?<=[。！？।؟])\\s*";

    private Quotation() {}

    /// All of a short text; of a longer one the sentence that shares most words, the earlier of two, cut where it is
    /// longer still.
    static String of(String text, String asked) {
        if (length(text) <= LONGEST) {
            return text;
        }
        var words = Words.of(asked);
        return Arrays.stream(text.split(BETWEEN_SENTENCES))
                .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetter))
                .max(Comparator.comparingInt((String sentence) -> words.sharedWith(Words.of(sentence)))
                        .thenComparing(sentence -> -text.indexOf(sentence)))
                .map(Quotation::cut)
                .orElseGet(() -> cut(text));
    }

    private static String cut(String sentence) {
        return length(sentence) <= LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST - 1))
                                .strip() + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
