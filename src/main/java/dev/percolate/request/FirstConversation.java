package dev.percolate.request;

import dev.percolate.introduction.MeetingTimes;
import dev.percolate.introduction.TalkLength;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.QuietRules;
import dev.percolate.workspace.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;

/// When the conversation of two who said yes opens, and the half hours that would suit both for a first talk: none
/// where a zone is unknown, since nobody can say what would be a good time there.
public record FirstConversation(Instant opens, List<Instant> times) {
    public FirstConversation {
        times = List.copyOf(times);
    }

    /// When both are at work; whoever never is at the same time as the other reads it at once.
    static FirstConversation of(UUID id, Person protege, Person mentor, Instant now) {
        Instant opens = QuietRules.nextSharedMoment(List.of(protege, mentor), now)
                .or(() -> QuietRules.nextWorkingMoment(mentor, now))
                .orElse(now);
        return new FirstConversation(opens, times(id, protege, mentor, opens));
    }

    private static List<Instant> times(UUID id, Person protege, Person mentor, Instant from) {
        var working = Stream.of(mentor, protege)
                .flatMap(person -> WorkingTime.of(person).stream())
                .toList();
        return working.size() == 2
                ? MeetingTimes.find(
                        working, TalkLength.USUAL.duration(), from, new SplittableRandom(id.getMostSignificantBits()))
                : List.of();
    }
}
