package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is to be posted, found good: within Slack's limits and with ids on all blocks.
public record Draft(
        String text,
        @Nullable JsonNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String threadTs,
        boolean broadcast) {
    private static final int TEXT = 40_000;

    /// Refuses with the [SlackError] that Slack would give.
    public static Draft checked(
            String text, @Nullable JsonNode blocks, @Nullable JsonNode metadata, @Nullable String threadTs) {
        boolean hasBlocks = blocks != null && !blocks.isEmpty();
        if (text.isBlank() && !hasBlocks) {
            throw SlackError.of("no_text");
        }
        if (text.length() > TEXT) {
            throw SlackError.of("msg_too_long");
        }
        if (blocks != null) {
            List<String> faults = BlockKit.faults(blocks, Surface.MESSAGE);
            if (!faults.isEmpty()) {
                throw SlackError.because("invalid_blocks", faults);
            }
        }
        if (metadata != null && !isMetadata(metadata)) {
            throw SlackError.of("invalid_metadata_format");
        }
        return new Draft(text, blocks != null && hasBlocks ? Blocks.withIds(blocks) : null, metadata, threadTs, false);
    }

    /// A reply that shows in the conversation as well.
    public Draft alsoInConversation() {
        return new Draft(text, blocks, metadata, threadTs, threadTs != null);
    }

    private static boolean isMetadata(JsonNode metadata) {
        return metadata.path("event_type").isTextual()
                && metadata.path("event_payload").isObject();
    }
}
