package dev.percolate.round.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Subcommand;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// The words after `/coffee` that are about rounds, and their lines in its help.
@Factory
final class RoundSubcommands {
    @Singleton
    Subcommand setup(RoundModals modals) {
        return new OfRounds("setup", "", "For whoever looks after this channel: have it meet in rounds", modals::setUp);
    }

    @Singleton
    Subcommand pilot(PilotModals modals) {
        return new OfRounds(
                "pilot",
                "",
                "For whoever looks after this channel: try rounds out for four weeks, with a recap",
                modals::tryOut);
    }

    @Singleton
    Subcommand skip(RoundCommands commands) {
        return new OfRounds("skip", "", "Leave out the next round; `/coffee skip no` takes that back", commands::skip);
    }

    @Singleton
    Subcommand stats(TotalsModals totals) {
        return new OfRounds(
                "stats", "", "For whoever looks after this channel: what came of it, quarter by quarter", totals::open);
    }

    private record OfRounds(String word, String arguments, String help, Function<Call, Answer> action)
            implements Subcommand {
        @Override
        public String command() {
            return "/coffee";
        }

        @Override
        public Answer run(Call call) {
            return action.apply(call);
        }
    }
}
