package dev.percolate.slack.home;

import dev.percolate.workspace.Inviters;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Where somebody brought the bot in, as part of what is kept about them.
@Singleton
final class InviterData implements PersonalData {
    private static final int ORDER = 910;

    private final Inviters inviters;

    InviterData(Inviters inviters) {
        this.inviters = inviters;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        var entries = inviters.by(workspace, person).stream()
                .map(invitation -> new Entry(invitation.at(), "<#" + invitation.channel() + ">"))
                .toList();
        return List.of(new Section(
                "Channels you brought me into, and so may set up",
                "Slack shows everybody there who brought me in.",
                entries));
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        inviters.forget(workspace, person);
    }
}
