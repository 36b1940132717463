package dev.percolate.tipping;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Says whether one would call it mentoring, too. A *rather not* is kept nowhere.
@Singleton
@Transactional
public class AnswerSuggestion {
    private final Suggestions suggestions;
    private final NamedTies named;
    private final BothSay both;

    AnswerSuggestion(Suggestions suggestions, NamedTies named, BothSay both) {
        this.suggestions = suggestions;
        this.named = named;
        this.both = both;
    }

    /// Nothing of the suggestion: whether it still stands is not theirs to know.
    public sealed interface Answered {
        record Noted() implements Answered {}

        /// Its time has passed, or both were told.
        record Over() implements Answered {}

        /// It is kept no more, or was never theirs to answer.
        record Gone() implements Answered {}
    }

    public Answered answer(WorkspaceId workspace, PersonId person, UUID id, boolean yes, Instant now) {
        var asked = own(workspace, person, id);
        asked.ifPresent(suggestion -> named.hold(List.of(suggestion.tie())));
        return asked.flatMap(_ -> own(workspace, person, id))
                .map(suggestion -> answer(suggestion, yes, now))
                .orElseGet(Answered.Gone::new);
    }

    private Optional<Suggestion> own(WorkspaceId workspace, PersonId person, UUID id) {
        return suggestions
                .find(workspace, id)
                .filter(suggestion -> suggestion.to().equals(person));
    }

    private Answered answer(Suggestion suggestion, boolean yes, Instant now) {
        if (!suggestion.isOpen(now) || named.find(suggestion.tie()).isPresent()) {
            return new Answered.Over();
        }
        if (yes) {
            both.yes(suggestion.tie(), suggestion.to(), now);
        } else {
            both.silence(suggestion.tie(), suggestion.to(), now);
        }
        return new Answered.Noted();
    }
}
