package dev.percolate.introduction.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypedConnectionTest {
    private static final PersonId ANA = new PersonId("U1ANA");
    private static final PersonId BEN = new PersonId("W2BEN");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<@U1ANA> <@W2BEN> both love maps",
                "<@U1ANA|ana> <@W2BEN|ben.okafor>: both love maps",
                "<@U1ANA><@W2BEN>both love maps",
                "<@U1ANA>  and\t<@W2BEN> — both love maps",
                "<@U1ANA>, <@W2BEN>, both love maps",
                "<@U1ANA> &amp; <@W2BEN>\nboth love maps ",
                "<@U1ANA> to <@W2BEN> both love maps",
            })
    void readsTwoPeopleAndWhy(String typed) {
        assertThat(TypedConnection.read(typed)).isEqualTo(new TypedConnection(ANA, BEN, "both love maps", true));
    }

    @Test
    void readsTwoPeopleWithoutAWhy() {
        assertThat(TypedConnection.read("<@U1ANA> <@W2BEN>")).isEqualTo(new TypedConnection(ANA, BEN, "", true));
        assertThat(TypedConnection.read("<@U1ANA> <@U1ANA>")).isEqualTo(new TypedConnection(ANA, ANA, "", true));
    }

    /// The form asks for the rest; nothing that was understood is lost.
    @Test
    void asksForWhatIsMissingOrTooMuch() {
        assertThat(TypedConnection.read("")).isEqualTo(new TypedConnection(null, null, "", false));
        assertThat(TypedConnection.read("ana ben maps"))
                .isEqualTo(new TypedConnection(null, null, "ana ben maps", false));
        assertThat(TypedConnection.read("<@U1ANA> they love maps"))
                .isEqualTo(new TypedConnection(ANA, null, "they love maps", false));
        assertThat(TypedConnection.read("please <@U1ANA> with <@W2BEN>"))
                .isEqualTo(new TypedConnection(ANA, BEN, "please with", false));
        assertThat(TypedConnection.read("<@U1ANA> <@W2BEN> ask <@U3CHIARA|chiara>"))
                .isEqualTo(new TypedConnection(ANA, BEN, "ask @chiara", false));
        assertThat(TypedConnection.read("<@U1ANA> <@W2BEN> ask <@U3CHIARA>"))
                .isEqualTo(new TypedConnection(ANA, BEN, "ask", false));
    }

    @ParameterizedTest
    @CsvSource({
        "<!channel> look,                         @channel look",
        "<!here|here>,                            @here",
        "<!subteam^S1|@designers> know,           @designers know",
        "<!subteam^S1> know,                      @subteam^S1 know",
        "see <https://maps.example/a?b=1>,        see https://maps.example/a?b=1",
        "see <http://maps.example|maps.example>,  see http://maps.example",
        "<mailto:ana@maps.example|ana@maps.example>, ana@maps.example",
        "in <#C1|coffee> or <#C2|>,               in #coffee or",
        "maps &lt;3 &amp;amp; plans,              maps <3 &amp; plans",
    })
    void turnsWhatSlackMadeOfWordsIntoWordsAgain(String why, String words) {
        assertThat(TypedConnection.read("<@U1ANA> <@W2BEN> " + why).why()).isEqualTo(words);
    }

    @Test
    void cutsWhatIsTooLongBetweenTwoCharacters() {
        var typed = TypedConnection.read("<@U1ANA> <@W2BEN> " + "😀".repeat(301));
        assertThat(typed.shownWhy()).isEqualTo("😀".repeat(300));
        assertThat(TypedConnection.read("<@U1ANA> short").shownWhy()).isEqualTo("short");
    }
}
