package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The app puts something on a person's Home tab, in place of what was there.
@Singleton
public final class PublishHome {
    private static final int LARGEST = 250_000;

    private final Homes homes;
    private final ExternalIds externalIds;
    private final People people;
    private final Manifest manifest;
    private final Live live;
    private final Atomically atomically;

    PublishHome(
            Homes homes, ExternalIds externalIds, People people, Manifest manifest, Live live, Atomically atomically) {
        this.homes = homes;
        this.externalIds = externalIds;
        this.people = people;
        this.manifest = manifest;
        this.live = live;
        this.atomically = atomically;
    }

    /// `hash`, where given, must be that of what is published now.
    public Home publish(String person, @Nullable String hash, JsonNode view) {
        if (!manifest.homeTabIsOn()) {
            throw SlackError.of("not_enabled");
        }
        if (people.find(person).filter(Person::canBeWrittenTo).isEmpty()) {
            throw SlackError.because("invalid_arguments", List.of("invalid `user_id` [json-pointer:/user_id]"));
        }
        String viewId = homes.of(person).map(Home::viewId).orElseGet(() -> Json.randomId("V0", 9));
        return publish(person, viewId, hash, view);
    }

    /// The same for a Home tab that is there already.
    Home update(Home now, @Nullable String hash, JsonNode view) {
        return publish(now.person(), now.viewId(), hash, view);
    }

    private Home publish(String person, String viewId, @Nullable String hash, JsonNode view) {
        ObjectNode good = checked(view);
        Home published = atomically.run(() -> {
            String externalId = good.path("external_id").asText("");
            if (!externalId.isEmpty() && !externalIds.isFree(externalId, viewId)) {
                throw SlackError.of("duplicate_external_id");
            }
            return hash == null
                    ? homes.publish(person, viewId, ModalStack.newHash(), good)
                    : homes.publishOver(hash, person, ModalStack.newHash(), good)
                            .orElseThrow(() -> SlackError.of("hash_conflict"));
        });
        live.homeChanged(person);
        return published;
    }

    private static ObjectNode checked(JsonNode view) {
        List<String> faults = BlockKit.faultsOfHome(view);
        if (!faults.isEmpty()) {
            throw SlackError.because("invalid_arguments", faults);
        }
        refuseTooLarge(view);
        ObjectNode good = view.deepCopy();
        good.set("blocks", Blocks.withIds(view.path("blocks")));
        return good;
    }

    static void refuseTooLarge(JsonNode view) {
        if (Json.write(view).length() > LARGEST) {
            throw SlackError.of("view_too_large");
        }
    }
}
