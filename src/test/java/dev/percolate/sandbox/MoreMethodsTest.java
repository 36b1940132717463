package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MoreMethodsTest extends InSandbox {
    @Test
    void deletesOnlyTheAppsOwnMessages() throws Exception {
        String ts =
                SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Oops")).getTs();
        assertThat(SLACK.chatDelete(call -> call.channel(COFFEE).ts(ts)).getTs())
                .isEqualTo(ts);
        assertThat(sees(ANA, COFFEE)).isEmpty();
        assertThat(delete(ts)).isEqualTo("message_not_found");

        types(ANA, COFFEE, "Mine");
        assertThat(delete(sees(ANA, COFFEE).getFirst().path("ts").asText())).isEqualTo("cant_delete_message");
        var whispered =
                SLACK.chatPostEphemeral(call -> call.channel(COFFEE).user(ANA).text("Psst"));
        assertThat(delete(whispered.getMessageTs())).isEqualTo("message_not_found");
    }

    @Test
    void namesAMessageByALink() throws Exception {
        String ts =
                SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Here")).getTs();
        var named = SLACK.chatGetPermalink(call -> call.channel(COFFEE).messageTs(ts));
        assertThat(named.getPermalink()).endsWith("/archives/C0COFFEE01/p1767603600000000");
        assertThat(SLACK.chatGetPermalink(call -> call.channel(COFFEE).messageTs("1.000000"))
                        .getError())
                .isEqualTo("message_not_found");
        assertThat(SLACK.chatGetPermalink(call -> call.channel("C0NOWHERE").messageTs(ts))
                        .getError())
                .isEqualTo("channel_not_found");
    }

    @Test
    void cutsTextsThatAreTooLong() throws Exception {
        assertThat(SLACK.chatPostMessage(call -> call.channel(COFFEE).text("x".repeat(40_001)))
                        .getMessage()
                        .getText())
                .hasSize(40_000);
    }

    @Test
    void takesAHundredAttachments() {
        assertThat(attached(100)).isEmpty();
        assertThat(attached(101)).isEqualTo("too_many_attachments");
    }

    @Test
    void joinsPublicChannelsAndLeavesThem() throws Exception {
        var joined = SLACK.conversationsJoin(call -> call.channel(GENERAL));
        assertThat(joined.getChannel().isMember()).isTrue();
        assertThat(joined.getWarning()).isNull();
        assertThat(SLACK.conversationsJoin(call -> call.channel(GENERAL)).getWarning())
                .isEqualTo("already_in_channel");
        assertThat(SLACK.conversationsJoin(call -> call.channel(directMessages(ANA)))
                        .getError())
                .isEqualTo("method_not_supported_for_channel_type");

        assertThat(SLACK.conversationsLeave(call -> call.channel(GENERAL)).getError())
                .isEqualTo("cant_leave_general");
        assertThat(SLACK.conversationsLeave(call -> call.channel(COFFEE)).isNotInChannel())
                .isFalse();
        assertThat(SLACK.conversationsLeave(call -> call.channel(COFFEE)).isNotInChannel())
                .isTrue();
        assertThat(SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Still here?"))
                        .getError())
                .isEqualTo("not_in_channel");
    }

    @Test
    void saysWhenSomebodyIsNotToBeDisturbed() throws Exception {
        var kenji = SLACK.dndInfo(call -> call.user("U0KENJITAN"));
        assertThat(kenji.isDndEnabled()).isTrue();
        assertThat(kenji.getNextDndStartTs()).isEqualTo(epoch("2026-01-05T22:00:00+09:00"));
        assertThat(kenji.getNextDndEndTs()).isEqualTo(epoch("2026-01-06T08:00:00+09:00"));
        var imani = SLACK.dndInfo(call -> call.user("U0IMANIJOH"));
        assertThat(imani.getNextDndStartTs()).isEqualTo(epoch("2026-01-04T22:00:00-05:00"));
        assertThat(imani.getNextDndEndTs()).isEqualTo(epoch("2026-01-05T08:00:00-05:00"));
        assertThat(SLACK.dndInfo(call -> call.user("U0NOBODY")).getError()).isEqualTo("user_not_found");
    }

    @Test
    void saysWhichWorkspaceItIs() throws Exception {
        var team = SLACK.teamInfo(call -> call).getTeam();
        assertThat(team.getId()).isEqualTo(Workspace.TEAM);
        assertThat(team.getDomain()).isEqualTo(Workspace.DOMAIN);
        assertThat(SLACK.teamInfo(call -> call.team("T0ELSEWHERE")).getError()).isEqualTo("team_not_found");
    }

    @Test
    void neverShowsWhatPeopleWrote() throws Exception {
        var history = SLACK.conversationsHistory(call -> call.channel(COFFEE));
        assertThat(history.getError()).isEqualTo("missing_scope");
        assertThat(history.getNeeded()).contains("channels:history");
        assertThat(SLACK.conversationsReplies(call -> call.channel(COFFEE).ts("1.000000"))
                        .getError())
                .isEqualTo("missing_scope");
    }

    private static long epoch(String time) {
        return java.time.OffsetDateTime.parse(time).toEpochSecond();
    }

    private static String delete(String ts) throws Exception {
        return SLACK.chatDelete(call -> call.channel(COFFEE).ts(ts)).getError();
    }

    private static String attached(int many) {
        var body = Json.object()
                .put("token", dev.percolate.testing.TestSettings.BOT_TOKEN)
                .put("channel", COFFEE)
                .put("text", "Look");
        var attachments = body.putArray("attachments");
        for (int i = 0; i < many; i++) {
            attachments.addObject().put("text", "One");
        }
        return post("/sandbox/api/chat.postMessage", body).path("error").asText();
    }
}
