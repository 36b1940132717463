package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeeksInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// For one thread at a time, so that nobody needs to be held.
public final class MentorRequestsInMemory implements MentorRequests {
    public final WorkingWeeksInMemory weeks = new WorkingWeeksInMemory();

    private record Key(WorkspaceId workspace, UUID id) {}

    private final Map<Key, MentorRequest> requests = new HashMap<>();
    private final Map<Key, Instant> textsUntil = new HashMap<>();
    private final Map<Key, Set<PersonId>> leaving = new HashMap<>();

    @Override
    public void holdPeople(WorkspaceId workspace, Collection<PersonId> people) {}

    @Override
    public void keepDraft(MentorRequest draft) {
        draftOf(draft.workspace(), draft.requester()).ifPresent(before -> requests.remove(key(before)));
        requests.put(key(draft), draft);
    }

    private static Key key(MentorRequest request) {
        return new Key(request.workspace(), request.id());
    }

    private Stream<MentorRequest> in(WorkspaceId workspace) {
        return requests.values().stream().filter(request -> request.workspace().equals(workspace));
    }

    @Override
    public Optional<MentorRequest> draftOf(WorkspaceId workspace, PersonId requester) {
        return in(workspace)
                .filter(request -> request.requester().equals(requester))
                .filter(request -> request.stage() instanceof Stage.Draft)
                .findFirst();
    }

    @Override
    public Optional<MentorRequest> find(WorkspaceId workspace, UUID id) {
        return Optional.ofNullable(requests.get(new Key(workspace, id)));
    }

    @Override
    public Optional<MentorRequest> hold(WorkspaceId workspace, UUID id) {
        return find(workspace, id).map(request -> request.working(weeks.of(workspace, request.people())));
    }

    @Override
    public void save(MentorRequest request, Instant now) {
        requests.put(key(request), request);
        if (request.stage().lookAgainAt().isEmpty()) {
            textsUntil.put(key(request), now.plus(Patience.TEXT_KEPT_FOR));
        } else {
            textsUntil.remove(key(request));
        }
        leaving.getOrDefault(key(request), Set.of())
                .forEach(person -> becomesSomeoneWhoLeft(requests.get(key(request)), person));
    }

    @Override
    public void remove(WorkspaceId workspace, UUID id) {
        requests.remove(new Key(workspace, id));
    }

    @Override
    public int openOf(WorkspaceId workspace, PersonId requester) {
        return (int) in(workspace)
                .filter(request ->
                        request.requester().equals(requester) && request.stage().isOpen())
                .count();
    }

    @Override
    public List<MentorRequest> latestOf(WorkspaceId workspace, PersonId requester, int limit) {
        return in(workspace)
                .filter(request -> request.requester().equals(requester))
                .filter(request -> !(request.stage() instanceof Stage.Draft))
                .sorted(Comparator.comparing(
                                (MentorRequest request) -> request.stage().isOpen())
                        .thenComparing(MentorRequest::since)
                        .reversed()
                        .thenComparing(request -> request.id().toString()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<UUID> askingNow(WorkspaceId workspace, PersonId requester, PersonId asked) {
        return in(workspace)
                .filter(request -> request.requester().equals(requester)
                        && request.askOf(asked).filter(Ask::isOpen).isPresent())
                .map(MentorRequest::id)
                .sorted()
                .toList();
    }

    @Override
    public int silentlyAsking(WorkspaceId workspace, PersonId requester, PersonId asked) {
        return (int) in(workspace)
                .filter(request -> request.requester().equals(requester)
                        && request.askOf(asked)
                                .filter(ask -> ask.isOpen() && ask.silent())
                                .isPresent())
                .count();
    }

    @Override
    public List<MentorRequest> askedOf(WorkspaceId workspace, PersonId person, int limit) {
        return in(workspace)
                .filter(request -> request.askOf(person)
                        .filter(ask -> ask.askedAt() != null && !ask.silent() && ask.state() != Ask.State.PASSED_OVER)
                        .isPresent())
                .sorted(Comparator.comparing((MentorRequest request) -> request.isAsked(person))
                        .thenComparing(
                                request -> request.askOf(person).orElseThrow().askedAt())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public Map<PersonId, Workload> workloads(WorkspaceId workspace, Collection<PersonId> people, Instant since) {
        Map<PersonId, Workload> workloads = new HashMap<>();
        in(workspace)
                .flatMap(request -> request.asks().stream())
                .filter(ask -> people.contains(ask.person()) && !ask.silent() && ask.state() != Ask.State.PASSED_OVER)
                .filter(ask -> ask.askedAt() != null && ask.askedAt().isAfter(since))
                .forEach(ask -> workloads.merge(
                        ask.person(),
                        new Workload(ask.isOpen() || ask.state() == Ask.State.ACCEPTED ? 1 : 0, ask.askedAt()),
                        (one, other) -> new Workload(
                                one.taken() + other.taken(),
                                one.lastAsked().isAfter(other.lastAsked()) ? one.lastAsked() : other.lastAsked())));
        return workloads;
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due last, int limit) {
        var order = Comparator.comparing(Due::at)
                .thenComparing(due -> due.workspace().value())
                .thenComparing(due -> due.id().toString());
        return requests.values().stream()
                .flatMap(request ->
                        request
                                .stage()
                                .lookAgainAt()
                                .map(at -> new Due(request.workspace(), request.id(), at))
                                .stream())
                .filter(due -> !due.at().isAfter(now))
                .filter(due -> last == null || order.compare(due, last) > 0)
                .sorted(order)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return requests.values().stream()
                .flatMap(request -> request.stage().lookAgainAt().stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void forgetTexts(Instant now) {
        textsUntil.entrySet().removeIf(entry -> {
            boolean over = !entry.getValue().isAfter(now);
            if (over && requests.containsKey(entry.getKey())) {
                requests.computeIfPresent(entry.getKey(), (_, request) -> withoutTexts(request, request.requester()));
            }
            return over;
        });
    }

    private static MentorRequest withoutTexts(MentorRequest request, PersonId requester) {
        return new MentorRequest(
                request.workspace(),
                request.id(),
                requester,
                request.zone(),
                request.week(),
                request.since(),
                List.of(),
                request.asks(),
                request.post(),
                request.stage());
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        for (var request : in(workspace).toList()) {
            if (!request.requester().equals(person)) {
                leave(request, person);
            } else if (request.stage() instanceof Stage.Agreed) {
                requests.put(key(request), withoutTexts(request, PersonId.someoneWhoLeft(0)));
            } else {
                requests.remove(key(request));
            }
        }
    }

    private void leave(MentorRequest request, PersonId person) {
        if (request.askOf(person).filter(Ask::isOpen).isPresent()) {
            leaving.computeIfAbsent(key(request), _ -> new HashSet<>()).add(person);
            requests.put(key(request), request.changing(person, Ask::keptSilent));
        } else {
            becomesSomeoneWhoLeft(request, person);
        }
    }

    private void becomesSomeoneWhoLeft(MentorRequest request, PersonId person) {
        boolean isPast = request.askOf(person)
                .filter(ask -> !ask.isOpen() && ask.state() != Ask.State.NEXT)
                .isPresent();
        if (!isPast) {
            return;
        }
        var left = PersonId.someoneWhoLeft(1
                + (int) request.asks().stream()
                        .filter(ask -> ask.person().isSomeoneWhoLeft())
                        .count());
        List<Ask> asks = new ArrayList<>();
        request.asks()
                .forEach(ask -> asks.add(
                        ask.person().equals(person)
                                ? new Ask(left, null, ask.state(), ask.read(), ask.askedAt(), ask.silent())
                                : ask));
        var stage = switch (request.stage()) {
            case Stage.Agreed(var mentor) when mentor.equals(person) -> new Stage.Agreed(left);
            case Stage.Referred referred
            when referred.by().equals(person) -> new Stage.Referred(left, referred.colleague(), referred.until());
            case Stage.Draft _, Stage.Asking _, Stage.Referred _, Stage.Posted _, Stage.Agreed _, Stage.Ended _ ->
                request.stage();
        };
        requests.put(key(request), request.asking(asks).in(stage));
    }
}
