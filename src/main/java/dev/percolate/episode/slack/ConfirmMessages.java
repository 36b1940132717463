package dev.percolate.episode.slack;

import com.slack.api.model.block.element.ButtonElement;
import dev.percolate.outbox.MessageBody;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.time.LocalDate;
import java.util.UUID;

/// What somebody is asked who may have a conversation in their log, too, and what they read after an answer.
final class ConfirmMessages {
    /// The same whatever was pressed: who looks over a shoulder learns no more than who asked (promise 8).
    static final String NOTED =
            "Noted. If you added it, both logs say so; otherwise nothing shows. *Add it to my log* goes on working for about a week;"
                    + " what is in your log stands in Home, where you can say how it was, or take it out.";

    static final String CLOSED =
            "This question is closed; nothing was changed. `/mentor log` notes a conversation whenever you" + " like.";

    private static final String TERMS =
            "If you add it, it is in both your logs, and both of you see that. What either of you"
                    + " says of it stays their own. *Not now* is just as good: they are not told, and to them it is the same as no"
                    + " answer.";

    private ConfirmMessages() {}

    static MessageBody question(UUID ask, Person from, LocalDate day) {
        String question = question(from, day);
        return Layout.message(
                question + "\n" + TERMS,
                Layout.text(question),
                Layout.buttons(answers(ask)),
                Layout.note(TERMS),
                Layout.buttons(PersonWording.keepApart(ConfirmAct.KEEP_APART.id(), from)));
    }

    /// Also for whoever asks, before they do.
    static String question(Person from, LocalDate day) {
        return question(PersonWording.introduced(from), day);
    }

    static String question(String from, LocalDate day) {
        return from + " has a conversation with you on *" + EpisodeWording.day(day)
                + "* in their log, and would like it to be in yours, too. Would you add it?";
    }

    static ButtonElement[] answers(UUID ask) {
        return new ButtonElement[] {
            Layout.button(ConfirmAct.ADD.id(), "Add it to my log", ask.toString()),
            Layout.button(ConfirmAct.NOT_NOW.id(), "Not now", ask.toString())
        };
    }
}
