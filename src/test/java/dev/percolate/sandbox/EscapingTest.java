package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Person.Standing;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EscapingTest {
    private final Escaping escaping = new Escaping(
            List.of(new Person("U1", "ana", "Ana Sousa", "", "", null, "en-GB", Standing.MEMBER)),
            List.of(new Conversation("C1", Kind.CHANNEL, "coffee"), new Conversation("C2", Kind.PRIVATE, "quiet")));

    @ParameterizedTest
    @CsvSource(delimiter = '=', textBlock = """
                    thank @ana!                = thank <@U1>!
                    @Ana. And @ANA             = <@U1>. And <@U1>
                    meet @Ana Sousa please     = meet <@U1> please
                    @anabel and ana@ana.example = @anabel and ana@ana.example
                    in #coffee, not #tea       = in <#C1|coffee>, not #tea
                    in #quiet                  = in <#C2|>
                    see https://a.example/?b   = see <https://a.example/?b>
                    a < b & c > d              = a &lt; b &amp; c &gt; d
                    <@U2>                      = &lt;@U2&gt;
                    """)
    void writesMentionsAsSlackPassesThemOn(String typed, String escaped) {
        assertThat(escaping.escape(typed)).isEqualTo(escaped);
    }
}
