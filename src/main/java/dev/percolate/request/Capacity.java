package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How much room mentors have: what they offered, less what they took on or are waiting to hear of, in whichever way it
/// came about.
@Singleton
public final class Capacity {
    private final List<Workloads> all;
    private final MentorOffers offers;

    public Capacity(List<Workloads> all, MentorOffers offers) {
        this.all = List.copyOf(all);
        this.offers = offers;
    }

    /// Why somebody cannot offer their support to anybody just now.
    public enum Hindrance {
        NO_OFFER,
        PAUSED,
        /// They have as many conversations this month as they offered.
        NO_ROOM
    }

    /// Those with nothing are missing.
    Map<PersonId, Workload> workloads(WorkspaceId workspace, Collection<PersonId> people, Instant now) {
        Map<PersonId, Workload> sum = new HashMap<>();
        var since = now.minus(Workload.COUNTED);
        all.forEach(one -> one.workloads(workspace, people, since)
                .forEach((person, workload) -> sum.merge(person, workload, Workload::and)));
        return sum;
    }

    int taken(WorkspaceId workspace, PersonId person, Instant now) {
        return workloads(workspace, List.of(person), now)
                .getOrDefault(person, Workload.NONE)
                .taken();
    }

    Optional<Hindrance> hindrance(WorkspaceId workspace, Person mentor, Instant now) {
        var offer = offers.find(workspace, mentor.id());
        if (offer.isEmpty()) {
            return Optional.of(Hindrance.NO_OFFER);
        }
        if (offer.get().isPausedOn(Member.today(mentor, now))) {
            return Optional.of(Hindrance.PAUSED);
        }
        return taken(workspace, mentor.id(), now) < offer.get().conversationsAMonth()
                ? Optional.empty()
                : Optional.of(Hindrance.NO_ROOM);
    }
}
