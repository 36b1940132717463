package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Messages;
import dev.percolate.sandbox.Modal;
import dev.percolate.sandbox.ModalStack;
import dev.percolate.sandbox.Payloads;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Workspace;
import dev.percolate.sandbox.Write;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/// What one person sees, in the shapes the page is built on.
@Singleton
final class Views {
    private static final int NEWEST = 200;

    private final People people;
    private final Conversations conversations;
    private final Messages messages;
    private final ModalStack modals;
    private final Write write;
    private final Saying saying;

    Views(
            People people,
            Conversations conversations,
            Messages messages,
            ModalStack modals,
            Write write,
            Saying saying) {
        this.people = people;
        this.conversations = conversations;
        this.messages = messages;
        this.modals = modals;
        this.write = write;
        this.saying = saying;
    }

    record Desk(List<Place> conversations, List<Open> modals) {}

    record Place(String id, String kind, String name, List<String> with, int unread, boolean readOnly) {}

    record Open(String viewId, JsonNode view, JsonNode errors) {}

    record Opened(List<Saying.Said> messages) {}

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
        return new Opened(saying.said(person, where, messages.newest(where.id(), person.id(), NEWEST)));
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

    private static String kind(Kind kind) {
        return switch (kind) {
            case CHANNEL, PRIVATE -> "channel";
            case DIRECT -> "direct";
            case GROUP -> "group";
        };
    }
}
