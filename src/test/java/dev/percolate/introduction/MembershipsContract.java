package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Memberships.Joined;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

public interface MembershipsContract {
    Circle COFFEE = new Circle(new WorkspaceId("T1"), new ChannelId("C1"));
    Circle MENTORING = new Circle(new WorkspaceId("T1"), new ChannelId("C2"));
    /// The same channel id, in another workspace.
    Circle ELSEWHERE = new Circle(new WorkspaceId("T2"), new ChannelId("C1"));

    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    LocalDate EASTER = LocalDate.parse("2026-04-05");

    Memberships memberships();

    @Test
    default void joinsOnce() {
        assertThat(memberships().join(COFFEE, ANA, NOW)).isTrue();
        assertThat(memberships().join(COFFEE, ANA, NOW.plusSeconds(60))).isFalse();

        assertThat(memberships().find(COFFEE, ANA)).contains(new Member(ANA, NOW, null));
    }

    @Test
    default void takesManyInAtOnceAndLeavesMembersAsTheyAre() {
        memberships().join(COFFEE, ANA, NOW);
        memberships().pause(COFFEE, ANA, EASTER);

        memberships().joinAll(COFFEE, List.of(BEN, ANA), NOW.plusSeconds(60));
        memberships().joinAll(MENTORING, List.of(), NOW);

        assertThat(memberships().in(COFFEE))
                .containsExactlyInAnyOrder(new Member(ANA, NOW, EASTER), new Member(BEN, NOW.plusSeconds(60), null));
        assertThat(memberships().in(ELSEWHERE)).isEmpty();

        memberships().join(ELSEWHERE, BEN, NOW);
        memberships().leaveAll(COFFEE, List.of(ANA, BEN));
        assertThat(memberships().in(COFFEE)).isEmpty();
        assertThat(memberships().in(ELSEWHERE)).hasSize(1);
    }

    @Test
    default void pausesAndResumes() {
        memberships().join(COFFEE, ANA, NOW);

        assertThat(memberships().pause(COFFEE, ANA, EASTER)).isTrue();
        assertThat(memberships().find(COFFEE, ANA)).contains(new Member(ANA, NOW, EASTER));
        assertThat(memberships().resume(COFFEE, ANA)).isTrue();
        assertThat(memberships().find(COFFEE, ANA)).contains(new Member(ANA, NOW, null));
    }

    @Test
    default void joiningAgainKeepsAPause() {
        memberships().join(COFFEE, ANA, NOW);
        memberships().pause(COFFEE, ANA, EASTER);

        assertThat(memberships().join(COFFEE, ANA, NOW)).isFalse();
        assertThat(memberships().find(COFFEE, ANA)).contains(new Member(ANA, NOW, EASTER));
    }

    @Test
    default void changesNothingForWhoeverIsOut() {
        assertThat(memberships().leave(COFFEE, ANA)).isFalse();
        assertThat(memberships().pause(COFFEE, ANA, EASTER)).isFalse();
        assertThat(memberships().resume(COFFEE, ANA)).isFalse();
        assertThat(memberships().heardNothingOf(COFFEE, ANA)).isZero();
        assertThat(memberships().setAway(COFFEE, ANA, NOW)).isFalse();
        memberships().heardOf(COFFEE, ANA);
        assertThat(memberships().find(COFFEE, ANA)).isEmpty();
    }

    @Test
    default void leavesOneCircleOnly() {
        memberships().join(COFFEE, ANA, NOW);
        memberships().join(MENTORING, ANA, NOW);
        memberships().join(COFFEE, BEN, NOW);

        assertThat(memberships().leave(COFFEE, ANA)).isTrue();

        assertThat(memberships().in(COFFEE)).extracting(Member::person).containsExactly(BEN);
        assertThat(memberships().in(MENTORING)).extracting(Member::person).containsExactly(ANA);
    }

    @Test
    default void holdsThoseOfThemWhoAreMembers() {
        memberships().join(COFFEE, BEN, NOW);

        assertThat(memberships().hold(COFFEE, List.of(ANA, BEN))).containsExactly(new Member(BEN, NOW, null));
    }

    @Test
    default void listsTheCirclesOfAPersonLongestJoinedFirst() {
        memberships().join(MENTORING, ANA, NOW);
        memberships().join(COFFEE, ANA, NOW.plusSeconds(9));
        memberships().join(COFFEE, BEN, NOW);
        memberships().join(ELSEWHERE, ANA, NOW);

        assertThat(memberships().of(COFFEE.workspace(), ANA))
                .containsExactly(
                        new Joined(MENTORING, new Member(ANA, NOW, null)),
                        new Joined(COFFEE, new Member(ANA, NOW.plusSeconds(9), null)));
    }

    @Test
    default void countsSilenceInARowUntilAWord() {
        memberships().join(COFFEE, ANA, NOW);
        memberships().join(MENTORING, ANA, NOW);

        assertThat(memberships().heardNothingOf(COFFEE, ANA)).isEqualTo(1);
        assertThat(memberships().heardNothingOf(COFFEE, ANA)).isEqualTo(2);
        assertThat(memberships().heardNothingOf(MENTORING, ANA)).isEqualTo(1);
        memberships().heardOf(COFFEE, ANA);
        assertThat(memberships().heardNothingOf(COFFEE, ANA)).isEqualTo(1);
        assertThat(memberships().heardNothingOf(MENTORING, ANA)).isEqualTo(2);
        memberships().resume(COFFEE, ANA);
        assertThat(memberships().heardNothingOf(COFFEE, ANA)).isEqualTo(1);
        memberships().pause(COFFEE, ANA, EASTER);
        assertThat(memberships().heardNothingOf(COFFEE, ANA)).isEqualTo(1);
    }

    @Test
    default void isAwayOnceAndUntilTheyComeBack() {
        memberships().join(COFFEE, ANA, NOW);
        memberships().join(MENTORING, ANA, NOW);
        memberships().heardNothingOf(COFFEE, ANA);

        assertThat(memberships().setAway(COFFEE, ANA, NOW.plusSeconds(60))).isTrue();
        assertThat(memberships().setAway(COFFEE, ANA, NOW.plusSeconds(90))).isFalse();

        var away = new Member(ANA, NOW, null, NOW.plusSeconds(60));
        assertThat(memberships().find(COFFEE, ANA)).contains(away);
        assertThat(memberships().in(COFFEE)).containsExactly(away);
        assertThat(memberships().hold(COFFEE, List.of(ANA))).containsExactly(away);
        assertThat(memberships().of(COFFEE.workspace(), ANA)).contains(new Joined(COFFEE, away));
        assertThat(memberships().find(MENTORING, ANA)).contains(new Member(ANA, NOW, null));
        assertThat(memberships().join(COFFEE, ANA, NOW)).isFalse();
        assertThat(memberships().find(COFFEE, ANA)).contains(away);

        assertThat(memberships().resume(COFFEE, ANA)).isTrue();
        assertThat(memberships().find(COFFEE, ANA)).contains(new Member(ANA, NOW, null));
        assertThat(memberships().heardNothingOf(COFFEE, ANA)).isEqualTo(1);
    }

    @Test
    default void pausingTakesThePlaceOfBeingAway() {
        memberships().join(COFFEE, ANA, NOW);
        memberships().setAway(COFFEE, ANA, NOW);

        assertThat(memberships().pause(COFFEE, ANA, EASTER)).isTrue();

        assertThat(memberships().find(COFFEE, ANA)).contains(new Member(ANA, NOW, EASTER));
    }

    @Test
    default void forgetsAPersonInAllCircles() {
        memberships().join(COFFEE, ANA, NOW);
        memberships().join(MENTORING, ANA, NOW);
        memberships().join(COFFEE, BEN, NOW);
        memberships().join(ELSEWHERE, ANA, NOW);

        memberships().forget(COFFEE.workspace(), ANA);

        assertThat(memberships().of(COFFEE.workspace(), ANA)).isEmpty();
        assertThat(memberships().find(COFFEE, BEN)).isPresent();
        assertThat(memberships().find(ELSEWHERE, ANA)).isPresent();
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        memberships().join(COFFEE, ANA, NOW);

        assertThat(memberships().find(ELSEWHERE, ANA)).isEmpty();
        assertThat(memberships().in(ELSEWHERE)).isEmpty();
        assertThat(memberships().hold(ELSEWHERE, List.of(ANA))).isEmpty();
        assertThat(memberships().pause(ELSEWHERE, ANA, EASTER)).isFalse();
        assertThat(memberships().resume(ELSEWHERE, ANA)).isFalse();
        assertThat(memberships().leave(ELSEWHERE, ANA)).isFalse();
        assertThat(memberships().heardNothingOf(ELSEWHERE, ANA)).isZero();
        assertThat(memberships().setAway(ELSEWHERE, ANA, NOW)).isFalse();
        assertThat(memberships().find(COFFEE, ANA)).contains(new Member(ANA, NOW, null));
    }
}
