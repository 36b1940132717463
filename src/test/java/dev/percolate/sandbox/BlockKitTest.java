package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Slack's limits, each at its edge: what is just within passes, what is just beyond is refused and named.
final class BlockKitTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("edges")
    void refusesOnlyWhatIsBeyondTheLimit(String what, String within, String beyond, String fault) {
        assertThat(faults(within)).as("within").isEmpty();
        assertThat(faults(beyond)).as("beyond").contains(fault);
    }

    static Stream<Arguments> edges() {
        return Stream.of(
                edge(
                        "section text",
                        section(text(3000)),
                        section(text(3001)),
                        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
                edge(
                        "empty text",
                        section(text(1)),
                        section(text(0)),
                        "must be more than 0 characters [json-pointer:/blocks/0/text/text]"),
                edge(
                        "section without anything",
                        section(text(1)),
                        "{'type':'section'}",
                        "missing required field: text [json-pointer:/blocks/0]"),
                edge(
                        "fields",
                        fields(10, 2000),
                        fields(11, 1),
                        "no more than 10 items allowed [json-pointer:/blocks/0/fields]"),
                edge(
                        "field text",
                        fields(1, 2000),
                        fields(1, 2001),
                        "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]"),
                edge(
                        "header text",
                        header(150),
                        header(151),
                        "must be less than 151 characters [json-pointer:/blocks/0/text/text]"),
                edge(
                        "header in markdown",
                        header(1),
                        "{'type':'header','text':{'type':'mrkdwn','text':'a'}}",
                        "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]"),
                edge(
                        "context elements",
                        context(10),
                        context(11),
                        "no more than 10 items allowed [json-pointer:/blocks/0/elements]"),
                edge(
                        "empty context",
                        context(1),
                        context(0),
                        "no fewer than 1 items allowed [json-pointer:/blocks/0/elements]"),
                edge(
                        "actions",
                        buttons(25),
                        buttons(26),
                        "no more than 25 items allowed [json-pointer:/blocks/0/elements]"),
                edge(
                        "block id",
                        blockId(255),
                        blockId(256),
                        "must be less than 256 characters [json-pointer:/blocks/0/block_id]"),
                edge(
                        "same block id twice",
                        divider("a") + "," + divider("b"),
                        divider("a") + "," + divider("a"),
                        "block_id already exists: a [json-pointer:/blocks/1/block_id]"),
                edge(
                        "same action id twice in a block",
                        actions(button("a", "") + "," + button("b", "")),
                        actions(button("a", "") + "," + button("a", "")),
                        "action_id already exists: a [json-pointer:/blocks/0/elements/1/action_id]"),
                edge(
                        "same action id in two blocks",
                        actions(button("a", "")) + "," + actions(button("a", "")),
                        "{'type':'nonsense'}",
                        "unsupported type: nonsense [json-pointer:/blocks/0/type]"),
                edge(
                        "action id",
                        actions(button(x(255), "")),
                        actions(button(x(256), "")),
                        "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]"),
                edge(
                        "button text",
                        buttonSaying(75),
                        buttonSaying(76),
                        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]"),
                edge(
                        "button value",
                        actions(button("a", ",'value':'" + x(2000) + "'")),
                        actions(button("a", ",'value':'" + x(2001) + "'")),
                        "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]"),
                edge(
                        "button url",
                        actions(button("a", ",'url':'" + x(3000) + "'")),
                        actions(button("a", ",'url':'" + x(3001) + "'")),
                        "must be less than 3001 characters [json-pointer:/blocks/0/elements/0/url]"),
                edge(
                        "button style",
                        actions(button("a", ",'style':'danger'")),
                        actions(button("a", ",'style':'loud'")),
                        "must be one of: danger, primary [json-pointer:/blocks/0/elements/0/style]"),
                edge(
                        "confirm title",
                        confirm(100, 300, 30),
                        confirm(101, 300, 30),
                        "must be less than 101 characters [json-pointer:/blocks/0/elements/0/confirm/title/text]"),
                edge(
                        "confirm text",
                        confirm(100, 300, 30),
                        confirm(1, 301, 1),
                        "must be less than 301 characters [json-pointer:/blocks/0/elements/0/confirm/text/text]"),
                edge(
                        "confirm button",
                        confirm(100, 300, 30),
                        confirm(1, 1, 31),
                        "must be less than 31 characters [json-pointer:/blocks/0/elements/0/confirm/confirm/text]"),
                edge(
                        "image url",
                        image(3000, 2000),
                        image(3001, 1),
                        "must be less than 3001 characters [json-pointer:/blocks/0/image_url]"),
                edge(
                        "image description",
                        image(1, 2000),
                        image(1, 2001),
                        "must be less than 2001 characters [json-pointer:/blocks/0/alt_text]"),
                edge(
                        "image without description",
                        image(1, 1),
                        "{'type':'image','image_url':'https://a'}",
                        "missing required field: alt_text [json-pointer:/blocks/0]"),
                edge(
                        "select options",
                        choice("static_select", 100),
                        choice("static_select", 101),
                        "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]"),
                edge(
                        "select without options",
                        choice("static_select", 1),
                        actions("{'type':'static_select','action_id':'a'}"),
                        "must provide either options or option_groups [json-pointer:/blocks/0/elements/0]"),
                edge(
                        "overflow options",
                        choice("overflow", 5),
                        choice("overflow", 6),
                        "no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]"),
                edge(
                        "checkboxes",
                        choice("checkboxes", 10),
                        choice("checkboxes", 11),
                        "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]"),
                edge(
                        "initial user",
                        picked("users_select", "initial_user", "U0ANASOUSA"),
                        picked("users_select", "initial_user", "Ana"),
                        "invalid format [json-pointer:/blocks/0/elements/0/initial_user]"),
                edge(
                        "initial users",
                        actions("{'type':'multi_users_select','initial_users':['U0ANASOUSA']}"),
                        actions("{'type':'multi_users_select','initial_users':['Ana']}"),
                        "invalid format [json-pointer:/blocks/0/elements/0/initial_users/0]"),
                edge(
                        "radio buttons",
                        choice("radio_buttons", 10),
                        choice("radio_buttons", 11),
                        "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]"),
                edge(
                        "option text",
                        option(75, 150, 75),
                        option(76, 1, 1),
                        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]"),
                edge(
                        "option value",
                        option(75, 150, 75),
                        option(1, 151, 1),
                        "must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]"),
                edge(
                        "option description",
                        option(75, 150, 75),
                        option(1, 1, 76),
                        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/description/text]"),
                edge(
                        "initial option",
                        initial("0"),
                        initial("9"),
                        "initial_option must match one of the options [json-pointer:/blocks/0/elements/0/initial_option]"),
                edge(
                        "date",
                        picked("datepicker", "initial_date", "2026-12-24"),
                        picked("datepicker", "initial_date", "24.12.2026"),
                        "invalid format [json-pointer:/blocks/0/elements/0/initial_date]"),
                edge(
                        "placeholder",
                        placeholder(150),
                        placeholder(151),
                        "must be less than 151 characters [json-pointer:/blocks/0/elements/0/placeholder/text]"),
                edge(
                        "label",
                        input(2000, textInput("")),
                        input(2001, textInput("")),
                        "must be less than 2001 characters [json-pointer:/blocks/0/label/text]"),
                edge(
                        "longest text input",
                        input(1, textInput(",'max_length':3000")),
                        input(1, textInput(",'max_length':3001")),
                        "must be between 1 and 3000 [json-pointer:/blocks/0/element/max_length]"),
                edge(
                        "button in an input",
                        input(1, textInput("")),
                        input(1, button("a", "")),
                        "unsupported type: button [json-pointer:/blocks/0/element/type]"),
                edge(
                        "markdown",
                        markdown(12000),
                        markdown(6000) + "," + markdown(6001),
                        "all markdown together must be less than 12001 characters [json-pointer:/blocks/1/text]"));
    }

    @Test
    void allowsFiftyBlocksInAMessageAndAHundredInAModal() {
        assertThat(BlockKit.faults(dividers(50), Surface.MESSAGE)).isEmpty();
        assertThat(BlockKit.faults(dividers(51), Surface.MESSAGE))
                .containsExactly("no more than 50 items allowed [json-pointer:/blocks]");
        assertThat(BlockKit.faults(dividers(100), Surface.MODAL)).isEmpty();
        assertThat(BlockKit.faults(dividers(101), Surface.MODAL)).isNotEmpty();
    }

    @Test
    void refusesBlocksThatAreNone() {
        assertThat(BlockKit.faults(json("{}"), Surface.MESSAGE))
                .containsExactly("must provide an array [json-pointer:/blocks]");
        assertThat(faults("1")).containsExactly("must provide an object [json-pointer:/blocks/0]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void refusesOnlyViewsBeyondTheLimit(String what, String within, String beyond, String fault) {
        assertThat(BlockKit.faultsOfView(json(view(within)))).as("within").isEmpty();
        assertThat(BlockKit.faultsOfView(json(view(beyond)))).as("beyond").contains(fault);
    }

    static Stream<Arguments> views() {
        String blocks = ",'blocks':[" + divider("a") + "]";
        String asking = ",'blocks':[" + input(1, textInput("")) + "]";
        return Stream.of(
                edge(
                        "title",
                        plain("title", 24) + blocks,
                        plain("title", 25) + blocks,
                        "must be less than 25 characters [json-pointer:/view/title/text]"),
                edge(
                        "no title",
                        plain("title", 1) + blocks,
                        "'callback_id':'a'" + blocks,
                        "missing required field: title [json-pointer:/view]"),
                edge(
                        "submit",
                        titled(plain("submit", 24)) + blocks,
                        titled(plain("submit", 25)) + blocks,
                        "must be less than 25 characters [json-pointer:/view/submit/text]"),
                edge(
                        "close",
                        titled(plain("close", 24)) + blocks,
                        titled(plain("close", 25)) + blocks,
                        "must be less than 25 characters [json-pointer:/view/close/text]"),
                edge(
                        "private metadata",
                        titled(string("private_metadata", 3000)) + blocks,
                        titled(string("private_metadata", 3001)) + blocks,
                        "must be less than 3001 characters [json-pointer:/view/private_metadata]"),
                edge(
                        "callback id",
                        titled(string("callback_id", 255)) + blocks,
                        titled(string("callback_id", 256)) + blocks,
                        "must be less than 256 characters [json-pointer:/view/callback_id]"),
                edge(
                        "inputs without submit",
                        titled(plain("submit", 4)) + asking,
                        plain("title", 4) + asking,
                        "missing required field: submit [json-pointer:/view]"));
    }

    private static Arguments edge(String what, String within, String beyond, String fault) {
        return arguments(what, within, beyond, fault);
    }

    private static List<String> faults(String blocks) {
        return BlockKit.faults(json("[" + blocks + "]"), Surface.MESSAGE);
    }

    private static JsonNode json(String withSingleQuotes) {
        return Json.read(withSingleQuotes.replace('\'', '"'));
    }

    private static JsonNode dividers(int count) {
        return json("["
                + IntStream.range(0, count).mapToObj(i -> "{'type':'divider'}").collect(Collectors.joining(",")) + "]");
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static String text(int length) {
        return "'text':{'type':'mrkdwn','text':'" + x(length) + "'}";
    }

    private static String plain(String field, int length) {
        return "'" + field + "':{'type':'plain_text','text':'" + x(length) + "'}";
    }

    private static String string(String field, int length) {
        return "'" + field + "':'" + x(length) + "'";
    }

    private static String titled(String rest) {
        return plain("title", 4) + "," + rest;
    }

    private static String view(String fields) {
        return "{'type':'modal'," + fields + "}";
    }

    private static String section(String text) {
        return "{'type':'section'," + text + "}";
    }

    private static String fields(int count, int length) {
        return "{'type':'section','fields':[" + repeat(count, "{'type':'mrkdwn','text':'" + x(length) + "'}") + "]}";
    }

    private static String header(int length) {
        return "{'type':'header'," + plain("text", length) + "}";
    }

    private static String context(int count) {
        return "{'type':'context','elements':[" + repeat(count, "{'type':'mrkdwn','text':'a'}") + "]}";
    }

    private static String divider(String id) {
        return "{'type':'divider','block_id':'" + id + "'}";
    }

    private static String blockId(int length) {
        return divider(x(length));
    }

    private static String actions(String elements) {
        return "{'type':'actions','elements':[" + elements + "]}";
    }

    private static String button(String id, String more) {
        return "{'type':'button','action_id':'" + id + "'," + plain("text", 1) + more + "}";
    }

    private static String buttons(int count) {
        return actions(
                IntStream.range(0, count).mapToObj(i -> button("a" + i, "")).collect(Collectors.joining(",")));
    }

    private static String buttonSaying(int length) {
        return actions("{'type':'button'," + plain("text", length) + "}");
    }

    private static String confirm(int title, int text, int buttons) {
        return actions(button(
                "a",
                ",'confirm':{" + plain("title", title) + "," + text(text) + "," + plain("confirm", buttons) + ","
                        + plain("deny", buttons) + "}"));
    }

    private static String image(int url, int alt) {
        String address = "https://a/" + "x".repeat(Math.max(0, url - 10));
        return "{'type':'image','image_url':'" + address + "'," + string("alt_text", alt) + "}";
    }

    private static String anOption(int text, String value, int description) {
        return "{" + plain("text", text) + ",'value':'" + value + "'," + plain("description", description) + "}";
    }

    private static String option(int text, int value, int description) {
        return actions("{'type':'static_select','options':[" + anOption(text, x(value), description) + "]}");
    }

    private static String choice(String type, int count) {
        return actions("{'type':'" + type + "','options':["
                + IntStream.range(0, count)
                        .mapToObj(i -> anOption(1, "v" + i, 1))
                        .collect(Collectors.joining(",")) + "]}");
    }

    private static String initial(String value) {
        return actions("{'type':'static_select','options':[" + anOption(1, "0", 1) + "],'initial_option':"
                + anOption(1, value, 1) + "}");
    }

    private static String picked(String type, String field, String value) {
        return actions("{'type':'" + type + "','" + field + "':'" + value + "'}");
    }

    private static String placeholder(int length) {
        return actions("{'type':'users_select'," + plain("placeholder", length) + "}");
    }

    private static String input(int label, String element) {
        return "{'type':'input'," + plain("label", label) + ",'element':" + element + "}";
    }

    private static String textInput(String more) {
        return "{'type':'plain_text_input','action_id':'a'" + more + "}";
    }

    private static String markdown(int length) {
        return "{'type':'markdown'," + string("text", length) + "}";
    }

    private static String repeat(int count, String json) {
        return IntStream.range(0, count).mapToObj(i -> json).collect(Collectors.joining(","));
    }
}
