package dev.percolate.request.store;

import dev.percolate.request.Approach;
import dev.percolate.request.Approaches;
import dev.percolate.request.MentorRequests.Due;
import dev.percolate.request.Patience;
import dev.percolate.request.Workload;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class ApproachesInPostgres implements Approaches {
    private static final String MENTOR_WHO_LEFT = PersonId.someoneWhoLeft(0).value();
    private static final String PERSON_WHO_LEFT = PersonId.someoneWhoLeft(1).value();

    private static final byte[] NOTHING = {};

    private final ApproachTable table;
    private final SealedHopes sealed;

    ApproachesInPostgres(ApproachTable table, SealedHopes sealed) {
        this.table = table;
        this.sealed = sealed;
    }

    @Override
    public void add(Approach approach) {
        String workspace = approach.workspace().value();
        table.add(
                workspace,
                approach.id(),
                approach.mentor().value(),
                approach.person().value(),
                MentorRequestRow.written(approach.zone()),
                approach.since(),
                ApproachRow.stage(approach.stage()),
                ApproachRow.step(approach.stage()),
                approach.lookAgainAt().orElse(null),
                approach.silent(),
                sealed(workspace, approach.id(), approach.said()));
    }

    @Override
    public Optional<Approach> find(WorkspaceId workspace, UUID id) {
        return table.find(workspace.value(), id).map(this::whole);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Approach> hold(WorkspaceId workspace, UUID id) {
        return table.lock(workspace.value(), id).map(this::whole);
    }

    @Override
    public void save(Approach approach, Instant now) {
        table.save(
                approach.workspace().value(),
                approach.id(),
                ApproachRow.stage(approach.stage()),
                ApproachRow.step(approach.stage()),
                approach.lookAgainAt().orElse(null),
                approach.silent(),
                approach.isOpen() || approach.said() == null ? null : now.plus(Patience.TEXT_KEPT_FOR),
                PERSON_WHO_LEFT);
    }

    @Override
    public List<Approach> openNaming(WorkspaceId workspace, PersonId person) {
        return whole(table.openNaming(workspace.value(), person.value()));
    }

    @Override
    public Set<PersonId> offeredSince(WorkspaceId workspace, Collection<PersonId> people, Instant since) {
        return people.isEmpty()
                ? Set.of()
                : table.offeredSince(workspace.value(), ids(people), since).stream()
                        .map(PersonId::new)
                        .collect(Collectors.toSet());
    }

    @Override
    public List<Approach> madeBy(WorkspaceId workspace, PersonId mentor, int limit) {
        return whole(table.madeBy(workspace.value(), mentor.value(), limit));
    }

    @Override
    public List<Approach> broughtTo(WorkspaceId workspace, PersonId person, int limit) {
        return whole(table.broughtTo(workspace.value(), person.value(), limit));
    }

    @Override
    public Map<PersonId, Workload> workloads(WorkspaceId workspace, Collection<PersonId> people, Instant since) {
        return people.isEmpty()
                ? Map.of()
                : table.workloads(workspace.value(), ids(people), since).stream()
                        .collect(Collectors.toMap(
                                row -> new PersonId(row.personId()),
                                row -> new Workload((int) row.taken(), row.lastAsked())));
    }

    private static List<String> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
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
        table.forgetTexts(now);
    }

    @Override
    public void forget(WorkspaceId workspace, PersonId person) {
        for (var row : table.lockAllThatName(workspace.value(), person.value())) {
            if (row.personId().equals(person.value())) {
                var said = whole(row).said();
                table.personLeaves(
                        row.workspaceId(),
                        row.id(),
                        PERSON_WHO_LEFT,
                        sealed(row.workspaceId(), row.id(), said == null ? null : said.withoutHope()));
            } else if (row.stage().equals("AGREED")) {
                table.mentorLeaves(row.workspaceId(), row.id(), MENTOR_WHO_LEFT);
            } else {
                table.remove(row.workspaceId(), row.id());
            }
        }
    }

    private byte[] sealed(String workspace, UUID id, Approach.@Nullable Said said) {
        return said == null ? NOTHING : sealed.seal(workspace, id, said);
    }

    private Approach whole(ApproachRow row) {
        return row.approach(
                row.said().length == 0
                        ? null
                        : sealed.open(row.workspaceId(), row.id(), row.said()).orElse(null));
    }

    private List<Approach> whole(List<ApproachRow> rows) {
        return rows.stream().map(this::whole).toList();
    }
}
