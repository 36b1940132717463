package dev.percolate.slack.home;

import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.PersonalData.Entry;
import dev.percolate.workspace.PersonalData.Section;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Cuts what is kept about somebody into paragraphs that Slack takes, each under the heading it belongs to.
final class OwnDataTexts {
    private static final int LONGEST_TEXT = 3000;
    /// Escaping makes a character five at most.
    private static final int LONGEST_PIECE = 500;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_WHO_SEES_IT = 200;

    private static final Pattern MENTION = Pattern.compile("&lt;(@[UW][A-Z0-9]{1,30}|#[CG][A-Z0-9]{1,30})&gt;");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm 'UTC'", Locale.ENGLISH);

    private OwnDataTexts() {}

    static List<String> of(List<Section> sections) {
        List<String> texts = new ArrayList<>();
        sections.forEach(section -> add(section, texts));
        return texts;
    }

    private static void add(Section section, List<String> texts) {
        String heading = "*" + cut(section.heading(), LONGEST_HEADING) + "*";
        String whoSeesIt = "_Who sees it: " + cut(section.whoSeesIt(), LONGEST_WHO_SEES_IT) + "_";
        var text = new StringBuilder(heading + "\n" + whoSeesIt);
        for (String line : section.entries().stream()
                .flatMap(entry -> lines(entry).stream())
                .toList()) {
            if (text.length() + 1 + line.length() > LONGEST_TEXT) {
                texts.add(text.toString());
                text = new StringBuilder(heading + " (continued)");
            }
            text.append('\n').append(line);
        }
        texts.add(text.toString());
    }

    private static List<String> lines(Entry entry) {
        List<String> lines = new ArrayList<>();
        String lead = "• " + (entry.when() == null ? "" : date(entry.when()) + ": ");
        int from = 0;
        do {
            int to = end(entry.text(), from, LONGEST_PIECE);
            String piece = Mrkdwn.quote(entry.text().substring(from, to));
            lines.add(lead + (entry.asTyped() ? piece : named(piece)));
            lead = "";
            from = to;
        } while (from < entry.text().length());
        return lines;
    }

    /// Slack shows it in the reader's zone; what follows the bar is for programs that do not know dates.
    private static String date(Instant when) {
        return "<!date^" + when.getEpochSecond() + "^{date_long} at {time}|" + DAY.format(when.atOffset(ZoneOffset.UTC))
                + ">";
    }

    private static String named(String quoted) {
        return MENTION.matcher(quoted).replaceAll("<$1>");
    }

    private static String cut(String text, int most) {
        return Mrkdwn.quote(text.substring(0, end(text, 0, most)));
    }

    /// Never between the two halves of one character.
    private static int end(String text, int from, int most) {
        int to = Math.min(text.length(), from + most);
        return to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
    }
}
