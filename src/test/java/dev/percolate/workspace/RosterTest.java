package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.Roster.Entry;
import dev.percolate.workspace.Roster.Found;
import dev.percolate.workspace.Roster.Missed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RosterTest {
    private static final PersonId ANA = new PersonId("U0ANA");
    private static final PersonId BEN = new PersonId("U0BEN");
    private static final Roster ROSTER = new Roster(List.of(
            new Entry(ANA, Standing.MEMBER, List.of("ana.sousa", "Ana", "Ana Sousa")),
            new Entry(BEN, Standing.GUEST, List.of("ben", "Ben O.", "Ben Okafor")),
            new Entry(new PersonId("U0CHLOE"), Standing.MEMBER, List.of("chloe", "", "Chlo\u00E9 Martin")),
            new Entry(new PersonId("U0SMITH1"), Standing.MEMBER, List.of("smith1", "Sam", "Sam Smith")),
            new Entry(new PersonId("U0SMITH2"), Standing.MEMBER, List.of("smith2", "Sammy", "Sam Smith")),
            new Entry(new PersonId("U0OLGAOLD"), Standing.DEACTIVATED, List.of("olga", "Olga", "Olga Kowalska")),
            new Entry(new PersonId("U0OLGANEW"), Standing.MEMBER, List.of("olga2", "Olga", "Olga Kowalska-Nowak")),
            new Entry(new PersonId("U0BOT"), Standing.BOT, List.of("percolate", "Percolate")),
            new Entry(new PersonId("W0PRIYA"), Standing.EXTERNAL, List.of("priya", "Priya Sharma"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "U0ANA",
                "u0ana",
                " U0ANA ",
                "<@U0ANA>",
                "<@U0ANA|ana>",
                "ana.sousa",
                "@ana.sousa",
                "@Ana",
                "ANA SOUSA",
                "Ana  Sousa",
                "Ana\u00A0Sousa"
            })
    void findsSomebodyByTheirIdAndByAnyNameTheyGoBy(String written) {
        assertThat(ROSTER.find(written)).isEqualTo(new Found.One(ANA));
    }

    @Test
    void findsAnAccentHoweverItWasTyped() {
        assertThat(ROSTER.find("Chloe\u0301 Martin")).isEqualTo(new Found.One(new PersonId("U0CHLOE")));
    }

    @Test
    void findsGuests() {
        assertThat(ROSTER.find("@ben")).isEqualTo(new Found.One(BEN));
    }

    @Test
    void prefersWhoeverIsStillThere() {
        assertThat(ROSTER.find("Olga")).isEqualTo(new Found.One(new PersonId("U0OLGANEW")));
    }

    @ParameterizedTest
    @CsvSource({
        "@bnn, NOBODY",
        "U0NOBODY, NOBODY",
        "@, NOBODY",
        "Sam Smith, SEVERAL",
        "ana@kettle.example, MAIL",
        "U0OLGAOLD, DEACTIVATED",
        "Olga Kowalska, DEACTIVATED",
        "Percolate, APP",
        "U0BOT, APP",
        "Priya Sharma, ELSEWHERE",
        "W0PRIYA, ELSEWHERE"
    })
    void saysWhyNobodyCanBeMeant(String written, Missed why) {
        assertThat(ROSTER.find(written)).isEqualTo(new Found.None(why));
    }

    @Test
    void nobodyComesInAnothersPlaceByChoosingTheirName() {
        var roster = new Roster(List.of(
                new Entry(ANA, Standing.MEMBER, List.of("ana", "Ana Sousa")),
                new Entry(BEN, Standing.MEMBER, List.of("ben", "ana", "Ana Sousa"))));

        assertThat(roster.find("@ana")).isEqualTo(new Found.None(Missed.SEVERAL));
        assertThat(roster.find("Ana Sousa")).isEqualTo(new Found.None(Missed.SEVERAL));
        assertThat(roster.find("U0ANA")).isEqualTo(new Found.One(ANA));
    }

    @Test
    void oneWhoGoesByTheSameNameTwiceIsOnePerson() {
        var roster = new Roster(List.of(new Entry(ANA, Standing.MEMBER, List.of("ana", "Ana", "ana"))));

        assertThat(roster.find("ana")).isEqualTo(new Found.One(ANA));
    }
}
