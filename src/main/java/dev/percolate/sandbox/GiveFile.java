package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/// Somebody gives the app a file in a form: first it goes to Slack, then the form names it.
@Singleton
public final class GiveFile {
    /// Less than what a request may hold.
    private static final int LARGEST = 1_000_000;

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[/\\\\\\p{Cntrl}]");

    private final SharedFiles files;
    private final Address address;

    GiveFile(SharedFiles files, Address address) {
        this.files = files;
        this.address = address;
    }

    /// Empty where it is too large, or nothing at all.
    public Optional<SharedFile> give(Person person, String name, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > LARGEST) {
            return Optional.empty();
        }
        String plain = NOT_IN_NAMES.matcher(name).replaceAll("_");
        var file = new SharedFile(Json.randomId("F0", 9), plain, plain, "", bytes.length, null);
        files.give(file, person.id(), bytes);
        return Optional.of(file);
    }

    /// What was entered, with the person's own files as Slack describes them; others' are not there.
    public JsonNode described(Person person, JsonNode entered) {
        if (!(entered.deepCopy() instanceof ObjectNode values)) {
            return entered;
        }
        for (JsonNode block : values) {
            for (JsonNode state : block) {
                if (state instanceof ObjectNode field && field.path("files") instanceof ArrayNode named) {
                    field.set("files", described(person, named));
                }
            }
        }
        return values;
    }

    private ArrayNode described(Person person, ArrayNode named) {
        ArrayNode described = Json.array();
        named.valueStream()
                .flatMap(one -> files.kept(one.path("id").asText()).stream())
                .filter(kept -> kept.owner().equals(person.id()))
                .forEach(kept -> described.add(ShownFile.of(kept, address)));
        return described;
    }
}
