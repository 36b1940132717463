package dev.percolate.request.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.slack.Layout;
import java.util.UUID;

/// Buttons around support; those about one offer carry its id.
final class SupportButtons {
    private SupportButtons() {}

    /// The click says all; a button carries something all the same.
    static ButtonElement button(SupportAct act, String label) {
        return Layout.button(act.id(), label, "support");
    }

    static ButtonElement openUp() {
        return button(SupportAct.OPEN_UP, "Say that I'm open to support");
    }

    static ButtonElement find() {
        return button(SupportAct.FIND, "Find somebody to support");
    }

    /// The label says that the mentor is told, which is why they may be (promise 2).
    static ButtonElement[] answers(UUID approach) {
        return new ButtonElement[] {
            about(SupportAct.ACCEPT, "Yes, gladly", approach),
            about(SupportAct.NOT_NOW, "Not now (they'll be told so, without a reason)", approach)
        };
    }

    static ButtonElement withdraw(UUID approach) {
        return Layout.confirmed(
                about(SupportAct.WITHDRAW, "Withdraw it", approach),
                "Withdraw this offer?",
                "It can't be accepted any more, and they are not told why. If it reached them, they have read it.",
                "Withdraw it",
                "Cancel");
    }

    /// Wherever somebody else's words stand (promise 9).
    static ButtonElement keepApart(UUID approach) {
        return Layout.confirmed(
                about(SupportAct.KEEP_APART, "Don't bring me messages from this person", approach),
                "Keep you two apart?",
                "I won't bring you together with this person, or bring you messages from them. They are not told,"
                        + " and nobody else sees it.",
                "Keep us apart",
                "Cancel");
    }

    private static ButtonElement about(SupportAct act, String label, UUID approach) {
        return Layout.button(act.id(), label, approach.toString());
    }
}
