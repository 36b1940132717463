package dev.percolate.round.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Membership;
import dev.percolate.introduction.ReadOwnIntroductions;
import dev.percolate.introduction.ReadOwnIntroductions.Standing;
import dev.percolate.round.ReadRounds;
import dev.percolate.round.ReadRounds.Own;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The rounds that are to come in somebody's circles, and those they look after.
@Singleton
final class RoundHome implements HomeSection {
    private final ReadRounds reading;
    private final ReadOwnIntroductions introductions;
    private final Directory directory;

    RoundHome(ReadRounds reading, ReadOwnIntroductions introductions, Directory directory) {
        this.reading = reading;
        this.introductions = introductions;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return directory
                .find(workspace, person)
                .map(known -> blocks(workspace, known, now))
                .orElse(List.of());
    }

    private List<LayoutBlock> blocks(WorkspaceId workspace, Person person, Instant now) {
        var kept = reading.keptBy(workspace, person.id());
        var coming = coming(workspace, person, now);
        return kept.isEmpty() && coming.isEmpty() ? List.of() : RoundHomeViews.rounds(person, coming, kept);
    }

    /// Whoever is paused is in no round before they are back.
    private List<Own> coming(WorkspaceId workspace, Person person, Instant now) {
        Set<Circle> in = introductions.standings(workspace, person, now).stream()
                .filter(standing -> standing.membership() instanceof Membership.In)
                .map(Standing::circle)
                .collect(Collectors.toSet());
        return reading.of(workspace, person.id()).stream()
                .filter(own ->
                        in.contains(own.circle().circle()) && own.circle().upcoming() instanceof Upcoming.At)
                .toList();
    }
}
