package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

public final class NoticesInMemory implements Notices {
    private final Map<Key, Notice> kept = new HashMap<>();

    private record Key(Circle circle, PersonId person) {}

    @Override
    public Map<PersonId, Notice> of(Circle circle) {
        return kept.values().stream()
                .filter(notice -> notice.circle().equals(circle))
                .collect(Collectors.toMap(Notice::person, notice -> notice));
    }

    @Override
    public Optional<Notice> find(Circle circle, PersonId person) {
        return Optional.ofNullable(kept.get(new Key(circle, person)));
    }

    @Override
    public List<Notice> of(WorkspaceId workspace, PersonId person) {
        return kept.values().stream()
                .filter(notice -> notice.circle().workspace().equals(workspace)
                        && notice.person().equals(person))
                .sorted(Comparator.comparing(notice -> notice.circle().channel().value()))
                .toList();
    }

    @Override
    public boolean give(Notice notice) {
        var before = kept.get(new Key(notice.circle(), notice.person()));
        if (before == null) {
            kept.put(new Key(notice.circle(), notice.person()), notice);
            return true;
        }
        boolean isNew = before.round() < notice.round()
                || notice.everybody() && !before.everybody()
                || notice.straightAway() && !before.straightAway();
        if (before.declined() || !isNew) {
            return false;
        }
        change(
                notice.circle(),
                notice.person(),
                _ -> new Notice(
                        notice.circle(),
                        notice.person(),
                        notice.everybody(),
                        notice.straightAway(),
                        notice.zone(),
                        notice.round(),
                        notice.givenAt(),
                        null,
                        false,
                        before.joined()));
        return true;
    }

    @Override
    public void arrived(Notice notice, Instant holdsFrom) {
        change(
                notice.circle(),
                notice.person(),
                one -> one.round() == notice.round()
                                && one.everybody() == notice.everybody()
                                && one.straightAway() == notice.straightAway()
                                && one.holdsFrom() == null
                        ? with(one, holdsFrom, one.declined(), one.joined())
                        : one);
    }

    @Override
    public void decline(Circle circle, PersonId person, int round, Instant now) {
        kept.putIfAbsent(new Key(circle, person), Notice.given(circle, person, false, false, null, round, now));
        change(circle, person, one -> with(one, one.holdsFrom(), true, false));
    }

    @Override
    public Set<PersonId> takeIn(Circle circle, Collection<PersonId> people, Instant now) {
        var taken = of(circle).values().stream()
                .filter(one -> people.contains(one.person()) && one.everybody() && !one.joined() && one.holds(now))
                .map(Notice::person)
                .collect(Collectors.toSet());
        taken.forEach(person -> change(circle, person, one -> with(one, one.holdsFrom(), one.declined(), true)));
        return taken;
    }

    @Override
    public void takeBack(Circle circle) {
        var waiting = of(circle).values().stream()
                .filter(one -> one.holdsFrom() == null && !one.declined() && (!one.joined() || one.straightAway()))
                .toList();
        waiting.forEach(one -> kept.compute(
                new Key(circle, one.person()),
                (_, _) -> one.joined()
                        ? new Notice(
                                circle,
                                one.person(),
                                one.everybody(),
                                false,
                                one.zone(),
                                one.round(),
                                one.givenAt(),
                                null,
                                false,
                                true)
                        : null));
    }

    @Override
    public void forgetAgreed(Circle circle, Collection<PersonId> people) {
        people.forEach(
                person -> kept.computeIfPresent(new Key(circle, person), (_, one) -> one.declined() ? one : null));
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        kept.keySet()
                .removeIf(key -> key.circle().workspace().equals(workspace)
                        && key.person().equals(person));
    }

    private void change(Circle circle, PersonId person, UnaryOperator<Notice> change) {
        kept.computeIfPresent(new Key(circle, person), (_, one) -> change.apply(one));
    }

    private static Notice with(Notice one, Instant holdsFrom, boolean declined, boolean joined) {
        return new Notice(
                one.circle(),
                one.person(),
                one.everybody(),
                one.straightAway(),
                one.zone(),
                one.round(),
                one.givenAt(),
                holdsFrom,
                declined,
                joined);
    }
}
