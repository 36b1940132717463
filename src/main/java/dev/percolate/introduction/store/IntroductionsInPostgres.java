package dev.percolate.introduction.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Origin;
import dev.percolate.introduction.Pair;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.workspace.ChannelId;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Singleton
@Transactional
class IntroductionsInPostgres implements Introductions {
    private static final int AT_A_TIME = 1000;

    private final IntroductionTable introductions;
    private final PartTable parts;
    private final PartsWhoLeave leaving;

    IntroductionsInPostgres(IntroductionTable introductions, PartTable parts, PartsWhoLeave leaving) {
        this.introductions = introductions;
        this.parts = parts;
        this.leaving = leaving;
    }

    /// The people come in the order of their ids, so two that overlap wait for each other and never in a circle.
    @Override
    public boolean open(Introduction introduction) {
        if (!(introduction.stage() instanceof Stage.Open(var deadline))) {
            throw new IllegalArgumentException("only what is open can be opened");
        }
        add(introduction, deadline);
        long added = introduction.parts().stream()
                .mapToLong(part -> addUnlessOpen(introduction, part))
                .sum();
        if (added == introduction.parts().size()) {
            return true;
        }
        introductions.remove(introduction.circle().workspace().value(), introduction.id());
        return false;
    }

    private void add(Introduction introduction, Instant deadline) {
        var grounds = introduction.grounds();
        introductions.add(
                introduction.circle().workspace().value(),
                introduction.id(),
                introduction.circle().channel().value(),
                switch (introduction.origin()) {
                    case Origin.AskedBy(var person) -> person.value();
                    case Origin.NewHere(var newcomer) -> newcomer.value();
                    case Origin.InRound _, Origin.ConnectedBy _ -> null;
                },
                introduction.origin() instanceof Origin.NewHere,
                switch (introduction.origin()) {
                    case Origin.InRound round -> round.number();
                    case Origin.AskedBy _, Origin.NewHere _, Origin.ConnectedBy _ -> null;
                },
                introduction.isStraightAway(),
                switch (introduction.origin()) {
                    case Origin.ConnectedBy(var introducer) -> introducer.value();
                    case Origin.AskedBy _, Origin.NewHere _, Origin.InRound _ -> null;
                },
                introduction.openedAt(),
                deadline,
                introduction.isStraightAway() ? introduction.openedAt() : deadline,
                grounds.bothWays(),
                grounds.goals(),
                grounds.difference(),
                grounds.hours(),
                grounds.sharedMinutes(),
                grounds.familiarity(),
                Difference.written(grounds.wanted()));
    }

    private long addUnlessOpen(Introduction introduction, Part part) {
        var zone = part.zone();
        return parts.addUnlessOpen(
                introduction.circle().workspace().value(),
                introduction.id(),
                part.person().value(),
                introduction.circle().channel().value(),
                part.said().canHelpWith(),
                part.said().wouldLike(),
                part.said().wouldBring(),
                ProfileRow.talkMinutes(part.said().preferences()),
                part.said().preferences().way().name(),
                part.wishMet(),
                zone == null ? null : zone.getId());
    }

    @Override
    public Optional<Introduction> find(WorkspaceId workspace, UUID id) {
        return introductions
                .find(workspace.value(), id)
                .map(row -> introductions(workspace, List.of(row)).getFirst());
    }

    @Override
    public Optional<Introduction> hold(WorkspaceId workspace, UUID id) {
        return introductions
                .hold(workspace.value(), id)
                .map(row -> introductions(workspace, List.of(row)).getFirst());
    }

    private List<Introduction> introductions(WorkspaceId workspace, Collection<IntroductionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(IntroductionRow::id).toList();
        var people = parts.of(workspace.value(), ids).stream()
                .collect(groupingBy(PartRow::introductionId, mapping(PartRow::part, toList())));
        return rows.stream()
                .map(row -> introduction(workspace, row, people.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Introduction introduction(WorkspaceId workspace, IntroductionRow row, List<Part> people) {
        return new Introduction(
                row.id(),
                new Circle(workspace, new ChannelId(row.channelId())),
                row.origin(),
                row.openedAt(),
                row.stage(),
                people,
                row.grounds());
    }

    @Override
    public Optional<Introduction> openOf(Circle circle, PersonId person) {
        return parts.openOf(circle.workspace().value(), circle.channel().value(), person.value())
                .flatMap(id -> find(circle.workspace(), id));
    }

    @Override
    public List<Introduction> latestOf(WorkspaceId workspace, PersonId person, int skip, int limit) {
        return introductions(workspace, introductions.latestOf(workspace.value(), person.value(), skip, limit));
    }

    @Override
    public Set<PersonId> busyIn(Circle circle) {
        return people(parts.busyIn(circle.workspace().value(), circle.channel().value()));
    }

    @Override
    public Set<PersonId> invitedSince(WorkspaceId workspace, Instant since) {
        return people(introductions.invitedSince(workspace.value(), since));
    }

    private static Set<PersonId> people(Collection<String> ids) {
        return ids.stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Encounter> encountersOf(WorkspaceId workspace, PersonId person) {
        return parts.encountersOf(workspace.value(), person.value()).stream()
                .map(row -> new Encounter(new PersonId(row.other()), row.openedAt(), row.endedAt()))
                .toList();
    }

    @Override
    public List<Introduction> ofRound(Circle circle, int round) {
        var rows = introductions.ofRound(
                circle.workspace().value(), circle.channel().value(), round);
        // A statement takes some ten thousand values, and a large round has more introductions.
        return IntStream.iterate(0, from -> from < rows.size(), from -> from + AT_A_TIME)
                .mapToObj(from -> rows.subList(from, Math.min(from + AT_A_TIME, rows.size())))
                .flatMap(some -> introductions(circle.workspace(), some).stream())
                .toList();
    }

    @Override
    public List<Introduced> introducedSince(Circle circle, Instant since) {
        String workspace = circle.workspace().value();
        var together = parts.introducedSince(workspace, circle.channel().value(), since).stream()
                .collect(groupingBy(IntroducedRow::introductionId));
        return introductions.openedSince(workspace, since).stream()
                .flatMap(opened -> pairs(together.getOrDefault(opened.id(), List.of()), opened.openedAt()))
                .toList();
    }

    private static Stream<Introduced> pairs(List<IntroducedRow> people, Instant openedAt) {
        return IntStream.range(0, people.size()).boxed().flatMap(at -> {
            var one = people.get(at);
            return people.subList(at + 1, people.size()).stream()
                    .map(other -> new Introduced(
                            new Pair(new PersonId(one.personId()), new PersonId(other.personId())),
                            openedAt,
                            one.open()));
        });
    }

    @Override
    public boolean isLeaving(WorkspaceId workspace, UUID id, PersonId person) {
        return parts.leaving(workspace.value(), id).contains(person.value());
    }

    @Override
    public boolean reply(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now) {
        return parts.reply(workspace.value(), id, person.value(), reply.name(), now) > 0;
    }

    @Override
    public void takeBack(WorkspaceId workspace, UUID id, PersonId person) {
        parts.takeBack(workspace.value(), id, person.value());
    }

    @Override
    public void arrived(WorkspaceId workspace, UUID id, PersonId person) {
        parts.arrived(workspace.value(), id, person.value());
    }

    @Override
    public void askedWhy(WorkspaceId workspace, UUID id, PersonId person) {
        parts.askedWhy(workspace.value(), id, person.value());
    }

    @Override
    public Map<PersonId, Sign> signsOf(WorkspaceId workspace, UUID id) {
        return parts.signsOf(workspace.value(), id).stream()
                .collect(Collectors.toMap(row -> new PersonId(row.personId()), SignRow::sign));
    }

    @Override
    public void postpone(WorkspaceId workspace, UUID id, Instant deadline) {
        introductions.postpone(workspace.value(), id, deadline);
    }

    @Override
    public void lookAgainAt(WorkspaceId workspace, UUID id, Instant at) {
        introductions.lookAgainAt(workspace.value(), id, at);
    }

    @Override
    public boolean end(WorkspaceId workspace, UUID id, Stage.Together outcome) {
        return end(workspace, id, IntroductionRow.TOGETHER, outcome.since());
    }

    @Override
    public boolean end(WorkspaceId workspace, UUID id, Stage.Apart outcome) {
        return end(workspace, id, IntroductionRow.APART, outcome.since());
    }

    private boolean end(WorkspaceId workspace, UUID id, String outcome, Instant at) {
        if (introductions.end(workspace.value(), id, outcome, at, PartsWhoLeave.INTRODUCER_WHO_LEFT) == 0) {
            return false;
        }
        leaving.atTheEndOf(workspace.value(), id);
        parts.end(workspace.value(), id);
        return true;
    }

    @Override
    public List<Due> due(Instant now, @Nullable Due last, int limit) {
        var rows = last == null
                ? introductions.due(now, limit)
                : introductions.dueAfter(now, last.at(), last.workspace().value(), last.id(), limit);
        return rows.stream()
                .map(row -> new Due(new WorkspaceId(row.workspaceId()), row.id(), row.at()))
                .toList();
    }

    @Override
    public Optional<Instant> nextDue() {
        return introductions.nextDue();
    }

    @Override
    public List<Introduction> forget(WorkspaceId workspace, PersonId person) {
        return leaving.leave(workspace.value(), person.value()).stream()
                .flatMap(id -> find(workspace, id).stream())
                .toList();
    }

    @Override
    public void unsay(WorkspaceId workspace, UUID id, PersonId person) {
        parts.unsay(workspace.value(), id, person.value());
    }
}
