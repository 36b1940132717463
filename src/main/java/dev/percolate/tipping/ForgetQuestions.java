package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Stream;

/// Removes what somebody was asked and answered, what others were asked about them, and what two people
/// named: the other then has what anybody has with someone who left. Nobody is told.
@Singleton
@Transactional
public class ForgetQuestions {
    private final Questions questions;
    private final Suggestions suggestions;
    private final NamedTies named;
    private final Declined declined;

    ForgetQuestions(Questions questions, Suggestions suggestions, NamedTies named, Declined declined) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.named = named;
        this.declined = declined;
    }

    /// All their ties are held: whoever answers at the same moment finds nothing, or is forgotten with it.
    public void forget(WorkspaceId workspace, PersonId person) {
        named.hold(Stream.of(
                        questions.known(workspace, person),
                        suggestions.known(workspace, person),
                        named.known(workspace, person))
                .flatMap(Set::stream)
                .distinct()
                .map(other -> new Tie(workspace, person, other))
                .sorted()
                .toList());
        questions.forget(workspace, person);
        suggestions.forget(workspace, person);
        named.forget(workspace, person);
        declined.acceptAgain(workspace, person);
    }
}
