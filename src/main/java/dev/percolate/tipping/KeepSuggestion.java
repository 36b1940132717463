package dev.percolate.tipping;

import dev.percolate.tipping.SuggestName.Suggesting;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Keeps a suggestion together with the message that brings it.
@Singleton
@Transactional
class KeepSuggestion {
    private final Suggestions suggestions;
    private final NamedTies named;
    private final BothSay both;
    private final TippingNews news;

    KeepSuggestion(Suggestions suggestions, NamedTies named, BothSay both, TippingNews news) {
        this.suggestions = suggestions;
        this.named = named;
        this.both = both;
        this.news = news;
    }

    /// Where the other says so already, openly or for themselves, both are told instead. Whoever
    /// suggests sees the same.
    Suggesting keep(Suggestion suggestion, Person from, Person to, boolean brought) {
        var now = suggestion.sentAt();
        named.hold(List.of(suggestion.tie()));
        if (named.find(suggestion.tie()).isPresent()) {
            return new Suggesting.AlreadyNamed();
        }
        var earlier = earlier(suggestion);
        if (earlier.isPresent()) {
            return new Suggesting.AlreadySuggested(earlier.get().sentAt());
        }
        suggestions.add(suggestion);
        boolean agreed = both.yes(suggestion.tie(), from.id(), now);
        if (brought && !agreed) {
            news.suggest(suggestion, from, to, now);
        }
        return new Suggesting.Suggested();
    }

    private Optional<Suggestion> earlier(Suggestion suggestion) {
        return suggestions.ofTie(suggestion.tie()).stream()
                .filter(one -> one.from().equals(suggestion.from()))
                .filter(one -> one.isLately(suggestion.sentAt()))
                .findFirst();
    }
}
