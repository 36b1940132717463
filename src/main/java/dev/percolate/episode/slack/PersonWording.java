package dev.percolate.episode.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.episode.Objection;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Mrkdwn;
import dev.percolate.workspace.Person;

/// How somebody is named to another, and why something isn't possible with them.
final class PersonWording {
    static final String ON_YOUR_LIST =
            "They are on your private list, so I bring them nothing from you. `/coffee apart` shows the list.";
    static final String MEMBERS_ONLY = "This is for people of this workspace.";
    static final String KEPT_APART = "Noted. I won't bring you messages from this person. They are not told.";

    private static final int LONGEST_LABEL = 30;

    private PersonWording() {}

    /// *Ben Okafor* (Support lead)
    static String introduced(Person person) {
        String title = person.title().isBlank() ? "" : " (" + Mrkdwn.quote(person.title()) + ")";
        return "*" + Mrkdwn.quote(person.name()) + "*" + title;
    }

    /// In a sentence of mrkdwn.
    static String name(Person person) {
        return Mrkdwn.quote(person.name());
    }

    /// As it may stand in a heading, a label or a title: plain, and not too long.
    static String label(Person person) {
        String name = person.name();
        return name.codePointCount(0, name.length()) <= LONGEST_LABEL
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    /// Why nothing can be brought to somebody.
    static String objection(Objection objection) {
        return switch (objection) {
            case YOURSELF -> "That's you. Choose whoever you talked with.";
            case UNKNOWN -> "I can't find this person here.";
            case APP -> "That's an app, and nobody to talk with.";
            case DEACTIVATED -> "Their account is no longer in use here, so I can't write to them.";
            case FROM_ELSEWHERE -> "They are of another organisation, or not in this Slack, so I can't write to them.";
        };
    }

    /// Wherever somebody else's doing brings a message (promise 9); carries who that is.
    static ButtonElement keepApart(String action, Person from) {
        return Layout.confirmed(
                Layout.button(
                        action,
                        "Don't bring me messages from this person",
                        from.id().value()),
                "Keep you two apart?",
                "I won't bring you together with this person, or bring you messages from them. They are not told,"
                        + " and nobody else sees it.",
                "Keep us apart",
                "Cancel");
    }

    /// Whether the bot can write to them, too.
    static boolean isOfHere(Person person) {
        return switch (person.standing()) {
            case MEMBER, GUEST -> true;
            case EXTERNAL, BOT, DEACTIVATED -> false;
        };
    }
}
