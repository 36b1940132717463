package dev.percolate.introduction.store;

import dev.percolate.introduction.MeetingWay;
import dev.percolate.introduction.Preferences;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.TalkLength;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("profile")
record ProfileRow(
        @Id String personId,
        String canHelpWith,
        String wouldLike,
        String wouldBring,
        @Nullable Integer talkMinutes,
        String meetingWay) {
    Profile profile() {
        return new Profile(canHelpWith, wouldLike, wouldBring, preferences(talkMinutes, meetingWay));
    }

    static Preferences preferences(@Nullable Integer talkMinutes, String meetingWay) {
        return new Preferences(
                talkMinutes == null ? null : TalkLength.ofMinutes(talkMinutes), MeetingWay.valueOf(meetingWay));
    }

    static @Nullable Integer talkMinutes(Preferences preferences) {
        var length = preferences.length();
        return length == null ? null : (Integer) length.minutes();
    }
}
