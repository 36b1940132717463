package dev.percolate.tipping;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.WorkingHours;
import dev.percolate.workspace.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// When two people are told something at the same second: the next moment at which both work. Where
/// there is none within a week, the next at which one of them does: people on opposite sides of the
/// world are not to wait for ever.
///
/// Asked again at the moment it named, it names the same.
final class SharedMoment {
    private static final Duration LOOKS_AHEAD = Duration.ofDays(7);

    private SharedMoment() {}

    static Instant next(Person one, Person other, Instant now) {
        var ones = WorkingTime.orInUtc(one);
        var others = WorkingTime.orInUtc(other);
        var until = now.plus(LOOKS_AHEAD);
        var otherHours = others.between(now, until);
        return ones.between(now, until).stream()
                .flatMap(hours -> otherHours.stream().flatMap(more -> hours.shared(more).stream()))
                .map(WorkingHours::start)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> Stream.of(ones.nextMoment(now), others.nextMoment(now))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .orElse(now));
    }
}
