package dev.percolate.slack.home;

import dev.percolate.testing.InPostgres;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Inject;
import java.time.Instant;

final class KeptApartDataInPostgresTest extends InPostgres implements PersonalDataContract {
    @Inject
    private KeptApart keptApart;

    @Inject
    private KeptApartData data;

    @Override
    public PersonalData personalData() {
        return data;
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        keptApart.keepApart(workspace, who, other, now);
        return "<@" + other + ">";
    }
}
