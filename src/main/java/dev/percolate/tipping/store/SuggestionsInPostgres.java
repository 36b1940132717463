package dev.percolate.tipping.store;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.Suggestion;
import dev.percolate.tipping.Suggestions;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
final class SuggestionsInPostgres implements Suggestions {
    private final SuggestionTable table;

    SuggestionsInPostgres(SuggestionTable table) {
        this.table = table;
    }

    @Override
    public boolean add(Suggestion suggestion) {
        return table.add(
                        suggestion.workspace().value(),
                        suggestion.id(),
                        suggestion.from().value(),
                        suggestion.to().value(),
                        suggestion.sentAt(),
                        suggestion.arrivedAt())
                > 0;
    }

    @Override
    public Optional<Suggestion> find(WorkspaceId workspace, UUID id) {
        return table.find(workspace.value(), id).map(SuggestionRow::suggestion);
    }

    @Override
    public List<Suggestion> ofTie(Tie tie) {
        return suggestions(table.ofTie(
                tie.workspace().value(), tie.one().value(), tie.other().value()));
    }

    @Override
    public List<Suggestion> sentBy(WorkspaceId workspace, Collection<PersonId> people) {
        return suggestions(table.sentBy(workspace.value(), People.joined(people)));
    }

    @Override
    public List<Suggestion> sentTo(WorkspaceId workspace, PersonId person) {
        return suggestions(table.sentTo(workspace.value(), person.value()));
    }

    private static List<Suggestion> suggestions(List<SuggestionRow> rows) {
        return rows.stream().map(SuggestionRow::suggestion).toList();
    }

    @Override
    public boolean arrived(WorkspaceId workspace, UUID id, Instant at) {
        return table.arrived(workspace.value(), id, at) > 0;
    }

    @Override
    public void forgetBefore(Instant sentAt) {
        table.forgetBefore(sentAt);
    }

    @Override
    public Set<PersonId> known(WorkspaceId workspace, PersonId person) {
        return table.known(workspace.value(), person.value()).stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        table.forget(workspace.value(), person.value());
    }
}
