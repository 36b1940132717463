package dev.percolate.request;

import dev.percolate.request.MentorRequests.Due;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

public final class ApproachesInMemory implements Approaches {
    private final Map<Key, Approach> kept = new HashMap<>();
    private final Map<Key, Instant> saidUntil = new HashMap<>();
    private final Set<Key> leaving = new HashSet<>();

    private record Key(WorkspaceId workspace, UUID id) {}

    private static Key key(Approach approach) {
        return new Key(approach.workspace(), approach.id());
    }

    private Stream<Approach> in(WorkspaceId workspace) {
        return List.copyOf(kept.values()).stream()
                .filter(approach -> approach.workspace().equals(workspace));
    }

    @Override
    public void add(Approach approach) {
        boolean isSecond = in(approach.workspace())
                .anyMatch(other ->
                        other.isOpen() && !other.silent() && other.person().equals(approach.person()));
        if (isSecond) {
            throw new IllegalStateException("somebody has one open before them");
        }
        kept.put(key(approach), approach);
    }

    @Override
    public Optional<Approach> find(WorkspaceId workspace, UUID id) {
        return Optional.ofNullable(kept.get(new Key(workspace, id)));
    }

    @Override
    public Optional<Approach> hold(WorkspaceId workspace, UUID id) {
        return find(workspace, id);
    }

    @Override
    public void save(Approach approach, Instant now) {
        boolean leaves = !approach.isOpen() && leaving.remove(key(approach));
        kept.put(key(approach), leaves ? personLeft(approach) : approach);
        if (!approach.isOpen() && approach.said() != null) {
            saidUntil.put(key(approach), now.plus(Patience.TEXT_KEPT_FOR));
        }
    }

    private static Approach personLeft(Approach approach) {
        return with(approach, approach.mentor(), PersonId.someoneWhoLeft(1), approach.said(), approach.silent());
    }

    private static Approach with(
            Approach approach, PersonId mentor, PersonId person, Approach.@Nullable Said said, boolean silent) {
        return new Approach(
                approach.workspace(),
                approach.id(),
                mentor,
                person,
                person.isSomeoneWhoLeft() ? null : approach.zone(),
                approach.since(),
                said,
                approach.stage(),
                silent);
    }

    @Override
    public List<Approach> openNaming(WorkspaceId workspace, PersonId person) {
        return in(workspace)
                .filter(approach -> approach.isOpen() && approach.isWith(person))
                .toList();
    }

    @Override
    public Set<PersonId> offeredSince(WorkspaceId workspace, Collection<PersonId> people, Instant since) {
        return in(workspace)
                .filter(approach -> approach.since().isAfter(since) || approach.isOpen() && !approach.silent())
                .map(Approach::person)
                .filter(people::contains)
                .collect(Collectors.toSet());
    }

    @Nullable
    Instant lastTo(WorkspaceId workspace, PersonId person) {
        return in(workspace)
                .filter(approach -> approach.person().equals(person))
                .map(Approach::since)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    @Override
    public List<Approach> madeBy(WorkspaceId workspace, PersonId mentor, int limit) {
        return latest(in(workspace).filter(approach -> approach.mentor().equals(mentor)), limit);
    }

    @Override
    public List<Approach> broughtTo(WorkspaceId workspace, PersonId person, int limit) {
        return latest(in(workspace).filter(approach -> approach.isBroughtTo(person)), limit);
    }

    private static List<Approach> latest(Stream<Approach> approaches, int limit) {
        return approaches
                .sorted(Comparator.comparing(Approach::since)
                        .reversed()
                        .thenComparing(one -> one.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<PersonId, Workload> workloads(WorkspaceId workspace, Collection<PersonId> people, Instant since) {
        return in(workspace)
                .filter(approach -> people.contains(approach.mentor()))
                .filter(approach -> approach.since().isAfter(since))
                .filter(approach -> !(approach.stage() instanceof Approach.Stage.Ended))
                .collect(Collectors.toMap(Approach::mentor, _ -> new Workload(1, null), Workload::and));
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due last, int limit) {
        var order = Comparator.comparing(Due::at)
                .thenComparing(due -> due.workspace().value())
                .thenComparing(due -> due.id().toString());
        return kept.values().stream()
                .flatMap(approach ->
                        approach.lookAgainAt().map(at -> new Due(approach.workspace(), approach.id(), at)).stream())
                .filter(due -> !due.at().isAfter(now))
                .filter(due -> last == null || order.compare(due, last) > 0)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return kept.values().stream()
                .flatMap(approach -> approach.lookAgainAt().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void forgetTexts(Instant now) {
        saidUntil.entrySet().removeIf(entry -> {
            boolean over = !entry.getValue().isAfter(now);
            if (over) {
                kept.computeIfPresent(
                        entry.getKey(), (_, one) -> with(one, one.mentor(), one.person(), null, one.silent()));
            }
            return over;
        });
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        for (var approach : in(workspace).filter(one -> one.isWith(person)).toList()) {
            if (approach.person().equals(person)) {
                leave(approach);
            } else if (approach.stage() instanceof Approach.Stage.Agreed) {
                kept.put(key(approach), with(approach, PersonId.someoneWhoLeft(0), approach.person(), null, false));
            } else {
                kept.remove(key(approach));
            }
        }
    }

    private void leave(Approach approach) {
        var said = approach.said() == null ? null : approach.said().withoutHope();
        if (approach.isOpen()) {
            leaving.add(key(approach));
            kept.put(key(approach), with(approach, approach.mentor(), approach.person(), said, true));
        } else {
            kept.put(
                    key(approach),
                    personLeft(with(approach, approach.mentor(), approach.person(), said, approach.silent())));
        }
    }
}
