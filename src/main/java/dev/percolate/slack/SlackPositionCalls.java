package dev.percolate.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.File;
import com.slack.api.model.User;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Roster;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Singleton
final class SlackPositionCalls implements PositionCalls {
    /// Slack takes fewer than this on a page.
    private static final int PEOPLE_ON_A_PAGE = 999;

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Set<String> SOON_OVER = Set.of(
            "ratelimited",
            "internal_error",
            "fatal_error",
            "service_unavailable",
            "request_timeout",
            "team_added_to_org");

    private final SlackClients clients;
    private final SlackConnection connection;

    SlackPositionCalls(SlackClients clients, SlackConnection connection) {
        this.clients = clients;
        this.connection = connection;
    }

    @Override
    public Optional<WorkspaceId> workspace() {
        return connection.team().map(SlackConnection.Team::workspace);
    }

    @Override
    public Heard<List<Field>> fields() {
        return ask(
                slack -> slack.teamProfileGet(request -> request.visibility("visible")),
                answer -> answer.getProfile() == null || answer.getProfile().getFields() == null
                        ? List.of()
                        : answer.getProfile().getFields().stream()
                                .map(field -> new Field(
                                        known(field.getId()), known(field.getLabel()), known(field.getType())))
                                .toList());
    }

    @Override
    public Heard<Profile> profile(PersonId person) {
        return ask(
                slack -> slack.usersProfileGet(request -> request.user(person.value())),
                answer -> profile(answer.getProfile()));
    }

    private static Profile profile(User.@Nullable Profile profile) {
        Map<String, String> fields = new HashMap<>();
        if (profile != null && profile.getFields() != null) {
            profile.getFields().forEach((id, field) -> fields.put(id, known(field.getValue())));
        }
        return new Profile(fields, profile == null ? "" : known(profile.getStartDate()));
    }

    @Override
    public Heard<Page> people(WorkspaceId workspace, String cursor) {
        return ask(
                slack -> slack.usersList(request -> request.cursor(cursor).limit(PEOPLE_ON_A_PAGE)),
                answer -> new Page(
                        answer.getMembers().stream()
                                .map(user -> entry(workspace, user))
                                .toList(),
                        answer.getResponseMetadata() == null
                                ? ""
                                : known(answer.getResponseMetadata().getNextCursor())));
    }

    private static Roster.Entry entry(WorkspaceId workspace, User user) {
        var person = People.known(workspace, user);
        var profile = user.getProfile() == null ? new User.Profile() : user.getProfile();
        return new Roster.Entry(
                person.id(),
                person.standing(),
                Stream.of(user.getName(), profile.getDisplayName(), profile.getRealName(), user.getRealName())
                        .map(SlackPositionCalls::known)
                        .filter(name -> !name.isBlank())
                        .distinct()
                        .toList());
    }

    @Override
    public Heard<Uploaded> file(String id) {
        return switch (ask(slack -> slack.filesInfo(request -> request.file(id)), answer -> answer.getFile())) {
            case Heard.Got<File>(File file) -> uploaded(file);
            case Heard.Refused<File>(String error) -> new Heard.Refused<>(error);
            case Heard.NotNow<File>(Duration rest) -> new Heard.NotNow<>(rest);
        };
    }

    private Heard<Uploaded> uploaded(File file) {
        String url = known(file.getUrlPrivateDownload());
        return file.isExternal() || file.getUser() == null || !clients.mayDownloadFrom(url)
                ? new Heard.Refused<>("file_not_found")
                : new Heard.Got<>(
                        new Uploaded(new PersonId(file.getUser()), file.getSize() == null ? 0 : file.getSize(), url));
    }

    @Override
    public Heard<byte[]> bytes(Uploaded file, int atMost) {
        try {
            return clients.download(file.url(), atMost)
                    .<Heard<byte[]>>map(Heard.Got::new)
                    .orElseGet(() -> new Heard.Refused<>("file_not_found"));
        } catch (IOException e) {
            return new Heard.NotNow<>(A_MINUTE);
        }
    }

    private interface Question<R> {
        R to(MethodsClient slack) throws IOException, SlackApiException;
    }

    private <R extends SlackApiTextResponse, T> Heard<T> ask(Question<R> question, Function<R, T> read) {
        if (!connection.ready()) {
            return new Heard.NotNow<>(A_MINUTE);
        }
        try {
            R answer = question.to(clients.patient());
            if (answer.isOk()) {
                return new Heard.Got<>(read.apply(answer));
            }
            String error = ErrorCode.of(answer.getError());
            return SOON_OVER.contains(error) ? new Heard.NotNow<>(A_MINUTE) : new Heard.Refused<>(error);
        } catch (SlackApiException e) {
            return new Heard.NotNow<>(retryAfter(e));
        } catch (IOException e) {
            return new Heard.NotNow<>(A_MINUTE);
        }
    }

    private static Duration retryAfter(SlackApiException e) {
        String seconds = e.getResponse().header("Retry-After");
        return seconds != null && seconds.matches("\\d{1,4}") ? Duration.ofSeconds(Long.parseLong(seconds)) : A_MINUTE;
    }

    private static String known(@Nullable String text) {
        return text == null ? "" : text;
    }
}
