package dev.percolate.introduction.store;

import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.UUID;

/// Makes people who erased their data "someone who left" in what they share with others: in what has ended at once, in
/// what is open at its end.
@Singleton
final class PartsWhoLeave {
    /// What every id of someone who left begins with.
    private static final String PREFIX = PersonId.someoneWhoLeft(1).value().replace("1", "");

    private final IntroductionTable introductions;
    private final PartTable parts;
    private final MeetingPlanTable plans;

    PartsWhoLeave(IntroductionTable introductions, PartTable parts, MeetingPlanTable plans) {
        this.introductions = introductions;
        this.parts = parts;
        this.plans = plans;
    }

    void leave(String workspace, String person) {
        parts.leave(workspace, person);
        parts.endedOf(workspace, person).forEach(id -> replace(workspace, id, person));
    }

    void atTheEndOf(String workspace, UUID introduction) {
        parts.leaving(workspace, introduction).forEach(person -> replace(workspace, introduction, person));
    }

    private void replace(String workspace, UUID introduction, String person) {
        String left = PersonId.someoneWhoLeft(1 + parts.countWhoLeft(workspace, introduction, PREFIX))
                .value();
        plans.forget(workspace, introduction, person);
        parts.becomeSomeoneWhoLeft(workspace, introduction, person, left);
        introductions.askedBySomeoneWhoLeft(workspace, introduction, person, left);
    }
}
