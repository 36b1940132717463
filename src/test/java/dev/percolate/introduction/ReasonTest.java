package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReasonTest {
    private static final PersonId ANA = new PersonId("U1ANA");
    private static final PersonId BEN = new PersonId("U2BEN");
    private static final PersonId CHIARA = new PersonId("U3CHIARA");
    private static final Profile ANAS = new Profile("sketching", "saying no");
    private static final Profile BENS = new Profile("no, kindly", "sketching an idea");

    @Test
    void tellsEachSideFromTheirOwn() {
        var introduction = between(ANAS, BENS, new Grounds(135, 0, 250, 200, 400, 0, Set.of()));

        assertThat(Reason.of(introduction, ANA, BEN))
                .containsExactly(
                        new Reason.BothCanHelp("saying no", help("no, kindly"), "sketching an idea", help("sketching")),
                        new Reason.DifferentWork(),
                        new Reason.SharedHours(6),
                        new Reason.NewToEachOther());
        assertThat(Reason.of(introduction, BEN, ANA))
                .startsWith(new Reason.BothCanHelp(
                        "sketching an idea", help("sketching"), "saying no", help("no, kindly")));
    }

    @Test
    void tellsOnlyWhatCounted() {
        var introduction = between(
                new Profile("", "saying no"),
                new Profile("no, kindly", "sql"),
                new Grounds(0, 0, 0, 0, null, -100, Set.of()));

        assertThat(Reason.of(introduction, ANA, BEN))
                .containsExactly(new Reason.TheyCanHelp("saying no", help("no, kindly")));
        assertThat(Reason.of(introduction, BEN, ANA))
                .containsExactly(new Reason.YouCanHelp("saying no", help("no, kindly")));
    }

    @Test
    void saysWhatBothWouldLikeToLearn() {
        var introduction = between(
                new Profile("", "saying no"),
                new Profile("no, kindly", "saying no, kindly"),
                new Grounds(0, 66, 0, 0, null, -100, Set.of()));

        assertThat(Reason.of(introduction, BEN, ANA))
                .containsExactly(
                        new Reason.YouCanHelp("saying no", help("no, kindly")),
                        new Reason.SameGoals("saying no, kindly", "saying no"));
    }

    @Test
    void alwaysHasSomethingTrueToSay() {
        assertThat(Reason.of(between(ANAS, Profile.EMPTY, new Grounds(0, 0, 0, 0, null, 0, Set.of())), ANA, BEN))
                .containsExactly(new Reason.NewToEachOther());
        assertThat(Reason.of(between(ANAS, Profile.EMPTY, new Grounds(0, 0, 0, 0, null, -5, Set.of())), ANA, BEN))
                .containsExactly(new Reason.SameCircle());
    }

    @Test
    void quotesNothingThatWasErased() {
        assertThat(Reason.of(between(ANAS, Profile.EMPTY, new Grounds(135, 0, 0, 0, null, 0, Set.of())), ANA, BEN))
                .containsExactly(new Reason.NewToEachOther());
    }

    /// Whoever meets a wish best decides how much it counts; that says nothing of the others.
    @Test
    void saysOfEachOfSeveralOnlyWhatTheyCanDo() {
        var introduction = inRound(
                Part.unanswered(ANA, ANAS, 157, null),
                Part.unanswered(BEN, new Profile("sql", ""), 0, null),
                Part.unanswered(CHIARA, new Profile("no, kindly", ""), 0, null));

        assertThat(Reason.of(introduction, ANA, BEN))
                .containsExactly(new Reason.NewToEachOther(), new Reason.BalanceOfRound());
        assertThat(Reason.of(introduction, ANA, CHIARA))
                .startsWith(new Reason.TheyCanHelp("saying no", help("no, kindly")));
        assertThat(Reason.of(introduction, CHIARA, ANA))
                .startsWith(new Reason.YouCanHelp("saying no", help("no, kindly")));
        assertThat(Reason.of(introduction, BEN, CHIARA)).startsWith(new Reason.NewToEachOther());
    }

    @Test
    void givesTheBestReasonOfAllTheOthers() {
        var introduction = inRound(
                Part.unanswered(ANA, ANAS, 157, null),
                Part.unanswered(BEN, new Profile("", "sketching"), 0, null),
                Part.unanswered(CHIARA, new Profile("no, kindly", ""), 0, null));

        assertThat(Reason.best(introduction, ANA))
                .isEqualTo(new Reason.Best(CHIARA, new Reason.TheyCanHelp("saying no", help("no, kindly"))));
        assertThat(Reason.best(introduction, BEN))
                .isEqualTo(new Reason.Best(ANA, new Reason.TheyCanHelp("sketching", help("sketching"))));
        assertThat(Reason.best(introduction, CHIARA))
                .isEqualTo(new Reason.Best(ANA, new Reason.YouCanHelp("saying no", help("no, kindly"))));
    }

    @Test
    void quotesTheLineThatMeetsTheWish() {
        var cook = new Profile("sql", "no, kindly", "ten years of cooking", Preferences.NONE);
        var introduction = between(
                new Profile("saying no", "cooking for many"), cook, new Grounds(0, 0, 0, 0, null, -100, Set.of()));

        assertThat(Reason.of(introduction, ANA, BEN))
                .containsExactly(new Reason.BothCanHelp(
                        "cooking for many",
                        new Offer.WouldBring("ten years of cooking"),
                        "no, kindly",
                        help("saying no")));
        assertThat(Reason.of(introduction, BEN, ANA))
                .containsExactly(new Reason.BothCanHelp(
                        "no, kindly",
                        help("saying no"),
                        "cooking for many",
                        new Offer.WouldBring("ten years of cooking")));
    }

    private static Offer help(String line) {
        return new Offer.CanHelpWith(line);
    }

    private static Introduction between(Profile anas, Profile bens, Grounds grounds) {
        return introduction(
                new Origin.AskedBy(ANA),
                grounds,
                Part.unanswered(ANA, anas, 0, null),
                Part.unanswered(BEN, bens, 0, null));
    }

    private static Introduction inRound(Part... parts) {
        return introduction(new Origin.InRound(7, false), new Grounds(0, 0, 0, 0, null, 0, Set.of()), parts);
    }

    private static Introduction introduction(Origin origin, Grounds grounds, Part... parts) {
        return new Introduction(
                CoffeeChannel.FIRST,
                CoffeeChannel.COFFEE,
                origin,
                MONDAY,
                new Stage.Open(MONDAY),
                List.of(parts),
                grounds);
    }
}
