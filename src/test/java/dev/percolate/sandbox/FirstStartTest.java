package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.sandbox.FakeBot.Received;
import dev.percolate.sandbox.FakeBot.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstStartTest extends InSandbox {
    private static final String VIEW = """
            {"type":"modal","callback_id":"profile","title":{"type":"plain_text","text":"Coffee"},
             "submit":{"type":"plain_text","text":"Save"},
             "blocks":[
                {"type":"section","text":{"type":"mrkdwn","text":"You are in."}},
                {"type":"input","block_id":"one","label":{"type":"plain_text","text":"Offer"},
                 "element":{"type":"plain_text_input","action_id":"text"}},
                {"type":"input","block_id":"two","label":{"type":"plain_text","text":"Seek"},
                 "element":{"type":"plain_text_input","action_id":"text"}}]}
            """;

    @Test
    void keepsEverythingOverASecondStart() {
        types(ANA, COFFEE, "Still here?");
        int before = bean(People.class).all().size();
        try (var second = start("sandbox", Map.of())) {
            assertThat(second.getApplicationContext().getBean(People.class).all())
                    .hasSize(before);
            assertThat(second.getApplicationContext().getBean(Messages.class).newest(COFFEE, BEN, 10))
                    .extracting(Message::text)
                    .containsExactly("Still here?");
        }
    }

    @Test
    void playsTheOpeningSceneAsThosePeopleWould() {
        BOT.answers(FirstStartTest::goingAlong);
        assertThat(bean(OpeningScene.class).play()).isTrue();

        assertThat(typed()).hasSize(16).contains("/coffee join", "/coffee ");
        List<Received> sent =
                BOT.received().stream().filter(one -> one.is("view_submission")).toList();
        assertThat(sent)
                .hasSize(8)
                .noneMatch(one -> one.payload().at("/user/id").asText().equals(ANA));
        assertThat(sent.getFirst()
                        .payload()
                        .at("/view/state/values/one/text/value")
                        .asText())
                .isEqualTo("saying no to a customer kindly");
        assertThat(sent.getFirst()
                        .payload()
                        .at("/view/state/values/two/text/value")
                        .asText())
                .isEqualTo("reading a product roadmap");
        assertThat(sees(BEN, COFFEE)).isEmpty();
        assertThat(modals(BEN)).isEmpty();
        assertThat(SandboxClocks.DOMAIN.instant()).isEqualTo(Instant.parse("2026-01-05T13:00:00Z"));
    }

    @Test
    void playsItOnceAndGoesOnWhereItWasInterrupted() {
        BOT.answers(sent -> BOT.received().size() > 4 ? Reply.status(503) : goingAlong(sent));
        assertThat(bean(OpeningScene.class).play()).isFalse();
        SandboxClocks.DOMAIN.set(Instant.parse("2026-01-05T18:00:00Z"));
        BOT.forget();
        BOT.answers(FirstStartTest::goingAlong);
        assertThat(bean(OpeningScene.class).play()).isTrue();
        assertThat(typed()).hasSize(14);
        assertThat(SandboxClocks.DOMAIN.instant()).isEqualTo(Instant.parse("2026-01-05T18:00:00Z"));

        BOT.forget();
        assertThat(bean(OpeningScene.class).play()).isTrue();
        assertThat(BOT.received()).isEmpty();
    }

    @Test
    void playsItByItselfWhenTheBotAnswers() {
        BOT.answers(sent -> BOT.received().size() < 3 ? Reply.status(404) : goingAlong(sent));
        try (var server = start("sandbox", Map.of("percolate.sandbox.opening-scene", "true"))) {
            FirstStart steps = server.getApplicationContext().getBean(FirstStart.class);
            eventually(() -> steps.isDone("joined U0IMANIJOH"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T09:00:00Z, 2026-01-05T13:00:00Z",
        "2026-01-05T12:30:00Z, 2026-01-05T12:30:00Z",
        "2026-01-05T15:30:00Z, 2026-01-05T15:30:00Z",
        "2026-01-05T15:31:00Z, 2026-01-06T13:00:00Z",
        "2026-01-09T16:00:00Z, 2026-01-12T13:00:00Z",
        "2026-01-10T13:00:00Z, 2026-01-12T13:00:00Z"
    })
    void beginsWhenMostPeopleAreAtWork(Instant now, Instant moved) {
        assertThat(OpeningScene.officeHours(now)).isEqualTo(moved);
    }

    private static List<String> typed() {
        return BOT.received().stream()
                .filter(one -> !one.isEvent() && one.form().containsKey("command"))
                .map(one -> one.form().get("command") + " " + one.form().get("text"))
                .toList();
    }

    /// A bot that lets people join and opens its form at the bare command.
    private static Reply goingAlong(Received sent) {
        if (sent.is("view_submission")) {
            return FakeBot.OK;
        }
        if (sent.form().get("text").isEmpty()) {
            try {
                SLACK.viewsOpen(
                        call -> call.triggerId(sent.form().get("trigger_id")).viewAsString(VIEW));
            } catch (Exception e) {
                return Reply.status(500);
            }
            return FakeBot.OK;
        }
        return Reply.json("{\"text\":\"Welcome\"}");
    }
}
