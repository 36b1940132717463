package dev.percolate.request.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Subcommand;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// The words after `/mentor` with which people who are open to support and mentors find each other.
@Factory
final class SupportSubcommands {
    @Singleton
    @Named("mentor open")
    Subcommand open(HopeModals modals) {
        return new Word(
                "open",
                "Say that you're open to support and what you hope for, change, pause or end that",
                modals::open);
    }

    @Singleton
    @Named("mentor someone")
    Subcommand someone(SomeoneModals modals) {
        return new Word(
                "someone",
                "See two or three people who are open to support, and offer yours",
                call -> modals.find(call.workspace(), call.person(), call.now()));
    }

    private record Word(String word, String help, Function<Call, Answer> handler) implements Subcommand {
        @Override
        public String command() {
            return "/mentor";
        }

        @Override
        public String arguments() {
            return "";
        }

        @Override
        public Answer run(Call call) {
            return handler.apply(call);
        }
    }
}
