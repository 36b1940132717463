package dev.percolate.sandbox;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Somebody in the pretend workspace. `handle` is what others type after an @; `zone` a tz name, null where not said.
public record Person(
        String id,
        String handle,
        String name,
        String title,
        String department,
        @Nullable String zone,
        String locale,
        Standing standing) {

    public enum Standing {
        MEMBER,
        /// In some channels.
        GUEST,
        /// In one channel; Slack calls them ultra restricted.
        SINGLE_CHANNEL_GUEST,
        /// Of another organisation, met in a shared channel.
        EXTERNAL,
        BOT,
        DEACTIVATED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Standing of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isGuest() {
        return standing == Standing.GUEST || standing == Standing.SINGLE_CHANNEL_GUEST;
    }

    /// The workspace they belong to.
    public String team() {
        return standing == Standing.EXTERNAL ? Workspace.ELSEWHERE : Workspace.TEAM;
    }

    /// Ids that begin like this are those of a whole organisation, the same in each of its workspaces.
    public boolean hasEnterpriseId() {
        return id.startsWith("W");
    }

    public boolean canBeWrittenTo() {
        return standing != Standing.BOT && standing != Standing.DEACTIVATED;
    }
}
