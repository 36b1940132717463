package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/// Slack's limits on blocks and views. Each fault says what is wrong and where, as a JSON pointer; no faults, no
/// objection. Block types that the sandbox does not know yet are refused.
public final class BlockKit {
    private static final int MARKDOWN_PER_MESSAGE = 12_000;
    private static final Set<String> IN_ACTIONS = Set.of(
            "button",
            "checkboxes",
            "radio_buttons",
            "overflow",
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select",
            "datepicker",
            "timepicker",
            "datetimepicker",
            "plain_text_input");
    private static final Set<String> IN_INPUT = inInput();
    private static final Set<String> IN_SECTION = inSection();

    private final Surface surface;
    private final Faults faults = new Faults();
    private final Elements elements = new Elements(faults);
    private final RichText richText = new RichText(faults);
    private final SeldomBlocks seldom = new SeldomBlocks(faults, elements, richText);
    private final Set<String> blockIds = new HashSet<>();
    private int markdown;

    private BlockKit(Surface surface) {
        this.surface = surface;
    }

    /// `blocks` is the array itself.
    public static List<String> faults(JsonNode blocks, Surface surface) {
        BlockKit check = new BlockKit(surface);
        check.blocks(blocks, "/blocks");
        return check.faults.found();
    }

    /// `view` is a modal as given to `views.open`.
    public static List<String> faultsOfView(JsonNode view) {
        BlockKit check = new BlockKit(Surface.MODAL);
        check.view(view, "/view");
        return check.faults.found();
    }

    /// `view` is a Home tab as given to `views.publish`: a modal's frame is refused there.
    public static List<String> faultsOfHome(JsonNode view) {
        BlockKit check = new BlockKit(Surface.HOME);
        check.home(view, "/view");
        return check.faults.found();
    }

    private void home(JsonNode view, String at) {
        if (!view.isObject()) {
            faults.say(at, "must provide an object");
            return;
        }
        if (!view.path("type").asText().equals("home")) {
            faults.say(at + "/type", "unsupported type: " + view.path("type").asText());
        }
        for (String ofModals : List.of("title", "submit", "close")) {
            if (view.hasNonNull(ofModals)) {
                faults.say(at, "invalid additional property: " + ofModals);
            }
        }
        ownedByApp(view, at);
        blocks(view.path("blocks"), at + "/blocks");
    }

    private void ownedByApp(JsonNode view, String at) {
        faults.string(view, at, "private_metadata", 0, 3000);
        faults.string(view, at, "callback_id", 0, 255);
        faults.string(view, at, "external_id", 0, 255);
    }

    private void view(JsonNode view, String at) {
        if (!view.isObject()) {
            faults.say(at, "must provide an object");
            return;
        }
        if (!view.path("type").asText().equals("modal")) {
            faults.say(at + "/type", "unsupported type: " + view.path("type").asText());
        }
        faults.requiredText(view, at, "title", 24, Faults.PLAIN);
        faults.text(view, at, "submit", 24, Faults.PLAIN);
        faults.text(view, at, "close", 24, Faults.PLAIN);
        ownedByApp(view, at);
        blocks(view.path("blocks"), at + "/blocks");
        boolean asks = view.path("blocks").valueStream().anyMatch(block -> isType(block, "input"));
        if (asks && !view.hasNonNull("submit")) {
            faults.say(at, "missing required field: submit");
        }
    }

    private void blocks(JsonNode blocks, String at) {
        if (!blocks.isArray()) {
            faults.say(at, "must provide an array");
            return;
        }
        faults.size(blocks, at, surface == Surface.MODAL ? 1 : 0, surface.maximum);
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), at + "/" + i);
        }
        elements.onlyOneFocus(at);
    }

    private void block(JsonNode block, String at) {
        if (!block.isObject()) {
            faults.say(at, "must provide an object");
            return;
        }
        faults.string(block, at, "block_id", 0, 255);
        String id = block.path("block_id").asText("");
        if (!id.isEmpty() && !blockIds.add(id)) {
            faults.say(at + "/block_id", "block_id already exists: " + id);
        }
        elements.nextBlock();
        switch (block.path("type").asText()) {
            case "section" -> section(block, at);
            case "header" -> {
                faults.requiredText(block, at, "text", 150, Faults.PLAIN);
                faults.integer(block, at, "level", 1, 4);
            }
            case "context" -> context(block, at);
            case "actions" -> actions(block, at);
            case "input" -> input(block, at);
            case "image" -> {
                elements.image(block, at);
                faults.text(block, at, "title", 2000, Faults.PLAIN);
            }
            case "divider" -> {}
            case "rich_text" -> richText.block(block, at);
            case "video" -> seldom.video(block, at);
            case "file" -> onlyIn(Surface.MESSAGE, block, at, seldom::file);
            case "table" -> onlyIn(Surface.MESSAGE, block, at, seldom::table);
            case "context_actions" -> onlyIn(Surface.MESSAGE, block, at, seldom::contextActions);
            case "alert" -> onlyIn(Surface.MODAL, block, at, seldom::alert);
            case "markdown" -> onlyIn(Surface.MESSAGE, block, at, this::markdown);
            default -> unsupported(block, at);
        }
    }

    private void onlyIn(Surface there, JsonNode block, String at, BiConsumer<JsonNode, String> check) {
        if (surface == there) {
            check.accept(block, at);
        } else {
            unsupported(block, at);
        }
    }

    private void unsupported(JsonNode node, String at) {
        faults.say(at + "/type", "unsupported type: " + node.path("type").asText());
    }

    private void section(JsonNode block, String at) {
        if (!block.hasNonNull("text") && !block.hasNonNull("fields")) {
            faults.say(at, "missing required field: text");
        }
        faults.text(block, at, "text", 3000, Faults.ANY_TEXT);
        if (block.hasNonNull("fields") && faults.array(block, at, "fields", 1, 10)) {
            JsonNode fields = block.get("fields");
            for (int i = 0; i < fields.size(); i++) {
                faults.textObject(fields.get(i), at + "/fields/" + i, 2000, Faults.ANY_TEXT);
            }
        }
        if (block.hasNonNull("accessory")) {
            elements.check(block.get("accessory"), at + "/accessory", IN_SECTION);
        }
    }

    private void context(JsonNode block, String at) {
        if (!faults.array(block, at, "elements", 1, 10)) {
            return;
        }
        for (int i = 0; i < block.get("elements").size(); i++) {
            JsonNode element = block.get("elements").get(i);
            String here = at + "/elements/" + i;
            if (isType(element, "image")) {
                elements.image(element, here);
            } else {
                faults.textObject(element, here, 3000, Faults.ANY_TEXT);
            }
        }
    }

    private void actions(JsonNode block, String at) {
        if (faults.array(block, at, "elements", 1, 25)) {
            for (int i = 0; i < block.get("elements").size(); i++) {
                elements.check(block.get("elements").get(i), at + "/elements/" + i, IN_ACTIONS);
            }
        }
    }

    private void input(JsonNode block, String at) {
        faults.requiredText(block, at, "label", 2000, Faults.PLAIN);
        faults.text(block, at, "hint", 2000, Faults.PLAIN);
        if (!faults.required(block, at, "element")) {
            return;
        }
        if (surface != Surface.MODAL && isType(block.get("element"), "file_input")) {
            unsupported(block.get("element"), at + "/element");
        } else {
            elements.check(block.get("element"), at + "/element", IN_INPUT);
        }
    }

    private void markdown(JsonNode block, String at) {
        faults.requiredString(block, at, "text", MARKDOWN_PER_MESSAGE);
        int before = markdown;
        markdown += block.path("text").asText().length();
        if (before > 0 && before <= MARKDOWN_PER_MESSAGE && markdown > MARKDOWN_PER_MESSAGE) {
            faults.say(at + "/text", "all markdown together must be less than 12001 characters");
        }
    }

    private static boolean isType(JsonNode node, String type) {
        return node.path("type").asText().equals(type);
    }

    private static Set<String> inInput() {
        Set<String> kinds = new HashSet<>(IN_ACTIONS);
        kinds.removeAll(Set.of("button", "overflow"));
        kinds.addAll(Set.of("email_text_input", "url_text_input", "number_input", "rich_text_input", "file_input"));
        return Set.copyOf(kinds);
    }

    private static Set<String> inSection() {
        Set<String> kinds = new HashSet<>(IN_ACTIONS);
        kinds.remove("plain_text_input");
        kinds.remove("datetimepicker");
        kinds.add("image");
        return Set.copyOf(kinds);
    }
}
