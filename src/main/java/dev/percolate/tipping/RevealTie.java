package dev.percolate.tipping;

import dev.percolate.episode.ReadTies;
import dev.percolate.episode.SharedEpisode;
import dev.percolate.episode.Tie;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// What becomes of a tie on which both agree.
@Singleton
@Transactional
class RevealTie {
    private final NamedTies named;
    private final Questions questions;
    private final Suggestions suggestions;
    private final ReadTies ties;
    private final TippingNews news;

    RevealTie(NamedTies named, Questions questions, Suggestions suggestions, ReadTies ties, TippingNews news) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.named = named;
        this.ties = ties;
        this.news = news;
    }

    /// Both messages or none: whoever changes their mind at this moment did so before, or is too late.
    void reveal(Tie tie, Person one, Person other, Instant now) {
        named.hold(List.of(tie));
        var naming = naming(tie, now);
        if (named.name(naming)) {
            withdraw(tie, now);
            news.reveal(naming, one, other);
        }
    }

    /// What both know needs no asking.
    private void withdraw(Tie tie, Instant now) {
        questions.unclosed(tie.workspace(), List.of(tie.one(), tie.other())).stream()
                .filter(question -> question.tie().equals(tie) && question.arrivedAt() == null)
                .forEach(question -> news.withdraw(question, now));
        suggestions.ofTie(tie).stream()
                .filter(suggestion -> suggestion.arrivedAt() == null)
                .forEach(suggestion -> news.withdraw(suggestion, now));
    }

    /// Where they noted nothing that both know of, it begins with its name.
    private NamedTie naming(Tie tie, Instant now) {
        var shared = ties.shared(tie);
        var since = shared.stream()
                .map(SharedEpisode::day)
                .findFirst()
                .orElseGet(() -> now.atZone(ZoneOffset.UTC).toLocalDate());
        return new NamedTie(tie, now, shared.size(), since);
    }

    void takeBack(Tie tie) {
        named.hold(List.of(tie));
        named.takeBack(tie);
    }

    void putOff(Tie tie, Instant until) {
        named.putOff(tie, until);
    }
}
