package dev.percolate.slack;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A feature that exists for these tests only: `/brew` and its buttons.
@Factory
@Requires(property = "percolate.test.brew")
final class Brew {
    static final List<Object> HEARD = new CopyOnWriteArrayList<>();

    @Singleton
    Subcommand say() {
        return subcommand("say", call -> new Answer.Whisper(Layout.message("You said: " + Mrkdwn.quote(call.rest()))));
    }

    @Singleton
    Subcommand open() {
        return subcommand("open", call -> new Answer.Open(Layout.modal("brew.order", "Order", "", List.of())));
    }

    @Singleton
    Subcommand fail() {
        return subcommand("fail", call -> {
            throw new IllegalStateException("while brewing for " + call.rest());
        });
    }

    @Singleton
    Subcommand hang() {
        return subcommand("hang", call -> {
            try {
                Thread.sleep(5000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Answer.Nothing();
        });
    }

    @Singleton
    SlackListener listener() {
        return new SlackListener() {
            @Override
            public String feature() {
                return "brew";
            }

            @Override
            public Answer clicked(Click click) {
                HEARD.add(click);
                return answer(click.action());
            }

            @Override
            public Answer submitted(Submission submission) {
                HEARD.add(submission);
                return answer(submission.callback());
            }
        };
    }

    private static Answer answer(String id) {
        var view = Layout.modal("brew.order", "Order", "", List.of(Layout.text("What?")));
        return switch (id) {
            case "brew.whisper" -> new Answer.Whisper(Layout.message("Here you are, protégé ☕"));
            case "brew.open" -> new Answer.Open(view);
            case "brew.replace" -> new Answer.Replace(view);
            case "brew.refuse" -> new Answer.Refuse(Map.of("line", "Please say a little less."));
            case "brew.nothing" -> new Answer.Nothing();
            case "brew.fail" -> throw new IllegalStateException("SECRET in an exception");
            default -> new Answer.Unknown();
        };
    }

    private static Subcommand subcommand(String word, Function<Call, Answer> run) {
        return new Subcommand() {
            @Override
            public String command() {
                return "/brew";
            }

            @Override
            public String word() {
                return word;
            }

            @Override
            public String arguments() {
                return "";
            }

            @Override
            public String help() {
                return "Does " + word;
            }

            @Override
            public Answer run(Call call) {
                HEARD.add(call);
                return run.apply(call);
            }
        };
    }
}
