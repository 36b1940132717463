package dev.percolate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.testing.Readme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// README says what is so; what it says of the manifest is held by the manifest's own test.
final class ReadmeTest {
    private static final Set<String> OF_THE_DATABASE = Set.of("DATABASE_URL", "DATABASE_USER", "DATABASE_PASSWORD");

    @Test
    void listsEverySettingThatIsKnownAndNoOther() {
        Set<String> known = new TreeSet<>(Settings.KNOWN);
        known.addAll(OF_THE_DATABASE);
        Set<String> listed = Readme.table("| setting | meaning |").stream()
                .flatMap(row -> Readme.names(row.getFirst()).stream())
                .filter(name -> !name.equals("SLACK_*"))
                .collect(Collectors.toSet());
        assertThat(listed).isEqualTo(known);
    }

    @Test
    void quotesTheFiguresOfTheBusyMonth() throws IOException {
        assertThat(Readme.text())
                .contains(Files.readString(Path.of("src/test/resources/approved/introduction/busy-month.md")));
    }
}
