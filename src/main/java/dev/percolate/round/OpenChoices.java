package dev.percolate.round;

import dev.percolate.workspace.Directory;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Asks the people of some of the choices that wait, and takes the round to its next step when none is left.
/// Each turn is one transaction: a crash between two of them leaves the rest waiting, and nobody is asked
/// twice.
@Singleton
final class OpenChoices {
    private static final int AT_A_TIME = 100;

    private final Rounds rounds;
    private final Directory directory;
    private final TryChoices trying;

    OpenChoices(Rounds rounds, Directory directory, TryChoices trying) {
        this.rounds = rounds;
        this.directory = directory;
        this.trying = trying;
    }

    void openSome(Round round, Instant now) {
        var waiting = rounds.chosen(round, AT_A_TIME);
        var people = directory.find(
                round.circle().workspace(),
                waiting.stream().flatMap(choice -> choice.people().stream()).toList());
        trying.tryAll(round, waiting, people, now);
    }
}
