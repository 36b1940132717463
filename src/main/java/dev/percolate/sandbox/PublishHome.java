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
    private final People people;
    private final Manifest manifest;
    private final Live live;

    PublishHome(Homes homes, People people, Manifest manifest, Live live) {
        this.homes = homes;
        this.people = people;
        this.manifest = manifest;
        this.live = live;
    }

    /// `hash`, where given, must be that of what is published now.
    public Home publish(String person, @Nullable String hash, JsonNode view) {
        if (!manifest.homeTabIsOn()) {
            throw SlackError.of("not_enabled");
        }
        if (people.find(person).filter(Person::canBeWrittenTo).isEmpty()) {
            throw SlackError.because("invalid_arguments", List.of("invalid `user_id` [json-pointer:/user_id]"));
        }
        ObjectNode good = checked(view);
        Home published = hash == null
                ? homes.publish(person, Json.randomId("V0", 9), ModalStack.newHash(), good)
                : homes.publishOver(hash, person, ModalStack.newHash(), good)
                        .orElseThrow(() -> SlackError.of("hash_conflict"));
        live.homeChanged(person);
        return published;
    }

    private static ObjectNode checked(JsonNode view) {
        List<String> faults = BlockKit.faultsOfHome(view);
        if (!faults.isEmpty()) {
            throw SlackError.because("invalid_arguments", faults);
        }
        if (Json.write(view).length() > LARGEST) {
            throw SlackError.of("view_too_large");
        }
        ObjectNode good = view.deepCopy();
        good.set("blocks", Blocks.withIds(view.path("blocks")));
        return good;
    }
}
