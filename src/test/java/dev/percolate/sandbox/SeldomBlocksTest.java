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

/// Slack's limits on blocks and elements that few apps use, each at its edge.
final class SeldomBlocksTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource({"blocks", "elements", "richText"})
    void refusesOnlyWhatIsBeyondTheLimit(String what, String within, String beyond, String fault) {
        assertThat(faults(within, Surface.MESSAGE)).as("within").isEmpty();
        assertThat(faults(beyond, Surface.MESSAGE)).as("beyond").contains(fault);
    }

    static Stream<Arguments> blocks() {
        return Stream.of(
                arguments(
                        "rows of a table",
                        table(100, 1, 1),
                        table(101, 1, 1),
                        "no more than 100 items allowed [json-pointer:/blocks/0/rows]"),
                arguments(
                        "cells of a row",
                        table(1, 20, 1),
                        table(1, 21, 1),
                        "no more than 20 items allowed [json-pointer:/blocks/0/rows/0]"),
                arguments(
                        "characters of a table",
                        table(10, 10, 100),
                        table(10, 10, 101),
                        "all cells together must be less than 10001 characters [json-pointer:/blocks/0]"),
                arguments(
                        "tables of a message",
                        table(1, 1, 1),
                        table(1, 1, 1) + "," + table(1, 1, 1),
                        "only one table is allowed [json-pointer:/blocks/1]"),
                arguments(
                        "columns of a table",
                        "{'type':'table','rows':[[" + raw(1) + "]],'column_settings':[{'align':'right'}]}",
                        "{'type':'table','rows':[[" + raw(1) + "]],'column_settings':[{'align':'up'}]}",
                        "must be one of: center, left, right [json-pointer:/blocks/0/column_settings/0/align]"),
                arguments(
                        "kind of a cell",
                        table(1, 1, 1),
                        "{'type':'table','rows':[[{'type':'plain_text','text':'a'}]]}",
                        "unsupported type: plain_text [json-pointer:/blocks/0/rows/0/0/type]"),
                arguments(
                        "title of a video",
                        video(200, "https://a/v"),
                        video(201, "https://a/v"),
                        "must be less than 201 characters [json-pointer:/blocks/0/title/text]"),
                arguments(
                        "address of a video",
                        video(1, "https://a/v"),
                        video(1, "a/v"),
                        "must be a valid URL [json-pointer:/blocks/0/video_url]"),
                arguments(
                        "source of a file",
                        "{'type':'file','external_id':'a','source':'remote'}",
                        "{'type':'file','external_id':'a','source':'here'}",
                        "must be one of: remote [json-pointer:/blocks/0/source]"),
                arguments(
                        "buttons below an answer",
                        below(icon("trash"), 5),
                        below(icon("trash"), 6),
                        "no more than 5 items allowed [json-pointer:/blocks/0/elements]"),
                arguments(
                        "icon below an answer",
                        below(icon("trash"), 1),
                        below(icon("star"), 1),
                        "must be one of: trash [json-pointer:/blocks/0/elements/0/icon]"),
                arguments(
                        "feedback",
                        below(feedback(75), 1),
                        below(feedback(76), 1),
                        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/positive_button/text/text]"));
    }

    static Stream<Arguments> elements() {
        return Stream.of(
                arguments(
                        "link of an option",
                        actions("'type':'overflow','options':[" + option(",'url':'https://a'") + "]"),
                        actions("'type':'static_select','options':[" + option(",'url':'https://a'") + "]"),
                        "invalid additional property: url [json-pointer:/blocks/0/elements/0/options/0]"),
                arguments(
                        "date",
                        actions("'type':'datepicker','initial_date':'2026-02-28'"),
                        actions("'type':'datepicker','initial_date':'2026-13-01'"),
                        "invalid format [json-pointer:/blocks/0/elements/0/initial_date]"),
                arguments(
                        "date and time",
                        actions("'type':'datetimepicker','initial_date_time':1767603600"),
                        actions("'type':'datetimepicker','initial_date_time':'noon'"),
                        "invalid format [json-pointer:/blocks/0/elements/0/initial_date_time]"),
                arguments(
                        "channel",
                        actions("'type':'channels_select','initial_channel':'C0COFFEE01'"),
                        actions("'type':'channels_select','initial_channel':'coffee'"),
                        "invalid format [json-pointer:/blocks/0/elements/0/initial_channel]"),
                arguments(
                        "filter",
                        actions("'type':'conversations_select','filter':{'include':['im','public']}"),
                        actions("'type':'conversations_select','filter':{'include':['everything']}"),
                        "must be one of: im, mpim, private, public [json-pointer:/blocks/0/elements/0/filter/include/0]"),
                arguments(
                        "empty filter",
                        actions("'type':'conversations_select','filter':{'exclude_bot_users':true}"),
                        actions("'type':'conversations_select','filter':{}"),
                        "must provide at least one of: exclude_bot_users, exclude_external, include"
                                + " [json-pointer:/blocks/0/elements/0/filter]"),
                arguments(
                        "number",
                        input("'type':'number_input','is_decimal_allowed':false,'min_value':'1'"),
                        input("'type':'number_input','is_decimal_allowed':false,'min_value':'one'"),
                        "must be a number [json-pointer:/blocks/0/element/min_value]"),
                arguments(
                        "whole or not",
                        input("'type':'number_input','is_decimal_allowed':true"),
                        input("'type':'number_input'"),
                        "missing required field: is_decimal_allowed [json-pointer:/blocks/0/element]"));
    }

    static Stream<Arguments> richText() {
        return Stream.of(
                arguments(
                        "pieces",
                        rich("rich_text_section", "{'type':'text','text':'a'},{'type':'user','user_id':'U1'}"),
                        rich("rich_text_section", "{'type':'image','text':'a'}"),
                        "unsupported type: image [json-pointer:/blocks/0/elements/0/elements/0/type]"),
                arguments(
                        "list",
                        "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','indent':8,"
                                + "'elements':[{'type':'rich_text_section','elements':[]}]}]}",
                        "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','indent':9,"
                                + "'elements':[]}]}",
                        "must be between 0 and 8 [json-pointer:/blocks/0/elements/0/indent]"),
                arguments(
                        "call to everybody",
                        rich("rich_text_quote", "{'type':'broadcast','range':'here'}"),
                        rich("rich_text_quote", "{'type':'broadcast','range':'all'}"),
                        "must be one of: channel, everyone, here"
                                + " [json-pointer:/blocks/0/elements/0/elements/0/range]"),
                arguments(
                        "parts",
                        rich("rich_text_preformatted", "{'type':'link','url':'https://a'}"),
                        rich("rich_text_poem", "{'type':'text','text':'a'}"),
                        "unsupported type: rich_text_poem [json-pointer:/blocks/0/elements/0/type]"));
    }

    @Test
    void keepsEachBlockToItsSurfaces() {
        String alert = "{'type':'alert','text':{'type':'mrkdwn','text':'" + "x".repeat(200) + "'},'level':'warning'}";
        assertThat(faults(alert, Surface.MODAL)).isEmpty();
        assertThat(faults(alert.replace("xx", "xxx"), Surface.MODAL)).isNotEmpty();
        assertThat(faults(alert, Surface.MESSAGE))
                .containsExactly("unsupported type: alert [json-pointer:/blocks/0/type]");
        for (String messagesOnly : List.of(table(1, 1, 1), below(icon("trash"), 1))) {
            assertThat(faults(messagesOnly, Surface.HOME)).hasSize(1);
            assertThat(faults(messagesOnly, Surface.MODAL)).hasSize(1);
        }
        String file = input("'type':'file_input','max_files':10");
        assertThat(faults(file, Surface.MODAL)).isEmpty();
        assertThat(faults(file.replace("10", "11"), Surface.MODAL))
                .containsExactly("must be between 1 and 10 [json-pointer:/blocks/0/element/max_files]");
        assertThat(faults(file, Surface.HOME))
                .containsExactly("unsupported type: file_input [json-pointer:/blocks/0/element/type]");
    }

    @Test
    void keepsRefusingWhatItDoesNotKnow() {
        for (String unknown : List.of("card", "carousel", "container", "data_table", "data_visualization", "plan")) {
            assertThat(faults("{'type':'" + unknown + "'}", Surface.MESSAGE)).hasSize(1);
        }
    }

    private static List<String> faults(String blocks, Surface surface) {
        JsonNode array = Json.read(("[" + blocks + "]").replace('\'', '"'));
        return BlockKit.faults(array, surface);
    }

    private static String table(int rows, int cells, int length) {
        String row = "[" + repeated(raw(length), cells) + "]";
        return "{'type':'table','rows':[" + repeated(row, rows) + "]}";
    }

    private static String raw(int length) {
        return "{'type':'raw_text','text':'" + "x".repeat(length) + "'}";
    }

    private static String video(int title, String url) {
        return "{'type':'video','title':{'type':'plain_text','text':'" + "x".repeat(title)
                + "'},'alt_text':'a','thumbnail_url':'https://a/t','video_url':'" + url + "'}";
    }

    private static String below(String element, int many) {
        return "{'type':'context_actions','elements':[" + repeated(element, many) + "]}";
    }

    private static String icon(String icon) {
        return "{'type':'icon_button','icon':'" + icon + "','text':{'type':'plain_text','text':'Delete'}}";
    }

    private static String feedback(int length) {
        return "{'type':'feedback_buttons','positive_button':{'text':{'type':'plain_text','text':'"
                + "x".repeat(length) + "'},'value':'good'},"
                + "'negative_button':{'text':{'type':'plain_text','text':'Bad'},'value':'bad'}}";
    }

    private static String actions(String element) {
        return "{'type':'actions','elements':[{" + element + "}]}";
    }

    private static String input(String element) {
        return "{'type':'input','label':{'type':'plain_text','text':'L'},'element':{" + element + "}}";
    }

    private static String option(String more) {
        return "{'text':{'type':'plain_text','text':'O'},'value':'o'" + more + "}";
    }

    private static String rich(String part, String pieces) {
        return "{'type':'rich_text','elements':[{'type':'" + part + "','elements':[" + pieces + "]}]}";
    }

    private static String repeated(String one, int many) {
        return IntStream.range(0, many).mapToObj(i -> one).collect(Collectors.joining(","));
    }
}
