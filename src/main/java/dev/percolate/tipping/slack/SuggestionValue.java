package dev.percolate.tipping.slack;

import dev.percolate.tipping.Suggestion;
import dev.percolate.workspace.PersonId;
import java.util.Optional;
import java.util.UUID;

/// What the buttons below a suggestion carry: which it is, and whose, so that the person can be kept apart once it is
/// over as well.
record SuggestionValue(UUID suggestion, PersonId from) {
    static SuggestionValue of(Suggestion suggestion) {
        return new SuggestionValue(suggestion.id(), suggestion.from());
    }

    String written() {
        return suggestion + " " + from;
    }

    /// Empty where it is none of ours.
    static Optional<SuggestionValue> read(String written) {
        String[] parts = written.split(" ");
        if (parts.length != 2 || parts[1].isBlank()) {
            return Optional.empty();
        }
        return TippingListener.id(parts[0]).map(id -> new SuggestionValue(id, new PersonId(parts[1])));
    }
}
