package dev.percolate.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/// A feature that exists for these tests only: `/brew` and its buttons.
@Factory
@Requires(property = "percolate.test.brew")
final class Brew {
    static final List<Object> HEARD = new CopyOnWriteArrayList<>();
    /// Long work goes on until one is released.
    static final Semaphore BREWING = new Semaphore(0);

    /// What the workspace chose to have heard; nothing where empty.
    static final AtomicReference<String> EMOJI = new AtomicReference<>("");

    static final AtomicBoolean HOME_BREAKS = new AtomicBoolean();
    static final List<PersonalData.Entry> ORDERED = new CopyOnWriteArrayList<>();
    static final AtomicBoolean ERASING_BREAKS = new AtomicBoolean();

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

    @Singleton
    MessageShortcut helped() {
        return new MessageShortcut() {
            @Override
            public String callback() {
                return "brew.helped";
            }

            @Override
            public Answer start(StartedOnMessage started) {
                HEARD.add(started);
                return answer("brew.open");
            }
        };
    }

    @Singleton
    ReactionListener reactions() {
        return new ReactionListener() {
            @Override
            public Optional<String> emoji(WorkspaceId workspace) {
                if (EMOJI.get().equals("fail")) {
                    throw new IllegalStateException("SECRETfailure");
                }
                return Optional.of(EMOJI.get()).filter(emoji -> !emoji.isEmpty());
            }

            @Override
            public void reacted(Reacted reacted) {
                HEARD.add(reacted);
            }
        };
    }

    @Singleton
    HomeSection home() {
        return section(
                100,
                () -> List.of(
                        Layout.text("Orders so far: " + HEARD.size()),
                        Layout.buttons(Layout.button("brew.whisper", "Order", "42"))));
    }

    @Singleton
    HomeSection brokenHome() {
        return section(200, () -> {
            if (HOME_BREAKS.get()) {
                throw new IllegalStateException("SECRET in an exception");
            }
            return List.of();
        });
    }

    /// Erased after the private list, so that it can break when half is done.
    @Singleton
    PersonalData orders() {
        return new PersonalData() {
            @Override
            public int order() {
                return 950;
            }

            @Override
            public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
                return List.of(new Section("What you ordered", "Only you.", List.copyOf(ORDERED)));
            }

            @Override
            public void erase(WorkspaceId workspace, PersonId person, Instant now) {
                if (ERASING_BREAKS.get()) {
                    throw new IllegalStateException("SECRET in an exception");
                }
                ORDERED.clear();
            }
        };
    }

    private static HomeSection section(int order, Supplier<List<LayoutBlock>> blocks) {
        return new HomeSection() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public List<LayoutBlock> blocks(WorkspaceId workspace, PersonId person, Instant now) {
                return blocks.get();
            }
        };
    }

    private static Answer answer(String id) {
        var view = Layout.modal("brew.order", "Order", "", List.of(Layout.text("What?")));
        return switch (id) {
            case "brew.whisper" -> new Answer.Whisper(Layout.message("Here you are, protégé ☕"));
            case "brew.rewrite" -> new Answer.Rewrite(Layout.message("It says this now"));
            case "brew.open" -> new Answer.Open(view);
            case "brew.replace" -> new Answer.Replace(view);
            case "brew.refuse" -> new Answer.Refuse(Map.of("line", "Please say a little less."));
            case "brew.work" -> work(() -> {});
            case "brew.longWork" -> work(Brew::takeLong);
            case "brew.longWorkThatFails" ->
                work(() -> {
                    takeLong();
                    throw new IllegalStateException("SECRET in an exception");
                });
            case "brew.nothing" -> new Answer.Nothing();
            case "brew.fail" -> throw new IllegalStateException("SECRET in an exception");
            default -> new Answer.Unknown();
        };
    }

    private static Answer work(Runnable work) {
        var meanwhile = Layout.modal("brew.order", "Order", "", List.of(Layout.text("Brewing")));
        return new Answer.Work(meanwhile, () -> {
            work.run();
            return Layout.modal("brew.order", "Order", "", List.of(Layout.text("Brewed")));
        });
    }

    private static void takeLong() {
        try {
            BREWING.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
