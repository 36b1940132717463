package dev.percolate.introduction;

import static dev.percolate.introduction.Colleagues.MONDAY;

import dev.percolate.introduction.RoundMatching.Participant;
import dev.percolate.matching.Crowd;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A company for measuring: departments of unequal size in five places, forty topics of unequal popularity, everybody
/// with one to three they offer and one or two they would like; and pairs who met in earlier rounds.
public final class Company {
    private static final List<String> PLACES = weighted(Map.of(
            "Europe/Lisbon", 20, "Europe/Rome", 27, "America/New_York", 30, "Asia/Kolkata", 15, "Australia/Sydney", 8));
    private static final List<String> WORK = List.of(
            "Data",
            "Support",
            "Sales",
            "Design",
            "Platform",
            "Finance",
            "People",
            "Security",
            "Marketing",
            "Legal",
            "Research",
            "Facilities",
            "Mobile",
            "Payments",
            "Quality",
            "Purchasing",
            "Analytics",
            "Training");
    private static final List<String> LEVELS = List.of("analyst", "engineer", "lead", "manager", "director");
    private static final List<String> TOPICS = List.of(
            "public speaking",
            "sql queries",
            "saying no to customers",
            "hiring interviews",
            "negotiation",
            "budget planning",
            "coaching a team",
            "kubernetes",
            "writing design documents",
            "career change",
            "remote work",
            "parental leave",
            "user research",
            "difficult conversations",
            "statistics",
            "roadmaps",
            "python",
            "presentation slides",
            "networking events",
            "incident reviews",
            "mentoring juniors",
            "accounting",
            "contract law",
            "french",
            "spreadsheets",
            "machine learning",
            "accessibility",
            "prioritising",
            "delegation",
            "stress",
            "retrospectives",
            "pricing",
            "sketching",
            "facilitation",
            "open source",
            "patents",
            "typography",
            "time zones",
            "security audits",
            "storytelling");
    private static final int EARLIER_ROUNDS = 6;

    private final List<Participant> people;
    private final Map<PersonId, String> departments = new HashMap<>();

    private final List<String> places;

    public Company(int size, long seed) {
        this(size, seed, PLACES);
    }

    /// All of whom share working hours.
    static Company inOnePlace(int size, long seed) {
        return new Company(size, seed, List.of("Europe/Lisbon", "Europe/Rome"));
    }

    private Company(int size, long seed, List<String> places) {
        this.places = places;
        var random = new SplittableRandom(seed);
        this.people =
                IntStream.range(0, size).mapToObj(i -> somebody(i, random)).toList();
    }

    private Participant somebody(int i, RandomGenerator random) {
        var id = new PersonId("U%06d".formatted(i));
        String department = unequal(WORK, random);
        departments.put(id, department);
        String title = department + " " + unequal(LEVELS, random);
        var person = new Person(id, "Person " + i, title, ZoneId.of(any(places, random)), "en", Standing.MEMBER);
        var profile = new Profile(some(1 + random.nextInt(3), random), some(1 + random.nextInt(2), random));
        return new Participant(person, profile, new Position(department, "", null, null, null, Set.of()), 0, false);
    }

    List<Participant> people() {
        return people;
    }

    String department(PersonId id) {
        return departments.getOrDefault(id, "");
    }

    /// What speaks for a pair who never met.
    int pointsOf(PersonId one, PersonId other) {
        var pair = people.stream()
                .filter(person ->
                        person.person().id().equals(one) || person.person().id().equals(other))
                .toList();
        return new RoundAffinity(pair, Past.NONE, Terms.USUAL, 1, MONDAY)
                .value(0, 1)
                .points();
    }

    /// As a round would see them, after a few rounds in which pairs met by chance.
    public Crowd crowd(long seed) {
        return RoundMatching.crowd(people, afterSomeRounds(new SplittableRandom(seed)), Terms.USUAL, seed, MONDAY);
    }

    /// The points of a pair of this weight.
    public static int value(int weight) {
        return RoundAffinity.points(weight);
    }

    private Past afterSomeRounds(RandomGenerator random) {
        Map<Pair, List<Instant>> met = new HashMap<>();
        for (int round = 1; round <= EARLIER_ROUNDS; round++) {
            Instant then = MONDAY.minus(Duration.ofDays(14L * round));
            for (int i = 0; i < people.size() / 2; i++) {
                int one = random.nextInt(people.size());
                int other = (one + 1 + random.nextInt(people.size() - 1)) % people.size();
                met.computeIfAbsent(new Pair(id(one), id(other)), _ -> new ArrayList<>())
                        .add(then);
            }
        }
        return new Past(Set.of(), Set.of(), met, Set.of());
    }

    private PersonId id(int i) {
        return people.get(i).person().id();
    }

    private static String some(int count, RandomGenerator random) {
        return IntStream.range(0, count)
                .mapToObj(_ -> unequal(TOPICS, random))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// The first of a list far more often than the last.
    private static String unequal(List<String> list, RandomGenerator random) {
        double chance = random.nextDouble();
        return list.get((int) (list.size() * chance * Math.sqrt(chance)));
    }

    private static String any(List<String> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> weighted(Map<String, Integer> weights) {
        return weights.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> IntStream.range(0, entry.getValue()).mapToObj(_ -> entry.getKey()))
                .toList();
    }
}
