package dev.percolate.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.SentMessage;
import dev.percolate.outbox.SentMessages;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData.Entry;
import dev.percolate.workspace.WorkspaceId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SentDataTest {
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
    private static final Path SOURCES = Path.of("src/main/java/dev/percolate");
    private static final Pattern TOPIC = Pattern.compile("\"([a-z]+\\.[a-z-]+)(?:/[^\"]*)?\"");

    /// What goes to a group or a channel shows there.
    private static final Set<String> NOT_TO_ONE_ALONE = Set.of(
            "introduction.together",
            "introduction.reminder",
            "introduction.agreed",
            "round.closed",
            "request.post",
            "request.bump",
            "request.together",
            "support.together");

    @Test
    void hasWordsForWhateverIsSentToSomebodyAlone() throws IOException {
        var topics = topics().filter(topic -> !NOT_TO_ONE_ALONE.contains(topic)).toList();
        var shown = new SentData(sent(topics))
                .of(new WorkspaceId("T1"), new PersonId("U1"), NOW)
                .getFirst()
                .entries();

        assertThat(topics).contains("introduction.proposal", "round.notice", "round.recap", "round.totals");
        assertThat(shown).extracting(Entry::text).hasSameSizeAs(topics).doesNotContainAnyElementsOf(topics);
    }

    /// The first words of the keys that name messages.
    private static Stream<String> topics() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(SentDataTest::read)
                    .filter(source -> source.contains("OnceKey"))
                    .flatMap(source -> TOPIC.matcher(source).results().map(found -> found.group(1)))
                    .distinct()
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SentMessages sent(List<String> topics) {
        return new SentMessages() {
            @Override
            public List<SentMessage> sentTo(WorkspaceId workspace, PersonId person) {
                return topics.stream().map(topic -> new SentMessage(topic, NOW)).toList();
            }

            @Override
            public void forget(WorkspaceId workspace, PersonId person, Instant now) {}
        };
    }
}
