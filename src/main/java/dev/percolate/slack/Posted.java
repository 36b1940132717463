package dev.percolate.slack;

import com.google.gson.JsonObject;

/// What Slack says of a message it was given: where it stands, or why not.
record Posted(boolean ok, String channel, String timestamp, String error) {
    /// What cannot be read throws: nobody knows then what became of the message.
    static Posted of(String json) {
        try {
            JsonObject answer = Json.objectOf(json);
            boolean ok = Json.text(answer, "ok").equals("true");
            return new Posted(ok, Json.text(answer, "channel"), Json.text(answer, "ts"), Json.text(answer, "error"));
        } catch (Incoming.Malformed e) {
            throw new IllegalStateException(e);
        }
    }
}
