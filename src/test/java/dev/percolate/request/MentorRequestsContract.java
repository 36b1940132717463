package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.request.Ask.State;
import dev.percolate.request.MentorRequests.Due;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingWeek;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

public interface MentorRequestsContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    Instant LONG_AGO = MONDAY.minusSeconds(40 * 86_400L);
    Brief WHOLE = new Brief(
            "What would you do about <!channel>?\nI'd say \"nothing\" & wait. 🙂",
            Extent.A_FEW,
            Set.of(Need.COUNSEL, Need.SPONSORSHIP),
            "The decision is in March.",
            LocalDate.parse("2026-03-01"),
            true,
            "a return from a long leave",
            Set.of(DIEGO.id()));

    MentorRequests requests();

    /// Those it knows.
    WorkingWeeks weeks();

    /// In a transaction, where there are such.
    <T> T inOne(Supplier<T> work);

    private MentorRequest draft(WorkspaceId workspace, int number, Person requester) {
        var draft = MentorRequest.draft(
                workspace, new UUID(0, number), requester.id(), requester.zone(), WHOLE, MONDAY.plusSeconds(number));
        requests().keepDraft(draft);
        return draft;
    }

    private MentorRequest moved(MentorRequest request, Move move, Instant now) {
        var after = Life.after(request, move, now).orElseThrow().request();
        inOne(() -> {
            assertThat(requests().hold(request.workspace(), request.id())).contains(request);
            requests().save(after, now);
            return after;
        });
        return after;
    }

    private MentorRequest asking(WorkspaceId workspace, int number, Person requester, Person... people) {
        var asks = java.util.stream.Stream.of(people)
                .map(person -> Ask.next(person.id(), person.zone()))
                .toList();
        return moved(draft(workspace, number, requester), new Move.AskInOrder(asks), MONDAY);
    }

    private MentorRequest found(MentorRequest request) {
        return requests().find(request.workspace(), request.id()).orElseThrow();
    }

    @Test
    default void keepsOneDraftAPersonWithAllThatWasWritten() {
        draft(HERE, 1, ANA);
        var second = draft(HERE, 2, ANA);
        var far = draft(ELSEWHERE, 3, ANA);

        assertThat(requests().draftOf(HERE, ANA.id())).contains(second);
        assertThat(requests().draftOf(ELSEWHERE, ANA.id())).contains(far);
        assertThat(requests().draftOf(HERE, BEN.id())).isEmpty();
        assertThat(requests().find(HERE, new UUID(0, 1))).isEmpty();
        assertThat(requests().find(HERE, far.id())).isEmpty();
        assertThat(requests().latestOf(HERE, ANA.id(), 9)).isEmpty();
        assertThat(requests().openOf(HERE, ANA.id())).isZero();
    }

    @Test
    default void keepsEveryStage() {
        var asking = asking(HERE, 1, ANA, BEN, CHIARA);
        assertThat(found(asking)).isEqualTo(asking);
        var posted = moved(asking, new Move.PostIt(new ChannelId("C1"), false), MONDAY);
        assertThat(found(posted)).isEqualTo(posted);
        var arrived = moved(posted, new Move.Arrive(BEN.id(), MONDAY), MONDAY);
        assertThat(found(arrived)).isEqualTo(arrived);
        var reminded = moved(
                arrived, new Move.WaitNoLonger(), arrived.stage().lookAgainAt().orElseThrow());
        assertThat(found(reminded)).isEqualTo(reminded);
        var next = moved(reminded, new Move.Decline(BEN.id()), MONDAY);
        assertThat(found(next)).isEqualTo(next);
        var referred = moved(next, new Move.Refer(CHIARA.id(), Ask.next(DIEGO.id(), DIEGO.zone())), MONDAY);
        assertThat(found(referred)).isEqualTo(referred);
        var onlyPosted = moved(referred, new Move.LeaveReferral(), MONDAY);
        assertThat(found(onlyPosted)).isEqualTo(onlyPosted);
        var reworded = onlyPosted.reworded(WHOLE.about("Another"), MONDAY).orElseThrow();
        requests().save(reworded, MONDAY);
        assertThat(found(reworded)).isEqualTo(reworded);
        var agreed = moved(reworded, new Move.Claim(new Ask(DIEGO.id(), null, State.NEXT, 0, MONDAY, false)), MONDAY);
        assertThat(found(agreed)).isEqualTo(agreed);
        assertThat(agreed.version(agreed.askOf(DIEGO.id()).orElseThrow().read()))
                .contains(WHOLE);

        var withdrawn = moved(asking(HERE, 2, ANA, BEN), new Move.Withdraw(), MONDAY);
        assertThat(found(withdrawn)).isEqualTo(withdrawn);
        requests().remove(HERE, withdrawn.id());
        assertThat(requests().find(HERE, withdrawn.id())).isEmpty();
    }

    @Test
    default void knowsTheWeeksOfWhomItNamesWhereItIsHeld() {
        var nights = WorkingWeek.of(
                Set.of(DayOfWeek.SUNDAY), new WorkingWeek.Shift(LocalTime.of(22, 0), LocalTime.of(6, 0)));
        var asking = asking(HERE, 1, ANA, BEN, CHIARA);
        var referred = moved(asking, new Move.Refer(BEN.id(), Ask.next(DIEGO.id(), DIEGO.zone())), MONDAY);
        weeks().keep(HERE, DIEGO.id(), nights, MONDAY);
        weeks().keep(HERE, CHIARA.id(), nights, MONDAY);
        weeks().keep(ELSEWHERE, BEN.id(), nights, MONDAY);

        var held = inOne(() -> requests().hold(HERE, referred.id()).orElseThrow());

        assertThat(held).isEqualTo(referred.working(Map.of(DIEGO.id(), nights, CHIARA.id(), nights)));
        weeks().keep(HERE, ANA.id(), nights, MONDAY);
        assertThat(inOne(
                        () -> requests().hold(HERE, referred.id()).orElseThrow().week()))
                .isEqualTo(nights);
    }

    @Test
    default void listsWhatSomebodyAskedForAndWasAsked() {
        var first = asking(HERE, 1, ANA, BEN, CHIARA);
        var second = asking(HERE, 2, ANA, CHIARA);
        var other = asking(HERE, 3, DIEGO, CHIARA);
        asking(ELSEWHERE, 4, ANA, CHIARA);
        draft(HERE, 5, ANA);

        assertThat(requests().latestOf(HERE, ANA.id(), 9)).containsExactly(second, first);
        assertThat(requests().latestOf(HERE, ANA.id(), 1)).containsExactly(second);
        assertThat(requests().openOf(HERE, ANA.id())).isEqualTo(2);
        assertThat(requests().askedOf(HERE, BEN.id(), 9)).containsExactly(first);
        assertThat(requests().askedOf(HERE, CHIARA.id(), 9)).containsExactlyInAnyOrder(second, other);
        moved(other, new Move.KeepSilent(CHIARA.id()), MONDAY);
        assertThat(requests().askedOf(HERE, CHIARA.id(), 9)).containsExactly(second);
    }

    @Test
    default void findsWhatOneAsksTheOtherAtThisMoment() {
        var asking = asking(HERE, 1, ANA, BEN, CHIARA);
        moved(asking(HERE, 2, ANA, BEN), new Move.Decline(BEN.id()), MONDAY);
        asking(HERE, 3, DIEGO, BEN);
        asking(ELSEWHERE, 4, ANA, BEN);
        assertThat(requests().askingNow(HERE, ANA.id(), BEN.id())).containsExactly(asking.id());
        assertThat(requests().askingNow(HERE, ANA.id(), CHIARA.id()))
                .as("their turn has not come")
                .isEmpty();
    }

    @Test
    default void countsWhatPeopleHaveTakenOn() {
        asking(HERE, 1, ANA, BEN, CHIARA);
        moved(asking(HERE, 2, ANA, BEN), new Move.Accept(BEN.id()), MONDAY);
        moved(asking(HERE, 3, ANA, BEN), new Move.Decline(BEN.id()), MONDAY);
        moved(asking(HERE, 4, ANA, BEN), new Move.KeepSilent(BEN.id()), MONDAY);
        asking(ELSEWHERE, 5, ANA, BEN);

        assertThat(requests().workloads(HERE, List.of(BEN.id(), CHIARA.id()), LONG_AGO))
                .isEqualTo(Map.of(BEN.id(), new Workload(2, MONDAY)));
        assertThat(requests().workloads(HERE, List.of(BEN.id()), MONDAY)).isEmpty();
        assertThat(requests().workloads(HERE, List.of(), LONG_AGO)).isEmpty();
    }

    @Test
    default void findsWhatIsDueInOrder() {
        var one = asking(HERE, 1, ANA, BEN);
        var other = asking(ELSEWHERE, 2, ANA, BEN);
        moved(asking(HERE, 3, ANA, BEN), new Move.Accept(BEN.id()), MONDAY);
        Instant at = one.stage().lookAgainAt().orElseThrow();

        assertThat(requests().nextDue()).contains(at);
        assertThat(requests().due(at.minusSeconds(1), null, 9)).isEmpty();
        assertThat(requests().due(at, null, 9))
                .containsExactly(new Due(HERE, one.id(), at), new Due(ELSEWHERE, other.id(), at));
        assertThat(requests().due(at, new Due(HERE, one.id(), at), 9))
                .containsExactly(new Due(ELSEWHERE, other.id(), at));
        assertThat(requests().due(at, null, 1)).hasSize(1);
    }

    @Test
    default void forgetsWhatWasWrittenNinetyDaysAfterTheEnd() {
        var open = asking(HERE, 1, ANA, BEN);
        var over = moved(asking(HERE, 2, ANA, BEN), new Move.Decline(BEN.id()), MONDAY);
        Instant then = MONDAY.plus(Patience.TEXT_KEPT_FOR);

        requests().forgetTexts(then.minusSeconds(1));
        assertThat(found(over).brief()).contains(WHOLE);
        requests().forgetTexts(then);

        assertThat(found(over).brief()).isEmpty();
        assertThat(found(over).asks()).isEqualTo(over.asks());
        assertThat(found(open).brief()).contains(WHOLE);
    }

    @Test
    default void forgetsARequesterButForWhatSomebodySaidYesTo() {
        draft(HERE, 1, ANA);
        var open = asking(HERE, 2, ANA, BEN);
        var agreed = moved(asking(HERE, 3, ANA, BEN), new Move.Accept(BEN.id()), MONDAY);
        var far = asking(ELSEWHERE, 4, ANA, BEN);

        inOne(() -> {
            requests().forget(HERE, ANA.id());
            return true;
        });

        assertThat(requests().draftOf(HERE, ANA.id())).isEmpty();
        assertThat(requests().find(HERE, open.id())).isEmpty();
        assertThat(found(agreed).requester().isSomeoneWhoLeft()).isTrue();
        assertThat(found(agreed).brief()).isEmpty();
        assertThat(found(far)).isEqualTo(far);
        assertThat(requests().workloads(HERE, List.of(BEN.id()), LONG_AGO))
                .isEqualTo(Map.of(BEN.id(), new Workload(1, MONDAY)));
    }

    @Test
    default void forgetsAnAskedPersonSoThatNobodyNotices() {
        var open = asking(HERE, 1, ANA, BEN, CHIARA);
        var agreed = moved(asking(HERE, 2, ANA, BEN), new Move.Accept(BEN.id()), MONDAY);
        var queued = asking(HERE, 3, ANA, CHIARA, BEN);

        inOne(() -> {
            requests().forget(HERE, BEN.id());
            return true;
        });

        assertThat(found(open).stage()).as("waits like any").isEqualTo(open.stage());
        assertThat(requests().askedOf(HERE, BEN.id(), 9)).isEmpty();
        assertThat(found(agreed).stage())
                .isInstanceOfSatisfying(
                        Stage.Agreed.class,
                        stage -> assertThat(stage.mentor().isSomeoneWhoLeft()).isTrue());
        assertThat(found(queued)).as("what Ana entered").isEqualTo(queued);

        var later = moved(found(open), new Move.WaitNoLonger(), MONDAY.plusSeconds(60 * 86_400L));
        assertThat(later.isAsked(CHIARA.id())).isTrue();
        assertThat(found(later).asks())
                .extracting(Ask::person)
                .doesNotContain(BEN.id())
                .contains(CHIARA.id());
    }
}
