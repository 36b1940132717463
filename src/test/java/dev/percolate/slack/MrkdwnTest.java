package dev.percolate.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MrkdwnTest {
    @Test
    void mentionsAndLinksThatSomebodyTypedDoNothing() {
        assertThat(Mrkdwn.quote("<!channel> <@U1> <https://x|y> &amp;"))
                .isEqualTo("&lt;!channel&gt; &lt;@U1&gt; &lt;https://x|y&gt; &amp;amp;");
    }

    @Test
    void formattingThatSomebodyTypedDoesNothing() {
        assertThat(Mrkdwn.quote("*a* _b_ ~c~ `d`")).doesNotContain("*", "_", "~", "`");
    }

    @Test
    void whatSomebodyTypedStaysOnItsLine() {
        assertThat(Mrkdwn.quote("  one\n> two\r\n\tthree ")).isEqualTo("one &gt; two three");
        assertThat(Mrkdwn.quote("> quoted")).isEqualTo("› quoted");
    }

    @Test
    void namesCannotTurnTheTextAround() {
        assertThat(Mrkdwn.quote("Ana\u202Egnp.exe")).isEqualTo("Anagnp.exe");
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        assertThat(Mrkdwn.quote("Ben O'Neill — protégé, «ça va?» ☕ 100%"))
                .isEqualTo("Ben O'Neill — protégé, «ça va?» ☕ 100%");
    }
}
