package dev.percolate.request.store;

import dev.percolate.request.Ask;
import dev.percolate.request.Brief;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.MentorRequests;
import dev.percolate.request.Patience;
import dev.percolate.request.Stage;
import dev.percolate.request.Workload;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class MentorRequestsInPostgres implements MentorRequests {
    private final MentorRequestTable table;
    private final MentorAskTable asks;
    private final MentorTextTable texts;
    private final SealedBriefs briefs;
    private final WorkingWeeks weeks;

    MentorRequestsInPostgres(
            MentorRequestTable table,
            MentorAskTable asks,
            MentorTextTable texts,
            SealedBriefs briefs,
            WorkingWeeks weeks) {
        this.table = table;
        this.asks = asks;
        this.texts = texts;
        this.briefs = briefs;
        this.weeks = weeks;
    }

    /// In one order for everybody, so that two who hold some of the same people never wait for each other in a circle.
    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdPeople(WorkspaceId workspace, Collection<PersonId> people) {
        people.stream().sorted().distinct().forEach(person -> table.hold("request/" + workspace + "/" + person));
    }

    @Override
    public void keepDraft(MentorRequest draft) {
        holdPeople(draft.workspace(), List.of(draft.requester()));
        var row = MentorRequestRow.of(draft, null);
        table.draftOf(row.workspaceId(), row.requesterId())
                .ifPresent(before -> table.remove(before.workspaceId(), before.id()));
        table.addDraft(
                row.workspaceId(),
                row.id(),
                row.requesterId(),
                row.zone(),
                row.since(),
                draft.stage().lookAgainAt().orElseThrow());
        keepTexts(draft);
    }

    @Override
    public Optional<MentorRequest> draftOf(WorkspaceId workspace, PersonId requester) {
        return table.draftOf(workspace.value(), requester.value()).map(this::whole);
    }

    @Override
    public Optional<MentorRequest> find(WorkspaceId workspace, UUID id) {
        return table.find(workspace.value(), id).map(this::whole);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<MentorRequest> hold(WorkspaceId workspace, UUID id) {
        return table.lock(workspace.value(), id)
                .map(this::whole)
                .map(request -> request.working(weeks.of(workspace, request.people())));
    }

    @Override
    public void save(MentorRequest request, Instant now) {
        var row = MentorRequestRow.of(request, textsUntil(request, now));
        table.save(
                row.workspaceId(),
                row.id(),
                row.stage(),
                row.step(),
                row.personId(),
                row.colleagueId(),
                row.colleagueZone(),
                row.channelId(),
                row.named(),
                row.postedVersion(),
                row.dueAt(),
                row.textsUntil());
        keepTexts(request);
        keepAsks(request);
    }

    /// Whoever is no longer asked comes first: only one may be at a time.
    private void keepAsks(MentorRequest request) {
        var order = request.asks();
        order.stream()
                .sorted(Comparator.comparing(Ask::isOpen))
                .forEach(ask -> asks.keep(
                        request.workspace().value(),
                        request.id(),
                        ask.person().value(),
                        order.indexOf(ask),
                        MentorRequestRow.written(ask.zone()),
                        ask.state().name(),
                        ask.read(),
                        ask.askedAt(),
                        ask.silent()));
        asks.leaving(request.workspace().value(), request.id())
                .forEach(person -> becomesSomeoneWhoLeft(request.workspace().value(), request.id(), person));
    }

    private static @Nullable Instant textsUntil(MentorRequest request, Instant now) {
        return switch (request.stage()) {
            case Stage.Draft _, Stage.Asking _, Stage.Referred _, Stage.Posted _ -> null;
            case Stage.Agreed _, Stage.Ended _ -> now.plus(Patience.TEXT_KEPT_FOR);
        };
    }

    /// What was written before stays as it is.
    private void keepTexts(MentorRequest request) {
        String workspace = request.workspace().value();
        for (int version = texts.count(workspace, request.id());
                version < request.versions().size();
                version++) {
            var sealed = briefs.seal(workspace, request.id(), request.versions().get(version));
            texts.keep(workspace, request.id(), version, sealed);
        }
    }

    @Override
    public void remove(WorkspaceId workspace, UUID id) {
        table.remove(workspace.value(), id);
    }

    @Override
    public int openOf(WorkspaceId workspace, PersonId requester) {
        return (int) table.openOf(workspace.value(), requester.value());
    }

    @Override
    public List<MentorRequest> latestOf(WorkspaceId workspace, PersonId requester, int limit) {
        return whole(table.latestOf(workspace.value(), requester.value(), limit));
    }

    @Override
    public List<UUID> askingNow(WorkspaceId workspace, PersonId requester, PersonId asked) {
        return asks.askingNow(workspace.value(), requester.value(), asked.value());
    }

    @Override
    public int silentlyAsking(WorkspaceId workspace, PersonId requester, PersonId asked) {
        return asks.silentlyAsking(workspace.value(), requester.value(), asked.value());
    }

    @Override
    public List<MentorRequest> askedOf(WorkspaceId workspace, PersonId person, int limit) {
        return whole(table.askedOf(workspace.value(), person.value(), limit)).stream()
                .sorted(Comparator.comparing((MentorRequest request) -> request.isAsked(person))
                        .thenComparing(request ->
                                request.askOf(person).map(Ask::askedAt).orElse(request.since()))
                        .reversed())
                .toList();
    }

    @Override
    public Map<PersonId, Workload> workloads(WorkspaceId workspace, Collection<PersonId> people, Instant since) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var ids = people.stream().map(PersonId::value).toList();
        return asks.workloads(workspace.value(), ids, since).stream()
                .collect(Collectors.toMap(
                        row -> new PersonId(row.personId()), row -> new Workload((int) row.taken(), row.lastAsked())));
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due last, int limit) {
        var rows = last == null
                ? table.due(now, limit)
                : table.dueAfter(now, last.at(), last.workspace().value(), last.id(), limit);
        return rows.stream()
                .map(row -> new Due(new WorkspaceId(row.workspaceId()), row.id(), row.at()))
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return table.nextDue();
    }

    @Override
    public void forgetTexts(Instant now) {
        texts.removeUntil(now);
        table.textsAreGone(now);
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        for (var row : table.lockAllThatName(workspace.value(), person.value())) {
            if (!row.requesterId().equals(person.value())) {
                leave(row, person.value());
            } else if (row.stage().equals("AGREED")) {
                texts.remove(row.workspaceId(), row.id());
                table.requesterLeaves(
                        row.workspaceId(), row.id(), PersonId.someoneWhoLeft(0).value());
            } else {
                table.remove(row.workspaceId(), row.id());
            }
        }
    }

    /// Whoever waits for their turn in somebody's order is what that person entered.
    private void leave(MentorRequestRow row, String person) {
        if (asks.leave(row.workspaceId(), row.id(), person) == 0) {
            becomesSomeoneWhoLeft(row.workspaceId(), row.id(), person);
        }
    }

    private void becomesSomeoneWhoLeft(String workspace, UUID request, String person) {
        String left = PersonId.someoneWhoLeft(1 + asks.countWhoLeft(workspace, request, PersonId.LEFT))
                .value();
        if (asks.becomeSomeoneWhoLeft(workspace, request, person, left) > 0) {
            table.becomeSomeoneWhoLeft(workspace, request, person, left);
        }
    }

    /// All of them or none: whoever was asked read one by its number.
    private List<Brief> opened(String workspace, List<MentorTextRow> sealed) {
        var opened = sealed.stream()
                .flatMap(text -> briefs.open(workspace, text.requestId(), text.sealed()).stream())
                .toList();
        return opened.size() == sealed.size() ? opened : List.of();
    }

    private MentorRequest whole(MentorRequestRow row) {
        return whole(List.of(row)).getFirst();
    }

    private List<MentorRequest> whole(List<MentorRequestRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        String workspace = rows.getFirst().workspaceId();
        var ids = rows.stream().map(MentorRequestRow::id).toList();
        var versions = texts.of(workspace, ids).stream()
                .collect(Collectors.groupingBy(
                        MentorTextRow::requestId,
                        Collectors.collectingAndThen(Collectors.toList(), some -> opened(workspace, some))));
        var people = asks.of(workspace, ids).stream().collect(Collectors.groupingBy(MentorAskRow::requestId));
        return rows.stream()
                .map(row -> row.request(
                        versions.getOrDefault(row.id(), List.of()),
                        people.getOrDefault(row.id(), List.of()).stream()
                                .map(MentorAskRow::ask)
                                .toList()))
                .toList();
    }
}
