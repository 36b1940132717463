package dev.percolate.introduction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The words of a short free text, made comparable without knowing its language.
public final class Words {
    private static final Set<String> SAY_NOTHING =
            Set.copyOf(List.of("""
            a about after all also an and any anybody anything are as at be before being better bring by can day days different do
            every everybody first for from get give giving good have help how i in into is it last learn like lot
            make making maybe me more my new next not of on one or other our people second some somebody something
            take taking talk that the their them they things three time times to two up us using want way ways we
            what when where why with without work working would year years you your
            """.strip().split("\\s+")));

    private static final int SHORTEST_STEM = 5;
    private static final int LONGEST_ENDING = 3;

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    public static Words of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new Words(Arrays.stream(plain.split("[^\\p{L}\\p{M}\\p{N}+#]+"))
                .filter(word -> !word.isBlank() && !SAY_NOTHING.contains(word))
                .distinct()
                .toList());
    }

    /// How many of these words the other text has as well.
    public int sharedWith(Words other) {
        return (int) words.stream()
                .filter(word -> other.words.stream().anyMatch(theirs -> agree(word, theirs)))
                .count();
    }

    int count() {
        return words.size();
    }

    List<String> all() {
        return words;
    }

    /// A word of five letters or more agrees with itself plus a short ending: coach and coaching, customer and
    /// customers.
    private static boolean agree(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        if (shorter.equals(longer)) {
            return true;
        }
        return shorter.length() >= SHORTEST_STEM
                && longer.length() - shorter.length() <= LONGEST_ENDING
                && longer.startsWith(shorter);
    }

    /// All shorter words that agree with this one.
    static Stream<String> stemsOf(String word) {
        return IntStream.rangeClosed(1, LONGEST_ENDING)
                .map(ending -> word.length() - ending)
                .filter(length -> length >= SHORTEST_STEM)
                .mapToObj(length -> word.substring(0, length));
    }
}
