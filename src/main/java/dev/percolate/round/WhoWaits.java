package dev.percolate.round;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Stage;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// For whom the second wave looks: those who said yes in vain, and those left over. Not for whoever keeps apart from
/// somebody they had said yes to: they ended it themselves, and for the others that must be as any other no (promise
/// 2).
@Singleton
final class WhoWaits {
    private final Rounds rounds;
    private final KeptApart keptApart;

    WhoWaits(Rounds rounds, KeptApart keptApart) {
        this.rounds = rounds;
        this.keptApart = keptApart;
    }

    Set<PersonId> in(Round round, List<Introduction> opened) {
        Set<PersonId> waiting = new HashSet<>(TellInVain.inVain(round, opened).keySet());
        waiting.addAll(neverBegun(opened));
        endedByThemselves(round.circle().workspace(), opened).forEach(waiting::remove);
        waiting.addAll(rounds.leftOver(round));
        return waiting;
    }

    /// Those of introductions without asking that came to nothing, for instance because somebody left the channel.
    private static Set<PersonId> neverBegun(List<Introduction> opened) {
        return opened.stream()
                .filter(introduction -> introduction.isStraightAway() && introduction.stage() instanceof Stage.Apart)
                .flatMap(introduction -> introduction.people().stream())
                .collect(Collectors.toSet());
    }

    private Stream<PersonId> endedByThemselves(WorkspaceId workspace, List<Introduction> opened) {
        var apart = keptApart.everybody(workspace);
        return opened.stream()
                .map(Introduction::people)
                .flatMap(people -> people.stream()
                        .filter(person -> isApartFromOne(person, people, apart))
                        // Whose list it is takes another question, asked of the few whom it concerns.
                        .filter(person ->
                                keptApart.listOf(workspace, person).stream().anyMatch(people::contains)));
    }

    private static boolean isApartFromOne(PersonId person, List<PersonId> people, Map<PersonId, Set<PersonId>> apart) {
        return apart.getOrDefault(person, Set.of()).stream().anyMatch(people::contains);
    }
}
