package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.request.auth.AuthTestRequest;
import dev.percolate.sandbox.web.InjectedFaults;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WebApiTest extends InSandbox {
    @Test
    void knowsItsToken() throws Exception {
        var good = SLACK.authTest(AuthTestRequest.builder().build());
        assertThat(good.isOk()).isTrue();
        assertThat(good.getTeamId()).isEqualTo(Workspace.TEAM);
        assertThat(good.getUserId()).isEqualTo(Workspace.BOT_USER);
        assertThat(good.getBotId()).isEqualTo(Workspace.BOT);

        assertThat(slack("xoxb-somebody-elses-token").authTest(call -> call).getError())
                .isEqualTo("invalid_auth");
        assertThat(post("/sandbox/api/auth.test", Json.object()).path("error").asText())
                .isEqualTo("not_authed");
    }

    @Test
    void takesTheTokenAsAFieldAndArgumentsAsJson() {
        var body = Json.object()
                .put("token", dev.percolate.testing.TestSettings.BOT_TOKEN)
                .put("channel", COFFEE)
                .put("text", "Hello");
        body.putArray("blocks").addObject().put("type", "divider");
        assertThat(post("/sandbox/api/chat.postMessage", body).path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(post("/sandbox/api/chat.deleteEverything", Json.object())
                        .path("error")
                        .asText())
                .isEqualTo("unknown_method");
        assertThat(Json.read(send(request("/sandbox/api/auth.test")
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString("{")))
                                .body())
                        .path("error")
                        .asText())
                .isEqualTo("invalid_json");
    }

    @Test
    void everyListedMethodIsThere() {
        for (Method method : Method.values()) {
            String error = post("/sandbox/api/" + method.slackName(), withToken())
                    .path("error")
                    .asText();
            assertThat(error).as(method.slackName()).isNotIn("unknown_method", "internal_error");
        }
        assertThat(Arrays.stream(Method.values()).map(Method::slackName)).doesNotHaveDuplicates();
    }

    @Test
    void grantsOnlyTheManifestsScopes() throws Exception {
        String direct = directMessages(ANA);
        var refused = SLACK.conversationsMembers(call -> call.channel(direct));
        assertThat(refused.getError()).isEqualTo("missing_scope");
        assertThat(refused.getNeeded()).isEqualTo("im:read");
        assertThat(refused.getProvided()).contains("channels:read").doesNotContain("im:read");
        assertThat(SLACK.conversationsMembers(call -> call.channel(COFFEE)).isOk())
                .isTrue();
    }

    @Test
    void pagesThroughPeople() throws Exception {
        var first = SLACK.usersList(call -> call.limit(10).includeLocale(true));
        assertThat(first.getMembers()).hasSize(10);
        String cursor = first.getResponseMetadata().getNextCursor();
        var second = SLACK.usersList(call -> call.limit(10).cursor(cursor));
        assertThat(second.getMembers()).hasSize(8).doesNotContainAnyElementsOf(first.getMembers());
        assertThat(second.getResponseMetadata().getNextCursor()).isEmpty();
        assertThat(SLACK.usersList(call -> call.cursor("nonsense")).getError()).isEqualTo("invalid_cursor");
    }

    @Test
    void tellsWhoSomebodyIs() throws Exception {
        var ana = SLACK.usersInfo(call -> call.user(ANA).includeLocale(true)).getUser();
        assertThat(ana.getRealName()).isEqualTo("Ana Sousa");
        assertThat(ana.getProfile().getTitle()).isEqualTo("Product designer");
        assertThat(ana.getTz()).isEqualTo("Europe/Lisbon");
        assertThat(ana.getTzOffset()).isZero();
        assertThat(ana.getLocale()).isEqualTo("en-GB");

        var people = SLACK.usersList(call -> call).getMembers();
        assertThat(people).filteredOn(com.slack.api.model.User::isDeleted).hasSize(1);
        assertThat(people).filteredOn(com.slack.api.model.User::isRestricted).hasSize(2);
        assertThat(people).filteredOn(com.slack.api.model.User::isBot).hasSize(1);
        assertThat(SLACK.usersInfo(call -> call.user("U0NOBODY")).getError()).isEqualTo("user_not_found");
    }

    @Test
    void tellsWhatAConversationIs() throws Exception {
        var coffee = SLACK.conversationsInfo(call -> call.channel(COFFEE).includeNumMembers(true))
                .getChannel();
        assertThat(coffee.getName()).isEqualTo("coffee");
        assertThat(coffee.isMember()).isTrue();
        assertThat(coffee.getNumOfMembers()).isEqualTo(15);
        assertThat(SLACK.conversationsInfo(call -> call.channel(GENERAL))
                        .getChannel()
                        .isMember())
                .isFalse();
        assertThat(SLACK.conversationsInfo(call -> call.channel("C0NOWHERE")).getError())
                .isEqualTo("channel_not_found");
    }

    @Test
    void tellsWhoIsInCharge() throws Exception {
        assertThat(SLACK.conversationsInfo(call -> call.channel(COFFEE))
                        .getChannel()
                        .getCreator())
                .isEqualTo(ANA);
        assertThat(SLACK.usersList(call -> call).getMembers())
                .filteredOn(com.slack.api.model.User::isAdmin)
                .extracting(com.slack.api.model.User::getName)
                .containsExactly("aroha");
        assertThat(SLACK.usersInfo(call -> call.user("U0AROHANGA")).getUser().isAdmin())
                .isTrue();
        assertThat(SLACK.usersInfo(call -> call.user(ANA)).getUser().isAdmin()).isFalse();
    }

    @Test
    void opensTheSameConversationForTheSamePeople() throws Exception {
        String first = SLACK.conversationsOpen(call -> call.users(List.of(ANA, BEN)))
                .getChannel()
                .getId();
        var again = SLACK.conversationsOpen(call -> call.users(List.of(BEN, ANA)));
        assertThat(again.getChannel().getId()).isEqualTo(first);
        assertThat(again.isAlreadyOpen()).isTrue();
        assertThat(get("/sandbox/page/people/" + ANA).path("conversations").findValuesAsText("id"))
                .contains(first);

        assertThat(SLACK.conversationsOpen(call -> call.users(List.of(ANA)))
                        .getChannel()
                        .getId())
                .isEqualTo(directMessages(ANA));
    }

    @Test
    void opensConversationsOnlyWithPeopleWhoCanBeReached() throws Exception {
        assertThat(SLACK.conversationsOpen(call -> call.users(List.of("U0OLGAKOWA")))
                        .getError())
                .isEqualTo("user_disabled");
        assertThat(SLACK.conversationsOpen(call -> call.users(List.of("U0NOBODY")))
                        .getError())
                .isEqualTo("user_not_found");
        List<String> nine = bean(People.class).all().stream()
                .filter(Person::canBeWrittenTo)
                .map(Person::id)
                .limit(9)
                .toList();
        assertThat(SLACK.conversationsOpen(call -> call.users(nine)).getError()).isEqualTo("too_many_users");
        assertThat(SLACK.conversationsOpen(call -> call.users(nine.subList(0, 8)))
                        .isOk())
                .isTrue();
    }

    @Test
    void hasBadDaysOnRequest() throws Exception {
        bean(InjectedFaults.class).tooMany(Method.AUTH_TEST, Duration.ofSeconds(7), 1);
        assertThatThrownBy(() -> SLACK.authTest(call -> call)).isInstanceOfSatisfying(SlackApiException.class, e -> {
            assertThat(e.getResponse().code()).isEqualTo(429);
            assertThat(e.getResponse().header("Retry-After")).isEqualTo("7");
        });
        assertThat(SLACK.authTest(call -> call).isOk()).isTrue();

        bean(InjectedFaults.class).answerLost(Method.CHAT_POST_MESSAGE, 1);
        assertThatThrownBy(
                        () -> SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Lost, yet there")))
                .isInstanceOf(SlackApiException.class);
        assertThat(sees(ANA, COFFEE)).hasSize(1);
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode withToken() {
        return Json.object().put("token", dev.percolate.testing.TestSettings.BOT_TOKEN);
    }
}
