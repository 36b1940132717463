package dev.percolate.introduction;

import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody asked to have two colleagues introduced to each other.
///
/// Where the two are asked there is an introduction of the same id; where something stood against that
/// there is none. In all that the introducer can see, the one is like the other (promise 2): they hear at
/// `answerAt`, which nothing moves, whether the two were introduced. `zone` is the introducer's, null where
/// unknown; `answer` null until they heard.
public record Connection(
        UUID id,
        Circle circle,
        PersonId introducer,
        @Nullable ZoneId zone,
        Pair pair,
        Instant askedAt,
        Instant answerAt,
        @Nullable Answer answer) {
    /// Within which a proposal may arrive that the quiet rules hold up; after that it is dropped.
    public static final int WORKING_DAYS_TO_ARRIVE = 3;

    public enum Answer {
        INTRODUCED,
        NOT_THIS_TIME
    }

    public Connection {
        if (introducer.equals(pair.one()) || introducer.equals(pair.other())) {
            throw new IllegalArgumentException("an introducer is not one of the two");
        }
    }

    public List<PersonId> people() {
        return List.of(pair.one(), pair.other());
    }

    /// The two and the introducer.
    public List<PersonId> everybody() {
        return List.of(introducer, pair.one(), pair.other());
    }

    /// In which the introducer's days are counted.
    public ZoneId ownZone() {
        return Objects.requireNonNullElse(zone, ZoneOffset.UTC);
    }
}
