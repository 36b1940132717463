package dev.percolate.episode.slack;

import dev.percolate.episode.ThankColleague.Draft;
import dev.percolate.episode.ThankYou.Invitation;
import dev.percolate.workspace.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Thanks as a modal carries them from the form to the preview and back.
final class ThankDraft {
    private static final int PARTS = 5;

    private ThankDraft() {}

    /// At most some 1,200 characters.
    static String write(Draft draft) {
        var day = draft.day();
        var view = draft.view();
        return String.join(
                "\n",
                draft.form().toString(),
                draft.to().value(),
                view != null ? view.toString() : day != null ? day.toString() : "",
                draft.invitation().name(),
                draft.words());
    }

    /// Empty where it is none.
    static Optional<Draft> read(String written) {
        var parts = written.split("\n", PARTS);
        if (parts.length < PARTS || parts[1].isBlank()) {
            return Optional.empty();
        }
        return id(parts[0])
                .map(form -> new Draft(
                        form,
                        new PersonId(parts[1]),
                        id(parts[2]).orElse(null),
                        day(parts[2]),
                        parts[4],
                        invitation(parts[3])));
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
