package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Publishes the lines of a profile, and keeps how somebody likes to meet. What an introduction took from it before
/// stays as it was there.
@Singleton
public class DescribeYourself {
    private final Profiles profiles;

    DescribeYourself(Profiles profiles) {
        this.profiles = profiles;
    }

    /// As typed.
    public record Lines(String canHelpWith, String wouldLike, String wouldBring) {}

    public sealed interface Described {
        record Kept() implements Described {}

        record TooLong(boolean canHelpWith, boolean wouldLike, boolean wouldBring) implements Described {}
    }

    @Transactional
    public Described describe(
            WorkspaceId workspace, PersonId person, Lines lines, Preferences preferences, Instant now) {
        var tooLong = new Described.TooLong(
                Profile.isTooLong(lines.canHelpWith),
                Profile.isTooLong(lines.wouldLike),
                Profile.isTooLong(lines.wouldBring));
        if (tooLong.canHelpWith || tooLong.wouldLike || tooLong.wouldBring) {
            return tooLong;
        }
        profiles.keep(
                workspace, person, new Profile(lines.canHelpWith, lines.wouldLike, lines.wouldBring, preferences), now);
        return new Described.Kept();
    }
}
