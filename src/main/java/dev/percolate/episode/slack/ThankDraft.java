package dev.percolate.episode.slack;

import dev.percolate.episode.ThankColleague.Draft;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.workspace.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Thanks as a modal carries them from the form to the preview and back.
final class ThankDraft {
    /// Where nobody is chosen yet.
    static final String NOBODY = "-";

    private static final int PARTS = 6;

    private ThankDraft() {}

    /// What the form asks for besides the words; the same whenever it is come back to.
    enum Began {
        /// Nothing: it is for one conversation of the log.
        WITH_A_CONVERSATION,
        /// For which conversation.
        WITH_A_PERSON,
        /// Whom, and when they talked.
        WITH_NOBODY
    }

    /// At most some 1,200 characters.
    static String write(Draft draft, Began began) {
        var day = draft.day();
        var view = draft.view();
        return String.join(
                "\n",
                draft.form().toString(),
                draft.to().value(),
                view != null ? view.toString() : day != null ? day.toString() : "",
                draft.invitation().name(),
                began.name(),
                draft.words());
    }

    /// Empty where it is none.
    static Optional<Draft> read(String written) {
        var parts = written.split("\n", PARTS);
        if (parts.length < PARTS || parts[1].isBlank()) {
            return Optional.empty();
        }
        return Ids.of(parts[0])
                .map(form -> new Draft(
                        form,
                        new PersonId(parts[1]),
                        Ids.of(parts[2]).orElse(null),
                        day(parts[2]),
                        parts[5],
                        invitation(parts[3])));
    }

    /// Of one that can be read.
    static Began began(String written) {
        var name = written.split("\n", PARTS)[4];
        return Arrays.stream(Began.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Began.WITH_A_CONVERSATION);
    }

    static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static Invitation invitation(String name) {
        for (var one : Invitation.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return Invitation.NONE;
    }
}
