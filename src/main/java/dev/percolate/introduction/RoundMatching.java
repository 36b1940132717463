package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.matching.Crowd;
import dev.percolate.matching.Effort;
import dev.percolate.matching.Matcher;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whom to introduce to whom in a round: as many people as may be, and then those who have most to give each other.
///
/// Two who are kept apart are never introduced, nor one to whom the other reports unless the circle wants that; two who
/// share no working hour only if somebody would be left out otherwise; two who were introduced not long ago only if
/// there is nobody else. Whoever was left out last time comes before others, and whoever was one of three becomes so
/// again only if there is no other way.
public final class RoundMatching {
    private RoundMatching() {}

    /// `owed` counts the rounds since they were last introduced in which they were left out or stood up.
    public record Participant(Person person, Profile profile, Position position, int owed, boolean wasInThree) {}

    public record Matched(List<Chosen> introductions, List<PersonId> leftOver) {}

    /// The grounds of more than two are those of the best pair for what one can give another, and of the worst for what
    /// all need.
    public record Chosen(List<Invited> people, Grounds grounds) {
        boolean includes(PersonId id) {
            return people.stream().anyMatch(invited -> invited.person().id().equals(id));
        }
    }

    /// `wishMet` are the points for what they would like that one of the others can help with.
    public record Invited(Person person, Profile profile, int wishMet) {
        Part unanswered() {
            return Part.unanswered(person.id(), profile, wishMet, person.zone());
        }
    }

    /// In groups of `size`, or about that many where number or rules want it. Depends on nothing but what is given, not
    /// on its order.
    public static Matched match(
            List<Participant> people, Past past, int size, Terms terms, RandomGenerator random, Instant now) {
        return match(people, past, size, terms, Effort.USUAL, random, now);
    }

    static Matched match(
            List<Participant> people,
            Past past,
            int size,
            Terms terms,
            Effort effort,
            RandomGenerator random,
            Instant now) {
        var inOrder = inOrder(people);
        var affinity = new RoundAffinity(inOrder, past, terms, random.nextLong(), now);
        var matched = Matcher.match(crowd(inOrder, affinity), size, effort, random);
        return new Matched(
                matched.groups().stream()
                        .map(group -> chosen(group, inOrder, affinity))
                        .toList(),
                matched.leftOver().stream()
                        .map(one -> inOrder.get(one).person().id())
                        .sorted()
                        .toList());
    }

    /// What the matching is about.
    static Crowd crowd(List<Participant> people, Past past, Terms terms, long seed, Instant now) {
        var inOrder = inOrder(people);
        return crowd(inOrder, new RoundAffinity(inOrder, past, terms, seed, now));
    }

    private static Crowd crowd(List<Participant> people, RoundAffinity affinity) {
        return new Crowd(
                people.size(),
                affinity,
                new RoundShortlists(affinity),
                one -> people.get(one).owed(),
                one -> people.get(one).wasInThree());
    }

    /// So that where a crowd has to be cut into parts, each gets some of everybody.
    private static List<Participant> inOrder(List<Participant> people) {
        return people.stream()
                .sorted(Comparator.comparing(
                                (Participant one) -> String.valueOf(one.person().zone()))
                        .thenComparing(one -> one.profile().wouldLike())
                        .thenComparing(one -> one.person().title())
                        .thenComparing(one -> one.person().id()))
                .toList();
    }

    private static Chosen chosen(List<Integer> group, List<Participant> people, RoundAffinity affinity) {
        var invited = group.stream()
                .map(one -> new Invited(
                        people.get(one).person(),
                        people.get(one).profile(),
                        group.stream()
                                .filter(other -> !other.equals(one))
                                .mapToInt(other -> affinity.value(one, other).onesWishMet())
                                .max()
                                .orElse(0)))
                .sorted(Comparator.comparing(one -> one.person().id()))
                .toList();
        return new Chosen(
                invited,
                group.stream()
                        .flatMap(one ->
                                group.stream().filter(other -> one < other).map(other -> affinity.grounds(one, other)))
                        .reduce(RoundMatching::together)
                        .orElseThrow());
    }

    private static Grounds together(Grounds one, Grounds other) {
        return new Grounds(
                Math.max(one.bothWays(), other.bothWays()),
                Math.max(one.goals(), other.goals()),
                Math.min(one.difference(), other.difference()),
                Math.min(one.hours(), other.hours()),
                fewer(one.sharedMinutes(), other.sharedMinutes()),
                Math.min(one.familiarity(), other.familiarity()),
                inBoth(one.wanted(), other.wanted()));
    }

    private static Set<Difference> inBoth(Set<Difference> one, Set<Difference> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private static @Nullable Integer fewer(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? null : (Integer) Math.min(one, other);
    }
}
