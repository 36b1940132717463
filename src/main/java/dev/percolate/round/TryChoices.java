package dev.percolate.round;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.OpenChosen;
import dev.percolate.introduction.OpenChosen.Chosen;
import dev.percolate.introduction.OpenChosen.Opening;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Profiles;
import dev.percolate.round.Choice.Seat;
import dev.percolate.round.Round.Step;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Opens those of some choices that are still possible. Does nothing where another node was quicker.
@Singleton
@Transactional
class TryChoices {
    private final Rounds rounds;
    private final Profiles profiles;
    private final OpenChosen opening;
    private final TellInVain telling;
    private final TakeInTold told;

    TryChoices(Rounds rounds, Profiles profiles, OpenChosen opening, TellInVain telling, TakeInTold told) {
        this.rounds = rounds;
        this.profiles = profiles;
        this.opening = opening;
        this.telling = telling;
        this.told = told;
    }

    /// `people` are those of the choices whom Slack knows.
    void tryAll(Round round, List<Choice> choices, Map<PersonId, Person> people, Instant now) {
        if (!rounds.hold(round.circle(), round.number()).equals(Optional.of(round))) {
            return;
        }
        if (choices.isEmpty()) {
            rounds.move(next(round));
            return;
        }
        var waiting = rounds.chosen(round, choices.size()).stream()
                .filter(choices::contains)
                .toList();
        var opened = open(round, waiting, people, now);
        var impossible =
                waiting.stream().filter(choice -> !opened.contains(choice.id())).toList();
        rounds.tried(round, opened, impossible.stream().map(Choice::id).collect(Collectors.toSet()));
        telling.apart(
                round,
                impossible.stream()
                        .flatMap(choice -> choice.seats().stream())
                        .filter(seat -> seat.inVainSince() != null)
                        .map(Seat::person)
                        .collect(Collectors.toSet()));
    }

    private static Round next(Round round) {
        var secondWave = round.secondWaveAt();
        return secondWave != null && round.step() == Step.PROPOSE
                ? round.at(Step.CHOOSE_AGAIN, ChooseAgain.after(secondWave))
                : round.at(Step.CLOSE, round.closesAt());
    }

    private Set<UUID> open(Round round, List<Choice> choices, Map<PersonId, Person> people, Instant now) {
        Predicate<Choice> isKnown = choice -> people.keySet().containsAll(choice.people());
        var known = choices.stream()
                .filter(isKnown)
                .filter(choice -> choice.seats().size() > 1)
                .toList();
        var said = profiles.of(round.circle().workspace(), people.keySet());
        var chosen = known.stream().map(choice -> chosen(choice, people, said)).toList();
        return opening.open(
                new Opening(
                        round.circle(),
                        round.number(),
                        round.manner().terms().admitted(),
                        told.knowOfStraightAway(round),
                        round.waitsUntil()),
                chosen,
                people,
                now);
    }

    private static Chosen chosen(Choice choice, Map<PersonId, Person> people, Map<PersonId, Profile> said) {
        return new Chosen(
                choice.id(),
                choice.seats().stream()
                        .map(seat -> Part.unanswered(
                                seat.person(),
                                said.getOrDefault(seat.person(), Profile.EMPTY),
                                seat.wishMet(),
                                Objects.requireNonNull(people.get(seat.person()))
                                        .zone()))
                        .toList(),
                choice.grounds(),
                choice.seats().stream()
                        .filter(seat -> seat.inVainSince() != null)
                        .map(Seat::person)
                        .collect(Collectors.toSet()));
    }
}
