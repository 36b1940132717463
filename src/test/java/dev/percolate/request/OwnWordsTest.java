package dev.percolate.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.request.OwnWords.Fault;
import org.junit.jupiter.api.Test;

final class OwnWordsTest {
    @Test
    void knowsWhatIsNothingToAsk() {
        assertThat(OwnWords.fault(" \n\t ")).contains(Fault.EMPTY);
        assertThat(OwnWords.fault("\u202E\u2066")).contains(Fault.EMPTY);
        assertThat(OwnWords.fault("🙏🙏 !!!")).contains(Fault.NO_WORDS);
        assertThat(OwnWords.fault("x".repeat(3_000))).contains(Fault.LONG);
        assertThat(OwnWords.fault("😀".repeat(1_499) + "x")).isEmpty();
        assertThat(OwnWords.fault("なぜ？")).isEmpty();
    }

    @Test
    void keepsLinesAndDropsWhatNobodySees() {
        assertThat(OwnWords.clean("  one\r\ntwo\n\n \n\nthree\u202Eeerht\u0007 \uD800 "))
                .isEqualTo("one\ntwo\n\nthreeeerht");
    }

    @Test
    void countsAsAReaderDoes() {
        assertThat(OwnWords.isThin("😀".repeat(59))).isTrue();
        assertThat(OwnWords.isThin("x".repeat(60))).isFalse();
    }
}
