package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReactionTest extends InSandbox {
    @Test
    void areKeptOncePerPersonAndEmoji() throws Exception {
        String ts = posted();
        assertThat(add(ts, "tada")).isNull();
        assertThat(add(ts, "tada")).isEqualTo("already_reacted");
        assertThat(react(BEN, ts, "tada", true).path("ok").asBoolean()).isTrue();
        assertThat(react(BEN, ts, "tada", true).path("ok").asBoolean()).isTrue();
        react(ANA, ts, "coffee", true);

        assertThat(seen(ts)).isEqualTo(Json.read("""
                [{"name":"tada","people":["U0PERCOLATE","U0BENOKAFO"]},{"name":"coffee","people":["U0ANASOUSA"]}]
                """));
        var got = SLACK.reactionsGet(call -> call.channel(COFFEE).timestamp(ts));
        assertThat(got.getMessage().getReactions().getFirst().getUsers()).containsExactly(Workspace.BOT_USER, BEN);
        assertThat(got.getMessage().getReactions().getFirst().getCount()).isEqualTo(2);

        react(BEN, ts, "tada", false);
        react(BEN, ts, "tada", false);
        assertThat(remove(ts, "tada")).isNull();
        assertThat(remove(ts, "tada")).isEqualTo("no_reaction");
        assertThat(seen(ts)).hasSize(1);
    }

    @Test
    void areReadOfTheMessagesThatAreShownOnly() throws Exception {
        List<String> stamps = List.of(posted(), posted(), posted(), posted());
        for (String ts : stamps) {
            add(ts, "tada");
        }
        assertThat(bean(Reactions.class).between(COFFEE, stamps.get(1), stamps.get(2)))
                .extracting(Reactions.Reaction::ts)
                .containsExactly(stamps.get(1), stamps.get(2));
    }

    @Test
    void areOfEmojiThatThereAre() throws Exception {
        String ts = posted();
        assertThat(add(ts, "nonsense")).isEqualTo("invalid_name");
        assertThat(add(ts, ":tada:")).isEqualTo("invalid_name");
        assertThat(add(ts, "thumbsup")).isNull();
        assertThat(add(ts, "+1")).isEqualTo("already_reacted");
        assertThat(add(ts, "wave::skin-tone-3")).isNull();
        assertThat(seen(ts).findValuesAsText("name")).containsExactly("+1", "wave::skin-tone-3");
        assertThat(react(ANA, ts, "nonsense", true).path("error").asText()).isEqualTo("There is no such emoji here.");
    }

    @Test
    void standUnderMessagesThatEverybodySees() throws Exception {
        String whisper = SLACK.chatPostEphemeral(
                        call -> call.channel(COFFEE).user(ANA).text("Psst"))
                .getMessageTs();
        assertThat(add(whisper, "tada")).isEqualTo("message_not_found");
        assertThat(add("1700000000.000000", "tada")).isEqualTo("message_not_found");
        assertThat(add("soon", "tada")).isEqualTo("bad_timestamp");
        assertThat(SLACK.reactionsAdd(call ->
                                call.channel("C0NOWHERE").timestamp(whisper).name("tada"))
                        .getError())
                .isEqualTo("channel_not_found");
        assertThat(SLACK.reactionsAdd(
                                call -> call.channel(GENERAL).timestamp(whisper).name("tada"))
                        .getError())
                .isEqualTo("not_in_channel");
        assertThat(SLACK.reactionsGet(call -> call.channel(COFFEE)).getError()).isEqualTo("no_item_specified");
    }

    @Test
    void areLimitedPerPersonAndMessage() throws Exception {
        String ts = posted();
        List<String> names = names(51);
        for (String name : names.subList(0, Reactions.MOST_OF_ONE_PERSON)) {
            assertThat(add(ts, name)).isNull();
        }
        assertThat(add(ts, names.get(30))).isEqualTo("too_many_reactions");
        names.subList(23, 46).forEach(name -> react(ANA, ts, name, true));
        names.subList(46, 50).forEach(name -> react(BEN, ts, name, true));
        assertThat(react(BEN, ts, names.get(50), true).path("error").asText())
                .isEqualTo("There are too many reactions under this message.");
        assertThat(react(BEN, ts, names.getFirst(), true).path("ok").asBoolean())
                .isTrue();
        assertThat(seen(ts)).hasSize(50);
    }

    @Test
    void areToldToTheBotWhereItIs() throws Exception {
        String ts = posted();
        react(ANA, ts, "thumbsup", true);
        eventually(() -> BOT.events().size() == 1);
        JsonNode event = BOT.events().getFirst().event().path("event");
        assertThat(event.path("event_ts").asText()).isEqualTo("1767603600.000000");
        assertThat(event).isEqualTo(Json.read("""
                {"type":"reaction_added","user":"U0ANASOUSA","reaction":"+1","item_user":"U0PERCOLATE",
                 "item":{"type":"message","channel":"C0COFFEE01","ts":"%s"},"event_ts":"1767603600.000000"}
                """.formatted(ts)));
        react(ANA, ts, "thumbsup", true);
        react(ANA, ts, "thumbsup", false);
        eventually(() -> BOT.events().size() == 2);
        assertThat(BOT.events().getLast().event().at("/event/type").asText()).isEqualTo("reaction_removed");

        types(BEN, GENERAL, "Morning");
        String elsewhere = sees(ANA, GENERAL).getFirst().path("ts").asText();
        post(ThreadTest.path(ANA, GENERAL, elsewhere) + "/reactions", wish("tada", true));
        assertThat(Probe.waiting()).isZero();
    }

    @Test
    void goWithTheMessage() throws Exception {
        String ts = posted();
        react(ANA, ts, "tada", true);
        ThreadTest.reply(ANA, ts, "Hm", false);
        bean(Posting.class).remove(bean(Messages.class).find(COFFEE, ts).orElseThrow());
        assertThat(bean(Reactions.class).of(COFFEE, ts)).isEmpty();
        assertThat(sees(ANA, COFFEE)).isEmpty();
    }

    private static List<String> names(int count) {
        try (var in = ReactionTest.class.getResourceAsStream("/sandbox/emoji.json")) {
            return Json.parse(in.readAllBytes()).orElseThrow().properties().stream()
                    .map(java.util.Map.Entry::getKey)
                    .filter(name -> Emoji.kept(name).orElseThrow().equals(name))
                    .limit(count)
                    .toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String posted() throws Exception {
        return SLACK.chatPostMessage(call -> call.channel(COFFEE).text("News")).getTs();
    }

    private static String add(String ts, String name) throws Exception {
        return SLACK.reactionsAdd(call -> call.channel(COFFEE).timestamp(ts).name(name))
                .getError();
    }

    private static String remove(String ts, String name) throws Exception {
        return SLACK.reactionsRemove(call -> call.channel(COFFEE).timestamp(ts).name(name))
                .getError();
    }

    private static JsonNode react(String person, String ts, String name, boolean there) {
        return post(ThreadTest.path(person, COFFEE, ts) + "/reactions", wish(name, there));
    }

    private static JsonNode wish(String name, boolean there) {
        return Json.object().put("name", name).put("there", there);
    }

    private static JsonNode seen(String ts) {
        return sees(ANA, COFFEE).stream()
                .filter(message -> message.path("ts").asText().equals(ts))
                .findFirst()
                .orElseThrow()
                .path("reactions");
    }
}
