package dev.percolate.round;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Outcomes;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.SecondWave;
import dev.percolate.introduction.Stage;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Whoever said yes in vain hears of it once: inside the proposal of the second wave, or in the usual words
/// where there is nobody else for them. So what ends at the second wave or before is not told by itself.
@Singleton
final class TellInVain implements SecondWave {
    private final Rounds rounds;
    private final Introductions introductions;
    private final Outcomes outcomes;

    TellInVain(Rounds rounds, Introductions introductions, Outcomes outcomes) {
        this.rounds = rounds;
        this.introductions = introductions;
        this.outcomes = outcomes;
    }

    @Override
    public boolean tellsOf(Introduction introduction) {
        return introduction.stage() instanceof Stage.Open(Instant deadline)
                && roundOf(introduction)
                        .filter(round -> isBeforeSecondWave(round) && endsByThen(round, deadline))
                        .isPresent();
    }

    /// Empty for what people asked for, themselves or on behalf of others.
    private Optional<Round> roundOf(Introduction introduction) {
        return switch (introduction.origin()) {
            case Origin.InRound round -> rounds.find(introduction.circle(), round.number());
            case Origin.AskedBy _, Origin.NewHere _, Origin.ConnectedBy _ -> Optional.empty();
        };
    }

    /// The news that an earlier one didn't come together was to travel inside that proposal: now it goes by itself.
    @Override
    public void wasNotReached(Introduction introduction, PersonId person) {
        roundOf(introduction)
                .filter(round -> rounds.inVainBefore(round, introduction.id()).contains(person))
                .ifPresent(round -> apart(round, Set.of(person)));
    }

    /// One that could not wait any longer for what is still open does not tell of it either.
    private static boolean isBeforeSecondWave(Round round) {
        return round.dueAt().isBefore(round.closesAt())
                && switch (round.step()) {
                    case CHOOSE, PROPOSE, CHOOSE_AGAIN -> true;
                    case PROPOSE_AGAIN, CLOSE -> false;
                };
    }

    private static boolean endsByThen(Round round, Instant deadline) {
        var secondWave = round.secondWaveAt();
        return secondWave != null && !deadline.isAfter(secondWave);
    }

    /// Whether all is at its end that was to end by the second wave.
    static boolean allHaveEnded(Round round, Collection<Introduction> introductions) {
        return introductions.stream()
                .noneMatch(one -> one.stage() instanceof Stage.Open(Instant deadline) && endsByThen(round, deadline));
    }

    /// Who said yes in vain and was not told so, with the deadline at which it ended.
    static Map<PersonId, Instant> inVain(Round round, List<Introduction> introductions) {
        Map<PersonId, Instant> inVain = new TreeMap<>();
        for (Introduction introduction : introductions) {
            if (introduction.stage() instanceof Stage.Apart(Instant since) && endsByThen(round, since)) {
                introduction.parts().stream()
                        .filter(part -> part.reply() == Reply.ACCEPTED)
                        .forEach(part -> inVain.put(part.person(), since));
            }
        }
        return inVain;
    }

    /// Tells these of them, each in the words of every other that didn't come together. Part of the round's
    /// transaction.
    void apart(Round round, Collection<PersonId> readers) {
        if (readers.isEmpty()) {
            return;
        }
        for (Introduction introduction : introductions.ofRound(round.circle(), round.number())) {
            if (introduction.stage() instanceof Stage.Apart(Instant since) && endsByThen(round, since)) {
                introduction.parts().stream()
                        .filter(part -> part.reply() == Reply.ACCEPTED && readers.contains(part.person()))
                        .forEach(part -> outcomes.apart(introduction, part.person(), since));
            }
        }
    }
}
