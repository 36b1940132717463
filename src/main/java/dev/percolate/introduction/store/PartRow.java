package dev.percolate.introduction.store;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Report;
import dev.percolate.introduction.Report.Length;
import dev.percolate.introduction.Report.Met;
import dev.percolate.workspace.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("introduction_person")
record PartRow(
        UUID introductionId,
        @Id String personId,
        String canHelpWith,
        String wouldLike,
        String wouldBring,
        @Nullable Integer talkMinutes,
        String meetingWay,
        int wishMet,
        @Nullable String zone,
        @Nullable String reply,
        @Nullable String met,
        @Nullable String length) {

    Part part() {
        return new Part(
                new PersonId(personId),
                new Profile(canHelpWith, wouldLike, wouldBring, ProfileRow.preferences(talkMinutes, meetingWay)),
                wishMet,
                zone == null ? null : ZoneId.of(zone),
                reply == null ? null : Reply.valueOf(reply),
                met == null ? null : new Report(Met.valueOf(met), length == null ? null : Length.valueOf(length)));
    }
}
