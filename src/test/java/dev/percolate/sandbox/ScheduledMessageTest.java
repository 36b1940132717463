package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.chat.ChatScheduleMessageResponse;
import com.slack.api.model.Message.Metadata;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ScheduledMessageTest extends InSandbox {
    private static final Instant NOW = SandboxClocks.MONDAY;

    @Test
    void postsInDomainTimeAndOnce() throws Exception {
        var scheduled = schedule(Duration.ofHours(2), "Later");
        assertThat(scheduled.isOk()).as(scheduled.getError()).isTrue();
        assertThat(scheduled.getPostAt())
                .isEqualTo((int) NOW.plus(Duration.ofHours(2)).getEpochSecond());
        assertThat(sees(ANA, COFFEE)).isEmpty();
        assertThat(routine().nextDue(NOW)).contains(NOW.plus(Duration.ofHours(2)));

        SandboxClocks.WALL.pass(Duration.ofDays(1));
        routine().run(at(Duration.ofMinutes(119)));
        assertThat(sees(ANA, COFFEE)).isEmpty();
        routine().run(at(Duration.ofHours(2)));
        routine().run(at(Duration.ofHours(2)));
        assertThat(sees(ANA, COFFEE)).singleElement().satisfies(seen -> {
            assertThat(seen.path("text").asText()).isEqualTo("Later");
            assertThat(seen.path("at").asText()).isEqualTo("2026-01-05T11:00:00Z");
        });
        assertThat(routine().nextDue(SandboxClocks.DOMAIN.instant())).isEmpty();
    }

    @Test
    void refusesThePastAndWhatIsMoreThan120DaysAhead() throws Exception {
        assertThat(schedule(Duration.ZERO, "Now").getError()).isEqualTo("time_in_past");
        assertThat(schedule(Duration.ofDays(120).plusSeconds(1), "Far").getError())
                .isEqualTo("time_too_far");
        assertThat(schedule(Duration.ofDays(120), "Just").isOk()).isTrue();
        assertThat(SLACK.chatScheduleMessage(call -> call.channel(COFFEE).text("When?"))
                        .getError())
                .isEqualTo("invalid_time");
    }

    @Test
    void takesThirtyForFiveMinutesOfAConversation() throws Exception {
        for (int i = 0; i < 30; i++) {
            assertThat(schedule(Duration.ofHours(1).plusSeconds(i), "One of many")
                            .isOk())
                    .isTrue();
        }
        assertThat(schedule(Duration.ofHours(1).plusSeconds(299), "Too many").getError())
                .isEqualTo("restricted_too_many");
        assertThat(schedule(Duration.ofHours(1).plusSeconds(300), "The next five")
                        .isOk())
                .isTrue();
        assertThat(SLACK.chatScheduleMessage(call -> call.channel(ANA)
                                .postAt(second(Duration.ofHours(1)))
                                .text("Elsewhere"))
                        .isOk())
                .isTrue();
    }

    @Test
    void neverPostsWhatCarriesMetadata() throws Exception {
        assertThat(SLACK.chatScheduleMessage(call -> call.channel(COFFEE)
                                .postAt(second(Duration.ofHours(1)))
                                .text("Traced")
                                .metadata(Metadata.builder()
                                        .eventType("percolate_message")
                                        .eventPayload(Map.of("trace", "1"))
                                        .build()))
                        .isOk())
                .isTrue();
        routine().run(at(Duration.ofHours(2)));
        assertThat(sees(ANA, COFFEE)).isEmpty();
        assertThat(routine().nextDue(SandboxClocks.DOMAIN.instant())).isEmpty();
    }

    @Test
    void isNotPostedWhereTheAppNoLongerIs() throws Exception {
        schedule(Duration.ofHours(1), "Too late");
        bean(LeaveChannel.class).leave(bean(Conversations.class).find(COFFEE).orElseThrow(), Workspace.BOT_USER);
        routine().run(at(Duration.ofHours(2)));
        assertThat(sees(ANA, COFFEE)).isEmpty();
    }

    @Test
    void goesOnlyIntoAThreadThatIsThere() throws Exception {
        assertThat(inThread("1767603600.000000").getError()).isEqualTo("thread_not_found");
        String parent = SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Who comes?"))
                .getTs();
        assertThat(inThread(parent).isOk()).isTrue();
        String gone = SLACK.chatPostMessage(call -> call.channel(COFFEE).text("Never mind"))
                .getTs();
        assertThat(inThread(gone).isOk()).isTrue();
        SLACK.chatDelete(call -> call.channel(COFFEE).ts(gone));

        routine().run(at(Duration.ofHours(2)));
        assertThat(Probe.number("select count(*) from sandbox.message where thread_ts = '" + parent + "'"))
                .isEqualTo(1);
        assertThat(Probe.number("select count(*) from sandbox.message where thread_ts = '" + gone + "'"))
                .isZero();
        assertThat(routine().nextDue(SandboxClocks.DOMAIN.instant())).isEmpty();
    }

    @Test
    void isPostedOnceWhereTwoNodesTakeIt() throws Exception {
        schedule(Duration.ofHours(1), "Later");
        Instant now = at(Duration.ofHours(1));
        List<ScheduledMessage> seenByTheOther = scheduled().due(now, Optional.empty(), 10);
        assertThat(seenByTheOther).hasSize(1);
        routine().run(now);
        routine(instead("due", arguments -> arguments[1].equals(Optional.empty()) ? seenByTheOther : List.of()))
                .run(now);
        assertThat(sees(ANA, COFFEE)).hasSize(1);
    }

    @Test
    void isNotHeldUpByAnotherThatFails() throws Exception {
        for (int i = 0; i < 30; i++) {
            schedule(Duration.ofHours(1).plusSeconds(i), "Fails");
        }
        schedule(Duration.ofHours(2), "Goes");
        Instant now = at(Duration.ofHours(2));
        String last = scheduled().due(now, Optional.empty(), 100).getLast().id();
        routine(instead("remove", arguments -> {
                    if (arguments[0].equals(last)) {
                        return scheduled().remove(last);
                    }
                    throw new IllegalStateException("it cannot be written");
                }))
                .run(now);
        assertThat(sees(ANA, COFFEE))
                .singleElement()
                .satisfies(seen -> assertThat(seen.path("text").asText()).isEqualTo("Goes"));

        routine().run(now);
        assertThat(sees(ANA, COFFEE)).hasSize(31);
    }

    @Test
    void isNamedInTheCalendar() {
        assertThat(routine().inWords()).contains("A scheduled message is posted");
    }

    @Test
    void canBeTakenBackUntilAMinuteBefore() throws Exception {
        String id = schedule(Duration.ofHours(1), "Perhaps").getScheduledMessageId();
        assertThat(delete(ANA, id)).isEqualTo("channel_not_found");
        assertThat(delete(directMessages(ANA), id)).isEqualTo("invalid_scheduled_message_id");
        assertThat(delete(COFFEE, id)).isNull();
        assertThat(delete(COFFEE, id)).isEqualTo("invalid_scheduled_message_id");

        String late = schedule(Duration.ofHours(1), "Surely").getScheduledMessageId();
        at(Duration.ofMinutes(59));
        assertThat(delete(COFFEE, late)).isEqualTo("invalid_scheduled_message_id");
    }

    @Test
    void listsWhatWaitsInPages() throws Exception {
        schedule(Duration.ofHours(1), "One");
        schedule(Duration.ofHours(2), "Two");
        schedule(Duration.ofHours(3), "Three");
        var first = SLACK.chatScheduledMessagesList(call -> call.channel(COFFEE).limit(2));
        assertThat(first.getScheduledMessages()).hasSize(2);
        String cursor = first.getResponseMetadata().getNextCursor();
        assertThat(SLACK.chatScheduledMessagesList(
                                call -> call.channel(COFFEE).limit(2).cursor(cursor))
                        .getScheduledMessages())
                .hasSize(1);
        assertThat(SLACK.chatScheduledMessagesList(call -> call.oldest(String.valueOf(second(Duration.ofMinutes(90))))
                                .latest(String.valueOf(second(Duration.ofMinutes(150)))))
                        .getScheduledMessages())
                .singleElement()
                .satisfies(message -> {
                    assertThat(message.getText()).isEqualTo("Two");
                    assertThat(message.getChannelId()).isEqualTo(COFFEE);
                    assertThat(message.getDateCreated()).isEqualTo((int) NOW.getEpochSecond());
                });
    }

    private static ChatScheduleMessageResponse schedule(Duration ahead, String text) throws Exception {
        return SLACK.chatScheduleMessage(
                call -> call.channel(COFFEE).postAt(second(ahead)).text(text));
    }

    private static String delete(String channel, String id) throws Exception {
        return SLACK.chatDeleteScheduledMessage(call -> call.channel(channel).scheduledMessageId(id))
                .getError();
    }

    private static int second(Duration ahead) {
        return (int) NOW.plus(ahead).getEpochSecond();
    }

    private static Instant at(Duration ahead) {
        SandboxClocks.DOMAIN.set(NOW.plus(ahead));
        return SandboxClocks.DOMAIN.instant();
    }

    private static ChatScheduleMessageResponse inThread(String parent) throws Exception {
        return SLACK.chatScheduleMessage(call -> call.channel(COFFEE)
                .threadTs(parent)
                .postAt(second(Duration.ofHours(1)))
                .text("I do"));
    }

    private static ScheduledMessages scheduled() {
        return bean(ScheduledMessages.class);
    }

    /// What waits, but that one of its methods does something else.
    private static ScheduledMessages instead(String name, Function<Object[], Object> other) {
        return (ScheduledMessages) Proxy.newProxyInstance(
                ScheduledMessages.class.getClassLoader(),
                new Class<?>[] {ScheduledMessages.class},
                (proxy, method, arguments) ->
                        method.getName().equals(name) ? other.apply(arguments) : method.invoke(scheduled(), arguments));
    }

    private static PostScheduled routine(ScheduledMessages scheduled) {
        return new PostScheduled(scheduled, bean(Conversations.class), bean(FindParent.class), bean(Posting.class));
    }

    private static PostScheduled routine() {
        return bean(PostScheduled.class);
    }
}
