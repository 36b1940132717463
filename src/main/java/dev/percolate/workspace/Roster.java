package dev.percolate.workspace;

import dev.percolate.workspace.Person.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Everybody in the workspace, to find out who is meant by what somebody wrote: an id, or any name they go
/// by in Slack, with or without an @.
///
/// A name that more than one person goes by means nobody: names can be chosen freely, and nobody shall be
/// able to come in another's place by choosing theirs.
public final class Roster {
    private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)(\\|[^>]*)?>");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();

    /// `names` are all they go by.
    public record Entry(PersonId id, Standing standing, List<String> names) {
        public Entry {
            names = List.copyOf(names);
        }

        private boolean isSomebody() {
            return standing == Standing.MEMBER || standing == Standing.GUEST;
        }
    }

    /// Who was meant, or why nobody can be.
    public sealed interface Found {
        record One(PersonId id) implements Found {}

        record None(Missed why) implements Found {}
    }

    public enum Missed {
        NOBODY,
        SEVERAL,
        /// It is an e-mail address, by which people are not known here.
        MAIL,
        DEACTIVATED,
        APP,
        ELSEWHERE
    }

    public Roster(Collection<Entry> everybody) {
        for (var entry : everybody) {
            byId.put(entry.id().value(), entry);
            entry.names().stream()
                    .map(Roster::key)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, ignored -> new ArrayList<>(1))
                            .add(entry));
        }
    }

    public Found find(String written) {
        String meant = meant(written);
        var known = byId.get(meant.toUpperCase(Locale.ROOT));
        if (known != null) {
            return found(known);
        }
        var called = byName.getOrDefault(key(meant), List.of());
        var somebody = called.stream().filter(Entry::isSomebody).toList();
        if (somebody.size() == 1) {
            return found(somebody.getFirst());
        }
        if (somebody.isEmpty() && !called.isEmpty()) {
            return found(called.getFirst());
        }
        return new Found.None(somebody.isEmpty() ? missed(meant) : Missed.SEVERAL);
    }

    private static Missed missed(String meant) {
        return MAIL.matcher(meant).matches() ? Missed.MAIL : Missed.NOBODY;
    }

    private static Found found(Entry entry) {
        return switch (entry.standing()) {
            case MEMBER, GUEST -> new Found.One(entry.id());
            case EXTERNAL -> new Found.None(Missed.ELSEWHERE);
            case BOT -> new Found.None(Missed.APP);
            case DEACTIVATED -> new Found.None(Missed.DEACTIVATED);
        };
    }

    private static String meant(String written) {
        String text = written.strip();
        var mention = MENTION.matcher(text);
        if (mention.matches()) {
            return mention.group(1);
        }
        return text.startsWith("@") ? text.substring(1).strip() : text;
    }

    private static String key(String name) {
        return PositionFacts.line(name).toLowerCase(Locale.ROOT);
    }
}
