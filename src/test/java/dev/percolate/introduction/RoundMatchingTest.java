package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.introduction.Introductions.Encounter;
import dev.percolate.introduction.Matching.Candidate;
import dev.percolate.introduction.Matching.Known;
import dev.percolate.introduction.RoundMatching.Chosen;
import dev.percolate.introduction.RoundMatching.Invited;
import dev.percolate.introduction.RoundMatching.Matched;
import dev.percolate.introduction.RoundMatching.Participant;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class RoundMatchingTest {
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    @ParameterizedTest(name = "{0} people, seed {1}")
    @MethodSource("rounds")
    void hasEverybodyInOneIntroductionOrNone(int size, int seed) {
        var round = Round.byChance(size, seed);
        var matched = round.match(2, seed);
        var seen = Stream.concat(
                        matched.introductions().stream().flatMap(chosen -> Round.ids(chosen).stream()),
                        matched.leftOver().stream())
                .toList();
        assertThat(seen).doesNotHaveDuplicates().hasSize(size);
        assertThat(matched.introductions())
                .allSatisfy(chosen -> assertThat(chosen.people()).hasSizeBetween(2, 3));
    }

    @ParameterizedTest(name = "{0} people, seed {1}")
    @MethodSource("rounds")
    void neverBringsTogetherWhoMustNotBe(int size, int seed) {
        var round = Round.byChance(size, seed);

        for (int group = 2; group <= (size < 100 ? 4 : 2); group++) {
            assertThat(round.match(group, seed).introductions().stream().flatMap(Round::pairs))
                    .allSatisfy(pair -> assertThat(round.allowed(round.person(pair.one()), round.person(pair.other())))
                            .isTrue());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void introducesAsManyAsItsRulesAllow(int seed) {
        for (int size = 2; size <= 11; size++) {
            var round = Round.byChance(size, seed);
            assertThat(introduced(round.match(2, seed))).as("of %d", size).hasSize(mostIntroduced(round));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void dependsOnNothingButPeopleAndSeed(int seed) {
        var round = Round.byChance(2 + seed * seed / 8, seed);
        var shuffled = new ArrayList<>(round.people());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new Round(shuffled, round.past()).match(2, seed)).isEqualTo(round.match(2, seed));
        int group = 3 + seed % 2;
        assertThat(new Round(shuffled, round.past()).match(group, seed)).isEqualTo(round.match(group, seed));
    }

    @Test
    void choosesAmongEqualsByLot() {
        var equals = new Round(
                IntStream.range(0, 20)
                        .mapToObj(i -> in(somebody("U" + i, "Person " + i, "", "Europe/Rome")))
                        .toList(),
                Past.NONE);

        assertThat(IntStream.range(0, 10)
                        .mapToObj(seed -> equals.match(2, seed))
                        .distinct())
                .hasSizeGreaterThan(5);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesTheSamePointsAsWhenSomebodyAsks(int seed) {
        var round = Round.byChance(40, seed);
        for (Chosen chosen : round.match(2, seed).introductions()) {
            var one = chosen.people().getFirst();
            var other = chosen.people().get(1);
            if (chosen.people().size() == 2 && other.person().zone() != null) {
                var pairing = Matching.rank(
                                candidate(one),
                                List.of(candidate(other)),
                                known(round.past(), one, other),
                                new SplittableRandom(1),
                                MONDAY)
                        .getFirst();
                assertThat(pairing.grounds())
                        .usingRecursiveComparison()
                        .ignoringFields("wanted")
                        .isEqualTo(chosen.grounds());
                assertThat(pairing.points().onesWishMet()).isEqualTo(one.wishMet());
                assertThat(pairing.points().othersWishMet()).isEqualTo(other.wishMet());
            }
        }
    }

    /// Rather by a few lines than not at all; but whoever can talk does.
    @Test
    void introducesWhoeverSharesNoHourOnlyIfSomebodyWouldBeLeftOut() {
        var far = somebody("U9FAR", "Faye Far", "Support lead", "Pacific/Auckland");
        var two = match(in(ANA), in(far)).introductions();
        assertThat(two).hasSize(1);
        assertThat(two.getFirst().grounds().haveTime()).isFalse();

        var near = somebody("U8NEAR", "Noa Near", "", "Pacific/Auckland");
        var four = match(saying(ANA, "sql", "saying no"), saying(far, "saying no", "sql"), in(near), in(BEN));
        assertThat(four.introductions())
                .hasSize(2)
                .allMatch(chosen -> chosen.grounds().haveTime());
    }

    @Test
    void neverIntroducesGuests() {
        assertThat(match(in(ANA), in(GUEST)).leftOver()).containsExactly(ANA.id(), GUEST.id());
    }

    @Test
    void introducesWhoDoesNotSayWhereTheyAreToAnybody() {
        var matched = match(in(NOWHERE), in(MERE));

        assertThat(matched.introductions()).singleElement().satisfies(chosen -> {
            assertThat(chosen.grounds().hours()).isZero();
            assertThat(chosen.grounds().sharedMinutes()).isNull();
        });
    }

    @Test
    void findsThoseWhoCanHelpEachOther() {
        var matched = match(
                saying(ANA, "sketching", "saying no"),
                saying(BEN, "saying no to customers", "sketches"),
                saying(CHIARA, "sql", "negotiation"),
                saying(DIEGO, "negotiating, negotiations", "sql"));

        assertThat(matched.introductions().stream().map(Round::ids))
                .containsExactlyInAnyOrder(List.of(ANA.id(), BEN.id()), List.of(CHIARA.id(), DIEGO.id()));
    }

    @Test
    void introducesPeopleAgainOnlyIfThereIsNobodyElse() {
        var ana = saying(ANA, "sketching", "saying no");
        var ben = saying(BEN, "saying no", "sketching");
        var yesterday = introduced(ANA, BEN, Duration.ofDays(1));
        var lastYear = introduced(ANA, BEN, Duration.ofDays(364));

        assertThat(matched(yesterday, ana, ben, in(CHIARA), in(DIEGO)).introductions())
                .noneMatch(chosen -> chosen.includes(ANA.id()) && chosen.includes(BEN.id()));
        assertThat(matched(lastYear, ana, ben, in(CHIARA), in(DIEGO)).introductions())
                .noneMatch(chosen -> chosen.includes(ANA.id()) && chosen.includes(BEN.id()));
        assertThat(matched(yesterday, ana, ben).introductions()).hasSize(1);
    }

    @Test
    void avoidsTwoWhoAreBeingIntroducedElsewhere() {
        var open = new Past(Set.of(), Set.of(new Pair(ANA.id(), BEN.id())), Map.of(), Set.of());

        var ana = saying(ANA, "sketching", "saying no");
        var ben = saying(BEN, "saying no", "sketching");

        assertThat(matched(open, ana, ben, in(CHIARA), in(DIEGO)).introductions())
                .noneMatch(chosen -> chosen.includes(ANA.id()) && chosen.includes(BEN.id()));
        assertThat(matched(open, ana, ben).introductions()).hasSize(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void letsFewPeopleMeetInTurn(int seed) {
        var people =
                Stream.of(ANA, BEN, CHIARA, DIEGO).map(RoundMatchingTest::in).toList();
        List<Set<Pair>> rounds = play(people, 9, seed);

        for (int i = 2; i < rounds.size(); i++) {
            assertThat(union(rounds.subList(i - 2, i + 1)))
                    .as("rounds to %d", i)
                    .hasSize(6);
        }
    }

    @ParameterizedTest(name = "{0} people, seed {1}")
    @CsvSource({"5, 1", "5, 2", "7, 1", "7, 2", "7, 3", "9, 1", "9, 2", "21, 1", "21, 2"})
    void passesThePlaceInTheThreeOn(int size, int seed) {
        var people = Round.byChance(size, seed).people().stream()
                .map(one ->
                        in(somebody(one.person().id().value(), "", one.person().title(), "Europe/Rome")))
                .toList();
        Map<Pair, List<Instant>> met = new HashMap<>();
        Set<PersonId> last = Set.of();
        for (int round = 0; round < 12; round++) {
            Instant now = MONDAY.plus(TWO_WEEKS.multipliedBy(round));
            Set<PersonId> before = last;
            var present = people.stream()
                    .map(one -> new Participant(
                            one.person(),
                            one.profile(),
                            one.position(),
                            0,
                            before.contains(one.person().id())))
                    .toList();
            var matched = RoundMatching.match(
                    present,
                    new Past(Set.of(), Set.of(), met, Set.of()),
                    2,
                    Terms.USUAL,
                    new SplittableRandom(seed + round),
                    now);
            var threes = matched.introductions().stream()
                    .filter(chosen -> chosen.people().size() == 3)
                    .toList();
            assertThat(threes).hasSize(1);
            assertThat(matched.leftOver()).isEmpty();
            assertThat(Round.ids(threes.getFirst()).stream().filter(before::contains))
                    .as("in a three again in round %d", round)
                    .hasSizeLessThanOrEqualTo(Math.max(0, before.size() + 3 - size));
            last = Set.copyOf(Round.ids(threes.getFirst()));
            matched.introductions().stream()
                    .flatMap(Round::pairs)
                    .forEach(pair ->
                            met.computeIfAbsent(pair, _ -> new ArrayList<>()).add(now));
        }
    }

    @Test
    void neverLeavesTheSameOneOutWhileOthersHaveTheirTurn() {
        var hub = in(ANA);
        var others = IntStream.range(0, 4)
                .mapToObj(i -> saying(somebody("U" + i, "", "Buyer", "Europe/Rome"), i == 0 ? "sql" : "", "sql"))
                .toList();
        var apart = new HashSet<Pair>();
        others.forEach(one -> others.stream()
                .filter(other -> one.person().id().compareTo(other.person().id()) < 0)
                .forEach(other ->
                        apart.add(new Pair(one.person().id(), other.person().id()))));
        Map<PersonId, Integer> owed = new HashMap<>();
        for (int round = 0; round < 12; round++) {
            var people = Stream.concat(Stream.of(hub), others.stream())
                    .map(one -> new Participant(
                            one.person(),
                            one.profile(),
                            one.position(),
                            owed.getOrDefault(one.person().id(), 0),
                            false))
                    .toList();
            var matched = RoundMatching.match(
                    people,
                    new Past(apart, Set.of(), Map.of(), Set.of()),
                    2,
                    Terms.USUAL,
                    new SplittableRandom(round),
                    MONDAY);
            introduced(matched).forEach(id -> owed.put(id, 0));
            matched.leftOver().forEach(id -> owed.merge(id, 1, Integer::sum));
            assertThat(owed.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(3));
        }
    }

    @Test
    void saysOfThreeWhatIsTrueOfAll() {
        var support = somebody("U3SUE", "Sue", "Support engineer", "Europe/Rome");
        var matched = match(
                saying(ANA, "", "sql"), saying(BEN, "sql", ""), saying(support, "sql and tables", "anything else"));

        assertThat(matched.introductions()).singleElement().satisfies(chosen -> {
            assertThat(chosen.people().stream().map(Invited::wishMet)).containsExactly(157, 0, 0);
            // Ben and Sue share one word of three.
            assertThat(chosen.grounds().difference()).isEqualTo(250 * 2 / 3);
            assertThat(chosen.grounds().sharedMinutes()).isEqualTo(SharedHours.minutes(ANA, support, MONDAY));
        });
    }

    private static List<Set<Pair>> play(List<Participant> people, int rounds, int seed) {
        Map<Pair, List<Instant>> met = new HashMap<>();
        List<Set<Pair>> played = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Instant now = MONDAY.plus(TWO_WEEKS.multipliedBy(round));
            var matched = RoundMatching.match(
                    people,
                    new Past(Set.of(), Set.of(), met, Set.of()),
                    2,
                    Terms.USUAL,
                    new SplittableRandom(seed + round),
                    now);
            var pairs = matched.introductions().stream().flatMap(Round::pairs).toList();
            pairs.forEach(
                    pair -> met.computeIfAbsent(pair, _ -> new ArrayList<>()).add(now));
            played.add(Set.copyOf(pairs));
        }
        return played;
    }

    private static Set<Pair> union(List<Set<Pair>> rounds) {
        var all = new HashSet<Pair>();
        rounds.forEach(all::addAll);
        return all;
    }

    private static int mostIntroduced(Round round) {
        var people = round.people().stream().map(Participant::person).toList();
        int[] best = new int[1 << people.size()];
        for (int set = 1; set < best.length; set++) {
            int one = Integer.numberOfTrailingZeros(set);
            int rest = set & ~(1 << one);
            best[set] = best[rest];
            for (int other = one + 1; other < people.size(); other++) {
                int without = rest & ~(1 << other);
                if (without == rest || !round.allowed(people.get(one), people.get(other))) {
                    continue;
                }
                best[set] = Math.max(best[set], 2 + best[without]);
                for (int third = other + 1; third < people.size(); third++) {
                    if ((without >> third & 1) == 1
                            && round.allowed(people.get(one), people.get(third))
                            && round.allowed(people.get(other), people.get(third))) {
                        best[set] = Math.max(best[set], 3 + best[without & ~(1 << third)]);
                    }
                }
            }
        }
        return best[best.length - 1];
    }

    private static List<PersonId> introduced(Matched matched) {
        return matched.introductions().stream()
                .flatMap(chosen -> Round.ids(chosen).stream())
                .toList();
    }

    private static Past introduced(Person one, Person other, Duration ago) {
        return new Past(
                Set.of(), Set.of(), Map.of(new Pair(one.id(), other.id()), List.of(MONDAY.minus(ago))), Set.of());
    }

    private static Matched match(Participant... people) {
        return matched(Past.NONE, people);
    }

    private static Matched matched(Past past, Participant... people) {
        return new Round(List.of(people), past).match(2, 1);
    }

    @Test
    void wouldRatherNotBringTogetherWhoLikeToMeetInContraryWays() {
        var people = List.of(
                liking(ANA, MeetingWay.IN_PERSON, ""),
                liking(BEN, MeetingWay.REMOTE, ""),
                liking(CHIARA, MeetingWay.IN_PERSON, ""),
                liking(DIEGO, MeetingWay.REMOTE, ""));
        assertThat(penalties(people))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        new Pair(ANA.id(), BEN.id()), 50,
                        new Pair(ANA.id(), CHIARA.id()), 0,
                        new Pair(ANA.id(), DIEGO.id()), 50,
                        new Pair(BEN.id(), CHIARA.id()), 50,
                        new Pair(BEN.id(), DIEGO.id()), 0,
                        new Pair(CHIARA.id(), DIEGO.id()), 50));
    }

    @Test
    void wouldRatherNotBringTogetherFromTwoPlacesWhoBothLikeToMeetInPerson() {
        var people = List.of(
                liking(ANA, MeetingWay.IN_PERSON, "Lisbon"),
                liking(BEN, MeetingWay.IN_PERSON, "Lagos"),
                liking(CHIARA, MeetingWay.IN_PERSON, " lisbon"),
                liking(DIEGO, MeetingWay.IN_PERSON, ""),
                liking(MERE, MeetingWay.EITHER, "Auckland"));
        assertThat(penalties(people))
                .allSatisfy((pair, penalty) -> assertThat(penalty)
                        .as("%s", pair)
                        .isEqualTo(
                                pair.equals(new Pair(ANA.id(), BEN.id()))
                                                || pair.equals(new Pair(BEN.id(), CHIARA.id()))
                                        ? 50
                                        : 0));
    }

    /// It is never a rule.
    @Test
    void introducesWhoLikeToMeetInContraryWaysWhereThereIsNobodyElse() {
        assertThat(introduced(match(liking(ANA, MeetingWay.IN_PERSON, ""), liking(BEN, MeetingWay.REMOTE, ""))))
                .containsExactlyInAnyOrder(ANA.id(), BEN.id());
    }

    /// What each pair loses by how the two like to meet.
    private static Map<Pair, Integer> penalties(List<Participant> people) {
        var without = people.stream()
                .map(one -> new Participant(one.person(), Profile.EMPTY, one.position(), one.owed(), one.wasInThree()))
                .toList();
        var terms = Terms.USUAL;
        var with = new RoundAffinity(people, Past.NONE, terms, 1, MONDAY);
        var plain = new RoundAffinity(without, Past.NONE, terms, 1, MONDAY);
        Map<Pair, Integer> penalties = new HashMap<>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                penalties.put(
                        new Pair(
                                people.get(one).person().id(),
                                people.get(other).person().id()),
                        RoundAffinity.points(plain.weight(one, other)) - RoundAffinity.points(with.weight(one, other)));
            }
        }
        return penalties;
    }

    private static Participant liking(Person person, MeetingWay way, String place) {
        return new Participant(
                person,
                new Profile("", "", "", new Preferences(null, way)),
                new Position("", place, null, null, null, Set.of()),
                0,
                false);
    }

    private static Participant in(Person person) {
        return saying(person, "", "");
    }

    private static Participant saying(Person person, String canHelpWith, String wouldLike) {
        return new Participant(person, new Profile(canHelpWith, wouldLike), Position.UNKNOWN, 0, false);
    }

    private static Candidate candidate(Invited invited) {
        return new Candidate(invited.person(), new Membership.In(MONDAY), invited.profile());
    }

    /// As if they had ended long ago: in a round no pair rests.
    private static Known known(Past past, Invited one, Invited other) {
        var at = past.introducedAt()
                .getOrDefault(new Pair(one.person().id(), other.person().id()), List.of());
        var ended = MONDAY.minus(Duration.ofDays(100));
        return new Known(
                Set.of(),
                Set.of(),
                Set.of(),
                at.stream()
                        .map(then -> new Encounter(other.person().id(), then, ended))
                        .toList());
    }

    static Stream<Arguments> rounds() {
        return IntStream.range(0, 60).mapToObj(seed -> Arguments.of(size(seed), seed));
    }

    /// From 2 to 500, most of them small.
    private static int size(int seed) {
        return 2 + (int) Math.round(498 * Math.pow(seed / 59.0, 3));
    }

    static IntStream seeds() {
        return IntStream.range(0, 30);
    }
}
