package dev.percolate.episode.slack;

import static dev.percolate.episode.Log.WORKSPACE;
import static dev.percolate.episode.slack.TidingsBot.says;
import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Log;
import dev.percolate.episode.Role;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Layout;
import dev.percolate.slack.StartedOnMessage;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class HelpedShortcutTest {
    private final HelpedShortcut shortcut = new HelpedShortcut(
            (started, with, role) -> new Answer.Whisper(
                    Layout.message(started.person() + " opens the form with " + with + " as " + role)),
            new Log().directory);

    private Answer starts(Person person, @Nullable PersonId author) {
        return shortcut.start(new StartedOnMessage(WORKSPACE, person.id(), author, MONDAY));
    }

    @Test
    void opensTheFormWithWhoeverWroteIt() {
        says(starts(ANA, BEN.id()), "U1ANA opens the form with " + Set.of(BEN.id()) + " as " + Role.RECEIVED);
        assertThat(shortcut.callback()).isEqualTo("log.helped");
    }

    /// They can be noted, for oneself; what can't is to write to them.
    @Test
    void opensItWithSomebodyOfAnotherOrganisationWhoIsKnown() {
        says(starts(ANA, EXTERNAL.id()), "opens the form with");
    }

    @Test
    void saysWhyItCannot() {
        says(starts(ANA, ANA.id()), "You wrote this yourself");
        says(starts(ANA, BOT.id()), "An app wrote this");
        says(starts(ANA, null), "can't see that a person wrote this");
        says(starts(ANA, GONE.id()), "no longer here");
        says(starts(ANA, new PersonId("U0ELSEWHERE")), "not of this workspace");
        says(starts(EXTERNAL, BEN.id()), PersonWording.MEMBERS_ONLY);
    }
}
