package dev.percolate.slack.positions;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.PositionReadings;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

final class PositionsDataInPostgresTest extends InPostgres implements PersonalDataContract {
    @Inject
    private Positions positions;

    @Inject
    private PositionReadings readings;

    @Inject
    private PositionsData data;

    @Override
    public PersonalData personalData() {
        return data;
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        String department = "Department of " + who + " in " + workspace;
        positions.wanted(workspace, List.of(who), now);
        readings.keep(workspace, who, new PositionFacts(department, "", other, null, null), now, now);
        return department;
    }
}
