package dev.percolate.episode.slack;

import dev.percolate.episode.ChooseEmoji;
import dev.percolate.episode.ChooseEmoji.Choice;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Subcommand;
import jakarta.inject.Singleton;
import java.util.Locale;

/// `/mentor emoji`
@Singleton
final class EmojiSubcommand implements Subcommand {
    private final ChooseEmoji choosing;

    EmojiSubcommand(ChooseEmoji choosing) {
        this.choosing = choosing;
    }

    @Override
    public String command() {
        return "/mentor";
    }

    @Override
    public String word() {
        return "emoji";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "Which emoji notes a conversation in one's own log, if any; admins of this workspace choose it";
    }

    @Override
    public Answer run(Call call) {
        return new Answer.Whisper(EmojiMessages.choice(choice(call)));
    }

    private Choice choice(Call call) {
        return switch (call.rest().toLowerCase(Locale.ROOT)) {
            case "" -> choosing.now(call.workspace());
            case "off" -> choosing.chooseNone(call.workspace(), call.person());
            default -> choosing.choose(call.workspace(), call.person(), call.rest(), call.now());
        };
    }
}
