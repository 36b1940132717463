package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Conversation.Kind;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Listing;
import dev.percolate.sandbox.Listing.Listed;
import dev.percolate.sandbox.Method;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.SlackError;
import dev.percolate.sandbox.Workspace;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lists conversations: all the bot may know of, or those of one person. None is ever archived here.
@Singleton
final class ListMethods implements Family {
    private final Listing listing;
    private final People people;
    private final Scopes scopes;

    ListMethods(Listing listing, People people, Scopes scopes) {
        this.listing = listing;
        this.people = people;
        this.scopes = scopes;
    }

    @Override
    public Map<Method, Function<Arguments, ObjectNode>> methods() {
        return Map.of(
                Method.CONVERSATIONS_LIST, this::all,
                Method.USERS_CONVERSATIONS, this::ofPerson);
    }

    private ObjectNode all(Arguments call) {
        Pages<Listed> pages = pages(Method.CONVERSATIONS_LIST, null, call);
        ObjectNode answer = Json.object();
        ArrayNode channels = answer.putArray("channels");
        pages.page().forEach(listed -> channels.add(ShownConversation.of(listed).put("num_members", listed.people())));
        return answer.set("response_metadata", pages.metadata());
    }

    private ObjectNode ofPerson(Arguments call) {
        String person = call.find("user").orElse(Workspace.BOT_USER);
        if (people.find(person).isEmpty()) {
            throw SlackError.of("user_not_found");
        }
        Pages<Listed> pages = pages(Method.USERS_CONVERSATIONS, person, call);
        ObjectNode answer = Json.object();
        ArrayNode channels = answer.putArray("channels");
        pages.page().forEach(listed -> channels.add(withoutMembership(listed)));
        return answer.set("response_metadata", pages.metadata());
    }

    /// Whose membership would it be?
    private static ObjectNode withoutMembership(Listed listed) {
        ObjectNode shown = ShownConversation.of(listed);
        shown.remove("is_member");
        return shown;
    }

    private Pages<Listed> pages(Method method, @Nullable String person, Arguments call) {
        Set<Kind> kinds = kinds(call.list("types"));
        kinds.forEach(kind -> scopes.require(method, kind));
        return Pages.of(
                (after, limit) -> listing.page(kinds, person, after, limit),
                listed -> listed.conversation().id(),
                call,
                100);
    }

    private static Set<Kind> kinds(List<String> types) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String type : types) {
            kinds.add(
                    switch (type) {
                        case "public_channel" -> Kind.CHANNEL;
                        case "private_channel" -> Kind.PRIVATE;
                        case "mpim" -> Kind.GROUP;
                        case "im" -> Kind.DIRECT;
                        default -> throw SlackError.of("invalid_types");
                    });
        }
        return kinds.isEmpty() ? EnumSet.of(Kind.CHANNEL) : kinds;
    }
}
