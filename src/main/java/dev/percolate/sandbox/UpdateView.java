package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The app changes a view that is there, a modal or a Home tab.
@Singleton
public final class UpdateView {
    private final ModalStack modals;
    private final Homes homes;
    private final PublishHome publish;

    UpdateView(ModalStack modals, Homes homes, PublishHome publish) {
        this.modals = modals;
        this.homes = homes;
        this.publish = publish;
    }

    /// What the view is now.
    public sealed interface Updated {
        record InModal(Modal modal) implements Updated {}

        record OnHome(Home home) implements Updated {}
    }

    /// One of the two ids is given; `hash`, where given, must be that of the view as it is now.
    public Updated update(@Nullable String viewId, @Nullable String externalId, @Nullable String hash, JsonNode view) {
        Optional<Home> home = viewId != null ? homes.find(viewId) : homes.findByExternalId(String.valueOf(externalId));
        if (home.isPresent()) {
            return new Updated.OnHome(publish.update(home.get(), hash, view));
        }
        return new Updated.InModal(modals.update(viewId, externalId, hash, view));
    }
}
