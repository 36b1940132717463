package dev.percolate.introduction.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.PrivateList;
import dev.percolate.slack.Subcommand;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// The words after `/coffee` and their lines in its help.
@Factory
final class CoffeeSubcommands {
    @Singleton
    Subcommand look(CoffeeCommands commands) {
        return new Coffee("", "", "See where you stand, and say what you can help with", commands::look);
    }

    @Singleton
    Subcommand now(CoffeeCommands commands) {
        return new Coffee("now", "", "Be introduced to somebody from this channel", commands::now);
    }

    @Singleton
    Subcommand introduce(ConnectionModals modals) {
        return new Coffee(
                "introduce",
                "@ana @ben why",
                "Have two colleagues of this channel asked whether they'd like to meet",
                modals::introduce);
    }

    @Singleton
    Subcommand ideas(ConnectionModals modals) {
        return new Coffee(
                "ideas", "off", "Say whether you may be asked because a colleague thought of you", modals::ideas);
    }

    @Singleton
    Subcommand join(CoffeeCommands commands) {
        return new Coffee("join", "", "Take part in the introductions of this channel", commands::join);
    }

    @Singleton
    Subcommand pause(CoffeeCommands commands) {
        return new Coffee("pause", "2026-12-24", "Take a break and be back in on that day", commands::pause);
    }

    @Singleton
    Subcommand resume(CoffeeCommands commands) {
        return new Coffee("resume", "", "End the break now", commands::resume);
    }

    @Singleton
    Subcommand leave(CoffeeCommands commands) {
        return new Coffee("leave", "", "Stop taking part here, with no reason needed", commands::leave);
    }

    @Singleton
    Subcommand history(HistoryModals modals) {
        return new Coffee("history", "", "See all your introductions", modals::open);
    }

    @Singleton
    Subcommand apart(PrivateList list) {
        return new Coffee(
                "apart",
                "",
                "See and change your private list of people not to be brought together with",
                call -> list.show(call.workspace(), call.person()));
    }

    private record Coffee(String word, String arguments, String help, Function<Call, Answer> action)
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
