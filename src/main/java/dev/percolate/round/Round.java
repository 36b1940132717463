package dev.percolate.round;

import dev.percolate.introduction.Circle;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One turn of a circle, counted from 1, in which `size` people are introduced to each other at a time, in the manner
/// that
/// was arranged when it began. `step` is taken
/// at `dueAt`, domain time. The second wave is null where the
/// next round begins before it could end.
///
/// All chance in it follows from its seed, so that it can be replayed.
public record Round(
        Circle circle,
        int number,
        int size,
        Manner manner,
        UUID seed,
        Instant beganAt,
        Step step,
        Instant dueAt,
        @Nullable Instant secondWaveAt,
        Instant closesAt) {

    /// What happens next.
    public enum Step {
        /// Who is introduced to whom is found out.
        CHOOSE,
        /// Those chosen are asked, some at a time.
        PROPOSE,
        /// Whoever said yes in vain, or was left over, is brought to somebody else.
        CHOOSE_AGAIN,
        PROPOSE_AGAIN,
        /// The channel hears that it is over.
        CLOSE
    }

    /// For an answer to what is proposed in this step, or in the next where that proposes.
    Instant waitsUntil() {
        return switch (step) {
            case CHOOSE, PROPOSE -> secondWaveAt == null ? closesAt : secondWaveAt;
            case CHOOSE_AGAIN, PROPOSE_AGAIN, CLOSE -> closesAt;
        };
    }

    Round at(Step next, Instant due) {
        return new Round(circle, number, size, manner, seed, beganAt, next, due, secondWaveAt, closesAt);
    }
}
