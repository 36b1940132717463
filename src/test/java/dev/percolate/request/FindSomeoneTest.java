package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static dev.percolate.request.SupportAtWork.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutboxInMemory;
import dev.percolate.request.Capacity.Hindrance;
import dev.percolate.request.FindSomeone.Found;
import dev.percolate.request.OfferSupport.Offered;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FindSomeoneTest {
    private final SupportAtWork work = new SupportAtWork(new SilentNews(), List.of(new OutboxInMemory()));

    private List<Promising> found(Person mentor, Instant now) {
        return switch (work.finding.find(HERE, mentor, now)) {
            case Found.People(var people) -> people;
            case Found.Hindered(var hindrance) -> throw new AssertionError(hindrance);
        };
    }

    private List<PersonId> people(Person mentor, Instant now) {
        return found(mentor, now).stream().map(one -> one.person().id()).toList();
    }

    @Test
    void showsPeopleOnlyToAMentorWithRoom() {
        work.hopes(ANA, "To speak up");
        assertThat(work.finding.find(HERE, BEN, MONDAY)).isEqualTo(new Found.Hindered(Hindrance.NO_OFFER));
        work.mentors.offers(BEN, "Speaking up", "", LocalDate.parse("2026-02-01"));
        assertThat(work.finding.find(HERE, BEN, MONDAY)).isEqualTo(new Found.Hindered(Hindrance.PAUSED));
        work.mentors.offers(BEN, "Speaking up");
        assertThat(people(BEN, MONDAY)).containsExactly(ANA.id());
        work.hopes(CHIARA, "To speak up").hopes(DIEGO, "To speak up");
        offers(BEN, ANA, 1);
        Instant tomorrow = MONDAY.plus(Duration.ofDays(1));
        assertThat(people(BEN, tomorrow)).hasSize(2);
        work.offering.offer(HERE, BEN, CHIARA.id(), "", new UUID(0, 2), tomorrow);
        assertThat(work.finding.find(HERE, BEN, tomorrow)).isEqualTo(new Found.Hindered(Hindrance.NO_ROOM));
        assertThat(work.offering.offer(HERE, BEN, DIEGO.id(), "", new UUID(0, 3), tomorrow))
                .isEqualTo(new Offered.Hindered(Hindrance.NO_ROOM));
    }

    private Offered offers(Person mentor, Person person, int number) {
        return work.offering.offer(HERE, mentor, person.id(), "", new UUID(0, number), MONDAY);
    }

    @Test
    void neverShowsAnybodyWhomSomethingKeepsFromTheMentor() {
        work.mentors.offers(BEN, "Speaking up");
        work.hopes(BEN, "To speak up")
                .hopes(ANA, "To speak up", Set.of(BEN.id()))
                .hopes(CHIARA, "To speak up")
                .hopes(DIEGO, "To speak up")
                .hopes(NOWHERE, "To speak up")
                .hopes(GUEST, "To speak up")
                .hopes(EXTERNAL, "To speak up")
                .hopes(GONE, "To speak up")
                .hopes(MERE, "To speak up");
        work.keptApart.keepApart(HERE, BEN.id(), CHIARA.id(), MONDAY);
        work.keptApart.keepApart(HERE, DIEGO.id(), BEN.id(), MONDAY);
        assertThat(people(BEN, MONDAY)).containsExactly(MERE.id());
        work.mentors.reports(MERE, BEN, "");
        assertThat(people(BEN, MONDAY)).as("also once the line is known").isEmpty();
        work.mentors.reports(MERE, null, "").reports(BEN, MERE, "");
        assertThat(people(BEN, MONDAY)).as("nor upwards").isEmpty();
        work.mentors.reports(BEN, null, "");
        assertThat(people(BEN, MONDAY)).containsExactly(MERE.id());
        work.hoping.pauseForAWhile(HERE, MERE, MONDAY);
        assertThat(people(BEN, MONDAY)).isEmpty();
        assertThat(offers(BEN, MERE, 1)).isEqualTo(new Offered.NotJustNow());
        assertThat(offers(BEN, CHIARA, 1)).as("of whom they were never shown").isEqualTo(new Offered.NotJustNow());
    }

    private void manyHope(int number) {
        IntStream.range(0, number)
                .forEach(i -> work.hopes(
                        somebody("U3" + i, "Person " + i, "Title " + i, "Europe/Lisbon"), "To speak up, " + i));
    }

    @Test
    void showsTheSameThreeAllDayAndOthersTomorrow() {
        work.mentors.offers(BEN, "Speaking up");
        manyHope(40);
        var today = people(BEN, MONDAY);
        assertThat(today).hasSize(3);
        manyHope(60);
        work.mentors.offers(BEN, "Something else entirely");
        assertThat(people(BEN, MONDAY.plus(Duration.ofHours(3)))).isEqualTo(today);

        work.hoping.end(HERE, today.getFirst(), MONDAY);
        assertThat(people(BEN, MONDAY)).as("nobody comes in their place").isEqualTo(today.subList(1, 3));
        Set<PersonId> week = new HashSet<>();
        IntStream.range(0, 5).forEach(day -> week.addAll(people(BEN, MONDAY.plus(Duration.ofDays(day)))));
        assertThat(week).hasSizeGreaterThan(8);
    }

    @Test
    void choosesTheSameOnAnyNodeAndNotTheSameForEverybody() {
        manyHope(40);
        work.mentors.offers(BEN, "Speaking up").offers(CHIARA, "Speaking up");
        var chosen = people(BEN, MONDAY);
        work.shown.forget(HERE, BEN.id());
        assertThat(people(BEN, MONDAY)).isEqualTo(chosen);
        assertThat(people(CHIARA, MONDAY)).isNotEqualTo(chosen);
    }

    @Test
    void leansToWhoIsUnlikeTheMentorByWhatEverybodyCanRead() {
        work.mentors.offers(CHIARA, "Speaking up").reports(CHIARA, null, "Data");
        IntStream.range(0, 12).forEach(i -> {
            var alike = somebody("U4" + i, "Alike " + i, "Data engineer", "Europe/Rome");
            work.hopes(alike, "To speak up");
            work.mentors.reports(alike, null, "Data");
        });
        IntStream.range(0, 3).forEach(i -> {
            var other = somebody("U5" + i, "Other " + i, "Nurse", "Europe/Rome");
            work.hopes(other, "To speak up");
            work.mentors.reports(other, null, "Care");
        });
        var shown = found(CHIARA, MONDAY);
        assertThat(shown).extracting(one -> one.person().title()).containsOnly("Nurse");
        assertThat(shown.getFirst().reasons()).contains(new FitReason.PathDiffers("Nurse", "Care"));
    }

    @Test
    void putsDifferenceOnTopOfAFloorOfFit() {
        work.mentors.offers(CHIARA, "Speaking up", Need.COUNSEL);
        IntStream.range(0, 9)
                .forEach(i -> work.hopes(somebody("U4" + i, "Other " + i, "Nurse", "Europe/Rome"), "Quiet gardening"));
        IntStream.range(0, 3)
                .forEach(i -> work.hopes(
                        somebody("U5" + i, "Alike " + i, "Data engineer", "Europe/Rome"),
                        "Quiet gardening",
                        Need.COUNSEL));
        var shown = found(CHIARA, MONDAY);
        assertThat(shown).extracting(one -> one.person().title()).containsOnly("Data engineer");
        assertThat(shown.getFirst().reasons()).contains(new FitReason.SharedNeeds(Set.of(Need.COUNSEL)));
    }

    @Test
    void leansToWhoWasNeverOfferedAnything() {
        work.mentors.offers(BEN, "Speaking up").offers(CHIARA, "Speaking up");
        var before = IntStream.range(0, 6)
                .mapToObj(i -> somebody("U4" + i, "Before " + i, "Nurse", "Europe/Rome"))
                .toList();
        for (int i = 0; i < before.size(); i++) {
            var hope = new Hope(HERE, before.get(i).id(), "To speak up", Set.of(), Set.of(), null, MONDAY, MONDAY);
            var approach = Approach.offered(
                    hope,
                    CHIARA.id(),
                    null,
                    new UUID(1, i),
                    new Approach.Said("To speak up", Set.of(), "", ""),
                    MONDAY.minus(Duration.ofDays(8)));
            work.approaches.add(approach.declined().orElseThrow());
            work.hopes(before.get(i), "To speak up");
        }
        work.hopes(ANA, "To speak up").hopes(MERE, "To speak up").hopes(DIEGO, "To speak up");
        assertThat(people(BEN, MONDAY)).containsExactlyInAnyOrder(ANA.id(), MERE.id(), DIEGO.id());
    }

    @Test
    void bringsOnePersonOneOfferAWeek() {
        work.mentors.offers(BEN, "Speaking up").offers(CHIARA, "Speaking up").offers(DIEGO, "Speaking up");
        work.hopes(ANA, "To speak up");
        assertThat(people(BEN, MONDAY)).containsExactly(ANA.id());
        assertThat(people(CHIARA, MONDAY)).containsExactly(ANA.id());
        var sent = offers(BEN, ANA, 1);
        assertThat(sent).isInstanceOf(Offered.Sent.class);
        assertThat(offers(BEN, ANA, 2)).as("pressed twice").isEqualTo(sent);
        assertThat(offers(CHIARA, ANA, 3)).isEqualTo(new Offered.NotJustNow());
        assertThat(people(CHIARA, MONDAY)).isEmpty();

        work.answering.decline(HERE, new UUID(0, 1), ANA.id(), MONDAY);
        assertThat(people(CHIARA, MONDAY.plus(Duration.ofDays(6)))).isEmpty();
        assertThat(people(CHIARA, MONDAY.plus(Duration.ofDays(7)))).containsExactly(ANA.id());
    }

    @Test
    void anOfferTakesTheRoomOfRequestsUntilItIsDeclined() {
        work.mentors.offers(BEN, "Speaking up");
        work.hopes(ANA, "To speak up");
        people(BEN, MONDAY);
        offers(BEN, ANA, 1);
        assertThat(work.capacity.taken(HERE, BEN.id(), MONDAY.plusSeconds(1))).isEqualTo(1);
        work.answering.decline(HERE, new UUID(0, 1), ANA.id(), MONDAY);
        assertThat(work.capacity.taken(HERE, BEN.id(), MONDAY.plusSeconds(1))).isZero();
    }

    private static final class SilentNews implements ApproachNews {
        @Override
        public void offer(Approach approach, Person person, Person mentor, Instant now) {}

        @Override
        public void remind(Approach approach, Person person, Person mentor, Instant now) {}

        @Override
        public void takeBack(Approach approach, Instant now) {}

        @Override
        public void notNow(Approach approach, Person person, Person mentor, Instant now) {}

        @Override
        public void unanswered(Approach approach, Person person, Person mentor, Instant now) {}

        @Override
        public void together(Approach approach, Person person, Person mentor, FirstConversation conversation) {}
    }
}
