package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import dev.percolate.testing.TestDatabase;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ListingTest extends InSandbox {
    @Test
    void listsPublicChannelsWithWhatIsSaidOfThem() throws Exception {
        var listed = SLACK.conversationsList(call -> call).getChannels();
        assertThat(listed).extracting(Conversation::getName).contains("general", "coffee", "mentoring");
        assertThat(named(listed, "coffee").isMember()).isTrue();
        assertThat(named(listed, "coffee").getNumOfMembers()).isEqualTo(15);
        assertThat(named(listed, "general").isMember()).isFalse();
    }

    @Test
    void listsByPages() throws Exception {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            String from = cursor;
            var page = SLACK.conversationsList(call -> call.limit(1).cursor(from));
            page.getChannels().forEach(channel -> seen.add(channel.getId()));
            cursor = page.getResponseMetadata().getNextCursor();
        } while (!cursor.isEmpty());
        assertThat(seen).isSorted().doesNotHaveDuplicates().contains(GENERAL, COFFEE);
    }

    @Test
    void asksForTheScopeOfEachType() throws Exception {
        var refused = SLACK.conversationsList(
                call -> call.types(List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.IM)));
        assertThat(refused.getError()).isEqualTo("missing_scope");
        assertThat(refused.getNeeded()).isEqualTo("im:read");
        assertThat(post("/sandbox/api/conversations.list", call().put("types", "everything"))
                        .path("error")
                        .asText())
                .isEqualTo("invalid_types");
    }

    @Test
    void keepsPrivateChannelsToThoseInThem() throws Exception {
        bean(Conversations.class)
                .addChannel(new dev.percolate.sandbox.Conversation(
                        "C0SECRET01", dev.percolate.sandbox.Conversation.Kind.PRIVATE, "secret"));
        bean(Conversations.class).join("C0SECRET01", ANA);
        assertThat(privateOnes()).isEmpty();
        bean(Conversations.class).join("C0SECRET01", Workspace.BOT_USER);
        assertThat(privateOnes()).singleElement().satisfies(channel -> {
            assertThat(channel.isPrivate()).isTrue();
            assertThat(channel.getNumOfMembers()).isEqualTo(2);
        });
    }

    @Test
    void listsTheConversationsOfOnePerson() throws Exception {
        assertThat(SLACK.usersConversations(call -> call).getChannels())
                .extracting(Conversation::getName)
                .containsExactlyInAnyOrder("coffee", "mentoring");
        assertThat(SLACK.usersConversations(call -> call.user("U0KENJITAN")).getChannels())
                .extracting(Conversation::getName)
                .containsExactlyInAnyOrder("general", "coffee");
        assertThat(SLACK.usersConversations(call -> call.user("U0NOBODY")).getError())
                .isEqualTo("user_not_found");
    }

    @Test
    void pagesThroughAChannelOfFiveThousand() throws Exception {
        crowd();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        int calls = 0;
        do {
            String from = cursor;
            var page = SLACK.conversationsMembers(
                    call -> call.channel(GENERAL).limit(1000).cursor(from));
            seen.addAll(page.getMembers());
            cursor = page.getResponseMetadata().getNextCursor();
            calls++;
        } while (!cursor.isEmpty());
        assertThat(calls).isEqualTo(6);
        assertThat(seen).hasSize(5_014).doesNotHaveDuplicates();
        assertThat(SLACK.conversationsMembers(call -> call.channel(GENERAL)).getMembers())
                .hasSize(100);
        assertThat(SLACK.conversationsMembers(call -> call.channel(GENERAL).limit(1001))
                        .getError())
                .isEqualTo("invalid_limit");
        assertThat(SLACK.usersList(call -> call).getError()).isEqualTo("limit_required");
        assertThat(SLACK.usersList(call -> call.limit(200)).getMembers()).hasSize(200);
    }

    @Test
    void missesNobodyWhenSomebodyLeavesBetweenTwoPages() throws Exception {
        var first = SLACK.conversationsMembers(call -> call.channel(COFFEE).limit(5));
        String last = first.getMembers().getLast();
        bean(Conversations.class).leave(COFFEE, first.getMembers().getFirst());
        bean(Conversations.class).leave(COFFEE, last);
        String cursor = first.getResponseMetadata().getNextCursor();
        var rest = SLACK.conversationsMembers(call -> call.channel(COFFEE).cursor(cursor));
        assertThat(rest.getMembers()).hasSize(10).allMatch(person -> person.compareTo(last) > 0);
    }

    private static List<Conversation> privateOnes() throws Exception {
        return SLACK.conversationsList(call -> call.types(List.of(ConversationType.PRIVATE_CHANNEL)))
                .getChannels();
    }

    private static Conversation named(List<Conversation> listed, String name) {
        return listed.stream()
                .filter(channel -> channel.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static com.fasterxml.jackson.databind.node.ObjectNode call() {
        return Json.object().put("token", dev.percolate.testing.TestSettings.BOT_TOKEN);
    }

    private static void crowd() throws Exception {
        try (var connection = DriverManager.getConnection(TestDatabase.url("sandbox"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into sandbox.person (id, handle, name, title, department, zone, locale, standing)
                    select 'U1' || lpad(n::text, 8, '0'), 'crowd' || n, 'Crowd ' || n, '', '', null, 'en-GB', 'member'
                    from generate_series(1, 5000) n
                    """);
            statement.execute("""
                    insert into sandbox.membership (conversation_id, person_id)
                    select 'C0GENERAL1', id from sandbox.person where handle like 'crowd%'
                    """);
        }
    }
}
