package dev.percolate.slack;

import com.slack.api.methods.SlackApiException;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether Slack knows us, and as whom. The service starts without Slack and asks again until it answers.
@Singleton
public final class SlackConnection implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_A_WRONG_TOKEN = Duration.ofMinutes(5);
    private static final Set<String> WRONG_TOKEN =
            Set.of("invalid_auth", "not_authed", "account_inactive", "token_revoked", "token_expired");

    private final SlackClients clients;
    private volatile @Nullable Team team;
    private volatile @Nullable Thread asking;

    SlackConnection(SlackClients clients) {
        this.clients = clients;
    }

    /// Who we are in the workspace that the bot token belongs to.
    record Team(WorkspaceId workspace, String botUser, String bot) {}

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        clients.serverListensOn(event.getSource().getPort());
        asking = Thread.ofVirtual().name("slack-connection").start(this::askUntilAnswered);
    }

    public boolean ready() {
        return team != null;
    }

    /// Empty until Slack has answered.
    Optional<Team> team() {
        return Optional.ofNullable(team);
    }

    @PreDestroy
    void stop() {
        var thread = asking;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void askUntilAnswered() {
        var pause = FIRST_PAUSE;
        while (!ready()) {
            String trouble = ask();
            if (ready() || Thread.currentThread().isInterrupted()) {
                return;
            }
            boolean wrongToken = WRONG_TOKEN.contains(trouble);
            if (wrongToken) {
                LOG.error("Slack does not accept SLACK_BOT_TOKEN ({}).", trouble);
            } else {
                LOG.warn("Slack is not reachable yet ({}); asking again in {} s.", trouble, pause.toSeconds());
            }
            try {
                Thread.sleep(wrongToken ? PAUSE_AFTER_A_WRONG_TOKEN : pause);
            } catch (InterruptedException e) {
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    /// Returns what stood in the way; empty where nothing did.
    private String ask() {
        try {
            var answer = clients.patient().authTest(request -> request);
            if (!answer.isOk()) {
                return ErrorCode.of(answer.getError());
            }
            if (answer.getTeamId() == null || answer.getTeamId().isBlank()) {
                return "it did not name the workspace";
            }
            team = new Team(new WorkspaceId(answer.getTeamId()), known(answer.getUserId()), known(answer.getBotId()));
            LOG.info("Connected to the Slack workspace {}.", answer.getTeamId());
            return "";
        } catch (SlackApiException e) {
            return "HTTP " + e.getResponse().code();
        } catch (IOException e) {
            return NeverSent.isReasonOf(e) ? "no connection" : "no answer";
        } catch (RuntimeException e) {
            return "no answer that could be read";
        }
    }

    private static String known(@Nullable String id) {
        return id == null ? "" : id;
    }
}
