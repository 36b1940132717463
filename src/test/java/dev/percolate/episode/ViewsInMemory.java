package dev.percolate.episode;

import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public final class ViewsInMemory implements Views {
    private static final Comparator<View> LATEST_FIRST = Comparator.comparing(
                    (View view) -> view.account().day(), Comparator.reverseOrder())
            .thenComparing(View::loggedAt, Comparator.reverseOrder())
            .thenComparing(View::id);

    private final List<View> views = new ArrayList<>();

    @Override
    public void hold(Collection<Tie> ties) {}

    @Override
    public void hold(WorkspaceId workspace, PersonId author) {}

    @Override
    public boolean add(View view) {
        boolean known = views.stream().anyMatch(other -> isSame(other, view) || isOfSameOccasion(other, view));
        return !known && views.add(view);
    }

    private static boolean isSame(View one, View other) {
        return isOf(one, other.workspace(), other.author()) && one.id().equals(other.id());
    }

    private static boolean isOfSameOccasion(View one, View other) {
        return isOf(one, other.workspace(), other.author())
                && !one.occasion().equals(Occasion.ANY)
                && one.with().equals(other.with())
                && one.occasion().equals(other.occasion());
    }

    private static boolean isOf(View view, WorkspaceId workspace, PersonId author) {
        return view.workspace().equals(workspace) && view.author().equals(author);
    }

    @Override
    public boolean replace(View view, Instant now) {
        boolean there = views.removeIf(other -> isSame(other, view));
        return there && views.add(view);
    }

    @Override
    public boolean remove(WorkspaceId workspace, PersonId author, UUID id) {
        return views.removeIf(view -> isOf(view, workspace, author) && view.id().equals(id));
    }

    @Override
    public Optional<View> find(WorkspaceId workspace, PersonId author, UUID id) {
        return own(workspace, author, view -> view.id().equals(id)).findFirst();
    }

    @Override
    public Map<Tie, List<View>> ofTies(WorkspaceId workspace, PersonId person, Collection<PersonId> others) {
        var ties =
                others.stream().map(other -> new Tie(workspace, person, other)).collect(Collectors.toSet());
        return views.stream()
                .filter(view -> view.tie().filter(ties::contains).isPresent())
                .collect(Collectors.groupingBy(view -> view.tie().orElseThrow()));
    }

    @Override
    public List<View> of(WorkspaceId workspace, PersonId author, int skip, int limit) {
        return own(workspace, author, _ -> true).skip(skip).limit(limit).toList();
    }

    @Override
    public List<View> between(WorkspaceId workspace, PersonId author, LocalDate from, LocalDate to) {
        return own(
                        workspace,
                        author,
                        view -> !view.account().day().isBefore(from)
                                && !view.account().day().isAfter(to))
                .toList();
    }

    @Override
    public List<View> with(WorkspaceId workspace, PersonId author, Companion companion, int skip, int limit) {
        return own(workspace, author, view -> key(view.with()).equals(key(companion)))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    private Stream<View> own(WorkspaceId workspace, PersonId author, Predicate<View> which) {
        return views.stream()
                .filter(view -> isOf(view, workspace, author))
                .filter(which)
                .sorted(LATEST_FIRST);
    }

    private static String key(Companion with) {
        return switch (with) {
            case Colleague colleague -> colleague.id().value();
            case Outsider outsider -> outsider.id().toString();
        };
    }

    @Override
    public List<Acquaintance> companions(WorkspaceId workspace, PersonId author, int skip, int limit) {
        Map<String, List<View>> byCompanion = own(workspace, author, _ -> true)
                .collect(Collectors.groupingBy(view -> key(view.with()), LinkedHashMap::new, Collectors.toList()));
        return byCompanion.values().stream()
                .map(own -> new Acquaintance(
                        own.getFirst().with(),
                        own.size(),
                        own.getFirst().account().day()))
                .sorted(Comparator.comparing(Acquaintance::latest)
                        .reversed()
                        .thenComparing(acquaintance -> acquaintance.with() instanceof Outsider)
                        .thenComparing(acquaintance -> key(acquaintance.with())))
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public List<Outsider> outsiders(WorkspaceId workspace, PersonId author) {
        return own(workspace, author, _ -> true)
                .map(View::with)
                .filter(Outsider.class::isInstance)
                .map(Outsider.class::cast)
                .distinct()
                .toList();
    }

    @Override
    public Set<PersonId> known(WorkspaceId workspace, PersonId person) {
        return views.stream()
                .filter(view -> view.workspace().equals(workspace))
                .flatMap(view -> view.tie().stream())
                .filter(tie -> tie.one().equals(person) || tie.other().equals(person))
                .map(tie -> tie.one().equals(person) ? tie.other() : tie.one())
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        views.removeIf(view -> isOf(view, workspace, person));
        var before = List.copyOf(views);
        views.replaceAll(view ->
                view.workspace().equals(workspace) && view.with().equals(new Colleague(person))
                        ? new View(
                                workspace,
                                view.author(),
                                view.id(),
                                new Colleague(PersonId.someoneWhoLeft(next(before, view))),
                                view.account(),
                                view.occasion(),
                                view.loggedAt())
                        : view);
    }

    private static int next(List<View> views, View of) {
        return 1
                + views.stream()
                        .filter(view -> isOf(view, of.workspace(), of.author()))
                        .map(View::with)
                        .filter(Colleague.class::isInstance)
                        .map(with -> ((Colleague) with).id())
                        .filter(PersonId::isSomeoneWhoLeft)
                        .mapToInt(id -> Integer.parseInt(id.value().substring(PersonId.LEFT.length())))
                        .max()
                        .orElse(0);
    }
}
