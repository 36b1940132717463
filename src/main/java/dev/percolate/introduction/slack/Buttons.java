package dev.percolate.introduction.slack;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.slack.Layout;

final class Buttons {
    private Buttons() {}

    static ButtonElement button(Act act, String label, String value) {
        return Layout.button(act.id(), label, value);
    }

    /// Slack asks once more before anything happens.
    static ButtonElement confirmed(ButtonElement button, String question, String text, String yes, String no) {
        button.setConfirm(ConfirmationDialogObject.builder()
                .title(plainText(question))
                .text(plainText(text))
                .confirm(plainText(yes))
                .deny(plainText(no))
                .build());
        return button;
    }
}
