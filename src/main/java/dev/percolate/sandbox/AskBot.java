package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Bot.Content;
import dev.percolate.sandbox.Bot.Reply;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/// Sends the app what somebody does with what it has shown them.
@Singleton
final class AskBot {
    private final Bot bot;

    AskBot(Bot bot) {
        this.bot = bot;
    }

    /// What it answered; empty where it did not take it, or not in time.
    Optional<String> ask(ObjectNode payload) {
        String body = Payloads.form(Map.of("payload", Json.write(payload)));
        return switch (bot.send(new Content(Content.FORM, body, Map.of()))) {
            case Reply.Answered answered when answered.isOk() -> Optional.of(answered.body());
            case Reply.Answered answered -> Optional.empty();
            case Reply.TimedOut timedOut -> Optional.empty();
            case Reply.Unreachable unreachable -> Optional.empty();
        };
    }
}
