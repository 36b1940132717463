package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Slack's "no": the name of an error as the Web API spells it and the fields that go with it.
/// An exception, because every step of every method can end the call this way.
public final class SlackError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ObjectNode fields;

    private SlackError(String name, ObjectNode fields) {
        super(name, null, false, false);
        this.fields = fields;
    }

    public static SlackError of(String name) {
        return new SlackError(name, Json.object());
    }

    /// With the reasons in `response_metadata.messages`, where Slack puts them.
    public static SlackError because(String name, List<String> reasons) {
        ObjectNode fields = Json.object();
        var errors = fields.putArray("errors");
        var messages = fields.putObject("response_metadata").putArray("messages");
        for (String reason : reasons) {
            errors.add(reason);
            messages.add("[ERROR] " + reason);
        }
        return new SlackError(name, fields);
    }

    public static SlackError missingScope(String needed, String provided) {
        return new SlackError(
                "missing_scope", Json.object().put("needed", needed).put("provided", provided));
    }

    public String name() {
        return String.valueOf(getMessage());
    }

    /// What the caller of the Web API receives.
    public ObjectNode body() {
        ObjectNode body = Json.object().put("ok", false).put("error", name());
        body.setAll(fields);
        return body;
    }
}
