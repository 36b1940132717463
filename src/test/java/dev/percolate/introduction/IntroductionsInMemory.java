package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

public class IntroductionsInMemory implements Introductions {
    private static final Comparator<Introduction> LATEST_FIRST =
            Comparator.comparing(Introduction::openedAt).reversed().thenComparing(Introduction::id);

    private final List<Introduction> kept = new ArrayList<>();
    private final Map<UUID, Instant> dueAt = new HashMap<>();
    private final Set<Leaving> leaving = new HashSet<>();

    private final Set<Leaving> arrived = new HashSet<>();
    private final Set<Leaving> askedWhy = new HashSet<>();

    private final Set<UUID> introducersLeave = new HashSet<>();

    private record Leaving(WorkspaceId workspace, UUID introduction, PersonId person) {}

    List<Introduction> all() {
        return List.copyOf(kept);
    }

    @Override
    public boolean open(Introduction introduction) {
        if (!(introduction.stage() instanceof Stage.Open open)) {
            throw new IllegalArgumentException("only what is open can be opened");
        }
        if (introduction.people().stream().anyMatch(busyIn(introduction.circle())::contains)) {
            return false;
        }
        dueAt.put(introduction.id(), introduction.isStraightAway() ? introduction.openedAt() : open.deadline());
        return kept.add(introduction);
    }

    @Override
    public Optional<Introduction> find(WorkspaceId workspace, UUID id) {
        return kept.stream()
                .filter(introduction -> introduction.circle().workspace().equals(workspace)
                        && introduction.id().equals(id))
                .findFirst();
    }

    @Override
    public Optional<Introduction> hold(WorkspaceId workspace, UUID id) {
        return find(workspace, id);
    }

    @Override
    public Optional<Introduction> openOf(Circle circle, PersonId person) {
        return of(circle.workspace(), person)
                .filter(introduction ->
                        introduction.open() && introduction.circle().equals(circle))
                .findFirst();
    }

    /// Not those in which the person only keeps their place.
    private Stream<Introduction> of(WorkspaceId workspace, PersonId person) {
        return kept.stream()
                .filter(introduction -> introduction.circle().workspace().equals(workspace)
                        && introduction.partOf(person).isPresent()
                        && !leaving.contains(new Leaving(workspace, introduction.id(), person)));
    }

    @Override
    public List<Introduction> latestOf(WorkspaceId workspace, PersonId person, int skip, int limit) {
        return of(workspace, person)
                .filter(one -> !one.isStraightAway() || one.stage() instanceof Stage.Together)
                .sorted(LATEST_FIRST)
                .skip(skip)
                .limit(limit)
                .toList();
    }

    @Override
    public Set<PersonId> busyIn(Circle circle) {
        return kept.stream()
                .filter(introduction ->
                        introduction.open() && introduction.circle().equals(circle))
                .flatMap(introduction -> introduction.people().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> invitedSince(WorkspaceId workspace, Instant since) {
        return kept.stream()
                .filter(introduction -> introduction.circle().workspace().equals(workspace)
                        && introduction.openedAt().isAfter(since))
                .flatMap(introduction -> switch (introduction.origin()) {
                    case Origin.AskedBy(var asker) -> introduction.othersThan(asker).stream();
                    case Origin.NewHere(var newcomer) -> introduction.othersThan(newcomer).stream();
                    case Origin.InRound _ -> Stream.<Part>of();
                    case Origin.ConnectedBy _ -> introduction.parts().stream();
                })
                .map(Part::person)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Encounter> encountersOf(WorkspaceId workspace, PersonId person) {
        return kept.stream()
                .filter(introduction -> introduction.circle().workspace().equals(workspace)
                        && introduction.partOf(person).isPresent())
                .flatMap(introduction -> introduction.othersThan(person).stream()
                        .map(other -> new Encounter(other.person(), introduction.openedAt(), endedAt(introduction))))
                .toList();
    }

    private static Instant endedAt(Introduction introduction) {
        return switch (introduction.stage()) {
            case Stage.Open _ -> null;
            case Stage.Together together -> together.since();
            case Stage.Apart apart -> apart.since();
        };
    }

    @Override
    public List<Introduction> ofRound(Circle circle, int round) {
        return kept.stream()
                .filter(introduction -> introduction.circle().equals(circle)
                        && introduction.origin() instanceof Origin.InRound origin
                        && origin.number() == round)
                .sorted(Comparator.comparing(Introduction::id))
                .toList();
    }

    /// Everybody counts as a member of the circle.
    @Override
    public List<Introduced> introducedSince(Circle circle, Instant since) {
        return kept.stream()
                .filter(introduction -> introduction.circle().workspace().equals(circle.workspace())
                        && introduction.openedAt().isAfter(since))
                .flatMap(introduction -> introduction.people().stream()
                        .flatMap(one -> introduction.people().stream()
                                .filter(other -> one.compareTo(other) < 0)
                                .map(other -> new Introduced(
                                        new Pair(one, other), introduction.openedAt(), introduction.open()))))
                .toList();
    }

    @Override
    public boolean isLeaving(WorkspaceId workspace, UUID id, PersonId person) {
        return leaving.contains(new Leaving(workspace, id, person));
    }

    @Override
    public boolean reply(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now) {
        boolean changes = find(workspace, id)
                .filter(Introduction::open)
                .flatMap(introduction -> introduction.partOf(person))
                .filter(part -> part.reply() != reply && !isLeaving(workspace, id, person))
                .isPresent();
        if (changes) {
            change(workspace, id, person, part -> with(part, part.person(), reply, part.report()));
        }
        return changes;
    }

    @Override
    public void takeBack(WorkspaceId workspace, UUID id, PersonId person) {
        if (find(workspace, id).filter(Introduction::open).isPresent()) {
            change(workspace, id, person, part -> with(part, part.person(), null, part.report()));
        }
    }

    @Override
    public void arrived(WorkspaceId workspace, UUID id, PersonId person) {
        if (find(workspace, id).filter(Introduction::open).isPresent()) {
            arrived.add(new Leaving(workspace, id, person));
        }
    }

    @Override
    public void askedWhy(WorkspaceId workspace, UUID id, PersonId person) {
        if (find(workspace, id).filter(Introduction::open).isPresent() && !isLeaving(workspace, id, person)) {
            askedWhy.add(new Leaving(workspace, id, person));
        }
    }

    @Override
    public Map<PersonId, Sign> signsOf(WorkspaceId workspace, UUID id) {
        return find(workspace, id).stream()
                .flatMap(introduction -> introduction.parts().stream())
                .filter(part -> !isLeaving(workspace, id, part.person()))
                .collect(Collectors.toMap(Part::person, part -> sign(part, new Leaving(workspace, id, part.person()))));
    }

    private Sign sign(Part part, Leaving key) {
        if (part.reply() != null || askedWhy.contains(key)) {
            return Sign.SPOKE;
        }
        return arrived.contains(key) ? Sign.SILENT : Sign.NOT_REACHED;
    }

    @Override
    public void postpone(WorkspaceId workspace, UUID id, Instant deadline) {
        find(workspace, id).ifPresent(introduction -> {
            if (introduction.stage() instanceof Stage.Open open
                    && open.deadline().isBefore(deadline)) {
                dueAt.computeIfPresent(id, (_, at) -> at.equals(open.deadline()) ? deadline : at);
                replace(workspace, id, one -> with(one, new Stage.Open(deadline), one.origin(), one.parts()));
            }
        });
    }

    @Override
    public void lookAgainAt(WorkspaceId workspace, UUID id, Instant at) {
        if (find(workspace, id).filter(Introduction::open).isPresent()) {
            dueAt.put(id, at);
        }
    }

    @Override
    public boolean end(WorkspaceId workspace, UUID id, Stage.Together outcome) {
        return endAs(workspace, id, outcome);
    }

    @Override
    public boolean end(WorkspaceId workspace, UUID id, Stage.Apart outcome) {
        return endAs(workspace, id, outcome);
    }

    private boolean endAs(WorkspaceId workspace, UUID id, Stage outcome) {
        if (find(workspace, id).filter(Introduction::open).isEmpty()) {
            return false;
        }
        replace(workspace, id, one -> with(one, outcome, one.origin(), one.parts()));
        if (introducersLeave.remove(id)) {
            connectedBySomeoneWhoLeft(workspace, id);
        }
        leaving.stream()
                .filter(one ->
                        one.workspace().equals(workspace) && one.introduction().equals(id))
                .sorted(Comparator.comparing(Leaving::person))
                .toList()
                .forEach(one -> becomesSomeoneWhoLeft(workspace, id, one.person()));
        leaving.removeIf(
                one -> one.workspace().equals(workspace) && one.introduction().equals(id));
        return true;
    }

    @Override
    public List<Due> due(Instant now, Due last, int limit) {
        var order = Comparator.comparing(Due::at)
                .thenComparing(due -> due.workspace().value())
                .thenComparing(Due::id);
        return kept.stream()
                .filter(Introduction::open)
                .map(open -> new Due(open.circle().workspace(), open.id(), dueAt.get(open.id())))
                .filter(due -> !due.at().isAfter(now) && (last == null || order.compare(due, last) > 0))
                .sorted(order)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return kept.stream()
                .filter(Introduction::open)
                .map(open -> dueAt.get(open.id()))
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<Introduction> forget(WorkspaceId workspace, PersonId person) {
        List<UUID> open = new ArrayList<>();
        for (Introduction introduction : List.copyOf(kept)) {
            if (introduction.circle().workspace().equals(workspace)
                    && introduction.introducer().equals(Optional.of(person))) {
                if (introduction.open()) {
                    introducersLeave.add(introduction.id());
                } else {
                    connectedBySomeoneWhoLeft(workspace, introduction.id());
                }
            }
            if (introduction.circle().workspace().equals(workspace)
                    && introduction.partOf(person).isPresent()) {
                if (introduction.open()) {
                    open.add(introduction.id());
                    leaving.add(new Leaving(workspace, introduction.id(), person));
                    askedWhy.remove(new Leaving(workspace, introduction.id(), person));
                    change(workspace, introduction.id(), person, part -> with(part, person, null, part.report()));
                } else {
                    becomesSomeoneWhoLeft(workspace, introduction.id(), person);
                }
            }
        }
        return open.stream().flatMap(id -> find(workspace, id).stream()).toList();
    }

    @Override
    public void unsay(WorkspaceId workspace, UUID id, PersonId person) {
        change(
                workspace,
                id,
                person,
                part -> new Part(person, Profile.EMPTY, part.wishMet(), part.zone(), part.reply(), part.report()));
    }

    private void connectedBySomeoneWhoLeft(WorkspaceId workspace, UUID id) {
        var left = new Origin.ConnectedBy(PersonId.someoneWhoLeft(0));
        replace(workspace, id, one -> with(one, one.stage(), left, one.parts()));
    }

    private void becomesSomeoneWhoLeft(WorkspaceId workspace, UUID id, PersonId person) {
        replace(workspace, id, one -> {
            int before = (int)
                    one.people().stream().filter(PersonId::isSomeoneWhoLeft).count();
            var left = PersonId.someoneWhoLeft(before + 1);
            var parts = one.parts().stream()
                    .map(part -> part.person().equals(person)
                            ? new Part(left, Profile.EMPTY, part.wishMet(), null, null, null)
                            : part)
                    .toList();
            Origin origin = switch (one.origin()) {
                case Origin.AskedBy(var asker) when asker.equals(person) -> new Origin.AskedBy(left);
                case Origin.NewHere(var newcomer) when newcomer.equals(person) -> new Origin.NewHere(left);
                case Origin.AskedBy _, Origin.NewHere _, Origin.InRound _, Origin.ConnectedBy _ -> one.origin();
            };
            return with(one, one.stage(), origin, parts);
        });
    }

    void report(WorkspaceId workspace, UUID id, PersonId person, Report report) {
        change(workspace, id, person, part -> with(part, person, part.reply(), report));
    }

    void meeting(WorkspaceId workspace, UUID id, Instant time) {
        replace(
                workspace,
                id,
                one -> one.stage() instanceof Stage.Together together
                        ? with(one, new Stage.Together(together.since(), time), one.origin(), one.parts())
                        : one);
    }

    private void change(WorkspaceId workspace, UUID id, PersonId person, UnaryOperator<Part> change) {
        replace(
                workspace,
                id,
                one -> with(
                        one,
                        one.stage(),
                        one.origin(),
                        one.parts().stream()
                                .map(part -> part.person().equals(person) ? change.apply(part) : part)
                                .toList()));
    }

    private void replace(WorkspaceId workspace, UUID id, UnaryOperator<Introduction> change) {
        kept.replaceAll(introduction -> introduction.id().equals(id)
                        && introduction.circle().workspace().equals(workspace)
                ? change.apply(introduction)
                : introduction);
    }

    private static Part with(Part part, PersonId person, Reply reply, Report report) {
        return new Part(person, part.said(), part.wishMet(), part.zone(), reply, report);
    }

    private static Introduction with(Introduction one, Stage stage, Origin origin, List<Part> parts) {
        return new Introduction(one.id(), one.circle(), origin, one.openedAt(), stage, parts, one.grounds());
    }
}
