package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// An open modal. `view` is what the app gave, with ids on all blocks; `depth` 1 lies at the bottom of the person's
/// stack; `errors` are the sentences by block id for which the last submission was refused.
public record Modal(String viewId, String person, int depth, String hash, ObjectNode view, ObjectNode errors) {
    Modal showing(ObjectNode other) {
        return new Modal(viewId, person, depth, ModalStack.newHash(), other, Json.object());
    }

    Modal refusing(ObjectNode sentences) {
        return new Modal(viewId, person, depth, hash, view, sentences);
    }
}
