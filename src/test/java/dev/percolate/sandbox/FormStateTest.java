package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

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
}
