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
        GUEST,
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

    public boolean canBeWrittenTo() {
        return standing != Standing.BOT && standing != Standing.DEACTIVATED;
    }
}
