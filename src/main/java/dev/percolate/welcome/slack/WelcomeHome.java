package dev.percolate.welcome.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.slack.HomeSection;
import dev.percolate.welcome.Hosts;
import dev.percolate.welcome.Newcomer.Progress;
import dev.percolate.welcome.Newcomers;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Where somebody is welcomed or welcomes others.
@Singleton
final class WelcomeHome implements HomeSection {
    private static final int MOST = 5;

    private final Newcomers newcomers;
    private final Hosts hosts;

    WelcomeHome(Newcomers newcomers, Hosts hosts) {
        this.newcomers = newcomers;
        this.hosts = hosts;
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return WelcomeViews.home(
                newcomers.of(workspace, person).stream()
                        .filter(newcomer -> !(newcomer.progress() instanceof Progress.Over))
                        .limit(MOST)
                        .toList(),
                hosts.of(workspace, person).stream().limit(MOST).toList());
    }
}
