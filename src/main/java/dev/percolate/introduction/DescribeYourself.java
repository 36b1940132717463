package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Publishes the two lines of a profile. What was quoted in an introduction before stays as it was there.
@Singleton
public class DescribeYourself {
    private final Profiles profiles;

    DescribeYourself(Profiles profiles) {
        this.profiles = profiles;
    }

    public sealed interface Described {
        record Kept() implements Described {}

        record TooLong(boolean canHelpWith, boolean wouldLike) implements Described {}
    }

    @Transactional
    public Described describe(
            WorkspaceId workspace, PersonId person, String canHelpWith, String wouldLike, Instant now) {
        if (Profile.isTooLong(canHelpWith) || Profile.isTooLong(wouldLike)) {
            return new Described.TooLong(Profile.isTooLong(canHelpWith), Profile.isTooLong(wouldLike));
        }
        profiles.keep(workspace, person, new Profile(canHelpWith, wouldLike), now);
        return new Described.Kept();
    }
}
