package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class VocabularyTest {
    private static final List<String> STEMS =
            List.of("coach", "custom", "custome", "plan", "planet", "sql", "c++", "führung");
    private static final List<String> ENDINGS = List.of("", "e", "er", "ers", "ing", "ings", "s");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsWhatTheWordsThemselvesCount(int seed) {
        var random = new Random(seed);
        var texts = IntStream.range(0, 40).mapToObj(_ -> Words.of(text(random))).toList();
        var vocabulary = new Vocabulary(texts);

        for (Words one : texts) {
            for (Words other : texts) {
                assertThat(vocabulary.text(one).sharedWith(vocabulary.text(other)))
                        .as("%s | %s", one.all(), other.all())
                        .isEqualTo(one.sharedWith(other));
            }
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> STEMS.get(random.nextInt(STEMS.size())) + ENDINGS.get(random.nextInt(ENDINGS.size())))
                .collect(Collectors.joining(" "));
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }
}
