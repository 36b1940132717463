package dev.percolate.round;

import dev.percolate.introduction.Circle;
import jakarta.inject.Singleton;
import java.time.Instant;

/// The life of a round: choose, propose, choose again for those left over, propose again, close. Each step
/// leaves behind what the next one begins with, so after a crash whichever node comes first goes on.
@Singleton
final class TakeStep {
    private final Rounds rounds;
    private final ChooseIntroductions choosing;
    private final OpenChoices opening;
    private final ChooseAgain choosingAgain;
    private final CloseRound closing;

    TakeStep(
            Rounds rounds,
            ChooseIntroductions choosing,
            OpenChoices opening,
            ChooseAgain choosingAgain,
            CloseRound closing) {
        this.rounds = rounds;
        this.choosing = choosing;
        this.opening = opening;
        this.choosingAgain = choosingAgain;
        this.closing = closing;
    }

    /// As many steps as are due by now.
    void takeAllDue(Circle circle, int number, Instant now) {
        var round = rounds.find(circle, number).orElse(null);
        while (round != null && !round.dueAt().isAfter(now)) {
            take(round, now);
            round = rounds.find(circle, number).orElse(null);
        }
    }

    private void take(Round round, Instant now) {
        switch (round.step()) {
            case CHOOSE -> choosing.choose(round, now);
            case PROPOSE, PROPOSE_AGAIN -> opening.openSome(round, now);
            case CHOOSE_AGAIN -> choosingAgain.choose(round, now);
            case CLOSE -> closing.close(round, now);
        }
    }
}
