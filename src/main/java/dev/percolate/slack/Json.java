package dev.percolate.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.jspecify.annotations.Nullable;

/// Reads JSON that somebody else wrote: what is missing or of another kind is simply not there.
final class Json {
    private Json() {}

    static JsonObject objectOf(String text) throws Incoming.Malformed {
        try {
            if (JsonParser.parseString(text) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException e) {
            throw new Incoming.Malformed("the JSON is broken");
        }
        throw new Incoming.Malformed("the JSON is not an object");
    }

    /// The string or number at the path; empty where there is none. PostgreSQL cannot keep the null character.
    static String text(JsonObject from, String... path) {
        return at(from, path) instanceof JsonElement found && found.isJsonPrimitive()
                ? found.getAsString().replace("\u0000", "")
                : "";
    }

    static @Nullable JsonElement at(JsonObject from, String... path) {
        JsonElement here = from;
        for (String step : path) {
            if (!(here instanceof JsonObject object)) {
                return null;
            }
            here = object.get(step);
        }
        return here;
    }

    /// Copies the named members, where they are there, and nothing else.
    static JsonObject only(@Nullable JsonElement from, String... members) {
        var copy = new JsonObject();
        if (from instanceof JsonObject object) {
            for (String member : members) {
                if (object.has(member)) {
                    copy.add(member, object.get(member));
                }
            }
        }
        return copy;
    }
}
