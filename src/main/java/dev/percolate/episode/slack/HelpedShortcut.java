package dev.percolate.episode.slack;

import dev.percolate.episode.Objection;
import dev.percolate.episode.Role;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Layout;
import dev.percolate.slack.MessageShortcut;
import dev.percolate.slack.StartedOnMessage;
import dev.percolate.workspace.Directory;
import jakarta.inject.Singleton;
import java.util.Set;

/// *This helped me*, on what a colleague wrote: the form of the log, with them in it. What they wrote never gets here.
@Singleton
final class HelpedShortcut implements MessageShortcut {
    private static final String INSTEAD = " `/mentor log` notes a conversation with anybody.";

    private final StartOfLog form;
    private final Directory directory;

    HelpedShortcut(StartOfLog form, Directory directory) {
        this.form = form;
        this.directory = directory;
    }

    @Override
    public String callback() {
        return "log.helped";
    }

    @Override
    public Answer start(StartedOnMessage started) {
        var person = directory.find(started.workspace(), started.person());
        if (person.filter(PersonWording::isOfHere).isEmpty()) {
            return tell(PersonWording.MEMBERS_ONLY);
        }
        var author = started.author();
        var other = author == null
                ? null
                : directory.find(started.workspace(), author).orElse(null);
        return author == null
                ? tell("I can't see that a person wrote this." + INSTEAD)
                : Objection.toNoting(person.get(), other)
                        .map(objection -> tell(why(objection)))
                        .orElseGet(() -> form.open(started.anywhere(), Set.of(author), Role.RECEIVED));
    }

    private static String why(Objection objection) {
        return switch (objection) {
            case YOURSELF -> "You wrote this yourself. Choose it on what somebody else wrote that helped you.";
            case APP -> "An app wrote this, and nobody to talk with." + INSTEAD;
            case DEACTIVATED -> "Whoever wrote this is no longer here, so it can't be noted.";
            case UNKNOWN, FROM_ELSEWHERE ->
                "Whoever wrote this is not of this workspace, and I can't tell who they are. `/mentor log` lets you name"
                        + " somebody from elsewhere in words of your own.";
        };
    }

    private static Answer tell(String text) {
        return new Answer.Whisper(Layout.message(text));
    }
}
