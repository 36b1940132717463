package dev.percolate.sandbox.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Conversation;
import dev.percolate.sandbox.Json;
import dev.percolate.sandbox.Message;
import dev.percolate.sandbox.People;
import dev.percolate.sandbox.Person;
import dev.percolate.sandbox.Reactions;
import dev.percolate.sandbox.SharedFile;
import dev.percolate.sandbox.SharedFiles;
import dev.percolate.sandbox.Threads;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Messages with everything that stands around them: who wrote them, files, reactions, threads. Asks for each of these
/// once, however many messages there are.
@Singleton
final class Saying {
    private static final int PREVIEWED = 8_000;
    private static final int PREVIEWED_LINES = 12;

    private final People people;
    private final SharedFiles files;
    private final Reactions reactions;
    private final Threads threads;

    Saying(People people, SharedFiles files, Reactions reactions, Threads threads) {
        this.people = people;
        this.files = files;
        this.reactions = reactions;
        this.threads = threads;
    }

    /// `threadTs` is there for replies, `thread` for what has some.
    record Said(
            String ts,
            Author author,
            String text,
            JsonNode blocks,
            List<Attached> files,
            boolean ephemeral,
            boolean edited,
            String at,
            @Nullable String threadTs,
            boolean broadcast,
            @Nullable InThread thread,
            List<Reacted> reactions) {}

    /// `inWords` is what a picture shows, null for anything else; `preview` the beginning of a small text, null for
    /// anything else, and `more` how many lines it leaves out.
    record Attached(
            String id,
            String name,
            String title,
            long size,
            String url,
            @Nullable String inWords,
            @Nullable String preview,
            long more) {}

    record Author(String id, String name, boolean bot) {}

    record InThread(int replies, List<Author> authors, String lastAt, int unseen) {}

    record Reacted(String name, List<String> people) {}

    List<Said> said(Person viewer, Conversation where, List<Message> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        List<String> stamps = some.stream().map(Message::ts).sorted().toList();
        String from = stamps.getFirst();
        String until = stamps.getLast();
        List<Threads.Summary> begun = threads.summaries(where.id(), viewer.id(), from, until);
        Map<String, Person> authors = people.named(
                Stream.concat(some.stream().map(Message::author), begun.stream().flatMap(one -> one.authors().stream()))
                        .collect(Collectors.toSet()));
        Map<String, List<Attached>> attached = attached(files.in(where.id(), from, until));
        Map<String, InThread> threadOf =
                begun.stream().collect(Collectors.toMap(Threads.Summary::parentTs, one -> thread(one, authors)));
        Map<String, List<Reacted>> reacted = reactions.between(where.id(), from, until).stream()
                .collect(Collectors.groupingBy(
                        Reactions.Reaction::ts,
                        Collectors.mapping(one -> new Reacted(one.name(), one.people()), Collectors.toList())));
        return some.stream()
                .map(message -> new Said(
                        message.ts(),
                        author(message.author(), authors),
                        message.text(),
                        message.blocks() == null ? Json.array() : message.blocks(),
                        attached.getOrDefault(message.ts(), List.of()),
                        message.ephemeralTo() != null,
                        message.edited(),
                        message.at().toString(),
                        message.threadTs(),
                        message.broadcast(),
                        threadOf.get(message.ts()),
                        reacted.getOrDefault(message.ts(), List.of())))
                .toList();
    }

    private static InThread thread(Threads.Summary summary, Map<String, Person> authors) {
        return new InThread(
                summary.replies(),
                summary.authors().stream().map(id -> author(id, authors)).toList(),
                Message.at(summary.lastTs()).toString(),
                summary.unseen());
    }

    private static Author author(String id, Map<String, Person> authors) {
        Person author = Objects.requireNonNull(authors.get(id));
        return new Author(id, author.name(), author.standing() == Person.Standing.BOT);
    }

    /// By the message they stand in.
    private Map<String, List<Attached>> attached(List<SharedFile> shared) {
        Map<String, byte[]> texts = files.small(
                shared.stream().filter(SharedFile::isText).map(SharedFile::id).toList(), PREVIEWED);
        return shared.stream()
                .collect(Collectors.groupingBy(
                        file -> String.valueOf(file.messageTs()),
                        Collectors.mapping(file -> attached(file, texts.get(file.id())), Collectors.toList())));
    }

    private static Attached attached(SharedFile file, byte @Nullable [] bytes) {
        String text = bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        String preview =
                text == null ? null : text.lines().limit(PREVIEWED_LINES).collect(Collectors.joining("\n"));
        long more = text == null ? 0 : Math.max(0, text.lines().count() - PREVIEWED_LINES);
        return new Attached(
                file.id(),
                file.name(),
                file.title(),
                file.size(),
                DownloadController.path(file),
                file.isPicture() ? file.inWords() : null,
                preview,
                more);
    }
}
