package dev.percolate.request;

import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.Optional;

/// Where a request stands.
public sealed interface Stage {
    /// Written, with nobody chosen yet; kept so that closing a window loses nothing.
    record Draft(Instant forgottenAt) implements Stage {}

    /// One person is asked, privately. Whoever is next stands among the asks.
    record Asking(PersonId asked, Wait waiting) implements Stage {}

    /// One who was asked named a colleague, and the requester is asked whether they would like that. Their time to
    /// answer counts from when the question is there (promise 4); where it never arrives, it goes on all the same.
    record Referred(PersonId by, Ask colleague, Instant until) implements Stage {}

    /// It stands in a channel, and nobody is being asked.
    record Posted(Step step, Instant due) implements Stage {
        public enum Step {
            FRESH,
            /// Shown once more.
            BUMPED,
            /// The requester was offered to ask people privately.
            OFFERED
        }
    }

    record Agreed(PersonId mentor) implements Stage {}

    record Ended(Why why) implements Stage {
        public enum Why {
            WITHDRAWN,
            /// Everybody in the order was asked, and nobody said yes.
            USED_UP,
            LAPSED
        }
    }

    /// Whether somebody may still say yes.
    default boolean isOpen() {
        return switch (this) {
            case Asking _, Referred _, Posted _ -> true;
            case Draft _, Agreed _, Ended _ -> false;
        };
    }

    /// Whether what was said of the one is true of the other: only the waiting went on.
    default boolean isStillLike(Stage later) {
        return switch (this) {
            case Asking asking -> later instanceof Asking other && other.asked().equals(asking.asked());
            case Referred referred ->
                later instanceof Referred other && other.by().equals(referred.by());
            case Posted _ -> later instanceof Posted;
            case Draft _, Agreed _, Ended _ -> equals(later);
        };
    }

    /// When to look at it again, if nothing happens before.
    default Optional<Instant> lookAgainAt() {
        return switch (this) {
            case Draft draft -> Optional.of(draft.forgottenAt());
            case Asking asking -> Optional.of(asking.waiting().due());
            case Referred referred -> Optional.of(referred.until());
            case Posted posted -> Optional.of(posted.due());
            case Agreed _, Ended _ -> Optional.empty();
        };
    }
}
