package dev.percolate.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Golden files: what people see, as JSON a reviewer can read, under `src/test/resources/approved`.
///
/// `mvn test -Dapprove=true` rewrites them; then read the difference.
public final class Approved {
    private static final Path FOLDER = Path.of("src/test/resources/approved");
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Approved() {}

    /// Compares with `approved/<name>.json`, for instance `introduction/proposal`.
    public static void json(String name, String json) {
        text(name + ".json", pretty(json));
    }

    /// Compares with `approved/<file>`.
    public static void text(String name, String actual) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("approve")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(file).as("approve it with -Dapprove=true, then read it").exists();
            assertThat(actual).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String pretty(String json) {
        try {
            return JSON.writeValueAsString(JSON.treeToValue(JSON.readTree(json), Object.class)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + json, e);
        }
    }
}
