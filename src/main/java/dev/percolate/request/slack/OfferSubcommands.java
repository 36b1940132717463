package dev.percolate.request.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Subcommand;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// The words after `/mentor` that have to do with offers, and their lines in its help.
@Factory
final class OfferSubcommands {
    @Singleton
    Subcommand offer(OfferModals modals) {
        return new Mentor(
                "offer", "", "Say what you can help with as a mentor, change, pause or end that", modals::open);
    }

    @Singleton
    Subcommand learn(LearnCommand command) {
        return new Mentor("learn", "about topic", "See who agreed to be listed and offered that", command::learn);
    }

    private record Mentor(String word, String arguments, String help, Function<Call, Answer> action)
            implements Subcommand {
        @Override
        public String command() {
            return "/mentor";
        }

        @Override
        public Answer run(Call call) {
            return action.apply(call);
        }
    }
}
