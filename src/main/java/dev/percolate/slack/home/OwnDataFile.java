package dev.percolate.slack.home;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData.Section;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is kept about somebody as a file they can take elsewhere: everything as it is stored, with people's names.
@Singleton
final class OwnDataFile {
    private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]{1,30})>");
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Names names;

    OwnDataFile(Names names) {
        this.names = names;
    }

    private record File(String writtenAt, List<Part> sections) {}

    private record Part(String heading, String whoSeesIt, List<Line> entries) {}

    private record Line(@Nullable String when, String text) {}

    String write(WorkspaceId workspace, List<Section> sections, Instant now) {
        var known = names.of(workspace, mentioned(sections));
        return GSON.toJson(new File(
                now.toString(),
                sections.stream()
                        .map(section -> new Part(
                                section.heading(),
                                section.whoSeesIt(),
                                section.entries().stream()
                                        .map(entry -> new Line(
                                                entry.when() == null
                                                        ? null
                                                        : entry.when().toString(),
                                                entry.asTyped() ? entry.text() : named(entry.text(), known)))
                                        .toList()))
                        .toList()));
    }

    private static Set<PersonId> mentioned(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.entries().stream())
                .filter(entry -> !entry.asTyped())
                .flatMap(entry -> MENTION.matcher(entry.text()).results())
                .map(mention -> new PersonId(mention.group(1)))
                .collect(Collectors.toSet());
    }

    /// The id stays beside the name: names change, and two people may share one.
    private static String named(String text, Map<PersonId, String> known) {
        return MENTION.matcher(text)
                .replaceAll(mention -> Matcher.quoteReplacement(
                        known.getOrDefault(new PersonId(mention.group(1)), "") + " (" + mention.group(1) + ")"));
    }
}
