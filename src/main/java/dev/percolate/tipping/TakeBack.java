package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.SetApart;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Takes back what was about to be brought to somebody. Rows stay: what is on its way already can be
/// answered like any other, and to the other person nothing changes.
@Singleton
@Transactional
class TakeBack implements ApartListener {
    private final Questions questions;
    private final Suggestions suggestions;
    private final NamedTies named;
    private final BothSay both;
    private final TippingNews news;

    TakeBack(Questions questions, Suggestions suggestions, NamedTies named, BothSay both, TippingNews news) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.named = named;
        this.both = both;
        this.news = news;
    }

    void declining(WorkspaceId workspace, PersonId person, Instant now) {
        var ties = Stream.of(
                        questions.unclosed(workspace, List.of(person)).stream().map(Question::tie),
                        suggestions.sentBy(workspace, List.of(person)).stream().map(Suggestion::tie),
                        suggestions.sentTo(workspace, person).stream().map(Suggestion::tie))
                .flatMap(Function.identity())
                .distinct()
                .sorted()
                .toList();
        named.hold(ties);
        ties.forEach(tie -> both.silence(tie, person, now));
        ties.forEach(tie -> withdraw(tie, person, now));
    }

    /// What waits for the other stays: it must look as if nothing had happened.
    @Override
    public void setApart(SetApart apart) {
        var tie = new Tie(apart.workspace(), apart.owner(), apart.other());
        named.hold(List.of(tie));
        named.takeBack(tie);
        withdraw(tie, apart.owner(), apart.at());
    }

    private void withdraw(Tie tie, PersonId person, Instant now) {
        questions.unclosed(tie.workspace(), List.of(person)).stream()
                .filter(question -> question.tie().equals(tie) && question.arrivedAt() == null)
                .forEach(question -> news.withdraw(question, now));
        suggestions.ofTie(tie).stream()
                .filter(suggestion -> suggestion.to().equals(person) && suggestion.arrivedAt() == null)
                .forEach(suggestion -> news.withdraw(suggestion, now));
    }
}
