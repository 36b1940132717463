package dev.percolate.slack;

import java.util.regex.Pattern;

/// Writes into Slack's markup what comes from people, so that it reads as they typed it and does nothing.
public final class Mrkdwn {
    private static final Pattern BREAKS = Pattern.compile("\\s+");
    /// Characters nobody sees that turn the direction of what follows.
    private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Mrkdwn() {}

    /// Slack's three control characters, without which no mention, link or `<!channel>` comes about. Everything else
    /// keeps its meaning: for our own texts, and for what stands in a plain_text object never.
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /// What somebody typed, in the middle of a sentence of ours: on one line and without any formatting of its own.
    ///
    /// Slack knows no escape for `*`, `_`, `~` and a backtick; look-alikes stand in for them.
    public static String quote(String typed) {
        String oneLine = BREAKS.matcher(TURNS.matcher(typed).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String inert = oneLine.replace('*', '\u2217')
                .replace('_', '\u02CD')
                .replace('~', '\u223C')
                .replace('`', '\u02CB');
        // At the start of a line it would make a quotation, escaped or not.
        return escape(inert.startsWith(">") ? "\u203A" + inert.substring(1) : inert);
    }
}
