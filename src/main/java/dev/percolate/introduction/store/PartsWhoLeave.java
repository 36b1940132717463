package dev.percolate.introduction.store;

import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Makes people who erased their data "someone who left" in what they share with others: in what has ended at once, in
/// what is open at its end.
@Singleton
final class PartsWhoLeave {
    /// Its people are counted from 1.
    static final String INTRODUCER_WHO_LEFT = PersonId.someoneWhoLeft(0).value();

    private final IntroductionTable introductions;
    private final PartTable parts;
    private final MeetingPlanTable plans;

    PartsWhoLeave(IntroductionTable introductions, PartTable parts, MeetingPlanTable plans) {
        this.introductions = introductions;
        this.parts = parts;
        this.plans = plans;
    }

    /// Holds every introduction that names the person, in the order of their ids. Returns those of theirs
    /// that are open.
    List<UUID> leave(String workspace, String person) {
        List<UUID> open = new ArrayList<>();
        for (var row : introductions.holdAllThatName(workspace, person)) {
            if (person.equals(row.connectedBy())) {
                introducerLeaves(workspace, row);
            } else if (row.outcome() == null) {
                open.add(row.id());
            } else {
                replace(workspace, row.id(), person);
            }
        }
        parts.leave(workspace, person);
        return open;
    }

    private void introducerLeaves(String workspace, IntroductionRow row) {
        if (row.outcome() == null) {
            introductions.introducerLeaves(workspace, row.id());
        } else {
            introductions.connectedBySomeoneWhoLeft(workspace, row.id(), INTRODUCER_WHO_LEFT);
        }
    }

    void atTheEndOf(String workspace, UUID introduction) {
        parts.leaving(workspace, introduction).forEach(person -> replace(workspace, introduction, person));
    }

    private void replace(String workspace, UUID introduction, String person) {
        String left = PersonId.someoneWhoLeft(1 + parts.countWhoLeft(workspace, introduction, PersonId.LEFT))
                .value();
        plans.forget(workspace, introduction, person);
        parts.becomeSomeoneWhoLeft(workspace, introduction, person, left);
        introductions.askedBySomeoneWhoLeft(workspace, introduction, person, left);
    }
}
