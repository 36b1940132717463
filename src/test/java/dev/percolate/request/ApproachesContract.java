package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.percolate.request.Approach.Said;
import dev.percolate.request.MentorRequests.Due;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/// Of all three ports around support: what they keep hangs together.
public interface ApproachesContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    Instant LONG_AGO = MONDAY.minusSeconds(40 * 86_400L);
    LocalDate TODAY = LocalDate.parse("2026-01-05");
    String HOPES_FOR = "To speak up about <!channel> in reviews,\nand \"no\" & why. 🙂";
    String LINE = "I'd start with a walk.\nWould you?";

    Approaches approaches();

    Hopes hopes();

    PeopleShown shown();

    /// In a transaction, where there are such.
    <T> T inOne(Supplier<T> work);

    private static Hope hope(WorkspaceId workspace, Person person) {
        return hope(workspace, person, HOPES_FOR, Need.COUNSEL, Need.GROWTH);
    }

    private static Hope hope(WorkspaceId workspace, Person person, String text, Need... needs) {
        return new Hope(workspace, person.id(), text, Set.of(needs), Set.of(DIEGO.id()), null, MONDAY, MONDAY);
    }

    private Approach offers(WorkspaceId workspace, int number, Person mentor, Person person) {
        var hope = hope(workspace, person);
        var approach = Approach.offered(
                hope,
                mentor.id(),
                person.zone(),
                new UUID(0, number),
                new Said(hope.hopesFor(), hope.needs(), "Speaking up", LINE),
                MONDAY.plusSeconds(number));
        approaches().add(approach);
        return approach;
    }

    private Approach moved(Approach approach, Function<Approach, Optional<Approach>> move) {
        var after = move.apply(approach).orElseThrow();
        return inOne(() -> {
            assertThat(approaches().hold(approach.workspace(), approach.id())).contains(approach);
            approaches().save(after, MONDAY);
            return after;
        });
    }

    private Approach found(Approach approach) {
        return approaches().find(approach.workspace(), approach.id()).orElseThrow();
    }

    @Test
    default void keepsAllOfAHopeAndChangesIt() {
        var all = new Hope(
                HERE,
                ANA.id(),
                HOPES_FOR,
                Set.of(Need.values()),
                Set.of(BEN.id()),
                TODAY,
                MONDAY,
                MONDAY.plusSeconds(5));
        hopes().keep(all);
        hopes().keep(hope(ELSEWHERE, BEN));
        assertThat(hopes().find(HERE, ANA.id())).contains(all);
        assertThat(hopes().find(HERE, BEN.id())).isEmpty();
        assertThat(hopes().of(HERE, List.of(ANA.id(), BEN.id()))).containsOnlyKeys(ANA.id());
        assertThat(hopes().of(HERE, List.of())).isEmpty();

        var second = new Hope(
                HERE, ANA.id(), "Less", Set.of(), Set.of(), null, MONDAY.plusSeconds(60), MONDAY.plusSeconds(60));
        hopes().keep(second);
        assertThat(hopes().find(HERE, ANA.id()))
                .contains(new Hope(HERE, ANA.id(), "Less", Set.of(), Set.of(), null, MONDAY, MONDAY.plusSeconds(60)));

        assertThat(hopes().pause(HERE, ANA.id(), TODAY)).isTrue();
        assertThat(hopes().find(HERE, ANA.id()).orElseThrow().pausedUntil()).isEqualTo(TODAY);
        assertThat(hopes().pause(HERE, BEN.id(), TODAY)).isFalse();
        assertThat(hopes().find(ELSEWHERE, BEN.id()).orElseThrow().pausedUntil())
                .isNull();

        hopes().forget(HERE, ANA.id());
        hopes().forget(HERE, BEN.id());
        assertThat(hopes().find(HERE, ANA.id())).isEmpty();
        assertThat(hopes().find(ELSEWHERE, BEN.id())).isPresent();
    }

    private List<Hopes.Found> looking(Instant notSince, int most) {
        return hopes().looking(
                        HERE,
                        new Hopes.Look(
                                "Reading a budget; it's all numbers", Set.of(Need.COUNSEL), TODAY, notSince, 7, most));
    }

    @Test
    default void findsFirstWhoHasToDoWithTheOfferThenWhoWaitsLongest() {
        hopes().keep(hope(HERE, ANA, "To read budgets"));
        hopes().keep(hope(HERE, BEN, "Somebody to think with", Need.COUNSEL));
        hopes().keep(hope(HERE, CHIARA, "A friend"));
        hopes().keep(hope(HERE, DIEGO, "A budget", Need.COUNSEL));
        hopes().keep(hope(HERE, MERE, "A budget"));
        hopes().pause(HERE, MERE.id(), TODAY.plusDays(1));
        hopes().keep(hope(ELSEWHERE, MERE, "A budget"));
        moved(offers(HERE, 1, MERE, DIEGO), Approach::declined);

        var found = looking(MONDAY.plusSeconds(1), 9);
        assertThat(found).hasSize(4);
        assertThat(found.subList(0, 2))
                .extracting(one -> one.hope().person())
                .containsExactlyInAnyOrder(ANA.id(), BEN.id());
        assertThat(found.get(2).hope().person()).isEqualTo(DIEGO.id());
        assertThat(found.get(2).lastOffered()).isEqualTo(MONDAY.plusSeconds(1));
        assertThat(found.get(3).hope()).isEqualTo(hope(HERE, CHIARA, "A friend"));
        assertThat(found.get(3).lastOffered()).isNull();
        assertThat(found)
                .filteredOn(one -> one.hope().person().equals(ANA.id()))
                .extracting(Hopes.Found::sharedWords)
                .allMatch(words -> words > 0);
        assertThat(looking(MONDAY.plusSeconds(1), 2)).isEqualTo(found.subList(0, 2));
        assertThat(looking(MONDAY, 9)).extracting(one -> one.hope().person()).doesNotContain(DIEGO.id());
    }

    @Test
    default void findsNobodyWhoHasAnOfferBeforeThem() {
        hopes().keep(hope(HERE, ANA));
        var open = offers(HERE, 1, BEN, ANA);
        assertThat(looking(MONDAY.plusSeconds(99), 9)).isEmpty();
        moved(open, one -> one.kept(MONDAY));
        assertThat(looking(MONDAY.plusSeconds(99), 9))
                .as("it is not before them")
                .hasSize(1);
    }

    @Test
    default void keepsEveryStage() {
        var offered = offers(HERE, 1, BEN, ANA);
        assertThat(found(offered)).isEqualTo(offered);
        var there = moved(offered, one -> one.arrived(MONDAY));
        assertThat(found(there)).isEqualTo(there);
        var reminded = moved(there, one -> one.waitedFor(there.lookAgainAt().orElseThrow()));
        assertThat(found(reminded)).isEqualTo(reminded);
        var silent = moved(reminded, one -> one.kept(MONDAY));
        assertThat(found(silent)).isEqualTo(silent);
        var over = moved(silent, Approach::unanswered);
        assertThat(found(over)).isEqualTo(over);
        var agreed = moved(offers(HERE, 2, BEN, ANA), Approach::accepted);
        assertThat(found(agreed)).isEqualTo(agreed);
        assertThat(approaches().find(ELSEWHERE, agreed.id())).isEmpty();
    }

    @Test
    default void takesOneAtATimeBeforeAPerson() {
        var first = offers(HERE, 1, BEN, ANA);
        assertThatThrownBy(() -> offers(HERE, 2, CHIARA, ANA)).isInstanceOf(RuntimeException.class);
        offers(ELSEWHERE, 3, CHIARA, ANA);
        moved(first, one -> one.kept(MONDAY));
        assertThat(found(offers(HERE, 4, CHIARA, ANA)).isOpen()).isTrue();
    }

    @Test
    default void listsWhatSomebodyOfferedAndWasOffered() {
        var first = moved(offers(HERE, 1, BEN, ANA), Approach::declined);
        var second = offers(HERE, 2, BEN, ANA);
        var other = offers(HERE, 3, CHIARA, BEN);
        offers(ELSEWHERE, 4, BEN, ANA);

        assertThat(approaches().madeBy(HERE, BEN.id(), 9)).containsExactly(second, first);
        assertThat(approaches().madeBy(HERE, BEN.id(), 1)).containsExactly(second);
        assertThat(approaches().broughtTo(HERE, ANA.id(), 9)).containsExactly(second, first);
        assertThat(approaches().openNaming(HERE, BEN.id())).containsExactlyInAnyOrder(second, other);
        assertThat(approaches().offeredSince(HERE, List.of(ANA.id(), BEN.id(), CHIARA.id()), MONDAY))
                .containsExactlyInAnyOrder(ANA.id(), BEN.id());
        assertThat(approaches().offeredSince(HERE, List.of(), MONDAY)).isEmpty();
        assertThat(approaches().offeredSince(HERE, List.of(ANA.id()), MONDAY.plusSeconds(9)))
                .as("it is still before her")
                .containsExactly(ANA.id());
        var silent = moved(second, one -> one.kept(MONDAY));
        assertThat(approaches().broughtTo(HERE, ANA.id(), 9)).containsExactly(first);
        assertThat(approaches().madeBy(HERE, BEN.id(), 1)).containsExactly(silent);
        assertThat(approaches().offeredSince(HERE, List.of(ANA.id()), MONDAY.plusSeconds(9)))
                .isEmpty();
    }

    @Test
    default void countsWhatMentorsHaveTakenOn() {
        offers(HERE, 1, BEN, ANA);
        moved(offers(HERE, 2, BEN, CHIARA), Approach::accepted);
        moved(offers(HERE, 3, BEN, DIEGO), Approach::declined);
        moved(offers(HERE, 4, BEN, MERE), one -> one.kept(MONDAY));
        offers(ELSEWHERE, 5, BEN, ANA);

        assertThat(approaches().workloads(HERE, List.of(BEN.id(), ANA.id()), LONG_AGO))
                .as("the one kept from Mere as well: Ben cannot tell it from the others")
                .isEqualTo(Map.of(BEN.id(), new Workload(3, null)));
        assertThat(approaches().workloads(HERE, List.of(BEN.id()), MONDAY.plusSeconds(9)))
                .isEmpty();
        assertThat(approaches().workloads(HERE, List.of(), LONG_AGO)).isEmpty();
    }

    @Test
    default void findsWhatIsDueInOrder() {
        var one = offers(HERE, 1, BEN, ANA);
        var other = offers(ELSEWHERE, 1, BEN, ANA);
        moved(offers(HERE, 3, BEN, CHIARA), Approach::accepted);
        Instant at = one.lookAgainAt().orElseThrow();

        assertThat(approaches().nextDue()).contains(at);
        assertThat(approaches().due(at.minusSeconds(1), null, 9)).isEmpty();
        assertThat(approaches().due(at, null, 9))
                .containsExactly(new Due(HERE, one.id(), at), new Due(ELSEWHERE, other.id(), at));
        assertThat(approaches().due(at, new Due(HERE, one.id(), at), 9))
                .containsExactly(new Due(ELSEWHERE, other.id(), at));
        assertThat(approaches().due(at, null, 1)).hasSize(1);
    }

    @Test
    default void forgetsWhatWasSaidNinetyDaysAfterTheEnd() {
        var open = offers(HERE, 1, BEN, ANA);
        var over = moved(offers(HERE, 2, BEN, CHIARA), Approach::declined);
        Instant then = MONDAY.plus(Patience.TEXT_KEPT_FOR);

        approaches().forgetTexts(then.minusSeconds(1));
        assertThat(found(over).said()).isNotNull();
        approaches().forgetTexts(then);
        assertThat(found(over).said()).isNull();
        assertThat(found(over).stage()).isEqualTo(over.stage());
        assertThat(found(open).said()).isNotNull();
    }

    @Test
    default void forgetsAMentorButForWhatSomebodyAccepted() {
        var open = offers(HERE, 1, BEN, ANA);
        var agreed = moved(offers(HERE, 2, BEN, CHIARA), Approach::accepted);
        var over = moved(offers(HERE, 3, BEN, DIEGO), Approach::declined);
        var far = offers(ELSEWHERE, 4, BEN, ANA);

        inOne(() -> {
            approaches().forget(HERE, BEN.id());
            return true;
        });

        assertThat(approaches().find(HERE, open.id())).isEmpty();
        assertThat(approaches().find(HERE, over.id())).isEmpty();
        assertThat(found(agreed).mentor().isSomeoneWhoLeft()).isTrue();
        assertThat(found(agreed).said()).isNull();
        assertThat(found(agreed).person()).isEqualTo(CHIARA.id());
        assertThat(found(far)).isEqualTo(far);
    }

    @Test
    default void forgetsAPersonSoThatTheMentorDoesNotNotice() {
        var open = offers(HERE, 1, BEN, ANA);
        var agreed = moved(offers(HERE, 2, CHIARA, DIEGO), Approach::accepted);

        inOne(() -> {
            approaches().forget(HERE, ANA.id());
            approaches().forget(HERE, DIEGO.id());
            return true;
        });

        assertThat(found(open).stage()).isEqualTo(open.stage());
        assertThat(found(open).person()).isEqualTo(ANA.id());
        assertThat(found(open).said()).isEqualTo(new Said("", Set.of(), "Speaking up", LINE));
        assertThat(approaches().broughtTo(HERE, ANA.id(), 9)).isEmpty();
        assertThat(found(agreed).person().isSomeoneWhoLeft()).isTrue();
        assertThat(found(agreed).mentor()).isEqualTo(CHIARA.id());

        moved(found(open), Approach::unanswered);
        assertThat(found(open).person().isSomeoneWhoLeft()).isTrue();
        assertThat(found(open).zone()).isNull();
        assertThat(approaches().madeBy(HERE, BEN.id(), 9)).hasSize(1);
    }

    @Test
    default void keepsWhoWasShownFirstForADay() {
        var people = List.of(ANA.id(), CHIARA.id());
        assertThat(shown().keep(HERE, BEN.id(), TODAY, people)).isEqualTo(people);
        assertThat(shown().keep(HERE, BEN.id(), TODAY, List.of(DIEGO.id()))).isEqualTo(people);
        assertThat(shown().latest(HERE, BEN.id())).contains(new PeopleShown.Shown(TODAY, people));
        assertThat(shown().latest(ELSEWHERE, BEN.id())).isEmpty();
        assertThat(shown().keep(HERE, BEN.id(), TODAY.plusDays(1), List.of(DIEGO.id())))
                .containsExactly(DIEGO.id());

        shown().forgetBefore(TODAY.plusDays(1));
        assertThat(shown().latest(HERE, BEN.id())).isPresent();
        shown().forgetBefore(TODAY.plusDays(2));
        assertThat(shown().latest(HERE, BEN.id())).isEmpty();
    }

    @Test
    default void forgetsWhoWasShownAndToWhom() {
        shown().keep(HERE, BEN.id(), TODAY, List.of(ANA.id(), CHIARA.id()));
        shown().keep(HERE, ANA.id(), TODAY, List.of(CHIARA.id()));
        shown().keep(ELSEWHERE, BEN.id(), TODAY, List.of(ANA.id()));

        shown().forget(HERE, ANA.id());

        assertThat(shown().latest(HERE, ANA.id())).isEmpty();
        assertThat(shown().latest(HERE, BEN.id())).contains(new PeopleShown.Shown(TODAY, List.of(CHIARA.id())));
        assertThat(shown().latest(ELSEWHERE, BEN.id())).contains(new PeopleShown.Shown(TODAY, List.of(ANA.id())));
    }
}
