package dev.percolate.tipping.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.slack.Layout;
import dev.percolate.tipping.Suggestion;
import dev.percolate.workspace.Person;
import java.util.UUID;

/// Buttons around ties; those about one question or suggestion carry its id, never an answer.
final class TippingButtons {
    private TippingButtons() {}

    /// Always these, in this order, whatever was pressed before (promise 8).
    static ButtonElement[] answers(UUID question) {
        return new ButtonElement[] {
            about(TippingAct.MENTORING, "Mentoring", question),
            about(TippingAct.LATER, "Ask me later", question),
            about(TippingAct.SOMETHING_ELSE, "Something else, and good", question),
            about(TippingAct.NEVER_AGAIN, "Don't ask again", question)
        };
    }

    static ButtonElement off() {
        return Layout.button(TippingAct.OFF.id(), "Turn such questions off for me", "questions");
    }

    static ButtonElement on() {
        return Layout.button(TippingAct.ON.id(), "Turn such questions on for me", "questions");
    }

    static ButtonElement ties() {
        return Layout.button(TippingAct.TIES.id(), "See them all", "ties");
    }

    /// Several stand below each other: read aloud each says whom it is about.
    static ButtonElement name(Person other) {
        var button = Layout.button(
                TippingAct.NAME.id(), "Name this relationship", other.id().value());
        button.setAccessibilityLabel("Name your relationship with " + TippingWording.label(other));
        return button;
    }

    /// The label says that the other is told, and only of a yes (promise 2).
    static ButtonElement[] suggested(Suggestion suggestion) {
        return new ButtonElement[] {
            about(TippingAct.YES, "Yes, mentoring (you're both told)", suggestion),
            about(TippingAct.RATHER_NOT, "I'd rather not (they aren't told)", suggestion)
        };
    }

    static ButtonElement keepApart(Suggestion suggestion) {
        return Layout.confirmed(
                about(TippingAct.KEEP_APART, "Don't bring me messages from this person", suggestion),
                "Keep you two apart?",
                "I won't bring you together with this person, or bring you messages from them. They are not told,"
                        + " and nobody else sees it.",
                "Keep us apart",
                "Cancel");
    }

    private static ButtonElement about(TippingAct act, String label, UUID question) {
        return Layout.button(act.id(), label, question.toString());
    }

    private static ButtonElement about(TippingAct act, String label, Suggestion suggestion) {
        return Layout.button(act.id(), label, SuggestionValue.of(suggestion).written());
    }
}
