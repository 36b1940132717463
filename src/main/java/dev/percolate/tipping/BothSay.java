package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// The only place that looks at what both people of a tie say, and only for whether both say mentoring.
/// A yes is an answer to one's own question or a suggestion to the other, each for three weeks. Whoever
/// calls holds the tie.
@Singleton
class BothSay {
    private final Questions questions;
    private final Suggestions suggestions;
    private final NamedTies named;
    private final TippingNews news;

    BothSay(Questions questions, Suggestions suggestions, NamedTies named, TippingNews news) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.named = named;
        this.news = news;
    }

    /// One of them says mentoring; whether the other does, too.
    boolean yes(Tie tie, PersonId by, Instant now) {
        boolean both = saysMentoring(tie, tie.otherThan(by), now);
        if (both) {
            named.agree(tie, now);
        }
        return both;
    }

    /// One of them says anything else: up to the moment when both are told that is enough. Nor is what they
    /// suggested before a yes any longer, and what waits of it is not brought.
    void no(Tie tie, PersonId by, Instant now) {
        named.takeBack(tie);
        suggestions.ofTie(tie).stream()
                .filter(suggestion -> suggestion.from().equals(by) && suggestion.stands())
                .forEach(suggestion -> takeBack(suggestion, now));
    }

    private void takeBack(Suggestion suggestion, Instant now) {
        suggestions.takeBack(suggestion);
        if (suggestion.arrivedAt() == null) {
            news.withdraw(suggestion, now);
        }
    }

    private boolean saysMentoring(Tie tie, PersonId person, Instant now) {
        return questions.unclosed(tie.workspace(), List.of(person)).stream()
                        .filter(question -> question.tie().equals(tie))
                        .anyMatch(question -> question.saysMentoring(now))
                || suggestions.ofTie(tie).stream()
                        .filter(suggestion -> suggestion.from().equals(person))
                        .anyMatch(suggestion -> suggestion.saysMentoring(now));
    }

    /// What they said of it stands no more: as if they had never answered.
    void silence(Tie tie, PersonId person, Instant now) {
        questions.unclosed(tie.workspace(), List.of(person)).stream()
                .filter(question -> question.tie().equals(tie))
                .filter(question -> question.reply() == Reply.MENTORING)
                .forEach(question -> questions.keep(question.silent()));
        no(tie, person, now);
    }
}
