package dev.percolate.slack.hours;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;

final class HoursDataInPostgresTest extends InPostgres implements PersonalDataContract {
    @Inject
    private WorkingWeeks weeks;

    @Inject
    private HoursData data;

    @Override
    public PersonalData personalData() {
        return data;
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        return Entering.aWeek(weeks, workspace, who, now);
    }
}
