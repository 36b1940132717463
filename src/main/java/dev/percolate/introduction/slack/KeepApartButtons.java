package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Buttons.button;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.util.UUID;

/// The button that stands wherever somebody else's words do (promise 9).
final class KeepApartButtons {
    /// Of a button, by Slack.
    private static final int LONGEST = 75;

    private static final String DONT_BRING_ME = "Don't bring me messages from ";

    private KeepApartButtons() {}

    /// For one of two people, who reads it alone.
    static ButtonElement fromTheOther(UUID introduction, Person other) {
        return ofTwo(OtherValue.of(introduction, other.id()));
    }

    /// For both of two people, who read the same message.
    static ButtonElement fromEachOther(UUID introduction) {
        return ofTwo(introduction.toString());
    }

    private static ButtonElement ofTwo(String value) {
        return Layout.confirmed(
                button(Act.KEEP_APART, DONT_BRING_ME + "this person", value),
                "Keep you two apart?",
                "I won't bring you together with this person, or bring you messages from them. They are not told,"
                        + " and nobody else sees it.",
                "Keep us apart",
                "Cancel");
    }

    /// For whoever had the idea of an introduction without being in it.
    static ButtonElement fromIntroducer(UUID introduction, Person introducer) {
        return named(
                introduction,
                introducer,
                "I won't bring you together with this person, or bring you messages from them; this introduction counts as"
                        + " passed. They are not told, and nobody else sees it.");
    }

    /// For one of several people.
    static ButtonElement from(UUID introduction, Person other) {
        return named(
                introduction,
                other,
                "I won't bring you together with this person, or bring you messages from them; an open introduction with"
                        + " them counts as passed. They are not told, and nobody else sees it.");
    }

    private static ButtonElement named(UUID introduction, Person other, String consequence) {
        String name = Wording.shortened(other.name(), LONGEST - DONT_BRING_ME.length());
        return Layout.confirmed(
                button(Act.KEEP_APART, DONT_BRING_ME + name, OtherValue.of(introduction, other.id())),
                "Keep you and " + name + " apart?",
                consequence,
                "Keep us apart",
                "Cancel");
    }
}
