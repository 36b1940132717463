package dev.percolate.tipping;

import dev.percolate.episode.Tie;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class SuggestionsInMemory implements Suggestions {
    private final List<Suggestion> suggestions = new ArrayList<>();

    private Stream<Suggestion> in(WorkspaceId workspace, Predicate<Suggestion> which) {
        return suggestions.stream()
                .filter(one -> one.workspace().equals(workspace))
                .filter(which)
                .sorted(Comparator.comparing(Suggestion::sentAt).reversed().thenComparing(Suggestion::id));
    }

    @Override
    public void add(Suggestion suggestion) {
        if (find(suggestion.workspace(), suggestion.id()).isEmpty()) {
            suggestions.add(suggestion);
        }
    }

    @Override
    public void takeBack(Suggestion suggestion) {
        find(suggestion.workspace(), suggestion.id()).ifPresent(one -> {
            suggestions.remove(one);
            suggestions.add(new Suggestion(
                    one.workspace(), one.id(), one.from(), one.to(), one.sentAt(), one.arrivedAt(), false));
        });
    }

    @Override
    public Optional<Suggestion> find(WorkspaceId workspace, UUID id) {
        return in(workspace, one -> one.id().equals(id)).findFirst();
    }

    @Override
    public List<Suggestion> ofTie(Tie tie) {
        return in(tie.workspace(), one -> one.tie().equals(tie)).toList();
    }

    @Override
    public List<Suggestion> sentBy(WorkspaceId workspace, Collection<PersonId> people) {
        return in(workspace, one -> people.contains(one.from())).toList();
    }

    @Override
    public List<Suggestion> sentTo(WorkspaceId workspace, PersonId person) {
        return in(workspace, one -> one.to().equals(person)).toList();
    }

    @Override
    public boolean arrived(WorkspaceId workspace, UUID id, Instant at) {
        var waiting = find(workspace, id).filter(one -> one.arrivedAt() == null);
        waiting.ifPresent(one -> {
            suggestions.remove(one);
            suggestions.add(new Suggestion(workspace, id, one.from(), one.to(), one.sentAt(), at, one.stands()));
        });
        return waiting.isPresent();
    }

    @Override
    public void forgetBefore(Instant sentAt) {
        suggestions.removeIf(one -> !one.sentAt().isAfter(sentAt));
    }

    @Override
    public Set<PersonId> known(WorkspaceId workspace, PersonId person) {
        return in(workspace, one -> one.from().equals(person) || one.to().equals(person))
                .map(one -> one.from().equals(person) ? one.to() : one.from())
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        suggestions.removeIf(one -> one.workspace().equals(workspace)
                && (one.from().equals(person) || one.to().equals(person)));
    }
}
