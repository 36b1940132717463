package dev.percolate;

import dev.percolate.vault.VaultKeys;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts Percolate as the environment's settings say; with the one argument `new-key` it prints a key for
/// `PERCOLATE_KEY` instead, and with `tie-probabilities` what the detector makes of a table of conversations.
public final class Application {
    private static final Logger LOG = LoggerFactory.getLogger(Application.class);
    private static final Duration PATIENCE_WITH_SLACK = Duration.ofSeconds(15);

    private Application() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length == 1 && arguments[0].equals("new-key")) {
            System.out.println(VaultKeys.fresh());
            return;
        }
        if (arguments.length > 0 && arguments[0].equals(TieProbabilities.COMMAND)) {
            var files = List.of(arguments).subList(1, arguments.length);
            System.exit(TieProbabilities.run(files, System.in, System.out, System.err));
        }
        // Pictures are drawn, but never on this machine's screen.
        System.setProperty("java.awt.headless", "true");
        try {
            Settings settings = Settings.read(System.getenv(), usualData());
            RunningService service = RunningService.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(service::close, "shutdown"));
            boolean ready = service.awaitReady(PATIENCE_WITH_SLACK);
            LOG.info("{}", welcome(settings, service.port(), ready));
        } catch (RunningService.CannotStart cannot) {
            LOG.error("{}", cannot.getMessage());
            System.exit(1);
        }
    }

    /// Maven starts the service in `target`, where `clean` would take people's data with it; the pom names a better
    /// place.
    private static Path usualData() {
        return Path.of(System.getProperty("percolate.data", ".percolate"));
    }

    private static String welcome(Settings settings, int port, boolean ready) {
        if (!ready) {
            return "Percolate runs, but Slack has not answered yet; it keeps trying. See /health on port " + port + ".";
        }
        return switch (settings) {
            case Settings.Sandbox _ -> "The sandbox is ready: open http://localhost:" + port + " in a browser.";
            case Settings.OneWorkspace _ ->
                "Percolate is ready: Slack's requests go to /slack/events on port " + port + ".";
            case Settings.Refused _ -> throw new IllegalStateException("refused settings never start");
        };
    }
}
