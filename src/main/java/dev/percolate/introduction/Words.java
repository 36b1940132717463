package dev.percolate.introduction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a short free text, made comparable without knowing its language.
final class Words {
    private static final Set<String> SAY_NOTHING = Set.of(
            "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "be", "better", "by", "can", "do",
            "for", "from", "get", "good", "have", "help", "how", "i", "in", "into", "is", "it", "learn", "like",
            "maybe", "me", "more", "my", "new", "not", "of", "on", "or", "other", "our", "people", "some", "talk",
            "that", "the", "things", "to", "up", "using", "want", "what", "when", "where", "why", "with", "work",
            "working", "would", "you", "your");

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    static Words of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Words(Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{N}+#]+"))
                .filter(word -> !word.isBlank() && !SAY_NOTHING.contains(word))
                .distinct()
                .toList());
    }

    /// How many of these words the other text has as well.
    int sharedWith(Words other) {
        return (int) words.stream()
                .filter(word -> other.words.stream().anyMatch(theirs -> agree(word, theirs)))
                .count();
    }

    int count() {
        return words.size();
    }

    /// A word of five letters or more agrees with itself plus a short ending: coach and coaching, customer and
    /// customers.
    private static boolean agree(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.equals(longer)) {
            return true;
        }
        return shorter.length() >= 5 && longer.length() - shorter.length() <= 3 && longer.startsWith(shorter);
    }
}
