package dev.percolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

final class LocalDatabaseTest {
    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    private Process killed;

    @BeforeEach
    void startAServiceWithAPersonInItAndKillIt() throws IOException, InterruptedException {
        killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Service.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader output = killed.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        while (line != null && !line.equals(Service.READY)) {
            line = output.readLine();
        }
        assertThat(line).as("the first service started").isEqualTo(Service.READY);
    }

    @AfterEach
    void stopWhatIsLeft() {
        killed.destroyForcibly();
    }

    @Test
    void keepsItsDataWhenTheServiceIsKilledAndItsServerIsLeftRunning() throws Exception {
        kill();
        assertThat(folder.resolve("postgres/postmaster.pid"))
                .as("the server was left running")
                .exists();

        try (LocalDatabase second = LocalDatabase.start(folder)) {
            assertThat(people(second)).isEqualTo(1);
        }
        try (LocalDatabase third = LocalDatabase.start(folder)) {
            assertThat(people(third)).isEqualTo(1);
        }
    }

    @Test
    void beginsAnewWhenItsVeryFirstStartWasCutShort() throws Exception {
        kill();
        Files.delete(folder.resolve("postgres-is-initialised"));

        try (LocalDatabase second = LocalDatabase.start(folder)) {
            assertThatThrownBy(() -> people(second)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void refusesToShareItsFolderWithAServiceThatIsRunning() throws Exception {
        assertThatThrownBy(() -> LocalDatabase.start(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Another Percolate is running")
                .hasMessageContaining("PERCOLATE_DATA");
        kill();
        LocalDatabase.start(folder).close();
    }

    private void kill() throws InterruptedException {
        killed.destroyForcibly();
        assertThat(killed.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static int people(LocalDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.database().url());
                var rows = connection.createStatement().executeQuery("select count(*) from person")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /// What is killed: it keeps somebody in its database and then waits for its end.
    static final class Service {
        private static final String READY = "ready to be killed";

        public static void main(String[] arguments) throws Exception {
            LocalDatabase database = LocalDatabase.start(Path.of(arguments[0]));
            try (var connection =
                    DriverManager.getConnection(database.database().url())) {
                connection
                        .createStatement()
                        .execute("create table person (name text); insert into person values ('Ana')");
            }
            System.out.println(READY);
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
