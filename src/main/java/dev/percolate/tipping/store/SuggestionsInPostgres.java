package dev.percolate.tipping.store;

import dev.percolate.episode.Tie;
import dev.percolate.tipping.Reply;
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
    private final SealedReplies sealing;

    SuggestionsInPostgres(SuggestionTable table, SealedReplies sealing) {
        this.table = table;
        this.sealing = sealing;
    }

    @Override
    public void add(Suggestion suggestion) {
        table.add(
                suggestion.workspace().value(),
                suggestion.id(),
                suggestion.from().value(),
                suggestion.to().value(),
                suggestion.sentAt(),
                suggestion.arrivedAt(),
                sealed(suggestion, suggestion.stands()));
    }

    /// That it stands no more follows from an answer in private.
    private byte[] sealed(Suggestion suggestion, boolean stands) {
        return sealing.seal(
                suggestion.workspace(), suggestion.from(), suggestion.id(), stands ? Reply.MENTORING : null);
    }

    private Suggestion suggestion(SuggestionRow row) {
        var workspace = new WorkspaceId(row.workspaceId());
        var from = new PersonId(row.fromId());
        return new Suggestion(
                workspace,
                row.id(),
                from,
                new PersonId(row.toId()),
                row.sentAt(),
                row.arrivedAt(),
                sealing.open(workspace, from, row.id(), row.stands()).isPresent());
    }

    @Override
    public void takeBack(Suggestion suggestion) {
        table.takeBack(suggestion.workspace().value(), suggestion.id(), sealed(suggestion, false));
    }

    @Override
    public Optional<Suggestion> find(WorkspaceId workspace, UUID id) {
        return table.find(workspace.value(), id).map(this::suggestion);
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

    private List<Suggestion> suggestions(List<SuggestionRow> rows) {
        return rows.stream().map(this::suggestion).toList();
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
