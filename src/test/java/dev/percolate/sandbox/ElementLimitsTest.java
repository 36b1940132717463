package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Slack refuses in its rarer elements, each beside what it takes.
final class ElementLimitsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'type':'datetimepicker','initial_date_time':%s        | 1767691800           | 17676            | /initial_date_time
            'type':'datetimepicker','initial_date_time':%s        | 1767691800           | 'tomorrow'       | /initial_date_time
            'type':'timepicker','initial_time':%s                 | '23:59'              | '24:00'          | /initial_time
            'type':'channels_select','initial_channel':%s         | 'C0COFFEE01'         | '#coffee'        | /initial_channel
            'type':'multi_channels_select','initial_channels':[%s] | 'C0COFFEE01'        | 'U0ANASOUSA'     | /initial_channels/0
            'type':'conversations_select','filter':%s             | {'include':['im']}   | {}               | /filter
            'type':'conversations_select','filter':{'include':[%s]} | 'mpim'             | 'dm'             | /filter/include/0
            'type':'external_select','min_query_length':%s        | 0                    | -1               | /min_query_length
            'type':'number_input','is_decimal_allowed':%s         | true                 | null             | ~~
            'type':'number_input','is_decimal_allowed':true,'min_value':%s | '1.5'       | 'one'            | /min_value
            'type':'rich_text_input','initial_value':%s           | {'type':'rich_text'} | {'type':'mrkdwn'} | /initial_value
            'type':'file_input','max_files':%s                    | 10                   | 11               | /max_files
            'type':'plain_text_input','dispatch_action_config':{'trigger_actions_on':[%s]} | 'on_enter_pressed' | 'always' | /dispatch_action_config/trigger_actions_on/0
            """)
    void refusesOnlyWhatSlackDoes(String element, String good, String bad, String where) {
        assertThat(BlockKit.faults(form(element, good), Surface.MODAL)).isEmpty();
        assertThat(BlockKit.faults(form(element, bad), Surface.MODAL))
                .singleElement()
                .satisfies(fault -> assertThat(fault)
                        .endsWith("[json-pointer:/blocks/0/element" + (where == null ? "" : where) + "]"));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "4, true", "0, false", "5, false"})
    void knowsFourLevelsOfHeaders(int level, boolean good) {
        var blocks =
                Json.read("[{\"type\":\"header\",\"level\":%d,\"text\":{\"type\":\"plain_text\",\"text\":\"Hello\"}}]"
                        .formatted(level));
        assertThat(BlockKit.faults(blocks, Surface.MESSAGE).isEmpty()).isEqualTo(good);
    }

    private static com.fasterxml.jackson.databind.JsonNode form(String element, String value) {
        return Json.read(
                "[{'type':'input','label':{'type':'plain_text','text':'Field'},'element':{'action_id':'a',%s}}]"
                        .formatted(element.formatted(value))
                        .replace('\'', '"'));
    }
}
