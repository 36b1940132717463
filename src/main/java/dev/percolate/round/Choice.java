package dev.percolate.round;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.RoundMatching.Matched;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// People chosen to be introduced to each other; `id` becomes the introduction's.
public record Choice(UUID id, List<Seat> seats, Grounds grounds) {
    public Choice {
        seats = List.copyOf(seats);
    }

    /// `wishMet` are the points for what they would like. `inVainSince` is the deadline of the introduction they said
    /// yes to in this round and have not been told of yet; null where there is none.
    public record Seat(
            PersonId person, int wishMet, @Nullable Instant inVainSince) {}

    List<PersonId> people() {
        return seats.stream().map(Seat::person).toList();
    }

    /// Those of the choices of which everybody is among these people.
    static List<Choice> among(Set<PersonId> people, List<Choice> choices) {
        return choices.stream()
                .filter(choice -> people.containsAll(choice.people()))
                .toList();
    }

    static Set<PersonId> everybodyOf(List<Choice> choices, Collection<PersonId> leftOver) {
        return Stream.concat(choices.stream().flatMap(choice -> choice.people().stream()), leftOver.stream())
                .collect(Collectors.toSet());
    }

    /// Those of the people who are in none of the choices.
    static Set<PersonId> others(Set<PersonId> people, List<Choice> choices) {
        Set<PersonId> others = new HashSet<>(people);
        others.removeAll(everybodyOf(choices, List.of()));
        return others;
    }

    static List<Choice> of(Matched matched, RandomGenerator random) {
        return matched.introductions().stream()
                .map(chosen -> new Choice(
                        new UUID(random.nextLong(), random.nextLong()),
                        chosen.people().stream()
                                .map(invited -> new Seat(invited.person().id(), invited.wishMet(), null))
                                .toList(),
                        chosen.grounds()))
                .toList();
    }
}
