package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {
    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "'SQL, and budgets', 'sql!', 1",
        "'saying no to a customer', 'Customers; saying no', 3",
        "'coaching', 'coach', 1",
        "'plan', 'planet', 0",
        "'first talks', 'leading a team for the first time', 0",
        "'how to talk about my work', 'how to talk about your work', 0",
        "'C++', 'c', 0",
        "'Führung übernehmen', 'führung', 1",
        "'ＳＱＬ', 'sql', 1",
        "'面接の練習', '面接の練習', 1",
        "'', 'anything', 0",
        "'sql sql sql', 'sql', 1",
    })
    void countsWhatTwoTextsShare(String one, String other, int shared) {
        assertThat(Words.of(one).sharedWith(Words.of(other))).isEqualTo(shared);
    }
}
