package dev.percolate.tipping.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Subcommand;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// The words after `/mentor` around ties.
@Factory
final class TippingSubcommands {
    @Singleton
    @Named("mentor ties")
    Subcommand ties(TieModals modals) {
        return new Word("ties", "", "Your ties, for your eyes only, and the way to name one", modals::list);
    }

    @Singleton
    @Named("mentor questions")
    Subcommand questions(QuestionModals modals) {
        return new Word(
                "questions", "off", "Say whether you may be asked what you would call a tie", modals::questions);
    }

    @Singleton
    @Named("mentor settings")
    Subcommand settings(SettingsModals modals) {
        return new Word(
                "settings",
                "",
                "For admins of this workspace: whether people are asked what they would call a tie",
                modals::open);
    }

    private record Word(String word, String arguments, String help, Function<Call, Answer> handler)
            implements Subcommand {
        @Override
        public String command() {
            return "/mentor";
        }

        @Override
        public Answer run(Call call) {
            return handler.apply(call);
        }
    }
}
