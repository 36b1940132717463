package dev.percolate.episode;

import dev.percolate.introduction.OneLine;
import dev.percolate.workspace.PersonId;
import java.util.UUID;

/// Whom a conversation was with.
public sealed interface Companion {
    /// Someone who left, once they erased their data.
    record Colleague(PersonId id) implements Companion {}

    /// Somebody who is not in this Slack, under a label that only its author ever sees: there is no tie to them and
    /// nothing to share. The label is one line of plain text as typed.
    record Outsider(UUID id, String label) implements Companion {
        /// In code points.
        public static final int LONGEST_LABEL = 80;

        public Outsider {
            label = OneLine.of(label);
            if (label.isEmpty()) {
                throw new IllegalArgumentException("a label is never empty");
            }
        }

        static boolean isTooLong(String label) {
            return OneLine.length(label) > LONGEST_LABEL;
        }

        /// However it was capitalised.
        boolean isCalled(String other) {
            return label.equalsIgnoreCase(OneLine.of(other));
        }
    }
}
