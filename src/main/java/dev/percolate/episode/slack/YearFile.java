package dev.percolate.episode.slack;

import dev.percolate.episode.Companion;
import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.ReadLog;
import dev.percolate.introduction.Member;
import dev.percolate.slack.OwnFile;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The conversations of somebody's last twelve months as a table, one a row, latest first.
@Singleton
final class YearFile implements OwnFile {
    /// More than ten a working day.
    private static final int MOST = 3_000;
    /// Without it some programs take letters with accents for something else.
    private static final String UTF_8 = "\uFEFF";

    private static final List<String> HEADINGS = List.of(
            "day",
            "with",
            "how long",
            "what you were",
            "about",
            "how open you could be (1-5)",
            "how much it gave you (1-5)",
            "your line",
            "in both your logs",
            "you thanked them on");

    private final ReadLog reading;
    private final Directory directory;

    YearFile(ReadLog reading, Directory directory) {
        this.reading = reading;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "my-mentoring-year.csv";
    }

    @Override
    public String contentType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String write(WorkspaceId workspace, PersonId person, Instant now) {
        var latest = reading.latest(workspace, person, MOST);
        var people = people(
                workspace,
                Stream.concat(latest.stream().flatMap(YearFile::colleague), Stream.of(person))
                        .collect(Collectors.toSet()));
        var from = from(people.get(person), now);
        return Stream.concat(
                        Stream.of(HEADINGS),
                        latest.stream()
                                .filter(one -> !one.view().account().day().isBefore(from))
                                .map(one -> row(one, people)))
                .map(row -> row.stream().map(YearFile::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", UTF_8, ""));
    }

    /// As the sums have it, whose days are the person's own.
    private static LocalDate from(@Nullable Person person, Instant now) {
        var today = person == null ? now.atZone(ZoneOffset.UTC).toLocalDate() : Member.today(person, now);
        return today.minusYears(1).plusDays(1);
    }

    private static Stream<PersonId> colleague(LoggedEpisode one) {
        return switch (one.view().with()) {
            case Colleague colleague -> Stream.of(colleague.id());
            case Outsider _ -> Stream.empty();
        };
    }

    private Map<PersonId, Person> people(WorkspaceId workspace, Set<PersonId> ids) {
        try {
            return directory.find(workspace, ids);
        } catch (DirectoryUnavailable e) {
            return Map.of();
        }
    }

    private static List<String> row(LoggedEpisode one, Map<PersonId, Person> people) {
        var said = one.view().account();
        var length = said.length();
        var role = said.role();
        return List.of(
                said.day().toString(),
                with(one.view().with(), people),
                length == null ? "" : EpisodeWording.length(length),
                role == null ? "" : EpisodeWording.role(role),
                said.functions().stream().sorted().map(EpisodeWording::need).collect(Collectors.joining("; ")),
                text(said.marks().openness()),
                text(said.marks().gain()),
                said.line(),
                one.inBothLogs() ? "yes" : "",
                text(one.thankedOn()));
    }

    private static String with(Companion companion, Map<PersonId, Person> people) {
        return switch (companion) {
            case Colleague colleague when colleague.id().isSomeoneWhoLeft() -> "someone who left";
            case Colleague colleague -> {
                var known = people.get(colleague.id());
                // The id stays beside the name: names change, and two people may share one.
                yield known == null ? colleague.id().value() : known.name() + " (" + colleague.id() + ")";
            }
            case Outsider outsider -> outsider.label();
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /// What programs would take for a formula begins with an apostrophe, so that it stays what it is: text.
    private static String cell(String text) {
        String harmless = text.matches("(?s)\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
