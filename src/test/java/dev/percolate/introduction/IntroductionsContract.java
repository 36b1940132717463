package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Introductions.Encounter;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
    UUID FIRST = new UUID(1, 1);
    UUID SECOND = new UUID(2, 2);

    Introductions introductions();

    /// What no use case does yet: ends the introduction.
    void close(WorkspaceId workspace, UUID id);

    static Introduction introduction(UUID id, Circle circle, PersonId... people) {
        var parts = Arrays.stream(people)
                .map(person -> new Part(person, new Profile("help of " + person, "wish of " + person), 78, null))
                .toList();
        return new Introduction(id, circle, people[0], NOW, true, parts, new Grounds(30, 250, 150, null, -12));
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
                .containsExactlyInAnyOrder(new Encounter(BEN, NOW, false), new Encounter(CHIARA, NOW, true));
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

    private Reply replyOf(PersonId person) {
        return introductions()
                .find(HERE, FIRST)
                .flatMap(found -> found.partOf(person))
                .orElseThrow()
                .reply();
    }
}
