package dev.percolate.episode;

import dev.percolate.workspace.Admins;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A workspace chooses the emoji by which its people may note a conversation, or none, which is how it begins. Its
/// admins decide.
@Singleton
public final class ChooseEmoji {
    /// As people type it and Slack names it, colours of skin aside.
    private static final Pattern TYPED = Pattern.compile(":([\\p{L}\\p{M}\\p{N}_+'-]{1,100}):(:skin-tone-[2-6]:)?");

    /// Other names that Slack takes when they are typed: its reactions have the first alone.
    private static final Map<String, String> SLACKS_NAME = Map.of("thumbsup", "+1", "thumbsdown", "-1");

    private final Admins admins;
    private final ChosenEmojis emojis;

    ChooseEmoji(Admins admins, ChosenEmojis emojis) {
        this.admins = admins;
        this.emojis = emojis;
    }

    public sealed interface Choice {
        /// People can use it; `emoji` has no colons.
        record On(String emoji) implements Choice {}

        record Off() implements Choice {}

        /// Nothing changed: they don't decide.
        record NotYours() implements Choice {}

        /// Nothing changed: it is no emoji as Slack names them.
        record NoEmoji() implements Choice {}
    }

    public Choice now(WorkspaceId workspace) {
        return emojis.of(workspace).<Choice>map(Choice.On::new).orElseGet(Choice.Off::new);
    }

    public Choice choose(WorkspaceId workspace, PersonId person, String typed, Instant now) {
        if (!admins.isAdmin(workspace, person)) {
            return new Choice.NotYours();
        }
        var emoji = read(typed);
        emoji.ifPresent(name -> emojis.choose(workspace, name, now));
        return emoji.<Choice>map(Choice.On::new).orElseGet(Choice.NoEmoji::new);
    }

    public Choice chooseNone(WorkspaceId workspace, PersonId person) {
        if (!admins.isAdmin(workspace, person)) {
            return new Choice.NotYours();
        }
        emojis.chooseNone(workspace);
        return new Choice.Off();
    }

    private static Optional<String> read(String typed) {
        var found = TYPED.matcher(typed.strip().toLowerCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(SLACKS_NAME.getOrDefault(found.group(1), found.group(1)))
                : Optional.empty();
    }
}
