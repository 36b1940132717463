package dev.percolate.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.CalledMethods;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/// The table of what the sandbox does is complete, and every test it names is there.
final class CoverageTest {
    private static final Path TABLE = Path.of("src/docs/sandbox.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    private record Row(Set<String> subjects, Set<String> tests) {}

    @Test
    void hasARowForEveryMethod() throws IOException {
        Stream<String> known = Arrays.stream(Method.values()).map(Method::slackName);
        List<String> called =
                Stream.concat(known, CalledMethods.ofTheBot().stream()).toList();
        assertThat(missing(rows(Files.readString(TABLE)), called)).isEmpty();
    }

    @Test
    void hasARowForEverySubscribedEvent() throws IOException {
        Set<String> events = new Manifest().events();
        assertThat(events).contains("app_home_opened");
        assertThat(missing(rows(Files.readString(TABLE)), events)).isEmpty();
    }

    @Test
    void namesOnlyTestsThatAreThere() throws IOException {
        List<Row> rows = rows(Files.readString(TABLE));
        assertThat(rows)
                .hasSizeGreaterThan(40)
                .allSatisfy(
                        row -> assertThat(row.tests()).as("%s", row.subjects()).isNotEmpty());
        assertThat(lost(rows)).isEmpty();
    }

    @Test
    void seesWhatIsMissing() {
        List<Row> rows = rows("""
                | `chat.update` | changes | `ChatTest.updatesOnlyTheBotsOwnMessages`, `ChatTest.neverWritten` |
                """);
        assertThat(missing(rows, List.of("chat.update", "chat.delete"))).containsExactly("chat.delete");
        assertThat(lost(rows)).containsExactly("ChatTest.neverWritten");
        assertThat(lost(rows("| `chat.update` | changes | `LostTest.changes` |")))
                .containsExactly("LostTest.changes");
        assertThat(lost(rows("| `chat.update` | changes | `CoverageTest.isTest` |")))
                .as("there, but no test")
                .containsExactly("CoverageTest.isTest");
    }

    private static Set<String> missing(List<Row> rows, Collection<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        rows.forEach(row -> missing.removeAll(row.subjects()));
        return missing;
    }

    private static Set<String> lost(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.tests().stream())
                .filter(test -> !isThere(test))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isThere(String test) {
        String[] parts = test.split("\\.");
        return parts.length == 2
                && Stream.of("dev.percolate.sandbox.", "dev.percolate.")
                        .flatMap(where -> classNamed(where + parts[0]).stream())
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .anyMatch(method -> method.getName().equals(parts[1]) && isTest(method));
    }

    private static boolean isTest(java.lang.reflect.Method method) {
        return Stream.of(Test.class, ParameterizedTest.class, RepeatedTest.class, TestFactory.class)
                .anyMatch(method::isAnnotationPresent);
    }

    private static Optional<Class<?>> classNamed(String name) {
        try {
            return Optional.of(Class.forName(name, false, CoverageTest.class.getClassLoader()));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private static List<Row> rows(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Row(names(cells[1]), names(cells[3])))
                .toList();
    }

    private static Set<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
