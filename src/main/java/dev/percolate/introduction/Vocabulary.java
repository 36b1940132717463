package dev.percolate.introduction;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The words of many texts as numbers, so that thousands of texts can be compared with each other. It counts exactly
/// what [Words#sharedWith] counts.
final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();

    /// By number: those that agree with it, itself included.
    private final int[][] agreeing;

    Vocabulary(Collection<Words> texts) {
        for (Words text : texts) {
            text.all().forEach(word -> numbers.putIfAbsent(word, numbers.size()));
        }
        agreeing = new int[numbers.size()][];
        numbers.forEach((word, number) -> agreeing[number] = new int[] {number});
        numbers.forEach((word, number) -> Words.stemsOf(word).map(numbers::get).forEach(shorter -> {
            if (shorter != null) {
                agree(number, shorter);
                agree(shorter, number);
            }
        }));
    }

    private void agree(int one, int other) {
        int[] before = agreeing[one];
        agreeing[one] = Arrays.copyOf(before, before.length + 1);
        agreeing[one][before.length] = other;
    }

    int size() {
        return agreeing.length;
    }

    Text text(Words words) {
        int[] own = words.all().stream().mapToInt(numbers::get).sorted().toArray();
        int[] close = IntStream.of(own)
                .flatMap(number -> IntStream.of(agreeing[number]))
                .sorted()
                .distinct()
                .toArray();
        return new Text(own, close);
    }

    List<Text> texts(Collection<Words> all) {
        return all.stream().map(this::text).toList();
    }

    /// One text: its words, and all words that agree with one of them, in ascending order.
    static final class Text {
        private final int[] words;
        private final int[] close;
        private final long someOfWords;
        private final long someOfClose;

        private Text(int[] words, int[] close) {
            this.words = words;
            this.close = close;
            this.someOfWords = bits(words);
            this.someOfClose = bits(close);
        }

        /// Most texts share nothing, which one look at a few bits tells of most of these.
        private static long bits(int[] numbers) {
            long bits = 0;
            for (int number : numbers) {
                bits |= 1L << (number * 0x9E3779B9 >>> 26);
            }
            return bits;
        }

        int count() {
            return words.length;
        }

        IntStream words() {
            return IntStream.of(words);
        }

        IntStream close() {
            return IntStream.of(close);
        }

        /// How many of these words the other text has as well.
        int sharedWith(Text other) {
            if ((someOfWords & other.someOfClose) == 0) {
                return 0;
            }
            int shared = 0;
            for (int mine = 0, theirs = 0; mine < words.length && theirs < other.close.length; ) {
                int order = Integer.compare(words[mine], other.close[theirs]);
                shared += order == 0 ? 1 : 0;
                mine += order <= 0 ? 1 : 0;
                theirs += order >= 0 ? 1 : 0;
            }
            return shared;
        }
    }
}
