package dev.percolate.slack.home;

import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Invitation;
import dev.percolate.workspace.Inviters;
import dev.percolate.workspace.InvitersInMemory;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PersonalDataContract;
import dev.percolate.workspace.WorkspaceId;
import java.time.Instant;

final class InviterDataTest implements PersonalDataContract {
    private final Inviters inviters = new InvitersInMemory();
    private int channels;

    @Override
    public PersonalData personalData() {
        return new InviterData(inviters);
    }

    @Override
    public String enters(WorkspaceId workspace, PersonId who, PersonId other, Instant now) {
        channels++;
        inviters.keep(workspace, new Invitation(new ChannelId("C" + channels), who, now, now));
        return "<#C" + channels + ">";
    }
}
