package dev.percolate.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.outbox.MessageBody;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Brings a slash command to the subcommand whose word it begins with, and writes `help` from all there are.
@Singleton
final class Commands {
    private static final String HELP = "help";
    private static final Pattern COMMAND = Pattern.compile("/[a-z0-9_-]{1,31}");
    private static final Pattern WORD = Pattern.compile("[\\p{Ll}0-9_-]*");
    private static final int LINES_IN_ONE_BLOCK = 12;

    /// By command, then by word.
    private final Map<String, Map<String, Subcommand>> subcommands = new TreeMap<>();

    Commands(List<Subcommand> offered) {
        for (var subcommand : offered) {
            String command = subcommand.command();
            String word = subcommand.word();
            if (!COMMAND.matcher(command).matches() || !WORD.matcher(word).matches()) {
                throw new IllegalStateException(
                        "The subcommand \"%s %s\" is not a command with one lower-case word.".formatted(command, word));
            }
            if (word.equals(HELP)) {
                throw new IllegalStateException("The word \"help\" of " + command + " is written by itself.");
            }
            if (subcommands.computeIfAbsent(command, key -> new TreeMap<>()).putIfAbsent(word, subcommand) != null) {
                throw new IllegalStateException("The subcommand \"%s %s\" is there twice.".formatted(command, word));
            }
        }
    }

    Set<String> names() {
        return Set.copyOf(subcommands.keySet());
    }

    /// `call` carries in `rest` all that was typed after the command.
    Answer run(String command, Call call) {
        var words = subcommands.get(command);
        if (words == null) {
            return new Answer.Whisper(Layout.message("I don't know this command. Nothing was changed."));
        }
        String typed = call.rest().strip();
        String first = typed.split("\\s", 2)[0];
        String word = first.toLowerCase(Locale.ROOT);
        var subcommand = words.get(word);
        if (subcommand != null) {
            return subcommand.run(new Call(
                    call.workspace(),
                    call.person(),
                    call.channel(),
                    typed.substring(first.length()).strip(),
                    call.now()));
        }
        return word.equals(HELP) || word.isEmpty()
                ? new Answer.Whisper(help("This is what I understand:", words))
                : new Answer.Whisper(help("I don't know that word. This is what I understand:", words));
    }

    private static MessageBody help(String heading, Map<String, Subcommand> words) {
        List<String> lines = new ArrayList<>();
        String command = words.values().iterator().next().command();
        words.values()
                .forEach(subcommand -> lines.add(
                        line(String.join(" ", command, subcommand.word(), subcommand.arguments()), subcommand.help())));
        lines.add(line(command + " " + HELP, "This list"));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Layout.text(heading));
        for (int from = 0; from < lines.size(); from += LINES_IN_ONE_BLOCK) {
            blocks.add(Layout.text(
                    String.join("\n", lines.subList(from, Math.min(from + LINES_IN_ONE_BLOCK, lines.size())))));
        }
        return Layout.message(heading + "\n" + String.join("\n", lines), blocks);
    }

    private static String line(String typed, String help) {
        return "• `" + Mrkdwn.escape(typed.strip().replaceAll(" +", " ")) + "` — " + Mrkdwn.escape(help);
    }
}
