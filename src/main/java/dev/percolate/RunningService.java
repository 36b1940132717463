package dev.percolate;

import dev.percolate.Settings.Database;
import dev.percolate.Settings.Place;
import dev.percolate.slack.SlackConnection;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One running service with all that it brought up: its database, if that came along, and the server with its beans.
final class RunningService implements Closeable {
    private static final Duration POLL = Duration.ofMillis(50);

    private final @Nullable LocalDatabase database;
    private final EmbeddedServer server;

    private RunningService(@Nullable LocalDatabase database, EmbeddedServer server) {
        this.database = database;
        this.server = server;
    }

    /// Throws [CannotStart] with one sentence, leaving nothing running.
    static RunningService start(Settings settings) {
        return switch (settings) {
            case Settings.Refused(String sentence) -> throw new CannotStart(sentence);
            case Settings.Sandbox(Place place) ->
                start(place, database -> ServiceProperties.ofSandbox(place, database));
            case Settings.OneWorkspace workspace ->
                start(workspace.place(), database -> ServiceProperties.ofWorkspace(workspace, database));
        };
    }

    private interface Properties {
        Map<String, Object> on(Database database) throws IOException;
    }

    private static RunningService start(Place place, Properties properties) {
        if (place.database() != null) {
            return new RunningService(null, startServer(place, properties, place.database()));
        }
        LocalDatabase local = startLocalDatabase(place);
        try {
            return new RunningService(local, startServer(place, properties, local.database()));
        } catch (CannotStart e) {
            close(local);
            throw e;
        }
    }

    private static LocalDatabase startLocalDatabase(Place place) {
        try {
            return LocalDatabase.start(place.data());
        } catch (IOException e) {
            throw new CannotStart("The database in " + place.data() + " does not start: " + e.getMessage());
        }
    }

    private static EmbeddedServer startServer(Place place, Properties properties, Database database) {
        ApplicationContext context = null;
        try {
            context = ApplicationContext.builder()
                    .properties(properties.on(database))
                    .banner(false)
                    .start();
            return context.getBean(EmbeddedServer.class).start();
        } catch (IOException | RuntimeException e) {
            if (context != null) {
                context.close();
            }
            throw new CannotStart(sentence(place, e));
        }
    }

    /// Names the setting behind the usual failures; the rest is told in the words of its root cause.
    private static String sentence(Place place, Exception failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root instanceof BindException) {
            return "Port " + place.port() + " is already in use: stop what listens there, or choose another with"
                    + " PERCOLATE_PORT.";
        }
        if (root instanceof SQLException || root instanceof ConnectException) {
            return "PostgreSQL cannot be used (DATABASE_URL, DATABASE_USER, DATABASE_PASSWORD): " + root.getMessage();
        }
        return String.valueOf(root.getMessage());
    }

    /// Waits until Slack has answered once, so that "ready" is true when it is said; a real Slack may take its time.
    boolean awaitReady(Duration longest) throws InterruptedException {
        SlackConnection slack = beans().getBean(SlackConnection.class);
        long deadline = System.nanoTime() + longest.toNanos();
        while (!slack.ready() && System.nanoTime() < deadline) {
            Thread.sleep(POLL);
        }
        return slack.ready();
    }

    int port() {
        return server.getPort();
    }

    ApplicationContext beans() {
        return server.getApplicationContext();
    }

    @Override
    public void close() {
        server.stop();
        close(database);
    }

    private static void close(@Nullable LocalDatabase database) {
        try {
            if (database != null) {
                database.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Says in one sentence why the service does not start.
    static final class CannotStart extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CannotStart(String sentence) {
            super(sentence);
        }
    }
}
