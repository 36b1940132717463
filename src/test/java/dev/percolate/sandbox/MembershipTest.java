package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

final class MembershipTest extends InSandbox {
    @Test
    void tellsTheAppThatItWasInvited() {
        assertThat(types(ANA, GENERAL, "/invite @Percolate").path("ok").asBoolean())
                .isTrue();
        assertThat(told()).isEqualTo(Json.read("""
                {"type":"member_joined_channel","user":"U0PERCOLATE","channel":"C0GENERAL1","channel_type":"C",
                 "team":"T0KETTLE1","event_ts":"1767603600.000000","inviter":"U0ANASOUSA"}
                """));
    }

    @Test
    void tellsTheAppWhoLeavesAndJoinsWhereItIs() {
        Conversation coffee = conversation(COFFEE);
        assertThat(bean(LeaveChannel.class).leave(coffee, BEN)).isTrue();
        assertThat(told()).isEqualTo(Json.read("""
                {"type":"member_left_channel","user":"U0BENOKAFO","channel":"C0COFFEE01","channel_type":"C",
                 "team":"T0KETTLE1","event_ts":"1767603600.000000"}
                """));
        BOT.forget();
        assertThat(bean(JoinChannel.class).join(coffee, BEN)).isTrue();
        assertThat(told().path("type").asText()).isEqualTo("member_joined_channel");
    }

    @Test
    void tellsTheAppThatItIsOutOfAChannel() {
        assertThat(bean(LeaveChannel.class).removed(conversation(COFFEE), Workspace.BOT_USER, ANA))
                .isTrue();
        assertThat(told()).isEqualTo(Json.read("""
                {"type":"channel_left","channel":"C0COFFEE01","actor_id":"U0ANASOUSA","event_ts":"1767603600.000000"}
                """));
        assertThat(bean(Conversations.class).isIn(COFFEE, Workspace.BOT_USER)).isFalse();
    }

    @Test
    void tellsTheAppNothingOfChannelsItIsNotInOrOfWhatIsSoAlready() {
        assertThat(bean(LeaveChannel.class).leave(conversation(GENERAL), BEN)).isTrue();
        assertThat(bean(LeaveChannel.class).leave(conversation(GENERAL), BEN)).isFalse();
        assertThat(bean(JoinChannel.class).join(conversation(GENERAL), BEN)).isTrue();
        assertThat(bean(JoinChannel.class).join(conversation(COFFEE), BEN)).isFalse();
        assertThat(Probe.waiting()).isZero();
        assertThat(BOT.events()).isEmpty();
    }

    private static Conversation conversation(String id) {
        return bean(Conversations.class).find(id).orElseThrow();
    }

    private static JsonNode told() {
        eventually(() -> !BOT.events().isEmpty());
        return BOT.events().getLast().event().path("event");
    }
}
