package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Blocks as Slack keeps them: every block and every element that can be acted on has an id.
final class Blocks {
    private Blocks() {}

    /// The same blocks, with random ids where the sender gave none.
    static ArrayNode withIds(JsonNode blocks) {
        ArrayNode copy = blocks.deepCopy();
        for (JsonNode block : copy) {
            giveId((ObjectNode) block, "block_id");
            elements(block).stream()
                    .filter(element -> !element.path("type").asText().equals("image"))
                    .forEach(element -> giveId(element, "action_id"));
        }
        return copy;
    }

    /// What somebody can act on: the element with these ids.
    static Optional<ObjectNode> element(JsonNode blocks, String blockId, String actionId) {
        return blocks.valueStream()
                .filter(block -> block.path("block_id").asText().equals(blockId))
                .flatMap(block -> elements(block).stream())
                .filter(element -> element.path("action_id").asText().equals(actionId))
                .findFirst();
    }

    /// The elements of a block that are not just text.
    static List<ObjectNode> elements(JsonNode block) {
        List<JsonNode> candidates = new ArrayList<>();
        switch (block.path("type").asText()) {
            case "section" -> candidates.add(block.path("accessory"));
            case "input" -> candidates.add(block.path("element"));
            case "actions", "context_actions" -> block.path("elements").forEach(candidates::add);
            default -> {}
        }
        return candidates.stream()
                .filter(JsonNode::isObject)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private static void giveId(ObjectNode node, String field) {
        if (node.path(field).asText("").isEmpty()) {
            node.put(field, Json.randomId("", 5));
        }
    }
}
