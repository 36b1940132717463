package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Handles.Trigger;
import dev.percolate.schedule.WallTime;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The modals a person has open, three at most, one on top of the other. Opening one takes a trigger, which is good
/// once and for three seconds of wall time.
@Singleton
public final class ModalStack {
    private static final int HEIGHT = 3;
    private static final Duration TRIGGER_LIVES = Duration.ofSeconds(3);

    private final Modals modals;
    private final Handles handles;
    private final ExternalIds externalIds;
    private final Atomically atomically;
    private final Live live;
    private final InstantSource wall;

    ModalStack(
            Modals modals,
            Handles handles,
            ExternalIds externalIds,
            Atomically atomically,
            Live live,
            @WallTime InstantSource wall) {
        this.modals = modals;
        this.handles = handles;
        this.externalIds = externalIds;
        this.atomically = atomically;
        this.live = live;
        this.wall = wall;
    }

    public List<Modal> of(String person) {
        return modals.of(person);
    }

    /// What was open before is gone.
    public Modal open(String triggerId, JsonNode view) {
        ObjectNode good = checked(view);
        return changing(() -> {
            Trigger trigger = exchange(triggerId);
            modals.removeFrom(trigger.person(), 1);
            return add(trigger.person(), 1, good);
        });
    }

    /// Only out of a modal.
    public Modal push(String triggerId, JsonNode view) {
        ObjectNode good = checked(view);
        return changing(() -> {
            Trigger trigger = exchange(triggerId);
            if (trigger.viewId() == null || modals.of(trigger.person()).isEmpty()) {
                throw SlackError.of("invalid_trigger_id");
            }
            return onTop(trigger.person(), good);
        });
    }

    /// `hash`, where given, must be that of the view as it is now.
    public Modal update(@Nullable String viewId, @Nullable String externalId, @Nullable String hash, JsonNode view) {
        return changing(() -> {
            Modal now = (viewId != null ? modals.find(viewId) : modals.findByExternalId(String.valueOf(externalId)))
                    .orElseThrow(() -> SlackError.of("not_found"));
            if (hash != null && !hash.equals(now.hash())) {
                throw SlackError.of("hash_conflict");
            }
            return replace(now.showing(checked(view)));
        });
    }

    /// As the answer to a submission, where no trigger is needed.
    Modal pushAfter(Modal submitted, JsonNode view) {
        ObjectNode good = checked(view);
        return changing(() -> onTop(submitted.person(), good));
    }

    void refuse(Modal modal, Map<String, String> sentences) {
        ObjectNode errors = Json.object();
        sentences.forEach(errors::put);
        changing(() -> modals.find(modal.viewId())
                .map(now -> replace(now.refusing(errors)))
                .orElse(modal));
    }

    /// Closes it with whatever lies on top of it.
    public void close(Modal modal) {
        changing(() -> {
            modals.removeFrom(modal.person(), modal.depth());
            return modal;
        });
    }

    void closeAll(String person) {
        modals.removeFrom(person, 1);
        live.modalsChanged(person);
    }

    static String newHash() {
        return Json.randomId("", 16);
    }

    private static ObjectNode checked(JsonNode view) {
        List<String> faults = BlockKit.faultsOfView(view);
        if (!faults.isEmpty()) {
            throw SlackError.because("invalid_arguments", faults);
        }
        PublishHome.refuseTooLarge(view);
        ObjectNode good = view.deepCopy();
        good.set("blocks", Blocks.withIds(view.path("blocks")));
        return good;
    }

    private Trigger exchange(String id) {
        Trigger trigger = handles.trigger(id).orElseThrow(() -> SlackError.of("invalid_trigger_id"));
        if (wall.instant().isAfter(trigger.givenAt().plus(TRIGGER_LIVES))) {
            throw SlackError.of("expired_trigger_id");
        }
        if (!handles.exchange(id)) {
            throw SlackError.of("exchanged_trigger_id");
        }
        return trigger;
    }

    private Modal onTop(String person, ObjectNode view) {
        int depth = modals.of(person).size() + 1;
        if (depth > HEIGHT) {
            throw SlackError.of("push_limit_reached");
        }
        return add(person, depth, view);
    }

    private Modal add(String person, int depth, ObjectNode view) {
        Modal modal = new Modal(Json.randomId("V0", 9), person, depth, newHash(), view, Json.object());
        refuseTakenName(modal);
        modals.add(modal);
        return modal;
    }

    private void refuseTakenName(Modal modal) {
        String externalId = modal.view().path("external_id").asText("");
        if (!externalId.isEmpty() && !externalIds.isFree(externalId, modal.viewId())) {
            throw SlackError.of("duplicate_external_id");
        }
    }

    private Modal replace(Modal modal) {
        refuseTakenName(modal);
        modals.replace(modal);
        return modal;
    }

    private Modal changing(Supplier<Modal> change) {
        Modal changed = atomically.run(change);
        live.modalsChanged(changed.person());
        return changed;
    }
}
