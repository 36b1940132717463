package dev.percolate.episode.store;

import dev.percolate.episode.Companion;
import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.episode.Occasion;
import dev.percolate.episode.Tie;
import dev.percolate.episode.View;
import dev.percolate.episode.Views;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class ViewsInPostgres implements Views {
    private final ViewTable table;
    private final OutsideTable outside;
    private final SealedAccounts sealing;

    ViewsInPostgres(ViewTable table, OutsideTable outside, SealedAccounts sealing) {
        this.table = table;
        this.outside = outside;
        this.sealing = sealing;
    }

    /// In one order for everybody, so that two who hold some of the same ties never wait for each other in a circle.
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Collection<Tie> ties) {
        ties.stream()
                .distinct()
                .sorted()
                .forEach(tie -> table.hold("tie/" + tie.workspace() + "/" + tie.one() + "/" + tie.other()));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(WorkspaceId workspace, PersonId author) {
        table.hold("outsiders/" + workspace + "/" + author);
    }

    @Override
    public boolean add(View view) {
        if (view.with() instanceof Outsider outsider) {
            outside.add(
                    view.workspace().value(),
                    view.author().value(),
                    outsider.id(),
                    sealing.sealLabel(view.workspace(), view.author(), outsider));
        }
        return table.add(
                        view.workspace().value(),
                        view.author().value(),
                        view.id(),
                        colleague(view.with()),
                        outsider(view.with()),
                        view.account().day(),
                        sealed(view),
                        introduction(view.occasion()),
                        confirms(view.occasion()),
                        view.loggedAt())
                > 0;
    }

    @Override
    public boolean replace(View view, Instant now) {
        return table.replace(
                        view.workspace().value(),
                        view.author().value(),
                        view.id(),
                        view.account().day(),
                        stillSealed(view).orElseGet(() -> sealed(view)),
                        introduction(view.occasion()),
                        confirms(view.occasion()),
                        now)
                > 0;
    }

    /// What can't be opened stays as it is: it read as if nothing were said, which is no reason to lose it.
    private Optional<byte[]> stillSealed(View view) {
        return table.find(view.workspace().value(), view.author().value(), view.id())
                .map(ViewRow::sealed)
                .filter(kept -> !sealing.canOpen(view.workspace(), view.author(), view.id(), kept));
    }

    private byte[] sealed(View view) {
        return sealing.seal(view.workspace(), view.author(), view.id(), view.account());
    }

    private static @Nullable String colleague(Companion with) {
        return switch (with) {
            case Colleague colleague -> colleague.id().value();
            case Outsider _ -> null;
        };
    }

    private static @Nullable UUID outsider(Companion with) {
        return switch (with) {
            case Colleague _ -> null;
            case Outsider outsider -> outsider.id();
        };
    }

    private static @Nullable UUID introduction(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Introduced introduced -> introduced.introduction();
            case Occasion.Any _, Occasion.Confirmed _ -> null;
        };
    }

    private static @Nullable UUID confirms(Occasion occasion) {
        return switch (occasion) {
            case Occasion.Confirmed confirmed -> confirmed.view();
            case Occasion.Any _, Occasion.Introduced _ -> null;
        };
    }

    @Override
    public boolean remove(WorkspaceId workspace, PersonId author, UUID id) {
        boolean removed = table.remove(workspace.value(), author.value(), id) > 0;
        outside.removeUnused(workspace.value(), author.value());
        return removed;
    }

    @Override
    public Optional<View> find(WorkspaceId workspace, PersonId author, UUID id) {
        return views(
                        workspace,
                        table.find(workspace.value(), author.value(), id).stream()
                                .toList())
                .stream()
                .findFirst();
    }

    @Override
    public Map<Tie, List<View>> ofTies(WorkspaceId workspace, PersonId person, Collection<PersonId> others) {
        if (others.isEmpty()) {
            return Map.of();
        }
        var ids = others.stream().map(PersonId::value).collect(Collectors.joining(","));
        return views(workspace, table.ofTies(workspace.value(), person.value(), ids)).stream()
                .collect(Collectors.groupingBy(view -> view.tie().orElseThrow()));
    }

    @Override
    public List<View> of(WorkspaceId workspace, PersonId author, int skip, int limit) {
        return views(workspace, table.of(workspace.value(), author.value(), skip, limit));
    }

    @Override
    public List<View> between(WorkspaceId workspace, PersonId author, LocalDate from, LocalDate to) {
        return views(workspace, table.between(workspace.value(), author.value(), from, to));
    }

    @Override
    public List<View> with(WorkspaceId workspace, PersonId author, Companion companion, int skip, int limit) {
        return views(
                workspace,
                switch (companion) {
                    case Colleague colleague ->
                        table.withColleague(
                                workspace.value(),
                                author.value(),
                                colleague.id().value(),
                                skip,
                                limit);
                    case Outsider outsider ->
                        table.withOutsider(workspace.value(), author.value(), outsider.id(), skip, limit);
                });
    }

    @Override
    public List<Acquaintance> companions(WorkspaceId workspace, PersonId author, int skip, int limit) {
        var rows = table.companions(workspace.value(), author.value(), skip, limit);
        var outsiders = outsidersOf(workspace, author);
        return rows.stream()
                .map(row -> new Acquaintance(
                        companion(row.otherId(), row.outsideId(), outsiders), row.conversations(), row.latest()))
                .toList();
    }

    @Override
    public List<Outsider> outsiders(WorkspaceId workspace, PersonId author) {
        return List.copyOf(outsidersOf(workspace, author).values());
    }

    private Map<UUID, Outsider> outsidersOf(WorkspaceId workspace, PersonId author) {
        return outside.of(workspace.value(), author.value()).stream()
                .map(row -> sealing.openLabel(workspace, author, row.id(), row.sealed()))
                .collect(Collectors.toMap(Outsider::id, Function.identity()));
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
        outside.removeUnused(workspace.value(), person.value());
        table.becomeSomeoneWhoLeft(workspace.value(), person.value(), PersonId.LEFT);
    }

    /// Labels are read once for each author who named somebody outside.
    private List<View> views(WorkspaceId workspace, List<ViewRow> rows) {
        Map<String, Map<UUID, Outsider>> outsiders = new HashMap<>();
        rows.stream()
                .filter(row -> row.outsideId() != null)
                .map(ViewRow::authorId)
                .distinct()
                .forEach(author -> outsiders.put(author, outsidersOf(workspace, new PersonId(author))));
        return rows.stream()
                .map(row -> view(workspace, row, outsiders.getOrDefault(row.authorId(), Map.of())))
                .toList();
    }

    private View view(WorkspaceId workspace, ViewRow row, Map<UUID, Outsider> outsiders) {
        var author = new PersonId(row.authorId());
        return new View(
                workspace,
                author,
                row.id(),
                companion(row.otherId(), row.outsideId(), outsiders),
                sealing.open(workspace, author, row.id(), row.day(), row.sealed()),
                occasion(row),
                row.loggedAt());
    }

    private static Companion companion(@Nullable String other, @Nullable UUID outside, Map<UUID, Outsider> outsiders) {
        return other == null
                ? Objects.requireNonNull(outsiders.get(Objects.requireNonNull(outside)))
                : new Colleague(new PersonId(other));
    }

    private static Occasion occasion(ViewRow row) {
        var introduction = row.introductionId();
        var confirms = row.confirms();
        if (introduction != null) {
            return new Occasion.Introduced(introduction);
        }
        return confirms == null ? Occasion.ANY : new Occasion.Confirmed(confirms);
    }
}
