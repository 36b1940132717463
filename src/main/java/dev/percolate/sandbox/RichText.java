package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// Slack's rules for text that is made of pieces.
final class RichText {
    private static final int DEEPEST_INDENT = 8;
    private static final Set<String> LIST_STYLES = Set.of("bullet", "ordered");
    private static final Set<String> EVERYBODY = Set.of("here", "channel", "everyone");

    private final Faults faults;

    RichText(Faults faults) {
        this.faults = faults;
    }

    void block(JsonNode block, String at) {
        if (!faults.array(block, at, "elements", 0, Integer.MAX_VALUE)) {
            return;
        }
        for (int i = 0; i < block.get("elements").size(); i++) {
            JsonNode element = block.get("elements").get(i);
            String here = at + "/elements/" + i;
            switch (element.path("type").asText()) {
                case "rich_text_section", "rich_text_quote", "rich_text_preformatted" -> pieces(element, here);
                case "rich_text_list" -> list(element, here);
                default -> unsupported(element, here);
            }
        }
    }

    private void list(JsonNode list, String at) {
        if (faults.required(list, at, "style")) {
            faults.oneOf(list, at, "style", LIST_STYLES);
        }
        faults.integer(list, at, "indent", 0, DEEPEST_INDENT);
        faults.integer(list, at, "offset", 0, Integer.MAX_VALUE);
        faults.integer(list, at, "border", 0, 1);
        if (!faults.array(list, at, "elements", 0, Integer.MAX_VALUE)) {
            return;
        }
        for (int i = 0; i < list.get("elements").size(); i++) {
            JsonNode item = list.get("elements").get(i);
            String here = at + "/elements/" + i;
            if (item.path("type").asText().equals("rich_text_section")) {
                pieces(item, here);
            } else {
                unsupported(item, here);
            }
        }
    }

    private void pieces(JsonNode section, String at) {
        if (!faults.array(section, at, "elements", 0, Integer.MAX_VALUE)) {
            return;
        }
        for (int i = 0; i < section.get("elements").size(); i++) {
            piece(section.get("elements").get(i), at + "/elements/" + i);
        }
    }

    private void piece(JsonNode piece, String at) {
        switch (piece.path("type").asText()) {
            case "text" -> faults.requiredString(piece, at, "text", Integer.MAX_VALUE);
            case "link" -> faults.requiredString(piece, at, "url", 3000);
            case "user" -> faults.requiredString(piece, at, "user_id", 255);
            case "usergroup" -> faults.requiredString(piece, at, "usergroup_id", 255);
            case "channel" -> faults.requiredString(piece, at, "channel_id", 255);
            case "team" -> faults.requiredString(piece, at, "team_id", 255);
            case "emoji" -> faults.requiredString(piece, at, "name", 255);
            case "color" -> faults.requiredString(piece, at, "value", 255);
            case "date" -> date(piece, at);
            case "broadcast" -> {
                if (faults.required(piece, at, "range")) {
                    faults.oneOf(piece, at, "range", EVERYBODY);
                }
            }
            default -> unsupported(piece, at);
        }
    }

    private void date(JsonNode date, String at) {
        if (faults.required(date, at, "timestamp")) {
            faults.integer(date, at, "timestamp", 0, Integer.MAX_VALUE);
        }
        faults.requiredString(date, at, "format", 255);
    }

    private void unsupported(JsonNode element, String at) {
        faults.say(at + "/type", "unsupported type: " + element.path("type").asText());
    }
}
