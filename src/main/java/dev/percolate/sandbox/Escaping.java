package dev.percolate.sandbox;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes what somebody typed as Slack passes it on: mentions as `<@U…>`, channels as `<#C…|name>`, addresses in `<>`.
final class Escaping {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]+");
    private static final Pattern MENTION = Pattern.compile("(?<![\\p{L}\\p{N}@])@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)");
    private static final Pattern CHANNEL = Pattern.compile("(?<![\\p{L}\\p{N}#])#([\\p{L}\\p{N}][\\p{L}\\p{N}_-]*)");

    private final Collection<Person> people;
    private final Map<String, Person> byHandle;
    private final Map<String, Conversation> byName;

    Escaping(Collection<Person> people, Collection<Conversation> channels) {
        this.people = people;
        this.byHandle = people.stream().collect(Collectors.toMap(Person::handle, Function.identity()));
        this.byName = channels.stream()
                .filter(channel -> !channel.name().isEmpty())
                .collect(Collectors.toMap(Conversation::name, Function.identity()));
    }

    String escape(String typed) {
        String text = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        text = ADDRESS.matcher(text).replaceAll(match -> Matcher.quoteReplacement("<" + match.group() + ">"));
        for (Person person : people) {
            Pattern fullName = Pattern.compile(
                    "(?<![\\p{L}\\p{N}@])@" + Pattern.quote(person.name()) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            text = fullName.matcher(text).replaceAll("<@" + person.id() + ">");
        }
        text = MENTION.matcher(text).replaceAll(match -> Matcher.quoteReplacement(mention(match.group(1))));
        return CHANNEL.matcher(text).replaceAll(match -> Matcher.quoteReplacement(channel(match.group(1))));
    }

    private String mention(String word) {
        String handle = word.toLowerCase(Locale.ROOT);
        String trimmed = handle.replaceAll("[._-]+$", "");
        return Optional.ofNullable(byHandle.get(trimmed))
                .map(person -> "<@" + person.id() + ">" + word.substring(trimmed.length()))
                .orElse("@" + word);
    }

    private String channel(String name) {
        Conversation channel = byName.get(name.toLowerCase(Locale.ROOT));
        if (channel == null) {
            return "#" + name;
        }
        boolean isPrivate = channel.kind() == Conversation.Kind.PRIVATE;
        return "<#" + channel.id() + "|" + (isPrivate ? "" : channel.name()) + ">";
    }
}
