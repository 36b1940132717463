package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Memberships;
import dev.percolate.workspace.Positions;
import jakarta.inject.Singleton;
import java.time.Instant;

/// Asks for the positions of a circle's members, so that they are known when its first round begins.
@Singleton
final class WantPositions {
    private final Memberships memberships;
    private final Positions positions;

    WantPositions(Memberships memberships, Positions positions) {
        this.memberships = memberships;
        this.positions = positions;
    }

    void ofMembers(Circle circle, Instant now) {
        var members = memberships.in(circle).stream().map(Member::person).toList();
        positions.wanted(circle.workspace(), members, now);
    }
}
