package dev.percolate.episode.slack;

import dev.percolate.episode.Account;
import dev.percolate.episode.Companion;
import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.episode.Fault;
import dev.percolate.episode.LogConversation;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.Objection;
import dev.percolate.slack.Mrkdwn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How conversations are written in what their author reads, as mrkdwn; and what is said beside a field.
final class LogWording {
    static final String CHOOSE_A_DAY = "Please choose a day.";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private LogWording() {}

    static String who(Companion companion) {
        return switch (companion) {
            case Colleague colleague -> EpisodeWording.mention(colleague.id());
            case Outsider outsider -> Mrkdwn.quote(outsider.label());
        };
    }

    /// *A, B and C*
    static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /// What was said of it but for its day and line; empty where nothing was.
    static String said(Account account) {
        return capital(String.join("; ", EpisodeWording.clauses(account)));
    }

    /// What became of it between the two, as far as it is this reader's to know. A sentence each.
    static List<String> between(LoggedEpisode one) {
        List<String> sentences = new ArrayList<>();
        var thankedOn = one.thankedOn();
        if (thankedOn != null) {
            sentences.add("You thanked them on " + DATE.format(thankedOn) + ".");
        }
        var askedAt = one.askedAt();
        if (one.inBothLogs()) {
            sentences.add("It's in both your logs.");
        } else if (askedAt != null) {
            sentences.add("You asked on " + date(askedAt) + " whether they'd like it in their log, too.");
        }
        return sentences;
    }

    /// Slack shows it in the reader's zone; what follows the bar is for programs that do not know dates.
    private static String date(Instant when) {
        return "<!date^" + when.getEpochSecond() + "^{date_long}|" + DATE.format(when.atOffset(ZoneOffset.UTC)) + ">";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
    }

    static String fault(Fault fault) {
        return switch (fault) {
            case NOBODY -> "Please choose somebody here, or name somebody in the next field.";
            case TOO_MANY ->
                "Please keep it to " + LogConversation.MOST_AT_ONCE
                        + " people at once, counting those you name in the next field.";
            case IN_THE_FUTURE -> "That day is still to come. Please choose today or an earlier day.";
            case TOO_LONG_AGO -> "Please choose a day of the last " + Account.LONGEST_AGO_YEARS + " years.";
            case LINE_TOO_LONG -> "Please keep it to " + Account.LONGEST_LINE + " characters.";
            case LABEL_TOO_LONG ->
                "Please keep each name to " + Outsider.LONGEST_LABEL
                        + " characters. There's a line for yourself further down.";
            case TOO_MANY_OUTSIDERS ->
                "You have named " + LogConversation.MOST_OUTSIDERS
                        + " people outside this Slack, which is as many as I keep. One you named before works.";
        };
    }

    static String field(Fault fault) {
        return switch (fault) {
            case NOBODY, TOO_MANY -> LogForm.WITH;
            case IN_THE_FUTURE, TOO_LONG_AGO -> LogForm.DAY;
            case LINE_TOO_LONG -> LogForm.LINE;
            case LABEL_TOO_LONG, TOO_MANY_OUTSIDERS -> LogForm.OUTSIDE;
        };
    }

    /// `name` as plain text: errors know no markup.
    static String objection(Objection objection, String name) {
        return switch (objection) {
            case YOURSELF -> "That's you: please choose with whom you talked.";
            case UNKNOWN -> "I can't find " + name + " here. You can name them in the next field.";
            case APP -> name + " is an app. Please choose a person.";
            case DEACTIVATED -> name + " is no longer in this Slack. You can name them in the next field.";
            case FROM_ELSEWHERE -> name + " is from elsewhere. You can name them in the next field.";
        };
    }
}
