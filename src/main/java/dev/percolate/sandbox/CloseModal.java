package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;

/// Somebody closes a modal without sending it. The app hears of it where the view says so; what it answers changes
/// nothing any more, so nobody waits for that.
@Singleton
public final class CloseModal {
    private final ModalStack modals;
    private final AskBot asking;

    CloseModal(ModalStack modals, AskBot asking) {
        this.modals = modals;
        this.asking = asking;
    }

    /// What lies below shows again, unless the view clears everything when it is closed.
    public void close(Person person, String viewId) {
        List<Modal> stack = modals.of(person.id());
        stack.stream()
                .filter(modal -> modal.viewId().equals(viewId))
                .findFirst()
                .ifPresent(modal -> {
                    boolean all = modal.view().path("clear_on_close").asBoolean();
                    close(person, stack, all ? 1 : modal.depth());
                });
    }

    /// The whole stack at once.
    public void closeAll(Person person) {
        close(person, modals.of(person.id()), 1);
    }

    private void close(Person person, List<Modal> stack, int from) {
        List<Modal> closing =
                stack.stream().filter(modal -> modal.depth() >= from).toList();
        if (closing.isEmpty()) {
            return;
        }
        modals.close(closing.getFirst());
        List<ObjectNode> payloads = closing.reversed().stream()
                .filter(modal -> modal.view().path("notify_on_close").asBoolean())
                .map(modal -> Payloads.closed(person, stack, modal, from == 1))
                .toList();
        Thread.startVirtualThread(() -> payloads.forEach(asking::ask));
    }
}
