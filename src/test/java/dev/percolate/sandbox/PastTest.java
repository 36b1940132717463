package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Long conversations, page by page.
final class PastTest extends InSandbox {
    private static final String PATH = "/sandbox/page/people/" + ANA + "/conversations/" + COFFEE;

    @Test
    void showsTheNewestFirstAndGoesBackToTheFirstWithoutAGap() throws Exception {
        Crowd.saysInChannel(COFFEE, 450, SandboxClocks.MONDAY.getEpochSecond());
        List<String> read = new ArrayList<>();
        JsonNode page = get(PATH);
        assertThat(page.path("messages")).hasSize(200);
        while (page.path("earlier").asBoolean()) {
            read.addAll(0, page.path("messages").findValuesAsText("text"));
            page = get(PATH + "?before=" + page.at("/messages/0/ts").asText());
        }
        assertThat(page.path("messages")).hasSize(50);
        read.addAll(0, page.path("messages").findValuesAsText("text"));
        assertThat(read).hasSize(450).startsWith("Word 1").endsWith("Word 450").doesNotHaveDuplicates();
        assertThat(get(PATH + "?before=" + page.at("/messages/0/ts").asText()))
                .isEqualTo(Json.read("{\"messages\":[],\"earlier\":false}"));
    }

    @Test
    void saysThatNothingIsEarlierWhereEverythingIsShown() throws Exception {
        Crowd.saysInChannel(COFFEE, 200, SandboxClocks.MONDAY.getEpochSecond());
        assertThat(get(PATH).path("messages")).hasSize(200);
        assertThat(get(PATH).path("earlier").asBoolean()).isFalse();
    }

    @Test
    void leavesRepliesInTheirThreadsAlsoWhereItLooksBack() throws Exception {
        String parent = SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Who comes?"))
                .getTs();
        for (boolean broadcast : new boolean[] {false, true}) {
            SLACK.chatPostMessage(call -> call.channel(COFFEE)
                    .threadTs(parent)
                    .replyBroadcast(broadcast)
                    .text(broadcast ? "Everybody comes" : "I do"));
        }
        assertThat(get(PATH + "?before=9999999999.000000").path("messages").findValuesAsText("text"))
                .containsExactly("Who comes?", "Everybody comes");
    }

    @Test
    void readsNothingByLookingBack() throws Exception {
        Crowd.saysInChannel(COFFEE, 1200, SandboxClocks.MONDAY.getEpochSecond());
        assertThat(unread()).as("counted as far as a thousand").isEqualTo(1000);
        get(PATH + "?before=" + (SandboxClocks.MONDAY.getEpochSecond() - 3600) + ".000000");
        assertThat(unread()).isEqualTo(1000);
        get(PATH);
        assertThat(unread()).isZero();
    }

    private static int unread() {
        return get("/sandbox/page/people/" + ANA)
                .path("conversations")
                .valueStream()
                .filter(place -> place.path("id").asText().equals(COFFEE))
                .findFirst()
                .orElseThrow()
                .path("unread")
                .asInt();
    }
}
