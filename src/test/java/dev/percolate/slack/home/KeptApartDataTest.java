package dev.percolate.slack.home;

import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.KeptApartInMemory;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

final class KeptApartDataTest implements PersonalDataContract {
    private final KeptApart keptApart = new KeptApartInMemory();

    @Override
    public PersonalData personalData() {
        return new KeptApartData(keptApart);
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        keptApart.keepApart(workspace, who, other, now);
        return "<@" + other + ">";
    }
}
