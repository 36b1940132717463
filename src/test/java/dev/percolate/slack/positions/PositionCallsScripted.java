package dev.percolate.slack.positions;

import dev.percolate.slack.Heard;
import dev.percolate.slack.PositionCalls;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Roster;
import dev.percolate.workspace.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A Slack that has the people, profiles and files it is given, and has bad days when told so.
final class PositionCallsScripted implements PositionCalls {
    static final WorkspaceId WORKSPACE = new WorkspaceId("T1");

    final List<Field> fields = new ArrayList<>();
    final Map<PersonId, Profile> profiles = new HashMap<>();
    final List<Roster.Entry> people = new ArrayList<>();
    final Map<String, Uploaded> files = new HashMap<>();
    final Map<String, byte[]> contents = new HashMap<>();
    final List<String> asked = new ArrayList<>();

    /// What is said instead, by method, as often as it stands here.
    private final Map<String, Deque<Heard<?>>> instead = new HashMap<>();

    boolean connected = true;
    int onAPage = 1_000;

    PositionCallsScripted refuses(String method, String error) {
        instead.computeIfAbsent(method, ignored -> new ArrayDeque<>()).add(new Heard.Refused<>(error));
        return this;
    }

    PositionCallsScripted limits(String method, Duration rest) {
        instead.computeIfAbsent(method, ignored -> new ArrayDeque<>()).add(new Heard.NotNow<>(rest));
        return this;
    }

    void uploads(PersonId person, String id, byte[] content) {
        files.put(id, new Uploaded(person, content.length, "https://files.slack.com/" + id));
        contents.put("https://files.slack.com/" + id, content);
    }

    void uploads(PersonId person, String id, String content) {
        uploads(person, id, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Optional<WorkspaceId> workspace() {
        return connected ? Optional.of(WORKSPACE) : Optional.empty();
    }

    @Override
    public Heard<List<Field>> fields() {
        return heard("fields", "fields", List.copyOf(fields));
    }

    @Override
    public Heard<Profile> profile(PersonId person) {
        return heard("profile", "profile " + person, profiles.get(person));
    }

    @Override
    public Heard<Page> people(WorkspaceId workspace, String cursor) {
        int from = cursor.isEmpty() ? 0 : Integer.parseInt(cursor);
        int to = Math.min(people.size(), from + onAPage);
        return heard(
                "people",
                "people " + cursor,
                new Page(people.subList(from, to), to == people.size() ? "" : String.valueOf(to)));
    }

    @Override
    public Heard<Uploaded> file(String id) {
        return heard("file", "file " + id, files.get(id));
    }

    @Override
    public Heard<byte[]> bytes(Uploaded file, int atMost) {
        return heard("bytes", "bytes", contents.get(file.url()));
    }

    @SuppressWarnings("unchecked")
    private <T> Heard<T> heard(String method, String question, @Nullable T answer) {
        asked.add(question);
        var other = instead.getOrDefault(method, new ArrayDeque<>()).poll();
        if (other != null) {
            return (Heard<T>) other;
        }
        return answer == null ? new Heard.Refused<>("user_not_found") : new Heard.Got<>(answer);
    }
}
