package dev.percolate.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ResponseMetadata;
import com.slack.api.model.User;
import dev.percolate.schedule.WallTime;
import dev.percolate.workspace.DirectoryUnavailable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The directory's questions to Slack. A method that Slack has limited, or that got no answer, is left alone for
/// a while: whoever asks meanwhile hears so at once.
@Singleton
final class DirectoryCalls {
    private static final int PEOPLE_ON_A_PAGE = 200;
    private static final int MEMBERS_ON_A_PAGE = 500;
    private static final Duration REST = Duration.ofSeconds(5);
    /// The bot may not know of it: for the directory that is the same as its not being there.
    private static final Set<String> NOT_THERE = Set.of(
            "user_not_found",
            "user_not_visible",
            "channel_not_found",
            "not_in_channel",
            "missing_scope",
            "invalid_cursor");

    private final SlackClients clients;
    private final SlackConnection connection;
    private final InstantSource wall;
    private final Map<String, Instant> restsUntil = new ConcurrentHashMap<>();

    DirectoryCalls(SlackClients clients, SlackConnection connection, @WallTime InstantSource wall) {
        this.clients = clients;
        this.connection = connection;
        this.wall = wall;
    }

    /// `next` is empty on the last page.
    record Page<T>(List<T> entries, String next) {}

    Optional<User> user(String id) {
        return ask(
                        "users.info",
                        slack -> slack.usersInfo(request -> request.user(id).includeLocale(true)))
                .map(answer -> answer.getUser());
    }

    Page<User> users(String cursor) {
        return ask(
                        "users.list",
                        slack -> slack.usersList(request ->
                                request.cursor(cursor).limit(PEOPLE_ON_A_PAGE).includeLocale(true)))
                .map(answer -> new Page<>(answer.getMembers(), next(answer.getResponseMetadata())))
                .orElseGet(() -> new Page<>(List.of(), ""));
    }

    Optional<Conversation> conversation(String id) {
        return ask("conversations.info", slack -> slack.conversationsInfo(request -> request.channel(id)))
                .map(answer -> answer.getChannel());
    }

    Page<String> members(String channel, String cursor) {
        return ask(
                        "conversations.members",
                        slack -> slack.conversationsMembers(request ->
                                request.channel(channel).cursor(cursor).limit(MEMBERS_ON_A_PAGE)))
                .map(answer -> new Page<>(answer.getMembers(), next(answer.getResponseMetadata())))
                .orElseGet(() -> new Page<>(List.of(), ""));
    }

    private static String next(@Nullable ResponseMetadata metadata) {
        return metadata == null || metadata.getNextCursor() == null ? "" : metadata.getNextCursor();
    }

    private interface Question<T> {
        T to(MethodsClient slack) throws IOException, SlackApiException;
    }

    private <T extends SlackApiTextResponse> Optional<T> ask(String method, Question<T> question) {
        if (!connection.ready()) {
            throw new DirectoryUnavailable("not connected to Slack yet");
        }
        var rest = restsUntil.get(method);
        if (rest != null && wall.instant().isBefore(rest)) {
            throw new DirectoryUnavailable(method + " rests until " + rest);
        }
        try {
            var answer = question.to(clients.quick());
            if (answer.isOk()) {
                return Optional.of(answer);
            }
            String error = ErrorCode.of(answer.getError());
            if (NOT_THERE.contains(error)) {
                return Optional.empty();
            }
            throw unavailable(method, REST, error);
        } catch (SlackApiException e) {
            var rested = e.getResponse().code() == 429 ? retryAfter(e) : REST;
            throw unavailable(method, rested, "HTTP " + e.getResponse().code());
        } catch (IOException e) {
            throw unavailable(method, REST, e.getClass().getSimpleName());
        }
    }

    private DirectoryUnavailable unavailable(String method, Duration rest, String why) {
        restsUntil.put(method, wall.instant().plus(rest));
        return new DirectoryUnavailable(method + ": " + why);
    }

    private static Duration retryAfter(SlackApiException e) {
        String seconds = e.getResponse().header("Retry-After");
        return seconds != null && seconds.matches("\\d{1,4}") ? Duration.ofSeconds(Long.parseLong(seconds)) : REST;
    }
}
