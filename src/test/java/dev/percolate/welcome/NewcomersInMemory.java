package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.welcome.Newcomer.Progress;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public final class NewcomersInMemory implements Newcomers {
    private static final Comparator<Due> ORDER = Comparator.comparing(Due::at)
            .thenComparing(due -> due.circle().workspace().value())
            .thenComparing(due -> due.circle().channel().value())
            .thenComparing(Due::person);

    private final List<Newcomer> kept = new ArrayList<>();

    @Override
    public boolean add(Newcomer newcomer) {
        return find(newcomer.circle(), newcomer.person()).isEmpty() && kept.add(newcomer);
    }

    @Override
    public Optional<Newcomer> find(Circle circle, PersonId person) {
        return kept.stream()
                .filter(one -> one.circle().equals(circle) && one.person().equals(person))
                .findFirst();
    }

    @Override
    public List<Newcomer> of(WorkspaceId workspace, PersonId person) {
        return kept.stream()
                .filter(one -> one.circle().workspace().equals(workspace)
                        && one.person().equals(person))
                .sorted(Comparator.comparing(one -> one.circle().channel().value()))
                .toList();
    }

    @Override
    public boolean keep(Newcomer before, Newcomer after) {
        return kept.remove(before) && kept.add(after);
    }

    @Override
    public void remove(Circle circle, PersonId person) {
        find(circle, person).ifPresent(kept::remove);
    }

    @Override
    public void removeAll(Circle circle) {
        kept.removeIf(one -> one.circle().equals(circle));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        kept.removeAll(of(workspace, person));
    }

    @Override
    public List<Due> due(Instant now, Due last, int limit) {
        return waiting()
                .filter(due -> !due.at().isAfter(now) && (last == null || ORDER.compare(due, last) > 0))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return waiting().map(Due::at).min(Instant::compareTo);
    }

    private Stream<Due> waiting() {
        return kept.stream().flatMap(one -> switch (one.progress()) {
            case Progress.Waiting(var at) -> Stream.of(new Due(one.circle(), one.person(), at));
            case Progress.Asked(var at) -> Stream.of(new Due(one.circle(), one.person(), at));
            case Progress.Over() -> Stream.empty();
        });
    }
}
