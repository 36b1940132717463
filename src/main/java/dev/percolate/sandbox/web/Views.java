package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Message;
import dev.percolate.sandbox.Messages;
import dev.percolate.sandbox.Modal;
import dev.percolate.sandbox.ModalStack;
import dev.percolate.sandbox.Payloads;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.SharedFile;
import dev.percolate.sandbox.SharedFiles;
import dev.percolate.sandbox.Workspace;
import dev.percolate.sandbox.Write;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one person sees, in the shapes the page is built on.
@Singleton
final class Views {
    private static final int NEWEST = 200;
    private static final int PREVIEWED = 8_000;
    private static final int PREVIEWED_LINES = 12;

    private final People people;
    private final Conversations conversations;
    private final Messages messages;
    private final ModalStack modals;
    private final Write write;
    private final SharedFiles files;

    Views(
            People people,
            Conversations conversations,
            Messages messages,
            ModalStack modals,
            Write write,
            SharedFiles files) {
        this.people = people;
        this.conversations = conversations;
        this.messages = messages;
        this.modals = modals;
        this.write = write;
        this.files = files;
    }

    record Desk(List<Place> conversations, List<Open> modals) {}

    record Place(String id, String kind, String name, List<String> with, int unread, boolean readOnly) {}

    record Open(String viewId, JsonNode view, JsonNode errors) {}

    record Opened(List<Said> messages) {}

    record Said(
            String ts,
            Author author,
            String text,
            JsonNode blocks,
            List<Attached> files,
            boolean ephemeral,
            boolean edited,
            String at) {}

    /// `preview` is the beginning of a small text, null for anything else.
    record Attached(
            String id,
            String name,
            String title,
            long size,
            String url,
            @Nullable String preview) {}

    record Author(String id, String name, boolean bot) {}

    Desk desk(Person person) {
        List<Modal> stack = modals.of(person.id());
        return new Desk(
                conversations.of(person.id()).stream()
                        .map(place -> place(person, place))
                        .toList(),
                stack.stream()
                        .map(modal ->
                                new Open(modal.viewId(), Payloads.view(stack, modal, Json.object()), modal.errors()))
                        .toList());
    }

    Opened opened(Person person, Conversation where) {
        conversations.markRead(where.id(), person.id());
        Map<String, Person> authors = people.all().stream().collect(Collectors.toMap(Person::id, Function.identity()));
        Map<String, List<Attached>> attached = files.in(where.id()).stream()
                .collect(Collectors.groupingBy(
                        file -> String.valueOf(file.messageTs()),
                        Collectors.mapping(this::attached, Collectors.toList())));
        return new Opened(messages.newest(where.id(), person.id(), NEWEST).stream()
                .map(message -> said(message, authors, attached.getOrDefault(message.ts(), List.of())))
                .toList());
    }

    private Place place(Person person, Conversation place) {
        boolean between = place.kind() == Kind.DIRECT || place.kind() == Kind.GROUP;
        List<String> others = between
                ? conversations.members(place.id()).stream()
                        .filter(other -> !other.equals(person.id()))
                        .toList()
                : List.of();
        return new Place(
                place.id(),
                kind(place.kind()),
                between ? names(others) : place.name(),
                others,
                conversations.unread(place.id(), person.id()),
                write.isReadOnly(place));
    }

    /// The bot is named only where nobody else is.
    private String names(List<String> others) {
        List<String> named = others.size() == 1
                ? others
                : others.stream()
                        .filter(other -> !other.equals(Workspace.BOT_USER))
                        .toList();
        return named.stream()
                .flatMap(other -> people.find(other).stream())
                .map(Person::name)
                .collect(Collectors.joining(", "));
    }

    private Attached attached(SharedFile file) {
        return new Attached(
                file.id(), file.name(), file.title(), file.size(), DownloadController.path(file), preview(file));
    }

    private @Nullable String preview(SharedFile file) {
        if (!file.isText() || file.size() > PREVIEWED) {
            return null;
        }
        return new String(files.bytes(file.id()), StandardCharsets.UTF_8)
                .lines()
                .limit(PREVIEWED_LINES)
                .collect(Collectors.joining("\n"));
    }

    private static Said said(Message message, Map<String, Person> authors, List<Attached> files) {
        Person author = Objects.requireNonNull(authors.get(message.author()));
        return new Said(
                message.ts(),
                new Author(message.author(), author.name(), author.standing() == Person.Standing.BOT),
                message.text(),
                message.blocks() == null ? Json.array() : message.blocks(),
                files,
                message.ephemeralTo() != null,
                message.edited(),
                message.at().toString());
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case CHANNEL, PRIVATE -> "channel";
            case DIRECT -> "direct";
            case GROUP -> "group";
        };
    }
}
