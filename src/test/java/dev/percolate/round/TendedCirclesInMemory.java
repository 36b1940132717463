package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

public final class TendedCirclesInMemory implements TendedCircles {
    private static final Comparator<Circle> ORDER = Comparator.comparing(
                    (Circle circle) -> circle.workspace().value())
            .thenComparing(circle -> circle.channel().value());

    private final Map<Circle, TendedCircle> kept = new HashMap<>();

    @Override
    public Optional<TendedCircle> find(Circle circle) {
        return Optional.ofNullable(kept.get(circle));
    }

    @Override
    public Optional<TendedCircle> hold(Circle circle) {
        return find(circle);
    }

    @Override
    public boolean add(TendedCircle circle) {
        return kept.putIfAbsent(circle.circle(), circle) == null;
    }

    @Override
    public void keep(TendedCircle circle) {
        kept.put(circle.circle(), circle);
    }

    @Override
    public List<TendedCircle> keptBy(WorkspaceId workspace, PersonId keeper) {
        return kept.values().stream()
                .filter(tended -> tended.circle().workspace().equals(workspace)
                        && tended.keeper().equals(keeper))
                .sorted(Comparator.comparing(TendedCircle::circle, ORDER))
                .toList();
    }

    @Override
    public List<Due> due(Instant now, Due last, int limit) {
        return some(allDue(), now, last, limit);
    }

    private static List<Due> some(Stream<Due> all, Instant now, Due last, int limit) {
        var order = Comparator.comparing(Due::at).thenComparing(Due::circle, ORDER);
        return all.filter(due -> !due.at().isAfter(now) && (last == null || order.compare(due, last) > 0))
                .sorted(order)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return allDue().map(Due::at).min(Comparator.naturalOrder());
    }

    @Override
    public List<Due> noticesDue(Instant now, Due last, int limit) {
        return some(allNotices(), now, last, limit);
    }

    @Override
    public Optional<Instant> nextNotice() {
        return allNotices().map(Due::at).min(Comparator.naturalOrder());
    }

    private Stream<Due> allNotices() {
        return kept.values().stream()
                .flatMap(tended -> tended.noticeDue().stream().map(at -> new Due(tended.circle(), at)));
    }

    @Override
    public List<Due> recapsDue(Instant now, Due last, int limit) {
        return some(allRecaps(), now, last, limit);
    }

    @Override
    public Optional<Instant> nextRecap() {
        return allRecaps().map(Due::at).min(Comparator.naturalOrder());
    }

    private Stream<Due> allRecaps() {
        return kept.values().stream()
                .flatMap(tended -> tended.recapDue().stream().map(at -> new Due(tended.circle(), at)));
    }

    private Stream<Due> allDue() {
        return kept.values().stream()
                .flatMap(tended -> tended.upcoming() instanceof Upcoming.At(Instant moment)
                        ? Stream.of(new Due(tended.circle(), moment))
                        : Stream.of());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        keptBy(workspace, person)
                .forEach(tended -> keep(new TendedCircle(
                        tended.circle(),
                        PersonId.someoneWhoLeft(1),
                        tended.plan(),
                        tended.rounds(),
                        tended.noticedFor(),
                        tended.upcoming(),
                        tended.pilot(),
                        tended.hoursExclude())));
    }
}
