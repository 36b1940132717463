package dev.percolate.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/// A modal that somebody came to from Home says so in its callback id, and so do those that follow from it. Slack gives
/// the id back with whatever is done there, so that any node knows whose Home has to be drawn anew, and no other is.
final class FromHome {
    private static final String MARK = "/home";

    private FromHome() {}

    static JsonElement mark(JsonElement view) {
        if (view instanceof JsonObject object) {
            object.addProperty("callback_id", Json.text(object, "callback_id") + MARK);
        }
        return view;
    }

    static boolean isMarked(@Nullable String callback) {
        return callback != null && callback.endsWith(MARK);
    }

    /// As the feature named it.
    static String unmarked(String callback) {
        return isMarked(callback) ? callback.substring(0, callback.length() - MARK.length()) : callback;
    }
}
