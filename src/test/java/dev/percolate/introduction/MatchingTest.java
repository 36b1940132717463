package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introductions.Encounter;
import dev.percolate.introduction.Matching.Candidate;
import dev.percolate.introduction.Matching.Known;
import dev.percolate.introduction.Matching.Pairing;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MatchingTest {
    private static final Known NOTHING = new Known(Set.of(), Set.of(), Set.of(), List.of());

    @Test
    void neverIntroducesWhoMustNotBe() {
        var others = List.of(in(ANA), in(BOT), in(GONE), in(NOWHERE), in(MERE));
        assertThat(rank(in(ANA), others, NOTHING, 1)).isEmpty();
    }

    @Test
    void neverIntroducesWhoIsOutOrPaused() {
        var others = List.of(
                new Candidate(BEN, new Membership.Out(), Profile.EMPTY),
                new Candidate(CHIARA, new Membership.Paused(MONDAY, LocalDate.parse("2026-02-01")), Profile.EMPTY));
        assertThat(rank(in(ANA), others, NOTHING, 1)).isEmpty();
    }

    @Test
    void neverIntroducesTwoWhoAreBeingIntroducedInAnotherCircle() {
        var known = new Known(Set.of(), Set.of(), Set.of(), List.of(new Encounter(BEN.id(), MONDAY, null)));
        assertThat(rank(in(ANA), List.of(in(BEN)), known, 1)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverIntroducesKeptApartOrBusyPeopleOrOneself(int seed) {
        var random = new Random(seed);
        var people = crowd(random);
        var asker = people.get(random.nextInt(people.size()));
        var known = new Known(some(people, random), some(people, random), some(people, random), List.of());

        var ranked = rank(asker, people, known, seed);

        var forbidden = new HashSet<>(known.apart());
        forbidden.addAll(known.busy());
        forbidden.addAll(known.invited());
        forbidden.add(asker.person().id());
        assertThat(ranked).extracting(pairing -> pairing.other().person().id()).doesNotContainAnyElementsOf(forbidden);
        assertThat(ranked).allSatisfy(pairing -> {
            assertThat(pairing.value()).isBetween(1, 1000);
            assertThat(pairing.grounds().sharedMinutes()).isGreaterThanOrEqualTo(60);
        });
        assertThat(ranked).extracting(Pairing::value).isSortedAccordingTo((a, b) -> b - a);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void dependsOnNothingButItsInputAndTheSeed(int seed) {
        var people = crowd(new Random(seed));
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed + 1));

        assertThat(rank(people.getFirst(), shuffled, NOTHING, seed))
                .isEqualTo(rank(people.getFirst(), people, NOTHING, seed));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void valuesTheSameWhoeverAsks(int seed) {
        var people = crowd(new Random(seed));
        var one = people.get(0);
        var other = people.get(1);

        assertThat(rank(one, List.of(other), NOTHING, seed))
                .extracting(Pairing::value)
                .isEqualTo(rank(other, List.of(one), NOTHING, seed).stream()
                        .map(Pairing::value)
                        .toList());
    }

    @Test
    void countsAsMetAWishThatTheThirdLineMeets() {
        var cook = in(BEN, new Profile("", "", "ten years of cooking", Preferences.NONE));
        var asker = saying(ANA, "", "cooking");
        assertThat(value(asker, cook)).isEqualTo(value(asker, saying(BEN, "cooking", "")));
        assertThat(value(asker, cook)).isGreaterThan(value(asker, in(BEN)));
    }

    /// At most a hundred points: less than a wish that one of them can help with.
    @Test
    void countsWhatBothWouldLikeToLearn() {
        var asker = saying(ANA, "", "saying no to customers");
        int nothing = value(asker, saying(BEN, "", "cooking"));

        assertThat(value(asker, saying(BEN, "", "saying no to customers"))).isEqualTo(nothing + 100);
        assertThat(value(asker, saying(BEN, "", "saying no to a neighbour"))).isEqualTo(nothing + 50);
        assertThat(value(saying(BEN, "", "saying no to a neighbour"), asker)).isEqualTo(nothing + 50);
        assertThat(value(asker, saying(BEN, "saying no to customers", ""))).isEqualTo(nothing + 157);
    }

    @Test
    void takesALittleFromWhoeverLikeToMeetInContraryWays() {
        var contrary = in(ANA, liking(MeetingWay.IN_PERSON));
        assertThat(value(contrary, in(BEN, liking(MeetingWay.REMOTE)))).isEqualTo(value(in(ANA), in(BEN)) - 50);
        assertThat(value(in(BEN, liking(MeetingWay.REMOTE)), contrary)).isEqualTo(value(in(ANA), in(BEN)) - 50);
        assertThat(List.of(
                        value(contrary, in(BEN)),
                        value(contrary, in(BEN, liking(MeetingWay.IN_PERSON))),
                        value(in(ANA, liking(MeetingWay.REMOTE)), in(BEN, liking(MeetingWay.REMOTE))),
                        value(in(ANA, liking(MeetingWay.REMOTE)), in(BEN))))
                .containsOnly(value(in(ANA), in(BEN)));
    }

    /// It is kept nowhere, so no reason can be made of it.
    @Test
    void keepsNothingOfHowTheyLikeToMeetInTheGrounds() {
        assertThat(rank(in(ANA, liking(MeetingWay.IN_PERSON)), List.of(in(BEN, liking(MeetingWay.REMOTE))), NOTHING, 1)
                        .getFirst()
                        .grounds())
                .isEqualTo(
                        rank(in(ANA), List.of(in(BEN)), NOTHING, 1).getFirst().grounds());
    }

    @Test
    void drawsLotsBetweenEquals() {
        var twins = List.of(
                in(somebody("UX", "Xi", "Nurse", "Europe/Lisbon")), in(somebody("UY", "Yu", "Nurse", "Europe/Lisbon")));
        assertThat(seeds().mapToObj(seed -> rank(in(ANA), twins, NOTHING, seed)
                        .getFirst()
                        .other()
                        .person()
                        .id()
                        .value()))
                .contains("UX", "UY");
    }

    @Test
    void prefersFitInBothDirectionsToOneAndOneToNone() {
        var asker = saying(ANA, "sketching ideas", "saying no to customers");
        var both = saying(BEN, "saying no", "sketching");
        var one = saying(somebody("U2C", "Cleo", "Support lead", "Africa/Lagos"), "saying no", "");
        var none = saying(somebody("U2D", "Dana", "Support lead", "Africa/Lagos"), "sailing", "cooking");

        assertThat(rank(asker, List.of(none, one, both), NOTHING, 1))
                .extracting(Pairing::other)
                .containsExactly(both, one, none);
    }

    @Test
    void prefersDifferentWork() {
        var engineer = in(CHIARA);
        var sameWork = in(somebody("U2A", "Abe", "Data engineer", "Europe/Rome"));
        var near = in(somebody("U2B", "Bo", "Software engineer", "Europe/Rome"));
        var far = in(somebody("U2C", "Cy", "Recruiter", "Europe/Rome"));

        assertThat(rank(engineer, List.of(sameWork, near, far), NOTHING, 1))
                .extracting(Pairing::other)
                .containsExactly(far, near, sameWork);
    }

    @Test
    void prefersNewFacesAndForgetsWithTime() {
        var lastQuarter = metBefore(Duration.ofDays(91));
        var longAgo = metBefore(Duration.ofDays(700));

        assertThat(familiarity(lastQuarter)).isEqualTo(-200);
        assertThat(familiarity(lastQuarter, lastQuarter)).isEqualTo(-400);
        assertThat(familiarity(longAgo)).isBetween(-4, -1);
        assertThat(familiarity()).isZero();
    }

    @Test
    void stillFindsTheOnlyColleagueThereIs() {
        var known = new Known(Set.of(), Set.of(), Set.of(), Collections.nCopies(9, metBefore(Duration.ofDays(91))));

        assertThat(rank(in(ANA), List.of(in(BEN)), known, 1))
                .singleElement()
                .extracting(Pairing::value)
                .isEqualTo(1);
    }

    @Test
    void introducesAnAskerWithoutAZoneToAnybody() {
        assertThat(rank(in(NOWHERE), List.of(in(BEN), in(MERE)), NOTHING, 1))
                .hasSize(2)
                .allSatisfy(pairing -> {
                    assertThat(pairing.grounds().hours()).isZero();
                    assertThat(pairing.grounds().sharedMinutes()).isNull();
                });
    }

    @Test
    void neverIntroducesPeopleWithoutAnHourInCommon() {
        assertThat(rank(in(ANA), List.of(in(MERE)), NOTHING, 1)).isEmpty();
        assertThat(rank(in(ANA), List.of(in(DIEGO)), NOTHING, 1)).hasSize(1);
    }

    @Test
    void letsAPairRestFor90DaysAfterTheEnd() {
        var end = MONDAY.minus(Duration.ofDays(90));
        var justOver = new Encounter(BEN.id(), end.minus(Duration.ofDays(3)), end);
        var notYet = new Encounter(BEN.id(), end.minus(Duration.ofDays(3)), end.plusSeconds(1));

        assertThat(rank(in(ANA), List.of(in(BEN)), met(justOver), 1)).hasSize(1);
        assertThat(rank(in(ANA), List.of(in(BEN)), met(notYet), 1)).isEmpty();
        assertThat(rank(in(ANA), List.of(in(BEN), in(CHIARA)), met(justOver, notYet), 1))
                .extracting(pairing -> pairing.other().person())
                .containsExactly(CHIARA);
    }

    private static Encounter metBefore(Duration ago) {
        return new Encounter(BEN.id(), MONDAY.minus(ago), MONDAY.minus(ago));
    }

    private static Known met(Encounter... encounters) {
        return new Known(Set.of(), Set.of(), Set.of(), List.of(encounters));
    }

    private static int familiarity(Encounter... encounters) {
        var known = new Known(Set.of(), Set.of(), Set.of(), List.of(encounters));
        return rank(in(ANA), List.of(in(BEN)), known, 1).getFirst().grounds().familiarity();
    }

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static List<Pairing> rank(Candidate asker, List<Candidate> others, Known known, int seed) {
        return Matching.rank(asker, others, known, new SplittableRandom(seed), MONDAY);
    }

    private static Candidate in(Person person) {
        return saying(person, "", "");
    }

    private static Candidate saying(Person person, String canHelpWith, String wouldLike) {
        return in(person, new Profile(canHelpWith, wouldLike));
    }

    private static Candidate in(Person person, Profile profile) {
        return new Candidate(person, new Membership.In(MONDAY), profile);
    }

    private static Profile liking(MeetingWay way) {
        return new Profile("", "", "", new Preferences(null, way));
    }

    private static int value(Candidate asker, Candidate other) {
        return rank(asker, List.of(other), NOTHING, 1).getFirst().value();
    }

    private static List<Candidate> crowd(Random random) {
        var titles = List.of("Data engineer", "Support lead", "Recruiter", "Product designer", "");
        var zones = List.of("Europe/Lisbon", "Africa/Lagos", "America/New_York", "Asia/Kolkata", "Pacific/Auckland");
        var topics = List.of("sql", "first talks", "budgets", "saying no", "");
        return IntStream.range(0, 30)
                .mapToObj(i -> saying(
                        somebody("U%02d".formatted(i), "Person " + i, any(titles, random), any(zones, random)),
                        any(topics, random),
                        any(topics, random)))
                .toList();
    }

    private static Set<PersonId> some(List<Candidate> people, Random random) {
        var some = new HashSet<PersonId>();
        people.stream()
                .filter(_ -> random.nextInt(4) == 0)
                .forEach(one -> some.add(one.person().id()));
        return some;
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
