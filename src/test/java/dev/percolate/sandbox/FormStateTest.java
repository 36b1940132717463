package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormStateTest {
    private static final JsonNode FORM = json("""
            [{'type':'input','block_id':'offer','label':{},'element':
                {'type':'plain_text_input','action_id':'text','initial_value':'tea','max_length':5}},
             {'type':'input','block_id':'pace','optional':true,'label':{},'element':
                {'type':'static_select','action_id':'pick','options':[
                    {'text':{'type':'plain_text','text':'Weekly'},'value':'w'},
                    {'text':{'type':'plain_text','text':'Monthly'},'value':'m'}]}},
             {'type':'section','block_id':'off','text':{},'accessory':
                {'type':'checkboxes','action_id':'days','options':[
                    {'text':{'type':'plain_text','text':'Friday'},'value':'fri'}]}},
             {'type':'actions','block_id':'more','elements':[{'type':'button','action_id':'leave'}]}]
            """);

    @Test
    void startsFromWhatTheFormShowed() {
        assertThat(FormState.of(FORM, Json.object())).isEqualTo(json("""
                {'offer':{'text':{'type':'plain_text_input','value':'tea'}},
                 'pace':{'pick':{'type':'static_select','selected_option':null}},
                 'off':{'days':{'type':'checkboxes','selected_options':[]}}}
                """));
    }

    @Test
    void takesWhatWasEnteredAndTheFormsOwnOptionsOnly() {
        JsonNode state = FormState.of(FORM, json("""
                {'offer':{'text':{'value':''}},
                 'pace':{'pick':{'selected_option':{'value':'m','text':'made up'}}},
                 'off':{'days':{'selected_options':[{'value':'sun'}]}},
                 'else':{'where':{'value':'x'}}}
                """));
        assertThat(state.at("/offer/text/value").isNull()).isTrue();
        assertThat(state.at("/pace/pick/selected_option/text/text").asText()).isEqualTo("Monthly");
        assertThat(state.at("/off/days/selected_options").isEmpty()).isTrue();
        assertThat(state.has("else")).isFalse();
    }

    @Test
    void objectsToEmptyRequiredAndTooLongFields() {
        assertThat(objections("{'offer':{'text':{'value':''}}}"))
                .containsExactly(java.util.Map.entry("offer", "This is a required field"));
        assertThat(objections("{'offer':{'text':{'value':'coffee'}}}"))
                .containsExactly(java.util.Map.entry("offer", "Must be at most 5 characters"));
        assertThat(objections("{'offer':{'text':{'value':'cocoa'}}}")).isEmpty();
    }

    @Test
    void choosesNoMorePeopleThanTheElementTakes() {
        ObjectNode select = (ObjectNode) json("{'type':'multi_users_select','action_id':'who','max_selected_items':2}");
        assertThat(FormState.choice(select, json("{'selected_users':['U1','U2']}")))
                .contains((ObjectNode) json("{'selected_users':['U1','U2']}"));
        assertThat(FormState.choice(select, json("{'selected_users':['U1','U2','U3']}")))
                .isEmpty();
        assertThat(FormState.choice(select, json("{'selected_users':[]}"))).isPresent();
    }

    private static java.util.Map<String, String> objections(String entered) {
        return FormState.objections(FORM, FormState.of(FORM, json(entered)));
    }

    private static JsonNode json(String withSingleQuotes) {
        return Json.read(withSingleQuotes.replace('\'', '"'));
    }

    @Test
    void choosesNothingThatIsNotOffered() {
        ObjectNode select = (ObjectNode) FORM.get(1).get("element");
        assertThat(FormState.choice(select, json("{'selected_option':{'value':'w'}}")))
                .isPresent();
        assertThat(FormState.choice(select, json("{'selected_option':{'value':'never'}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            timepicker                 | 'initial_time':'09:30'                 | 'selected_time':'09:30'
            datetimepicker             | 'initial_date_time':1767691800         | 'selected_date_time':1767691800
            datepicker                 | 'initial_date':'2026-01-06'            | 'selected_date':'2026-01-06'
            users_select               | 'initial_user':'U1'                    | 'selected_user':'U1'
            multi_users_select         | 'initial_users':['U1']                 | 'selected_users':['U1']
            channels_select            | 'initial_channel':'C1'                 | 'selected_channel':'C1'
            multi_channels_select      | 'initial_channels':['C1']              | 'selected_channels':['C1']
            conversations_select       | 'initial_conversation':'D1'            | 'selected_conversation':'D1'
            multi_conversations_select | 'initial_conversations':['D1']         | 'selected_conversations':['D1']
            external_select            | 'initial_option':{'value':'x'}         | 'selected_option':{'value':'x'}
            multi_external_select      | 'initial_options':[{'value':'x'}]      | 'selected_options':[{'value':'x'}]
            number_input               | 'initial_value':'7'                    | 'value':'7'
            email_text_input           | 'initial_value':'ana@kettle.example'   | 'value':'ana@kettle.example'
            url_text_input             | 'initial_value':'https://a.example'    | 'value':'https://a.example'
            rich_text_input            | 'initial_value':{'type':'rich_text'}   | 'rich_text_value':{'type':'rich_text'}
            """)
    void knowsTheStateOfEveryElement(String type, String initial, String state) {
        JsonNode form = json("[{'type':'input','block_id':'b','label':{},'element':{'type':'%s','action_id':'a',%s}}]"
                .formatted(type, initial));
        JsonNode expected = json("{'type':'%s',%s}".formatted(type, state));
        assertThat(FormState.of(form, Json.object()).at("/b/a")).isEqualTo(expected);
        JsonNode entered = json("{'b':{'a':{%s}}}".formatted(state));
        assertThat(FormState.of(form, entered).at("/b/a")).isEqualTo(expected);
        assertThat(FormState.objections(form, FormState.of(form, entered))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'type':'email_text_input'                                 | ana         | Enter a valid email address
            'type':'url_text_input'                                   | kettle      | Enter a valid URL
            'type':'number_input','is_decimal_allowed':false          | a lot       | Enter a number
            'type':'number_input','is_decimal_allowed':false          | 1e999999999 | Enter a number
            'type':'number_input','is_decimal_allowed':false          | 2.5         | Enter a whole number
            'type':'number_input','is_decimal_allowed':true,'min_value':'3' | 2.5   | Must be 3 or more
            'type':'number_input','is_decimal_allowed':true,'max_value':'2' | 2.5   | Must be 2 or less
            """)
    void objectsToWhatTheFieldIsNotFor(String element, String typed, String sentence) {
        JsonNode form =
                json("[{'type':'input','block_id':'b','label':{},'element':{%s,'action_id':'a'}}]".formatted(element));
        ObjectNode values = FormState.of(form, json("{'b':{'a':{'value':'%s'}}}".formatted(typed)));
        assertThat(FormState.objections(form, values)).containsExactly(java.util.Map.entry("b", sentence));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            'max_files':1                     | []                                     | This is a required field
            'max_files':1                     | [{'filetype':'csv'},{'filetype':'csv'}] | Only one file can be added
            'max_files':2                     | [{'filetype':'a'},{'filetype':'a'},{'filetype':'a'}] | At most 2 files can be added
            'filetypes':['csv']               | [{'filetype':'pdf'}]                   | This type of file isn't supported here
            """)
    void objectsToFilesThatTheFieldIsNotFor(String element, String files, String sentence) {
        assertThat(FormState.objections(fileForm(element), FormState.of(fileForm(element), given(files))))
                .containsExactly(java.util.Map.entry("b", sentence));
    }

    @Test
    void hasNoFilesAtFirst() {
        assertThat(FormState.of(fileForm("'max_files':1"), Json.object()).at("/b/a"))
                .isEqualTo(json("{'type':'file_input','files':[]}"));
    }

    @Test
    void takesFilesThatFit() {
        JsonNode form = fileForm("'filetypes':['csv','txt'],'max_files':2");
        ObjectNode values = FormState.of(form, given("[{'filetype':'csv'},{'filetype':'txt'}]"));
        assertThat(FormState.objections(form, values)).isEmpty();
    }

    private static JsonNode fileForm(String element) {
        return json("[{'type':'input','block_id':'b','label':{},'element':{'type':'file_input','action_id':'a',%s}}]"
                .formatted(element));
    }

    private static JsonNode given(String files) {
        return json("{'b':{'a':{'type':'file_input','files':%s}}}".formatted(files));
    }
}
