package dev.percolate.introduction.store;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Reply;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
@Transactional
class IntroductionsInPostgres implements Introductions {
    private final IntroductionTable introductions;
    private final PartTable parts;

    IntroductionsInPostgres(IntroductionTable introductions, PartTable parts) {
        this.introductions = introductions;
        this.parts = parts;
    }

    /// The people come in the order of their ids, so two that overlap wait for each other and never in a circle.
    @Override
    public boolean open(Introduction introduction) {
        add(introduction);
        long added = introduction.parts().stream()
                .mapToLong(part -> addUnlessOpen(introduction, part))
                .sum();
        if (added == introduction.parts().size()) {
            return true;
        }
        introductions.remove(introduction.circle().workspace().value(), introduction.id());
        return false;
    }

    private void add(Introduction introduction) {
        var grounds = introduction.grounds();
        introductions.add(
                introduction.circle().workspace().value(),
                introduction.id(),
                introduction.circle().channel().value(),
                introduction.askedBy().value(),
                introduction.openedAt(),
                grounds.bothWays(),
                grounds.difference(),
                grounds.hours(),
                grounds.sharedMinutes(),
                grounds.familiarity());
    }

    private long addUnlessOpen(Introduction introduction, Part part) {
        return parts.addUnlessOpen(
                introduction.circle().workspace().value(),
                introduction.id(),
                part.person().value(),
                introduction.circle().channel().value(),
                part.said().canHelpWith(),
                part.said().wouldLike(),
                part.wishMet());
    }

    @Override
    public Optional<Introduction> find(WorkspaceId workspace, UUID id) {
        return introductions.find(workspace.value(), id).map(row -> introduction(workspace, row));
    }

    private Introduction introduction(WorkspaceId workspace, IntroductionRow row) {
        var rows = parts.of(workspace.value(), row.id());
        return new Introduction(
                row.id(),
                new Circle(workspace, new ChannelId(row.channelId())),
                new PersonId(row.askedBy()),
                row.openedAt(),
                rows.stream().allMatch(PartRow::open),
                rows.stream().map(PartRow::part).toList(),
                row.grounds());
    }

    @Override
    public Optional<Introduction> openOf(Circle circle, PersonId person) {
        return parts.openOf(circle.workspace().value(), circle.channel().value(), person.value())
                .flatMap(id -> find(circle.workspace(), id));
    }

    @Override
    public Set<PersonId> busyIn(Circle circle) {
        return parts.busyIn(circle.workspace().value(), circle.channel().value()).stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Encounter> encountersOf(WorkspaceId workspace, PersonId person) {
        return parts.encountersOf(workspace.value(), person.value()).stream()
                .map(row -> new Encounter(new PersonId(row.other()), row.openedAt(), row.open()))
                .toList();
    }

    @Override
    public boolean reply(WorkspaceId workspace, UUID id, PersonId person, Reply reply, Instant now) {
        return parts.reply(workspace.value(), id, person.value(), reply.name(), now) > 0;
    }
}
