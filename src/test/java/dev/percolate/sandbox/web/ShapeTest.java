package dev.percolate.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Json;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class ShapeTest {
    /// Each `?` stands where a person or an app puts something of its own.
    private static final String INTERACTION = """
            {"type":"block_actions","user":{"id":"U0ANASOUSA","username":"?","name":"?"},"token":"?","trigger_id":"?",
             "container":{"type":"message","message_ts":"1767603600.000000"},"response_url":"http://127.0.0.1/?",
             "message":{"type":"message","text":"?","blocks":[{"type":"section","block_id":"?","text":{"type":"mrkdwn","text":"?"}}],
                        "metadata":{"event_type":"?","event_payload":{"?":"?","type":"?","user":"?"}},"reactions":[{"name":"?","users":["U0BENOKAFO"]}]},
             "state":{"values":{"?":{"?":{"type":"?","value":"?","selected_user":"?","id":"?","ts":"?"}}}},
             "view":{"private_metadata":"?","callback_id":"?","title":{"type":"plain_text","text":"?"},"hash":"?",
                     "blocks":[{"type":"input","element":{"type":"users_select","initial_user":"?","initial_users":["?"]}}]},
             "actions":[{"type":"button","action_id":"?","block_id":"?","value":"?","text":{"type":"plain_text","text":"?"},
                         "selected_option":{"value":"?","type":"?"},"selected_users":["?","?"],"selected_date":"?"}]}
            """;

    @RepeatedTest(200)
    void neverShowsWhatAnybodyWroteOrChose(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String secret = word(random);
        JsonNode payload = Json.read(INTERACTION.replace("?", secret));
        String form =
                "payload=" + java.net.URLEncoder.encode(Json.write(payload), java.nio.charset.StandardCharsets.UTF_8)
                        + "&text=" + secret + "&token=" + secret;

        assertThat(Shape.of(payload).toString()).doesNotContain(secret).contains("U0ANASOUSA", "block_actions");
        assertThat(Shape.of(Shape.tree("application/x-www-form-urlencoded", form))
                        .toString())
                .doesNotContain(secret)
                .contains("block_actions");
    }

    /// Like what is shown elsewhere: an id, a name or a timestamp is none where a person chose it.
    private static String word(Random random) {
        String letters = "abcdefghijklmnopqrstuvwxyz";
        StringBuilder word = new StringBuilder("zq");
        for (int i = 0; i < 6; i++) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return switch (random.nextInt(3)) {
            case 0 -> "U0" + word.toString().toUpperCase(java.util.Locale.ROOT);
            case 1 -> "17676%05d.%06d".formatted(random.nextInt(100_000), random.nextInt(1_000_000));
            default -> word.toString();
        };
    }

    @Test
    void leavesOutWhatCameWithAShortcut() {
        assertThat(Shape.of(Json.read("""
                        {"type":"message_action","callback_id":"keep","channel":{"id":"C0COFFEE01","name":"coffee"},
                         "message":{"type":"message","user":"U0BENOKAFO","text":"between us","ts":"1767603600.000000"}}
                        """))).isEqualTo(Json.read("""
                        {"type":"message_action","callback_id":"•••","channel":{"id":"C0COFFEE01","name":"•••"},
                         "message":"•••"}
                        """));
    }

    @Test
    void showsNeitherWhichEmojiNorHowMany() {
        String one = Shape.of(Json.read("{\"type\":\"message\",\"reactions\":[{\"name\":\"tada\"}]}"))
                .toString();
        String two = Shape.of(Json.read("{\"type\":\"message\",\"reactions\":[{\"name\":\"x\"},{\"name\":\"yy\"}]}"))
                .toString();
        assertThat(one).isEqualTo(two);
    }

    @Test
    void tellsNothingOfAReactionButThatThereWasOne() {
        String reaction = """
                {"event":{"type":"%s","user":"%s","reaction":"tada","item_user":"%s",
                          "item":{"type":"message","channel":"C0COFFEE01","ts":"1767603600.000000"},"event_ts":"%s"}}
                """;
        for (String type : new String[] {"reaction_added", "reaction_removed"}) {
            assertThat(Shape.of(Json.read(reaction.formatted(type, "U0ANASOUSA", "U0BENOKAFO", "1767603600.000000"))))
                    .isEqualTo(Shape.of(
                            Json.read(reaction.formatted(type, "U0BENOKAFO", "U0ANASOUSA", "1767603661.000000"))));
        }
    }

    @Test
    void tellsNotHowManyWereChosen() {
        String chosen = """
                {"actions":[{"type":"multi_users_select","selected_users":%1$s,"selected_options":%2$s}],
                 "state":{"values":{"days":{"a":{"type":"checkboxes","selected_options":%2$s}}}},
                 "view":{"state":{"values":%3$s}}}
                """;
        JsonNode one = Json.read(chosen.formatted("[\"U0ANASOUSA\"]", "[{\"value\":\"mon\"}]", "{}"));
        JsonNode two = Json.read(chosen.formatted(
                "[\"U0ANASOUSA\",\"U0BENOKAFO\"]",
                "[{\"value\":\"mon\"},{\"value\":\"fri\"}]",
                "{\"days\":{\"a\":{\"value\":\"x\"}}}"));
        assertThat(Shape.of(one)).isEqualTo(Shape.of(two));
    }

    @Test
    void tellsNotByItsBlocksWhichAnswerItWas() {
        String short_ = "[{\"type\":\"divider\"}]";
        String long_ = "[{\"type\":\"section\"},{\"type\":\"actions\",\"elements\":[{\"type\":\"button\"}]}]";
        for (String body : new String[] {
            "{\"channel\":\"C0COFFEE01\",\"blocks\":%s}",
            "{\"response_action\":\"update\",\"view\":{\"type\":\"modal\",\"blocks\":%s}}",
            "{\"replace_original\":true,\"attachments\":%s}"
        }) {
            assertThat(Shape.of(Json.read(body.formatted(short_))))
                    .isEqualTo(Shape.of(Json.read(body.formatted(long_))));
        }
        String form = "application/x-www-form-urlencoded";
        assertThat(Shape.of(Shape.tree(form, "channel=C0COFFEE01&blocks=" + short_)))
                .isEqualTo(Shape.of(Shape.tree(form, "channel=C0COFFEE01&blocks=" + long_)));
    }

    @Test
    void tellsNotByItsLengthWhichButtonItWas() {
        assertThat(Shape.of(Json.read("{\"actions\":[{\"type\":\"button\",\"value\":\"yes\"}]}")))
                .isEqualTo(Shape.of(Json.read("{\"actions\":[{\"type\":\"button\",\"value\":\"not this time\"}]}")));
    }

    @Test
    void showsNoMoreOfALongListThanItsBeginning() {
        var list = Json.array();
        for (int i = 0; i < 2000; i++) {
            list.addObject().put("id", "U0PERSON%04d".formatted(i));
        }
        JsonNode shape = Shape.of(list);
        assertThat(shape).hasSize(21);
        assertThat(shape.get(20).asText()).isEqualTo("… and 1980 more");
    }

    @Test
    void doesNotLookIntoWhatIsNoPayload() {
        assertThat(Shape.of(Shape.tree("application/json", "\"a sentence\"")).asText())
                .isEqualTo("•••");
        assertThat(Shape.of(Shape.tree("application/json", "not json")).asText())
                .isEqualTo("•••");
    }
}
