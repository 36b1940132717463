package dev.percolate.request.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.slack.Layout;
import java.util.UUID;

/// Buttons about one request; each carries its id.
final class RequestButtonsOf {
    private RequestButtonsOf() {}

    static ButtonElement button(RequestAct act, String label, UUID request) {
        return Layout.button(act.id(), label, request.toString());
    }

    /// Wherever somebody else's words stand (promise 9).
    static ButtonElement keepApart(UUID request) {
        return Layout.confirmed(
                button(RequestAct.KEEP_APART, "Don't bring me messages from this person", request),
                "Keep you two apart?",
                "I won't bring you together with this person, or bring you messages from them. They are not told,"
                        + " and nobody else sees it.",
                "Keep us apart",
                "Cancel");
    }

    static ButtonElement withdraw(UUID request) {
        return Layout.confirmed(
                button(RequestAct.WITHDRAW, "Withdraw it", request),
                "Withdraw this request?",
                "Nobody is asked any more, and nobody is told why. Whoever read it already has read it, and what was posted"
                        + " in a channel stays there.",
                "Withdraw it",
                "Cancel");
    }

    /// The label says that the requester is told, which is why it may be (promise 2).
    static ButtonElement[] answers(UUID request) {
        return new ButtonElement[] {
            button(RequestAct.ACCEPT, "Happy to", request),
            button(RequestAct.NOT_NOW, "Not now (they'll be told so, without a reason)", request),
            button(RequestAct.KNOW_SOMEONE, "I know someone better", request)
        };
    }
}
