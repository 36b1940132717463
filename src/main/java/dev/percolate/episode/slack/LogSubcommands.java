package dev.percolate.episode.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.GlobalShortcut;
import dev.percolate.slack.Started;
import dev.percolate.slack.Subcommand;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;

/// `/mentor log`, and the shortcut that opens the same form from anywhere.
@Factory
final class LogSubcommands {
    private static final String LIST = "list";

    @Singleton
    @Named("mentor log")
    Subcommand log(LogModals modals, OwnLogModals own) {
        return new Subcommand() {
            @Override
            public String command() {
                return "/mentor";
            }

            @Override
            public String word() {
                return "log";
            }

            @Override
            public String arguments() {
                return "@ben, list";
            }

            @Override
            public String help() {
                return "keep a conversation in a log that only you see, or look at it";
            }

            @Override
            public Answer run(Call call) {
                return call.rest().equalsIgnoreCase(LIST) ? own.people(call) : modals.open(call);
            }
        };
    }

    @Singleton
    @Named("log")
    GlobalShortcut shortcut(StartOfLog start) {
        return new GlobalShortcut() {
            @Override
            public String callback() {
                return LogAct.START.id();
            }

            @Override
            public Answer start(Started started) {
                return start.open(started, Set.of(), null);
            }
        };
    }
}
