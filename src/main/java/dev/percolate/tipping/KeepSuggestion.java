package dev.percolate.tipping;

import dev.percolate.tipping.SuggestName.Suggesting;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps a suggestion together with the message that brings it.
@Singleton
@Transactional
class KeepSuggestion {
    private static final Duration WAITS_FOR = Duration.ofHours(1);

    private final Suggestions suggestions;
    private final NamedTies named;
    private final BothSay both;
    private final Wishes wishes;
    private final TippingNews news;

    KeepSuggestion(Suggestions suggestions, NamedTies named, BothSay both, Wishes wishes, TippingNews news) {
        this.suggestions = suggestions;
        this.named = named;
        this.both = both;
        this.wishes = wishes;
        this.news = news;
    }

    /// Where the other wants no such questions, or one keeps the other apart, it is kept like any other and
    /// brought to nobody. Whoever suggests sees the same.
    Suggesting keep(Suggestion suggestion, Person from, Person to) {
        var now = suggestion.sentAt();
        wishes.hold(suggestion.workspace(), suggestion.to());
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
        if (wishes.allow(suggestion)) {
            news.suggest(suggestion, from, to, agreed ? afterBothAreTold(from, to, now) : now);
        }
        return new Suggesting.Suggested();
    }

    /// Where the other says so already both are told instead, and it is withdrawn; unless one of them takes
    /// it back before.
    private static Instant afterBothAreTold(Person from, Person to, Instant now) {
        return SharedMoment.next(from, to, now).plus(WAITS_FOR);
    }

    private Optional<Suggestion> earlier(Suggestion suggestion) {
        return suggestions.ofTie(suggestion.tie()).stream()
                .filter(one -> one.from().equals(suggestion.from()))
                .filter(one -> one.isLately(suggestion.sentAt()))
                .findFirst();
    }
}
