package dev.percolate.slack.hours;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkingWeeksInMemory;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

final class HoursDataTest implements PersonalDataContract {
    private final WorkingWeeks weeks = new WorkingWeeksInMemory();

    @Override
    public PersonalData personalData() {
        return new HoursData(weeks);
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        return Entering.aWeek(weeks, workspace, who, now);
    }
}
