package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Introductions.Due;
import dev.percolate.introduction.Introductions.Encounter;
import dev.percolate.introduction.Introductions.Sign;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public interface IntroductionsContract {
    WorkspaceId HERE = new WorkspaceId("T1");
    WorkspaceId ELSEWHERE = new WorkspaceId("T2");
    Circle COFFEE = new Circle(HERE, new ChannelId("C1"));
    Circle MENTORING = new Circle(HERE, new ChannelId("C2"));
    PersonId ANA = new PersonId("U1ANA");
    PersonId BEN = new PersonId("U2BEN");
    PersonId CHIARA = new PersonId("U3CHIARA");
    Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    Instant DEADLINE = Instant.parse("2026-01-07T09:15:00Z");
    UUID FIRST = new UUID(1, 1);
    UUID SECOND = new UUID(2, 2);

    Introductions introductions();

    private void close(WorkspaceId workspace, UUID id) {
        assertThat(introductions().end(workspace, id, new Stage.Apart(DEADLINE)))
                .isTrue();
    }

    static Introduction introduction(UUID id, Circle circle, PersonId... people) {
        var parts = Arrays.stream(people)
                .map(person -> Part.unanswered(
                        person,
                        new Profile(
                                "help of " + person,
                                "wish of " + person,
                                "different of " + person,
                                new Preferences(TalkLength.MINUTES_45, MeetingWay.IN_PERSON)),
                        78,
                        ZoneId.of("Africa/Lagos")))
                .toList();
        return new Introduction(
                id,
                circle,
                new Origin.AskedBy(people[0]),
                NOW,
                new Stage.Open(DEADLINE),
                parts,
                new Grounds(30, 20, 250, 150, null, -12, Set.of(Difference.PLACE)));
    }

    @Test
    default void keepsAllOfIt() {
        var introduction = introduction(FIRST, COFFEE, BEN, ANA);

        assertThat(introductions().open(introduction)).isTrue();

        assertThat(introductions().find(HERE, FIRST)).contains(introduction);
        assertThat(introductions().openOf(COFFEE, ANA)).contains(introduction);
        assertThat(introductions().busyIn(COFFEE)).containsExactlyInAnyOrder(ANA, BEN);
    }

    @Test
    default void keepsWhichRoundItComesOf() {
        var asked = introduction(FIRST, COFFEE, BEN, ANA);
        var introduction = new Introduction(
                FIRST, COFFEE, new Origin.InRound(3, false), NOW, asked.stage(), asked.parts(), asked.grounds());

        assertThat(introductions().open(introduction)).isTrue();

        assertThat(introductions().find(HERE, FIRST)).contains(introduction);
        assertThat(introductions().invitedSince(HERE, NOW.minusSeconds(1)))
                .as("nobody's asking reached them")
                .isEmpty();
    }

    @Test
    default void keepsWhoIsNewAndCountsTheOtherAsReached() {
        var asked = introduction(FIRST, COFFEE, BEN, ANA);
        var introduction = new Introduction(
                FIRST, COFFEE, new Origin.NewHere(BEN), NOW, asked.stage(), asked.parts(), asked.grounds());

        assertThat(introductions().open(introduction)).isTrue();

        assertThat(introductions().find(HERE, FIRST)).contains(introduction);
        assertThat(introductions().invitedSince(HERE, NOW.minusSeconds(1))).containsExactly(ANA);

        close(HERE, FIRST);
        introductions().forget(HERE, BEN);
        assertThat(introductions().find(HERE, FIRST).orElseThrow().origin())
                .isInstanceOfSatisfying(
                        Origin.NewHere.class,
                        origin ->
                                assertThat(origin.newcomer().isSomeoneWhoLeft()).isTrue());
    }

    private static Introduction connectedBy(PersonId introducer, PersonId... people) {
        var asked = introduction(FIRST, COFFEE, people);
        return new Introduction(
                FIRST, COFFEE, new Origin.ConnectedBy(introducer), NOW, asked.stage(), asked.parts(), asked.grounds());
    }

    @Test
    default void keepsWhoHadTheIdeaAndCountsBothAsReached() {
        var introduction = connectedBy(CHIARA, BEN, ANA);

        assertThat(introductions().open(introduction)).isTrue();

        assertThat(introductions().find(HERE, FIRST)).contains(introduction);
        assertThat(introductions().openOf(COFFEE, CHIARA)).isEmpty();
        assertThat(introductions().latestOf(HERE, CHIARA, 9)).isEmpty();
        assertThat(introductions().invitedSince(HERE, NOW.minusSeconds(1))).containsExactlyInAnyOrder(ANA, BEN);
        assertThat(introductions().invitedSince(HERE, NOW)).isEmpty();
    }

    @Test
    default void whoeverHadTheIdeaBecomesSomeoneWhoLeftNotBeforeTheEnd() {
        introductions().open(connectedBy(CHIARA, BEN, ANA));
        introductions().open(introduction(SECOND, MENTORING, CHIARA, ANA));

        assertThat(introductions().forget(HERE, CHIARA))
                .as("only what they are in themselves")
                .extracting(Introduction::id)
                .containsExactly(SECOND);
        introductions().forget(ELSEWHERE, ANA);

        assertThat(introducerOfTheFirst()).isEqualTo(CHIARA);
        close(HERE, FIRST);
        assertThat(introducerOfTheFirst().isSomeoneWhoLeft()).isTrue();
    }

    @Test
    default void whoeverHadTheIdeaBecomesSomeoneWhoLeftAtOnceWhereItHasEnded() {
        introductions().open(connectedBy(CHIARA, BEN, ANA));
        close(HERE, FIRST);

        introductions().forget(ELSEWHERE, CHIARA);
        assertThat(introducerOfTheFirst()).isEqualTo(CHIARA);
        introductions().forget(HERE, CHIARA);

        assertThat(introducerOfTheFirst().isSomeoneWhoLeft()).isTrue();
        introductions().forget(HERE, ANA);
        assertThat(introductions().find(HERE, FIRST).orElseThrow().people())
                .doesNotContain(ANA, introducerOfTheFirst());
    }

    private PersonId introducerOfTheFirst() {
        return introductions()
                .find(HERE, FIRST)
                .flatMap(Introduction::introducer)
                .orElseThrow();
    }

    @Test
    default void takesBackAnAnswerWhileItIsOpen() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().reply(HERE, FIRST, ANA, Reply.ACCEPTED, NOW);
        introductions().reply(HERE, FIRST, BEN, Reply.ACCEPTED, NOW);

        introductions().takeBack(HERE, FIRST, ANA);
        introductions().takeBack(ELSEWHERE, FIRST, BEN);

        assertThat(replyOf(ANA)).isNull();
        assertThat(replyOf(BEN)).isEqualTo(Reply.ACCEPTED);
        assertThat(introductions().reply(HERE, FIRST, ANA, Reply.PASSED, NOW)).isTrue();
        close(HERE, FIRST);
        introductions().takeBack(HERE, FIRST, ANA);
        assertThat(replyOf(ANA)).isEqualTo(Reply.PASSED);
    }

    @Test
    default void looksAtOnceAtOneWhosePeopleAreNotAsked() {
        var asked = introduction(FIRST, COFFEE, BEN, ANA);
        var introduction = new Introduction(
                FIRST, COFFEE, new Origin.InRound(3, true), NOW, asked.stage(), asked.parts(), asked.grounds());

        introductions().open(introduction);

        assertThat(introductions().due(NOW, null, 9)).containsExactly(new Due(HERE, FIRST, NOW));
        assertThat(introductions().ofRound(COFFEE, 3)).containsExactly(introduction);
    }

    @Test
    default void opensOnePerPersonAndCircle() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));

        assertThat(introductions().open(introduction(SECOND, COFFEE, CHIARA, BEN)))
                .isFalse();

        assertThat(introductions().find(HERE, SECOND)).isEmpty();
        assertThat(introductions().openOf(COFFEE, CHIARA)).isEmpty();
        assertThat(introductions().open(introduction(SECOND, MENTORING, CHIARA, BEN)))
                .isTrue();
    }

    @Test
    default void makesRoomWhenOneIsClosed() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        close(HERE, FIRST);

        assertThat(introductions().busyIn(COFFEE)).isEmpty();
        assertThat(introductions().openOf(COFFEE, ANA)).isEmpty();
        assertThat(introductions().find(HERE, FIRST)).map(Introduction::open).contains(false);
        assertThat(introductions().open(introduction(SECOND, COFFEE, ANA, BEN))).isTrue();
    }

    @Test
    default void introducesMoreThanTwo() {
        assertThat(introductions().open(introduction(FIRST, COFFEE, ANA, BEN, CHIARA)))
                .isTrue();

        assertThat(introductions().busyIn(COFFEE)).containsExactlyInAnyOrder(ANA, BEN, CHIARA);
        assertThat(introductions().encountersOf(HERE, BEN))
                .extracting(Encounter::other)
                .containsExactlyInAnyOrder(ANA, CHIARA);
    }

    @Test
    default void keepsEachPersonsAnswerAndTheLastOfIt() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));

        assertThat(introductions().reply(HERE, FIRST, ANA, Reply.ACCEPTED, NOW)).isTrue();
        assertThat(introductions().reply(HERE, FIRST, ANA, Reply.ACCEPTED, NOW)).isFalse();
        assertThat(replyOf(ANA)).isEqualTo(Reply.ACCEPTED);
        assertThat(replyOf(BEN)).isNull();

        assertThat(introductions().reply(HERE, FIRST, ANA, Reply.PASSED, NOW)).isTrue();
        assertThat(replyOf(ANA)).isEqualTo(Reply.PASSED);
        assertThat(introductions().find(HERE, FIRST)).map(Introduction::open).contains(true);
    }

    @Test
    default void readsOnePageAfterTheOther() {
        for (int i = 0; i < 5; i++) {
            var circle = new Circle(HERE, new ChannelId("C" + (10 + i)));
            introductions().open(openedAt(introduction(new UUID(5, i), circle, ANA, BEN), NOW.plusSeconds(i)));
        }
        assertThat(introductions().latestOf(HERE, ANA, 2, 2))
                .extracting(Introduction::id)
                .containsExactly(new UUID(5, 2), new UUID(5, 1));
        assertThat(introductions().latestOf(HERE, ANA, 4, 2)).hasSize(1);
        assertThat(introductions().latestOf(HERE, ANA, 6, 2)).isEmpty();
    }

    @Test
    default void knowsWhoSpokeAndWhoWasReachedInVain() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN, CHIARA));
        introductions().open(introduction(SECOND, MENTORING, ANA, BEN));
        introductions().arrived(HERE, FIRST, ANA);
        introductions().arrived(HERE, FIRST, BEN);
        introductions().arrived(HERE, FIRST, BEN);
        introductions().arrived(ELSEWHERE, FIRST, CHIARA);
        introductions().askedWhy(ELSEWHERE, FIRST, BEN);

        assertThat(introductions().signsOf(HERE, FIRST))
                .containsOnly(
                        Map.entry(ANA, Sign.SILENT), Map.entry(BEN, Sign.SILENT), Map.entry(CHIARA, Sign.NOT_REACHED));

        introductions().askedWhy(HERE, FIRST, ANA);
        introductions().reply(HERE, FIRST, BEN, Reply.PASSED, NOW);
        assertThat(introductions().signsOf(HERE, FIRST))
                .containsOnly(
                        Map.entry(ANA, Sign.SPOKE), Map.entry(BEN, Sign.SPOKE), Map.entry(CHIARA, Sign.NOT_REACHED));
        assertThat(introductions().signsOf(HERE, SECOND)).containsEntry(ANA, Sign.NOT_REACHED);
        assertThat(introductions().signsOf(ELSEWHERE, FIRST)).isEmpty();
    }

    @Test
    default void saysNothingOfWhoeverErasedTheirData() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().arrived(HERE, FIRST, ANA);
        introductions().askedWhy(HERE, FIRST, ANA);
        introductions().forget(HERE, ANA);

        introductions().askedWhy(HERE, FIRST, ANA);

        assertThat(introductions().signsOf(HERE, FIRST)).containsOnlyKeys(BEN);
    }

    @Test
    default void takesNoAnswerFromOthersOrAfterTheEnd() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));

        assertThat(introductions().reply(HERE, FIRST, CHIARA, Reply.ACCEPTED, NOW))
                .isFalse();
        assertThat(introductions().reply(HERE, SECOND, ANA, Reply.ACCEPTED, NOW))
                .isFalse();
        close(HERE, FIRST);
        assertThat(introductions().reply(HERE, FIRST, ANA, Reply.ACCEPTED, NOW)).isFalse();
        assertThat(replyOf(ANA)).isNull();
    }

    @Test
    default void remembersWhoMetWhomInEveryCircle() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        close(HERE, FIRST);
        introductions().open(introduction(SECOND, MENTORING, CHIARA, ANA));

        assertThat(introductions().encountersOf(HERE, ANA))
                .containsExactlyInAnyOrder(new Encounter(BEN, NOW, DEADLINE), new Encounter(CHIARA, NOW, null));
    }

    @Test
    default void neverLooksIntoAnotherWorkspace() {
        var sameChannelElsewhere = new Circle(ELSEWHERE, COFFEE.channel());
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));

        assertThat(introductions().find(ELSEWHERE, FIRST)).isEmpty();
        assertThat(introductions().openOf(sameChannelElsewhere, ANA)).isEmpty();
        assertThat(introductions().busyIn(sameChannelElsewhere)).isEmpty();
        assertThat(introductions().encountersOf(ELSEWHERE, ANA)).isEmpty();
        assertThat(introductions().reply(ELSEWHERE, FIRST, ANA, Reply.ACCEPTED, NOW))
                .isFalse();
        assertThat(introductions().open(introduction(FIRST, sameChannelElsewhere, ANA, CHIARA)))
                .isTrue();
        assertThat(introductions().find(HERE, FIRST)).map(Introduction::people).contains(List.of(ANA, BEN));
        assertThat(introductions().encountersOf(HERE, ANA))
                .extracting(Encounter::other)
                .containsExactly(BEN);
        assertThat(replyOf(ANA)).isNull();
    }

    @Test
    default void endsOnceAndSaysHow() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().open(introduction(SECOND, MENTORING, ANA, BEN));

        assertThat(introductions().end(HERE, FIRST, new Stage.Together(NOW, null)))
                .isTrue();
        assertThat(introductions().end(HERE, FIRST, new Stage.Apart(DEADLINE))).isFalse();
        assertThat(introductions().end(HERE, SECOND, new Stage.Apart(DEADLINE))).isTrue();

        assertThat(introductions().find(HERE, FIRST)).map(Introduction::stage).contains(new Stage.Together(NOW, null));
        assertThat(introductions().find(HERE, SECOND)).map(Introduction::stage).contains(new Stage.Apart(DEADLINE));
    }

    @Test
    default void isDueAtItsDeadlineAndNoMoreAfterItsEnd() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().open(introduction(SECOND, MENTORING, ANA, BEN));

        assertThat(introductions().nextDue()).contains(DEADLINE);
        assertThat(introductions().due(DEADLINE.minusSeconds(1), null, 9)).isEmpty();
        var first = new Due(HERE, FIRST, DEADLINE);
        var second = new Due(HERE, SECOND, DEADLINE);
        assertThat(introductions().due(DEADLINE, null, 9)).containsExactly(first, second);
        assertThat(introductions().due(DEADLINE, null, 1)).containsExactly(first);
        assertThat(introductions().due(DEADLINE, first, 9)).containsExactly(second);
        assertThat(introductions().due(DEADLINE, second, 9)).isEmpty();

        close(HERE, FIRST);
        assertThat(introductions().due(DEADLINE, null, 9)).containsExactly(second);
        close(HERE, SECOND);
        assertThat(introductions().nextDue()).isEmpty();
    }

    @Test
    default void movesADeadlineOnlyLater() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));

        introductions().postpone(HERE, FIRST, DEADLINE.minusSeconds(900));
        assertThat(introductions().nextDue()).contains(DEADLINE);
        introductions().postpone(HERE, FIRST, DEADLINE.plusSeconds(900));
        assertThat(introductions().nextDue()).contains(DEADLINE.plusSeconds(900));
        assertThat(introductions().find(HERE, FIRST))
                .map(Introduction::stage)
                .contains(new Stage.Open(DEADLINE.plusSeconds(900)));
    }

    @Test
    default void isLookedAtSoonerWithoutMovingItsDeadline() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));

        introductions().lookAgainAt(HERE, FIRST, NOW);
        assertThat(introductions().due(NOW, null, 9)).containsExactly(new Due(HERE, FIRST, NOW));
        introductions().postpone(HERE, FIRST, DEADLINE.plusSeconds(900));

        assertThat(introductions().nextDue()).contains(NOW);
        assertThat(introductions().find(HERE, FIRST))
                .map(Introduction::stage)
                .contains(new Stage.Open(DEADLINE.plusSeconds(900)));
    }

    @Test
    default void nothingMovesAnIntroductionThatHasEnded() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        close(HERE, FIRST);

        introductions().postpone(HERE, FIRST, DEADLINE.plusSeconds(900));
        introductions().lookAgainAt(HERE, FIRST, NOW);

        assertThat(introductions().nextDue()).isEmpty();
        assertThat(introductions().find(HERE, FIRST)).map(Introduction::stage).contains(new Stage.Apart(DEADLINE));
    }

    @Test
    default void knowsWhomSomebodyElsesAskingReached() {
        introductions().open(introduction(FIRST, COFFEE, BEN, ANA, CHIARA));

        assertThat(introductions().invitedSince(HERE, NOW.minusSeconds(1))).containsExactlyInAnyOrder(ANA, CHIARA);
        assertThat(introductions().invitedSince(HERE, NOW)).isEmpty();
        close(HERE, FIRST);
        assertThat(introductions().invitedSince(HERE, NOW.minusSeconds(1))).containsExactlyInAnyOrder(ANA, CHIARA);
        assertThat(introductions().invitedSince(ELSEWHERE, NOW.minusSeconds(1))).isEmpty();
    }

    @Test
    default void listsTheLatestOfAPersonFirst() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        close(HERE, FIRST);
        var later = introduction(SECOND, MENTORING, CHIARA, ANA);
        introductions().open(openedAt(later, NOW.plusSeconds(9)));

        assertThat(introductions().latestOf(HERE, ANA, 9))
                .extracting(Introduction::id)
                .containsExactly(SECOND, FIRST);
        assertThat(introductions().latestOf(HERE, ANA, 1))
                .extracting(Introduction::id)
                .containsExactly(SECOND);
        assertThat(introductions().latestOf(HERE, BEN, 9))
                .extracting(Introduction::people)
                .containsExactly(List.of(ANA, BEN));
        assertThat(introductions().latestOf(ELSEWHERE, ANA, 9)).isEmpty();
    }

    @Test
    default void forgetsAPersonInWhatHasEnded() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().reply(HERE, FIRST, ANA, Reply.ACCEPTED, NOW);
        introductions().reply(HERE, FIRST, BEN, Reply.PASSED, NOW);
        close(HERE, FIRST);

        introductions().forget(HERE, ANA);
        introductions().forget(HERE, ANA);

        var left = introductions().find(HERE, FIRST).orElseThrow();
        assertThat(left.partOf(ANA)).isEmpty();
        var someone = left.othersThan(BEN).getFirst();
        assertThat(someone.person().isSomeoneWhoLeft()).isTrue();
        assertThat(someone).isEqualTo(new Part(someone.person(), Profile.EMPTY, 78, null, null, null));
        assertThat(left.isAskedBy(someone.person())).isTrue();
        assertThat(left.partOf(BEN).orElseThrow().reply()).isEqualTo(Reply.PASSED);
        assertThat(introductions().latestOf(HERE, ANA, 9)).isEmpty();
        assertThat(introductions().encountersOf(HERE, ANA)).isEmpty();
    }

    @Test
    default void takesBackWhatSomebodySaidAndNoMore() {
        var opened = introduction(FIRST, COFFEE, ANA, BEN);
        introductions().open(opened);

        introductions().unsay(HERE, FIRST, ANA);

        var found = introductions().find(HERE, FIRST).orElseThrow();
        assertThat(found.partOf(ANA)).contains(new Part(ANA, Profile.EMPTY, 78, ZoneId.of("Africa/Lagos"), null, null));
        assertThat(found.partOf(BEN)).isEqualTo(opened.partOf(BEN));
    }

    @Test
    default void tellsSeveralWhoLeftApart() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN, CHIARA));
        close(HERE, FIRST);

        introductions().forget(HERE, ANA);
        introductions().forget(HERE, CHIARA);

        assertThat(introductions().find(HERE, FIRST).orElseThrow().othersThan(BEN))
                .hasSize(2)
                .allMatch(part -> part.person().isSomeoneWhoLeft());
    }

    @Test
    default void keepsThePlaceOfAPersonInWhatIsOpenUntilItsEnd() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().reply(HERE, FIRST, ANA, Reply.ACCEPTED, NOW);
        var asBenSeesIt = introductions().openOf(COFFEE, BEN).orElseThrow().othersThan(BEN);

        introductions().forget(HERE, ANA);

        assertThat(introductions().openOf(COFFEE, BEN).orElseThrow().othersThan(BEN))
                .extracting(Part::person, Part::said)
                .containsExactlyElementsOf(asBenSeesIt.stream()
                        .map(part -> tuple(part.person(), part.said()))
                        .toList());
        assertThat(replyOf(ANA)).isNull();
        assertThat(introductions().openOf(COFFEE, ANA)).isEmpty();
        assertThat(introductions().latestOf(HERE, ANA, 9)).isEmpty();

        close(HERE, FIRST);
        assertThat(introductions().find(HERE, FIRST).orElseThrow().partOf(ANA)).isEmpty();
        assertThat(introductions().nextDue()).isEmpty();
    }

    @Test
    default void takesNoAnswerFromWhoeverErasedTheirs() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        assertThat(introductions().isLeaving(HERE, FIRST, ANA)).isFalse();
        introductions().forget(HERE, ANA);

        assertThat(introductions().isLeaving(HERE, FIRST, ANA)).isTrue();
        assertThat(introductions().isLeaving(HERE, FIRST, BEN)).isFalse();
        assertThat(introductions().reply(HERE, FIRST, ANA, Reply.ACCEPTED, NOW)).isFalse();
        assertThat(replyOf(ANA)).isNull();
    }

    @Test
    default void forgetsNobodyElse() {
        introductions().open(introduction(FIRST, COFFEE, ANA, BEN));
        introductions().open(introduction(FIRST, new Circle(ELSEWHERE, COFFEE.channel()), ANA, BEN));
        close(HERE, FIRST);
        close(ELSEWHERE, FIRST);

        introductions().forget(HERE, ANA);

        assertThat(introductions().find(ELSEWHERE, FIRST).orElseThrow().people())
                .containsExactly(ANA, BEN);
        assertThat(introductions().find(HERE, FIRST).orElseThrow().partOf(BEN)).isPresent();
    }

    private static Introduction openedAt(Introduction one, Instant at) {
        return new Introduction(one.id(), one.circle(), one.origin(), at, one.stage(), one.parts(), one.grounds());
    }

    private Reply replyOf(PersonId person) {
        return introductions()
                .find(HERE, FIRST)
                .flatMap(found -> found.partOf(person))
                .orElseThrow()
                .reply();
    }
}
