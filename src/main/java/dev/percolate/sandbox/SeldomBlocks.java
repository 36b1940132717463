package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// Slack's limits on blocks that few apps use: tables, videos, alerts, remote files and the buttons below an answer.
final class SeldomBlocks {
    private static final int CHARACTERS_PER_TABLE = 10_000;
    private static final Set<String> ALIGNMENTS = Set.of("left", "center", "right");
    private static final Set<String> LEVELS = Set.of("default", "info", "success", "warning", "error");

    private final Faults faults;
    private final Elements elements;
    private final RichText richText;
    private int tables;

    SeldomBlocks(Faults faults, Elements elements, RichText richText) {
        this.faults = faults;
        this.elements = elements;
        this.richText = richText;
    }

    void alert(JsonNode block, String at) {
        faults.requiredText(block, at, "text", 200, Faults.ANY_TEXT);
        faults.oneOf(block, at, "level", LEVELS);
    }

    void file(JsonNode block, String at) {
        faults.requiredString(block, at, "external_id", 255);
        if (faults.required(block, at, "source")) {
            faults.oneOf(block, at, "source", Set.of("remote"));
        }
    }

    void video(JsonNode block, String at) {
        faults.requiredText(block, at, "title", 200, Faults.PLAIN);
        faults.text(block, at, "description", 200, Faults.PLAIN);
        faults.requiredString(block, at, "alt_text", 2000);
        faults.requiredUrl(block, at, "video_url");
        faults.requiredUrl(block, at, "thumbnail_url");
        faults.url(block, at, "title_url");
        faults.url(block, at, "provider_icon_url");
        faults.string(block, at, "author_name", 0, 50);
        faults.string(block, at, "provider_name", 0, 50);
    }

    void contextActions(JsonNode block, String at) {
        if (!faults.array(block, at, "elements", 1, 5)) {
            return;
        }
        for (int i = 0; i < block.get("elements").size(); i++) {
            elements.check(
                    block.get("elements").get(i), at + "/elements/" + i, Set.of("feedback_buttons", "icon_button"));
        }
    }

    void table(JsonNode block, String at) {
        if (++tables > 1) {
            faults.say(at, "only one table is allowed");
        }
        columns(block, at);
        if (!faults.array(block, at, "rows", 1, 100)) {
            return;
        }
        int characters = 0;
        for (int row = 0; row < block.get("rows").size(); row++) {
            JsonNode cells = block.get("rows").get(row);
            String here = at + "/rows/" + row;
            if (!cells.isArray()) {
                faults.say(here, "must provide an array");
            } else if (faults.size(cells, here, 1, 20)) {
                for (int cell = 0; cell < cells.size(); cell++) {
                    characters += cell(cells.get(cell), here + "/" + cell);
                }
            }
        }
        if (characters > CHARACTERS_PER_TABLE) {
            faults.say(at, "all cells together must be less than " + (CHARACTERS_PER_TABLE + 1) + " characters");
        }
    }

    private void columns(JsonNode block, String at) {
        if (block.hasNonNull("column_settings") && faults.array(block, at, "column_settings", 0, 20)) {
            for (int i = 0; i < block.get("column_settings").size(); i++) {
                faults.oneOf(block.get("column_settings").get(i), at + "/column_settings/" + i, "align", ALIGNMENTS);
            }
        }
    }

    private int cell(JsonNode cell, String at) {
        switch (cell.path("type").asText()) {
            case "raw_text" -> faults.requiredString(cell, at, "text", CHARACTERS_PER_TABLE);
            case "rich_text" -> richText.block(cell, at);
            default ->
                faults.say(
                        at + "/type", "unsupported type: " + cell.path("type").asText());
        }
        return cell.findValuesAsText("text").stream().mapToInt(String::length).sum();
    }
}
