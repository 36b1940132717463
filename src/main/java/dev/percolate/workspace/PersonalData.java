package dev.percolate.workspace;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one part keeps about a person, for that person's eyes (promise 5): what they entered, what was sent to them and
/// shared facts, never what somebody else entered about them. Every part that keeps something offers one of these.
public interface PersonalData {
    /// Where its sections stand among those of other parts, lowest first.
    int order();

    /// Empty sections are left out. Asks only our own database.
    List<Section> of(WorkspaceId workspace, PersonId person, Instant now);

    /// Removes it all, now or, where its going would tell somebody else something, as soon as it tells nothing. In what
    /// is shared with others the person becomes "someone who left"; nobody is notified.
    /// Doing it again changes nothing. Called in one transaction with all other parts.
    void erase(WorkspaceId workspace, PersonId person, Instant now);

    /// Texts are plain, not yet escaped. `whoSeesIt` is a sentence.
    record Section(String heading, String whoSeesIt, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /// `when` it was entered, sent or happened, where that is known. People stand in the text as `<@U123>`: whoever
    /// shows it puts their names there, unless it is `asTyped` by the person and stays as it is.
    record Entry(@Nullable Instant when, String text, boolean asTyped) {
        public Entry(@Nullable Instant when, String text) {
            this(when, text, false);
        }
    }
}
