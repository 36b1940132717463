package dev.percolate.welcome;

import static dev.percolate.introduction.CoffeeChannel.COFFEE;
import static dev.percolate.introduction.CoffeeChannel.WORKSPACE;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Origin;
import dev.percolate.welcome.Newcomer.Progress;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PositionFacts;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WelcomeTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final WelcomingCoffee welcome = new WelcomingCoffee();

    @Test
    void introducesWhoeverIsNewToThreePeopleOneAfterTheOther() {
        welcome.on().welcomedBy(BEN, CHIARA, DIEGO).isNew(ANA);
        Set<PersonId> met = new HashSet<>();
        Instant now = MONDAY;
        for (int i = 0; i < Newcomer.WANTED; i++) {
            now = nextIntroduction(ANA, now);
            assertThat(welcome.openOf(ANA).origin()).isEqualTo(new Origin.NewHere(ANA.id()));
            met.add(welcome.whoWelcomes(ANA));
            welcome.end(ANA, true, now.plus(A_DAY));
        }
        assertThat(met).containsExactlyInAnyOrder(BEN.id(), CHIARA.id(), DIEGO.id());
        assertThat(now).isBefore(MONDAY.plus(Duration.ofDays(42)));

        welcome.wakes(now.plus(A_DAY));
        assertThat(welcome.newcomer(ANA).progress()).isEqualTo(new Progress.Over());
        assertThat(welcome.newcomer(ANA).met()).isEqualTo(3);
    }

    @Test
    void looksForSomebodyElseWhereOneDidNotComeTogether() {
        welcome.on().welcomedBy(BEN, CHIARA).isNew(ANA);
        Instant now = nextIntroduction(ANA, MONDAY);
        var first = welcome.whoWelcomes(ANA);
        welcome.end(ANA, false, now.plus(A_DAY));

        nextIntroduction(ANA, now.plus(A_DAY));

        assertThat(welcome.whoWelcomes(ANA)).isNotEqualTo(first);
        assertThat(welcome.newcomer(ANA).met()).isZero();
        assertThat(welcome.newcomer(ANA).tried()).isEqualTo(2);
    }

    @Test
    void asksThoseFirstWhoShowHowThingsAreDoneUntilSomebodyHas() {
        welcome.on().welcomedBy(BEN, CHIARA, DIEGO).isNew(ANA);
        // Wins by what she can help with unless showing the ropes counts.
        welcome.coffee.where(ANA, "", "sketching maps").where(BEN, "sketching maps", "");
        welcome.welcoming.offer(COFFEE, DIEGO, true, MONDAY);
        Instant now = nextIntroduction(ANA, MONDAY);
        assertThat(welcome.whoWelcomes(ANA)).isEqualTo(DIEGO.id());
        welcome.end(ANA, true, now.plus(A_DAY));

        nextIntroduction(ANA, now.plus(A_DAY));

        assertThat(welcome.newcomer(ANA).ropesShown()).isTrue();
        assertThat(welcome.whoWelcomes(ANA)).isEqualTo(BEN.id());
    }

    @Test
    void needsNobodyElseToShowHowThingsAreDoneOnceSomebodyHas() {
        welcome.on().welcomedBy(BEN, CHIARA, DIEGO).isNew(ANA);
        welcome.coffee.where(ANA, "", "sketching maps").where(BEN, "sketching maps", "");
        welcome.welcoming.offer(COFFEE, CHIARA, true, MONDAY);
        welcome.welcoming.offer(COFFEE, DIEGO, true, MONDAY);
        Instant now = nextIntroduction(ANA, MONDAY);
        assertThat(welcome.whoWelcomes(ANA)).isNotEqualTo(BEN.id());
        welcome.end(ANA, true, now.plus(A_DAY));

        nextIntroduction(ANA, now.plus(A_DAY));

        assertThat(welcome.whoWelcomes(ANA)).isEqualTo(BEN.id());
    }

    @Test
    void spreadsWelcomingOverThoseWhoOfferedIt() {
        welcome.on().welcomedBy(BEN, CHIARA).isNew(ANA);
        welcome.coffee.where(ANA, "", "sketching maps").where(BEN, "sketching maps", "");
        welcome.hosts.asked(COFFEE, BEN.id(), MONDAY.minus(Duration.ofDays(20)));

        nextIntroduction(ANA, MONDAY);

        assertThat(welcome.whoWelcomes(ANA)).isEqualTo(CHIARA.id());
        assertThat(welcome.hosts.find(COFFEE, CHIARA.id()).orElseThrow().askedAt())
                .isEqualTo(MONDAY);
    }

    @Test
    void asksNobodyWhoReportsToTheOther() {
        welcome.on().welcomedBy(BEN, CHIARA).isNew(ANA);
        welcome.positions.keep(WORKSPACE, ANA.id(), reportingTo(BEN), MONDAY, MONDAY);
        welcome.positions.keep(WORKSPACE, CHIARA.id(), reportingTo(ANA), MONDAY, MONDAY);

        welcome.wakes(MONDAY);

        assertThat(welcome.coffee.introductions.openOf(COFFEE, ANA.id())).isEmpty();
    }

    @Test
    void asksNobodyWhoIsKeptApartOrWasAskedByOthersThisWeek() {
        welcome.on().welcomedBy(BEN, CHIARA).isNew(ANA);
        welcome.coffee.keeping.keepApart(WORKSPACE, BEN.id(), ANA.id(), MONDAY);
        welcome.coffee.joinedBy(DIEGO);
        welcome.coffee.connects(DIEGO, CHIARA, BEN, "", new UUID(1, 1), MONDAY);

        welcome.wakes(MONDAY);

        assertThat(welcome.coffee.introductions.openOf(COFFEE, ANA.id())).isEmpty();
        assertThat(welcome.newcomer(ANA).progress()).isEqualTo(new Progress.Waiting(MONDAY.plus(A_DAY)));
    }

    @Test
    void asksNoMoreThanEightPeopleForOnePersonsSake() {
        var many = IntStream.range(0, 9)
                .mapToObj(n -> somebody("U7" + n, "Host " + n, "Job " + n, "Europe/Lisbon"))
                .toArray(Person[]::new);
        List.of(many).forEach(welcome.coffee.directory::with);
        welcome.on().welcomedBy(many).isNew(ANA);
        Instant now = MONDAY;
        for (int tried = 0; tried < 8; tried++) {
            now = nextIntroduction(ANA, now).plusSeconds(60);
            welcome.end(ANA, false, now);
        }

        welcome.wakes(now);

        assertThat(welcome.coffee.introductions.openOf(COFFEE, ANA.id())).isEmpty();
        assertThat(welcome.newcomer(ANA).tried()).isEqualTo(8);
        assertThat(welcome.newcomer(ANA).progress()).isEqualTo(new Progress.Over());
    }

    @Test
    void endsAfterSixWeeks() {
        welcome.on().isNew(ANA);
        Instant now = MONDAY;
        for (Instant next = now; next != null && now.isBefore(MONDAY.plus(Duration.ofDays(50))); ) {
            now = next;
            next = nextStep(ANA, now);
        }
        assertThat(now).isBetween(MONDAY.plus(Duration.ofDays(42)), MONDAY.plus(Duration.ofDays(43)));
        assertThat(welcome.newcomer(ANA).progress()).isEqualTo(new Progress.Over());
    }

    /// Hosts would be asked about somebody who reads nothing of it.
    @Test
    void asksNobodyForWhoeverIsGoneOrCannotBeWrittenTo() {
        welcome.on().welcomedBy(BEN).isNew(ANA).isNew(NOWHERE).isNew(CHIARA);
        welcome.coffee.directory.leavesTheChannel(ANA.id());
        welcome.coffee.directory.with(
                new Person(CHIARA.id(), CHIARA.name(), "", CHIARA.zone(), "", Person.Standing.DEACTIVATED));

        welcome.wakes(MONDAY);

        assertThat(welcome.coffee.introductions.busyIn(COFFEE)).isEmpty();
    }

    @Test
    void asksNobodyForWhomTheCircleAdmitsNoLonger() {
        welcome.on().welcomedBy(BEN).isNew(GUEST);
        welcome.wakes(MONDAY);
        assertThat(welcome.coffee.introductions.busyIn(COFFEE)).isEmpty();

        welcome.coffee.admission = _ -> Set.of(Person.Standing.MEMBER, Person.Standing.GUEST);
        welcome.wakes(MONDAY.plus(A_DAY));
        assertThat(welcome.coffee.introductions.busyIn(COFFEE)).containsExactlyInAnyOrder(BEN.id(), GUEST.id());
    }

    /// As after a crash between the two.
    @Test
    void findsTheIntroductionThatWasOpenedBeforeItWasKept() {
        welcome.on().welcomedBy(BEN, CHIARA).isNew(ANA);
        var before = welcome.newcomer(ANA);
        welcome.wakes(MONDAY);
        var opened = welcome.openOf(ANA);
        welcome.newcomers.keep(welcome.newcomer(ANA), before);
        var host = opened.othersThan(ANA.id()).getFirst().person();
        welcome.hosts.remove(COFFEE, host);
        welcome.hosts.offer(COFFEE, host, false, MONDAY);
        welcome.end(ANA, false, MONDAY);

        welcome.wakes(MONDAY);

        assertThat(welcome.newcomer(ANA).tried()).isEqualTo(1);
        assertThat(welcome.newcomer(ANA).introduction(1)).isEqualTo(opened.id());
        assertThat(welcome.coffee.introductions.openOf(COFFEE, ANA.id())).isEmpty();
        assertThat(welcome.hosts.find(COFFEE, host).orElseThrow().askedAt()).isEqualTo(MONDAY);
    }

    @Test
    void isOnlyForThoseWhoJoinedAndWhereItIsOn() {
        welcome.coffee.joinedBy(ANA);
        welcome.welcoming.sayNew(COFFEE, ANA, MONDAY);
        welcome.on();
        welcome.welcoming.sayNew(COFFEE, BEN, MONDAY);
        welcome.welcoming.offer(COFFEE, BEN, true, MONDAY);

        assertThat(welcome.newcomers.of(WORKSPACE, ANA.id())).isEmpty();
        assertThat(welcome.newcomers.of(WORKSPACE, BEN.id())).isEmpty();
        assertThat(welcome.hosts.in(COFFEE)).isEmpty();
    }

    @Test
    void asksNobodyFurtherAfterThatIsEnough() {
        welcome.on().welcomedBy(BEN).isNew(ANA);
        welcome.welcoming.wasWelcomed(COFFEE, ANA.id());
        welcome.welcoming.sayNew(COFFEE, ANA, MONDAY);

        welcome.wakes(MONDAY);

        assertThat(welcome.coffee.introductions.openOf(COFFEE, ANA.id())).isEmpty();
    }

    @Test
    void forgetsWhoeverLeavesTheCircle() {
        welcome.on().welcomedBy(BEN).isNew(ANA);
        welcome.coffee.takePart.leave(COFFEE, ANA.id(), MONDAY);
        welcome.coffee.takePart.leave(COFFEE, BEN.id(), MONDAY);

        assertThat(welcome.newcomers.of(WORKSPACE, ANA.id())).isEmpty();
        assertThat(welcome.hosts.in(COFFEE)).isEmpty();
    }

    @Test
    void isDecidedByWhoeverLooksAfterTheChannelOnly() {
        assertThat(welcome.looking.begin(COFFEE, ANA, MONDAY)).isPresent();
        assertThat(welcome.circles.contains(COFFEE)).isFalse();

        welcome.coffee.directory.inCharge(BEN.id());
        assertThat(welcome.looking.begin(COFFEE, BEN, MONDAY)).isEmpty();
        welcome.welcomedBy(CHIARA).isNew(ANA);
        assertThat(welcome.looking.end(COFFEE, ANA)).isPresent();
        assertThat(welcome.circles.contains(COFFEE)).isTrue();

        assertThat(welcome.looking.end(COFFEE, BEN)).isEmpty();
        welcome.wakes(MONDAY);
        assertThat(welcome.coffee.introductions.openOf(COFFEE, ANA.id())).isEmpty();
        assertThat(welcome.hosts.in(COFFEE)).hasSize(1);
    }

    private static PositionFacts reportingTo(Person manager) {
        return new PositionFacts("", "", manager.id(), null, null);
    }

    /// Wakes whenever something is due, until somebody is asked; when that was.
    private Instant nextIntroduction(Person person, Instant from) {
        for (Instant now = from; now != null; now = nextStep(person, now)) {
            welcome.wakes(now);
            if (welcome.coffee.introductions.openOf(COFFEE, person.id()).isPresent()) {
                return now;
            }
        }
        throw new AssertionError("nobody was asked");
    }

    /// When the next step is due; null after the last.
    private Instant nextStep(Person person, Instant now) {
        welcome.wakes(now);
        return switch (welcome.newcomer(person).progress()) {
            case Progress.Waiting(var at) -> later(now, at);
            case Progress.Asked(var at) -> later(now, at);
            case Progress.Over() -> null;
        };
    }

    private static Instant later(Instant one, Instant other) {
        return List.of(one.plusSeconds(60), other).stream()
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
