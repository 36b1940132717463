package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Conversations;
import dev.percolate.sandbox.Conversations.Seat;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Message;
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
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What one person sees, in the shapes the page is built on.
@Singleton
final class Views {
    private static final int AT_ONCE = 200;

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

    /// `earlier` says whether there are messages before these.
    record Opened(List<Saying.Said> messages, boolean earlier) {}

    Desk desk(Person person) {
        List<Modal> stack = modals.of(person.id());
        return new Desk(
                places(person),
                stack.stream()
                        .map(modal ->
                                new Open(modal.viewId(), Payloads.view(stack, modal, Json.object()), modal.errors()))
                        .toList());
    }

    Opened opened(Person person, Conversation where) {
        conversations.markRead(where.id(), person.id());
        return page(person, where, messages.newest(where.id(), person.id(), AT_ONCE + 1));
    }

    Opened earlier(Person person, Conversation where, String before) {
        return page(person, where, messages.before(before, where.id(), person.id(), AT_ONCE + 1));
    }

    /// One more than a page holds tells that there are earlier ones.
    private Opened page(Person person, Conversation where, List<Message> found) {
        boolean earlier = found.size() > AT_ONCE;
        List<Message> page = earlier ? found.subList(1, found.size()) : found;
        return new Opened(saying.said(person, where, page), earlier);
    }

    private List<Place> places(Person person) {
        List<Seat> seats = conversations.seats(person.id());
        Map<String, Person> others = people.named(
                seats.stream().flatMap(seat -> seat.with().stream()).collect(Collectors.toSet()));
        return seats.stream().map(seat -> place(seat, others)).toList();
    }

    private Place place(Seat seat, Map<String, Person> others) {
        Conversation place = seat.conversation();
        return new Place(
                place.id(),
                kind(place.kind()),
                place.isChannel() ? place.name() : names(seat.with(), others),
                seat.with(),
                seat.unread(),
                write.isReadOnly(place));
    }

    /// The bot is named only where nobody else is.
    private static String names(List<String> with, Map<String, Person> others) {
        return with.stream()
                .filter(other -> with.size() == 1 || !other.equals(Workspace.BOT_USER))
                .flatMap(other -> Stream.ofNullable(others.get(other)))
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
