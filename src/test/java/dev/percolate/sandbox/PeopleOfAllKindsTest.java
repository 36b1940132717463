package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

final class PeopleOfAllKindsTest extends InSandbox {
    private static final String PRIYA = "W0PRIYASHA";
    private static final String TOMAS = "U0TOMASNOV";

    @Test
    void tellsGuestsOfOneChannelFromThoseOfSome() throws Exception {
        var tomas = SLACK.usersInfo(call -> call.user(TOMAS)).getUser();
        assertThat(tomas.isRestricted()).isTrue();
        assertThat(tomas.isUltraRestricted()).isTrue();
        var noah = SLACK.usersInfo(call -> call.user("U0NOAHFISC")).getUser();
        assertThat(noah.isRestricted()).isTrue();
        assertThat(noah.isUltraRestricted()).isFalse();
    }

    @Test
    void saysLittleOfPeopleOfOtherOrganisations() {
        JsonNode priya = user(PRIYA);
        assertThat(priya.path("team_id").asText()).isEqualTo("T0ELSEWHERE");
        assertThat(priya.at("/profile/team").asText()).isEqualTo("T0ELSEWHERE");
        assertThat(priya.has("locale")).isFalse();
        assertThat(priya.has("tz")).isFalse();
        assertThat(priya.path("is_restricted").asBoolean()).isFalse();
        assertThat(priya.at("/enterprise_user/id").asText()).isEqualTo(PRIYA);
        assertThat(priya.at("/enterprise_user/enterprise_id").asText()).isEqualTo("E0ELSEWHERE");
        assertThat(user(ANA).has("enterprise_user")).isFalse();
        assertThat(user(ANA).has("is_stranger")).isFalse();
    }

    @Test
    void callsThemStrangersUntilTheBotMeetsThemInAChannel() {
        assertThat(user(PRIYA).path("is_stranger").asBoolean()).isTrue();
        bean(Conversations.class).join(Seed.PARTNER_CHANNEL, Workspace.BOT_USER);
        assertThat(user(PRIYA).path("is_stranger").asBoolean()).isFalse();
    }

    @Test
    void marksAChannelThatIsShared() throws Exception {
        var shared = SLACK.conversationsInfo(call -> call.channel(Seed.PARTNER_CHANNEL))
                .getChannel();
        assertThat(shared.isExtShared()).isTrue();
        assertThat(shared.isShared()).isTrue();
        assertThat(SLACK.conversationsInfo(call -> call.channel(COFFEE))
                        .getChannel()
                        .isExtShared())
                .isFalse();
    }

    @Test
    void hasNoCommandsForPeopleOfOtherOrganisations() {
        assertThat(types(PRIYA, Seed.PARTNER_CHANNEL, "/coffee").path("error").asText())
                .isEqualTo("/coffee is not a valid command.");
        assertThat(types(TOMAS, Seed.PARTNER_CHANNEL, "/coffee").path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void showsTheFieldsOfAProfile() throws Exception {
        var diego = SLACK.usersProfileGet(call -> call.user("U0DIEGORAM").includeLabels(true))
                .getProfile();
        assertThat(diego.getTitle()).isEqualTo("Backend engineer");
        assertThat(diego.getFields().get("Xf0DEPARTMENT").getValue()).isEqualTo("Engineering");
        assertThat(diego.getFields().get("Xf0DEPARTMENT").getLabel()).isEqualTo("Department");
        assertThat(diego.getFields().get("Xf0MANAGER").getValue()).isEqualTo("U0ELIFYILM");
        assertThat(diego.getFields().get("Xf0STARTED").getValue()).isEqualTo("2024-03-01");
        assertThat(diego.getFields().get("Xf0OFFICE").getValue()).isEqualTo("Bogot\u00E1");
        var unlabelled =
                SLACK.usersProfileGet(call -> call.user(BEN)).getProfile().getFields();
        assertThat(unlabelled).containsOnlyKeys("Xf0DEPARTMENT");
        assertThat(unlabelled.get("Xf0DEPARTMENT").getLabel()).isNull();
        assertThat(SLACK.usersProfileGet(call -> call.user(PRIYA)).getProfile().getFields())
                .isNullOrEmpty();
        assertThat(SLACK.usersProfileGet(call -> call.user("U0NOBODY")).getError())
                .isEqualTo("user_not_found");
    }

    @Test
    void saysWhichFieldsAProfileHas() throws Exception {
        var fields = SLACK.teamProfileGet(call -> call.visibility("visible"))
                .getProfile()
                .getFields();
        assertThat(fields)
                .extracting(field -> field.getId() + " " + field.getLabel() + " " + field.getType())
                .containsExactly(
                        "Xf0DEPARTMENT Department text",
                        "Xf0MANAGER Manager user",
                        "Xf0OFFICE Office text",
                        "Xf0STARTED Start date date");
        assertThat(SLACK.teamProfileGet(call -> call.visibility("hidden"))
                        .getProfile()
                        .getFields())
                .isEmpty();
    }

    @Test
    void tellsTheAppOfPeopleWhoChange() {
        stand("deactivated");
        JsonNode changed = told("user_change");
        assertThat(changed.at("/user/id").asText()).isEqualTo(ANA);
        assertThat(changed.at("/user/deleted").asBoolean()).isTrue();
        assertThat(changed.at("/user/profile/title").asText()).isEqualTo("Product designer");
        eventually(() -> Probe.waiting() == 0);
        BOT.forget();
        stand("member");
        assertThat(told("user_change").at("/user/deleted").asBoolean()).isFalse();
    }

    private static void stand(String standing) {
        var body = Json.object().put("person", ANA).put("standing", standing);
        assertThat(post("/sandbox/page/standing/people", body).path("ok").asBoolean())
                .isTrue();
    }

    private static JsonNode user(String id) {
        var call = Json.object()
                .put("token", dev.percolate.testing.TestSettings.BOT_TOKEN)
                .put("user", id)
                .put("include_locale", true);
        return post("/sandbox/api/users.info", call).path("user");
    }

    private static JsonNode told(String type) {
        eventually(() -> BOT.events().stream().anyMatch(sent -> type(sent).equals(type)));
        return BOT.events().stream()
                .filter(sent -> type(sent).equals(type))
                .findFirst()
                .orElseThrow()
                .event()
                .path("event");
    }

    private static String type(FakeBot.Received sent) {
        return sent.event().at("/event/type").asText();
    }
}
