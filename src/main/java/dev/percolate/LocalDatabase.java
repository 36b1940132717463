package dev.percolate;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// The PostgreSQL that comes along: started with the service, its data kept in a folder between runs.
///
/// A service that was killed leaves its server running and its first start perhaps half-done; both are cleared up at
/// the next start. Two services on one folder are refused.
final class LocalDatabase implements Closeable {
    private static final Duration LONGEST_STARTUP = Duration.ofSeconds(45);
    private static final long LONGEST_STOP_SECONDS = 10;

    private final FileChannel lock;
    private final EmbeddedPostgres server;

    private LocalDatabase(FileChannel lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    static LocalDatabase start(Path folder) throws IOException {
        Files.createDirectories(folder);
        FileChannel lock = lock(folder);
        try {
            Path data = folder.toAbsolutePath().resolve("postgres");
            Path initialised = folder.resolve("postgres-is-initialised");
            stopLeftOver(data);
            if (!Files.exists(initialised)) {
                delete(data);
            }
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(LONGEST_STARTUP)
                    // The server is started for tests by default, without fsync; here people's data is kept.
                    .setServerConfig("fsync", "on")
                    .start();
            if (!Files.exists(initialised)) {
                Files.createFile(initialised);
            }
            return new LocalDatabase(lock, server);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    Settings.Database database() {
        return new Settings.Database(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }

    private static FileChannel lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: the same sentence
        }
        channel.close();
        throw new IOException("Another Percolate is running on the folder " + folder.toAbsolutePath()
                + ": stop it, or give this one a folder of its own with PERCOLATE_DATA.");
    }

    private static void stopLeftOver(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (!lines.isEmpty() && lines.getFirst().strip().matches("\\d{1,10}")) {
            ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(process -> serves(process, data))
                    .ifPresent(LocalDatabase::stop);
        }
    }

    /// Process ids are used again: never stop anything else that happens to have the number, another PostgreSQL least
    /// of all. Where the system does not tell, PostgreSQL's own lock still refuses to start twice.
    private static boolean serves(ProcessHandle process, Path data) {
        return process.info()
                .commandLine()
                .map(command -> command.contains("postgres") && command.contains(data.toString()))
                .orElse(false);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            server.destroyForcibly();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
