package dev.percolate.request.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.percolate.request.Embedding;
import org.junit.jupiter.api.Test;

final class MiniLmTest {
    private final MiniLm model = new MiniLm(true);

    @Test
    void findsTextsAlikeThatShareNoWord() {
        var asked = read("I freeze when everybody looks at me");
        assertThat(asked.cosine(read("Stage fright before a talk")))
                .isGreaterThan(asked.cosine(read("Customs papers and tariff codes")) + 0.1);
        assertThat(asked.size()).isEqualTo(384);
        assertThat(asked.cosine(read("I freeze when everybody looks at me"))).isEqualTo(1);
    }

    @Test
    void readsAnythingSomebodyMayType() {
        canRun();
        for (String text : new String[] {"☕☕☕", "<!channel> <@U123>", "\u202Eabc", "x".repeat(3000), "日本語", "a"}) {
            assertThat(model.embed(text)).as(text).isPresent();
        }
        assertThat(model.embed("")).isEmpty();
        assertThat(model.embed("  ")).isEmpty();
    }

    @Test
    void tellsNobodyThatItIsUsed() {
        read("anything");
        assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }

    @Test
    void readsNothingWhereItIsSwitchedOff() {
        var off = new MiniLm(false);
        assertThat(off.isOn()).isFalse();
        assertThat(off.embed("anything")).isEmpty();
    }

    /// Where the machine cannot, the bot goes on by words alone, and so does the build.
    private void canRun() {
        model.embed("anything");
        assumeThat(model.isOn()).isTrue();
    }

    private Embedding read(String text) {
        canRun();
        return model.embed(text).orElseThrow();
    }
}
