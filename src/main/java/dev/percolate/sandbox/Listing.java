package dev.percolate.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Conversations with what is said about each when they are listed. Everything about a page is asked at once.
public interface Listing {
    /// `shared` where somebody of another organisation is in it; `other` is who besides the bot is in a direct one;
    /// `creator` is null where nobody knows any more who made it.
    record Listed(
            Conversation conversation,
            boolean botIsIn,
            int people,
            boolean shared,
            @Nullable String other,
            @Nullable String creator) {}

    Optional<Listed> find(String conversation);

    /// What the bot may know of, in the order of their ids: of these kinds, of this person where one is given, and
    /// after this id.
    List<Listed> page(Set<Conversation.Kind> kinds, @Nullable String person, String after, int limit);
}
