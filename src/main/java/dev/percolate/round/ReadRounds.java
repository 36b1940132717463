package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Memberships;
import dev.percolate.introduction.Memberships.Joined;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// What somebody may read of rounds: those of the circles they are in, and those they look after.
@Singleton
public final class ReadRounds {
    private final TendedCircles circles;
    private final Memberships memberships;
    private final RoundMembers members;

    ReadRounds(TendedCircles circles, Memberships memberships, RoundMembers members) {
        this.circles = circles;
        this.memberships = memberships;
        this.members = members;
    }

    /// `skipsNext` is the person's own wish.
    public record Own(TendedCircle circle, boolean skipsNext) {}

    public Optional<Own> of(Circle circle, PersonId person) {
        return circles.find(circle)
                .map(tended -> new Own(tended, members.of(circle, person).skips() == tended.rounds() + 1));
    }

    /// Of the circles they joined that meet in rounds.
    public List<Own> of(WorkspaceId workspace, PersonId person) {
        return memberships.of(workspace, person).stream()
                .map(Joined::circle)
                .flatMap(circle -> of(circle, person).stream())
                .toList();
    }

    public List<TendedCircle> keptBy(WorkspaceId workspace, PersonId person) {
        return circles.keptBy(workspace, person);
    }
}
