package dev.percolate.introduction;

import org.jspecify.annotations.Nullable;

/// How somebody likes to meet; `length` is null where any is fine. Nobody is ever shown whose preference something
/// was: only what follows for all people of an introduction.
public record Preferences(@Nullable TalkLength length, MeetingWay way) {
    public static final Preferences NONE = new Preferences(null, MeetingWay.EITHER);
}
