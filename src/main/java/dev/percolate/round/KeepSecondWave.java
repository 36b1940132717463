package dev.percolate.round;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Memberships;
import dev.percolate.round.Choice.Seat;
import dev.percolate.round.Round.Step;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps what was chosen for the second wave, and tells those for whom there is nobody. Does nothing where another node
/// was quicker.
@Singleton
@Transactional
class KeepSecondWave {
    private final Rounds rounds;
    private final Introductions introductions;
    private final Memberships memberships;
    private final TellInVain telling;

    KeepSecondWave(Rounds rounds, Introductions introductions, Memberships memberships, TellInVain telling) {
        this.rounds = rounds;
        this.introductions = introductions;
        this.memberships = memberships;
        this.telling = telling;
    }

    void later(Round round, Instant due) {
        if (isStillToBeTaken(round)) {
            rounds.move(round.at(Step.CHOOSE_AGAIN, due));
        }
    }

    /// `seen` are the introductions of the round by which it was chosen; where one has ended since, it is chosen anew.
    void keep(Round round, List<Introduction> seen, List<Choice> choices, Instant now) {
        if (!isStillToBeTaken(round)
                || !introductions.ofRound(round.circle(), round.number()).equals(seen)) {
            return;
        }
        var inVain = TellInVain.inVain(round, seen);
        var chosen = Choice.everybodyOf(choices, List.of());
        var members = memberships.holdMembersAmong(round.circle(), chosen);
        var possible = Choice.among(members, choices);
        rounds.choose(
                round, possible.stream().map(choice -> noting(choice, inVain)).toList(), List.of());
        var forNobody = new HashSet<>(inVain.keySet());
        forNobody.removeAll(Choice.everybodyOf(possible, List.of()));
        telling.apart(round, forNobody);
        rounds.move(round.at(Step.PROPOSE_AGAIN, now));
    }

    private static Choice noting(Choice choice, Map<PersonId, Instant> inVain) {
        return new Choice(
                choice.id(),
                choice.seats().stream()
                        .map(seat -> new Seat(seat.person(), seat.wishMet(), inVain.get(seat.person())))
                        .toList(),
                choice.grounds());
    }

    private boolean isStillToBeTaken(Round round) {
        return rounds.hold(round.circle(), round.number()).equals(Optional.of(round));
    }
}
