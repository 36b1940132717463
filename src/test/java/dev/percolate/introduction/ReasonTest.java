package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReasonTest {
    private static final PersonId ANA = new PersonId("U1ANA");
    private static final PersonId BEN = new PersonId("U2BEN");
    private static final Profile ANAS = new Profile("sketching", "saying no");
    private static final Profile BENS = new Profile("no, kindly", "sketches");

    @Test
    void tellsEachSideFromTheirOwn() {
        var introduction = introduction(157, 157, new Grounds(135, 250, 200, 400, 0));

        assertThat(Reason.of(introduction, ANA, BEN))
                .containsExactly(
                        new Reason.BothCanHelp("saying no", "no, kindly", "sketches", "sketching"),
                        new Reason.DifferentWork(),
                        new Reason.SharedHours(6),
                        new Reason.NewToEachOther());
        assertThat(Reason.of(introduction, BEN, ANA))
                .startsWith(new Reason.BothCanHelp("sketches", "sketching", "saying no", "no, kindly"));
    }

    @Test
    void tellsOnlyWhatCounted() {
        var introduction = introduction(78, 0, new Grounds(0, 0, 0, null, -100));

        assertThat(Reason.of(introduction, ANA, BEN))
                .containsExactly(new Reason.TheyCanHelp("saying no", "no, kindly"));
        assertThat(Reason.of(introduction, BEN, ANA)).containsExactly(new Reason.YouCanHelp("saying no", "no, kindly"));
    }

    @Test
    void alwaysHasSomethingTrueToSay() {
        assertThat(Reason.of(introduction(0, 0, new Grounds(0, 0, 0, null, 0)), ANA, BEN))
                .containsExactly(new Reason.NewToEachOther());
        assertThat(Reason.of(introduction(0, 0, new Grounds(0, 0, 0, null, -5)), ANA, BEN))
                .containsExactly(new Reason.SameCircle());
    }

    @Test
    void quotesNothingThatWasErased() {
        var introduction = new Introduction(
                CoffeeChannel.FIRST,
                CoffeeChannel.COFFEE,
                new Origin.AskedBy(ANA),
                MONDAY,
                new Stage.Open(MONDAY),
                List.of(Part.unanswered(ANA, ANAS, 157, null), Part.unanswered(BEN, Profile.EMPTY, 157, null)),
                new Grounds(135, 0, 0, null, 0));
        assertThat(Reason.of(introduction, ANA, BEN)).containsExactly(new Reason.NewToEachOther());
    }

    private static Introduction introduction(int anasWishMet, int bensWishMet, Grounds grounds) {
        return new Introduction(
                CoffeeChannel.FIRST,
                CoffeeChannel.COFFEE,
                new Origin.AskedBy(ANA),
                MONDAY,
                new Stage.Open(MONDAY),
                List.of(Part.unanswered(ANA, ANAS, anasWishMet, null), Part.unanswered(BEN, BENS, bensWishMet, null)),
                grounds);
    }
}
