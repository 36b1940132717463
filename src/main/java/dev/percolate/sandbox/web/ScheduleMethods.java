package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Draft;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.ScheduleMessage;
import dev.percolate.sandbox.ScheduledMessage;
import dev.percolate.sandbox.ScheduledMessages;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

@Singleton
final class ScheduleMethods implements Family {
    private static final long LAST_SECOND = 99_999_999_999L;

    private final Places places;
    private final ScheduleMessage schedule;
    private final ScheduledMessages scheduled;

    ScheduleMethods(Places places, ScheduleMessage schedule, ScheduledMessages scheduled) {
        this.places = places;
        this.schedule = schedule;
        this.scheduled = scheduled;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(
                Method.CHAT_SCHEDULE_MESSAGE, this::schedule,
                Method.CHAT_DELETE_SCHEDULED_MESSAGE, this::delete,
                Method.CHAT_SCHEDULED_MESSAGES_LIST, this::list);
    }

    private ObjectNode schedule(Arguments call) {
        Conversation place = places.toPostIn(call.text("channel"));
        Draft draft = ChatMethods.draft(call);
        ScheduledMessage message = schedule.schedule(place, draft, second(call, "post_at", -1));
        ObjectNode answer = Json.object()
                .put("channel", place.id())
                .put("scheduled_message_id", message.id())
                .put("post_at", message.postAt().getEpochSecond());
        ObjectNode shown = answer.putObject("message")
                .put("text", draft.text())
                .put("user", Workspace.BOT_USER)
                .put("bot_id", Workspace.BOT)
                .put("team", Workspace.TEAM)
                .put("type", "delayed_message");
        if (draft.blocks() != null) {
            shown.set("blocks", draft.blocks());
        }
        return answer;
    }

    private ObjectNode delete(Arguments call) {
        schedule.delete(places.known(call.text("channel")), call.text("scheduled_message_id"));
        return Json.object();
    }

    private ObjectNode list(Arguments call) {
        String channel = call.find("channel").map(id -> places.known(id).id()).orElse(null);
        Instant oldest = second(call, "oldest", 0);
        Instant latest = second(call, "latest", LAST_SECOND);
        Pages<ScheduledMessage> pages = Pages.of(
                (after, limit) -> scheduled.page(channel, oldest, latest, after, limit),
                ScheduledMessage::id,
                call,
                100);
        ObjectNode answer = Json.object();
        var messages = answer.putArray("scheduled_messages");
        pages.page()
                .forEach(message -> messages.addObject()
                        .put("id", message.id())
                        .put("channel_id", message.conversation())
                        .put("post_at", message.postAt().getEpochSecond())
                        .put("date_created", message.createdAt().getEpochSecond())
                        .put("text", message.draft().text()));
        return answer.set("response_metadata", pages.metadata());
    }

    /// Whole seconds since 1970; `otherwise` where nothing is given, which is refused where it is negative.
    private static Instant second(Arguments call, String name, long otherwise) {
        String text = call.find(name).orElse(String.valueOf(otherwise));
        if (!text.matches("\\d{1,11}(\\.0+)?")) {
            throw SlackError.of("invalid_time");
        }
        return Instant.ofEpochSecond(Long.parseLong(text.replaceAll("\\.0+", "")));
    }
}
