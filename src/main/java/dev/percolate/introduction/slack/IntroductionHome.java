package dev.percolate.introduction.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.ReadOwnIntroductions;
import dev.percolate.introduction.ReadOwnIntroductions.Own;
import dev.percolate.introduction.ReadOwnIntroductions.Standing;
import dev.percolate.slack.HomeSection;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/// Where somebody stands in their circles, and their latest introductions.
@Singleton
final class IntroductionHome implements HomeSection {
    static final int LATEST = 6;

    private final ReadOwnIntroductions own;
    private final Directory directory;

    IntroductionHome(ReadOwnIntroductions own, Directory directory) {
        this.own = own;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
        return directory
                .find(workspace, person)
                .map(known -> blocks(
                        known,
                        own.standings(workspace, known, now),
                        own.profile(workspace, person),
                        own.latest(workspace, person, LATEST)))
                .orElse(List.of());
    }

    /// To whoever has not begun, Home says by itself what this is.
    private static List<LayoutBlock> blocks(
            Person person, List<Standing> standings, Profile profile, List<Own> latest) {
        return standings.isEmpty() && latest.isEmpty()
                ? List.of()
                : HomeViews.introductions(person, standings, profile, latest);
    }
}
