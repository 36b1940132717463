package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.MONDAY;

import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Mix.Strength;
import dev.percolate.introduction.RoundMatching.Chosen;
import dev.percolate.introduction.RoundMatching.Matched;
import dev.percolate.introduction.RoundMatching.Participant;
import dev.percolate.matching.Effort;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A round by chance: people on many clocks with and without wishes, some of them met before, some keep others apart.
record Round(List<Participant> people, Past past) {
    private static final List<String> TITLES = List.of(
            "Data engineer", "Support lead", "Recruiter", "Product designer", "Engineering manager", "Buyer", "");
    private static final List<String> ZONES = List.of(
            "Europe/Lisbon",
            "Europe/Rome",
            "Africa/Lagos",
            "America/New_York",
            "America/Santiago",
            "Asia/Kolkata",
            "Pacific/Auckland",
            "");
    private static final List<String> TOPICS = List.of(
            "sql and budgets",
            "first talks",
            "budget",
            "saying no to customers",
            "customer interviews",
            "coaching",
            "coach a team",
            "negotiation",
            "");

    private static final Terms TERMS =
            new Terms(new Mix(EnumSet.allOf(Difference.class), Strength.MUCH), false, Set.of(Standing.MEMBER));

    private static Position position(int size, Random random) {
        return new Position(
                random.nextInt(4) == 0 ? "" : "Department " + random.nextInt(5),
                random.nextInt(4) == 0 ? "" : "Place " + random.nextInt(3),
                random.nextInt(3) == 0 ? id(random.nextInt(size)) : null,
                random.nextInt(3) == 0 ? null : LocalDate.parse("2026-01-01").minusDays(random.nextInt(4000)),
                random.nextInt(3) == 0 ? null : (Integer) (1 + random.nextInt(9)),
                Set.of(Position.Fact.DEPARTMENT));
    }

    private static Preferences preferences(Random random) {
        var ways = MeetingWay.values();
        return new Preferences(null, ways[random.nextInt(ways.length)]);
    }

    static Round byChance(int size, int seed) {
        var random = new Random(seed * 1_000L + size);
        var people = IntStream.range(0, size)
                .mapToObj(i -> new Participant(
                        new Person(id(i), "Person " + i, any(TITLES, random), zone(random), "", standing(random)),
                        new Profile(any(TOPICS, random), any(TOPICS, random), any(TOPICS, random), preferences(random)),
                        position(size, random),
                        random.nextInt(5) == 0 ? random.nextInt(3) : 0,
                        random.nextInt(6) == 0))
                .toList();
        Set<Pair> apart = new HashSet<>();
        Map<Pair, List<Instant>> met = new HashMap<>();
        for (int i = 0; size > 1 && i < 4 * size; i++) {
            int one = random.nextInt(size);
            int other = (one + 1 + random.nextInt(size - 1)) % size;
            var pair = new Pair(id(one), id(other));
            if (random.nextInt(3) == 0) {
                apart.add(pair);
            } else {
                met.computeIfAbsent(pair, _ -> new ArrayList<>())
                        .add(MONDAY.minus(Duration.ofDays(1 + random.nextInt(500))));
            }
        }
        return new Round(people, new Past(apart, Set.of(), met, Set.of()));
    }

    Matched match(int size, int seed) {
        return match(size, Effort.USUAL, seed);
    }

    Matched match(int size, Effort effort, int seed) {
        return RoundMatching.match(people, past, size, TERMS, effort, new SplittableRandom(seed), MONDAY);
    }

    Person person(PersonId id) {
        return people.stream()
                .map(Participant::person)
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Told from the rules alone.
    boolean allowed(Person one, Person other) {
        return one.isMember()
                && other.isMember()
                && !reports(one, other)
                && !reports(other, one)
                && !past.apart().contains(new Pair(one.id(), other.id()));
    }

    private boolean reports(Person one, Person other) {
        return people.stream()
                .filter(participant -> participant.person().equals(one))
                .anyMatch(
                        participant -> other.id().equals(participant.position().manager()));
    }

    static List<PersonId> ids(Chosen chosen) {
        return chosen.people().stream().map(invited -> invited.person().id()).toList();
    }

    static Stream<Pair> pairs(Chosen chosen) {
        var ids = ids(chosen);
        return ids.stream()
                .flatMap(one ->
                        ids.stream().filter(other -> one.compareTo(other) < 0).map(other -> new Pair(one, other)));
    }

    static PersonId id(int i) {
        return new PersonId("U%05d".formatted(i));
    }

    private static ZoneId zone(Random random) {
        String zone = any(ZONES, random);
        return zone.isEmpty() ? null : ZoneId.of(zone);
    }

    private static Standing standing(Random random) {
        return random.nextInt(20) == 0 ? Standing.GUEST : Standing.MEMBER;
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
