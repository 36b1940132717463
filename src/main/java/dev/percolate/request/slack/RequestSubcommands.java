package dev.percolate.request.slack;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.GlobalShortcut;
import dev.percolate.slack.Started;
import dev.percolate.slack.Subcommand;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.Function;

/// `/mentor` and `/mentor request`, and the shortcut that opens the same form from anywhere.
@Factory
final class RequestSubcommands {
    @Singleton
    @Named("mentor")
    Subcommand menu(RequestModals modals) {
        return new Word("", "", "what you can do here", call -> modals.menu(call.workspace(), call.person()));
    }

    @Singleton
    @Named("mentor request")
    Subcommand request(RequestModals modals) {
        return new Word(
                "request",
                "about …",
                "ask for a mentor: say what it is about, then choose whom I ask",
                call -> modals.form(call.workspace(), call.person(), TypedWords.about(call.rest()), call.now()));
    }

    @Singleton
    GlobalShortcut shortcut(RequestModals modals) {
        return new GlobalShortcut() {
            @Override
            public String callback() {
                return RequestAct.ASK.id();
            }

            @Override
            public Answer start(Started started) {
                return modals.form(started.workspace(), started.person(), "", started.now());
            }
        };
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
