package dev.percolate.slack;

/// One thing that can be typed after a slash command. Features offer these as beans; the command's `help` is written
/// from them. The subcommand with the empty word is what the bare command does.
public interface Subcommand {
    /// With its slash: `/coffee`. It must be in the manifest.
    String command();

    /// The first word after the command, lower case: `now`; empty for the bare command.
    String word();

    /// What may follow the word, as shown in help: `until 2026-12-24`; empty where nothing does.
    String arguments();

    /// One line for help: what will happen.
    String help();

    Answer run(Call call);
}
