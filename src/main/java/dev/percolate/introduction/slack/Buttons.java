package dev.percolate.introduction.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.slack.Layout;

final class Buttons {
    private Buttons() {}

    static ButtonElement button(Act act, String label, String value) {
        return Layout.button(act.id(), label, value);
    }
}
