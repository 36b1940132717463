package dev.percolate.slack.hours;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Somebody's days and hours as part of what is kept about them.
@Singleton
final class HoursData implements PersonalData {
    private static final int ORDER = 870;

    private final WorkingWeeks weeks;

    HoursData(WorkingWeeks weeks) {
        this.weeks = weeks;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        return List.of(new Section(
                "Your working hours",
                "Only you.",
                weeks.said(workspace, person).stream()
                        .map(said -> new Entry(said.since(), HoursWording.week(said.week())))
                        .toList()));
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        weeks.forget(workspace, person);
    }
}
