package dev.percolate.workspace;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Somebody as the workspace's directory knows them.
///
/// `title` may be empty. `zone` is null where the directory does not say: such a person is never written to unasked.
/// `locale` is a language tag such as `en-GB`, empty where unknown.
/// `week` is what they say they work, for whoever writes to them or finds a time: no view shows it to anybody else.
public record Person(
        PersonId id,
        String name,
        String title,
        @Nullable ZoneId zone,
        String locale,
        Standing standing,
        WorkingWeek week) {

    /// Somebody who works the usual week.
    public Person(PersonId id, String name, String title, @Nullable ZoneId zone, String locale, Standing standing) {
        this(id, name, title, zone, locale, standing, WorkingWeek.USUAL);
    }

    public Person working(WorkingWeek other) {
        return new Person(id, name, title, zone, locale, standing, other);
    }

    /// What somebody is in this workspace. Only members are introduced to each other unless a circle says otherwise.
    public enum Standing {
        MEMBER,
        GUEST,
        /// Comes from another organisation through a shared channel (Slack Connect).
        EXTERNAL,
        BOT,
        DEACTIVATED
    }

    public boolean isMember() {
        return standing == Standing.MEMBER;
    }

    /// Whether it is somebody who is still there, from wherever they come.
    public boolean isThere() {
        return switch (standing) {
            case MEMBER, GUEST, EXTERNAL -> true;
            case BOT, DEACTIVATED -> false;
        };
    }
}
