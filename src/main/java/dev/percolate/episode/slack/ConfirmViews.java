package dev.percolate.episode.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.episode.AskToConfirm.Asked;
import dev.percolate.episode.ConfirmEpisode.Waiting;
import dev.percolate.introduction.Member;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The window of somebody who would like a conversation to be in the other's log, too.
final class ConfirmViews {
    static final String NOT_IN_THIS_SLACK = "They are outside this Slack, so there is no log of theirs to add it to.";
    static final String GONE = "This conversation isn't in your log any more.";
    static final String IN_BOTH = "It is in both your logs already.";

    private static final String TITLE = "In both your logs";

    private ConfirmViews() {}

    static View note(String text) {
        return Layout.modal(ConfirmAct.READ.id(), TITLE, "", List.of(Layout.text(text)));
    }

    static View ask(Person from, Person to, LocalDate day, UUID view) {
        return Layout.form(
                ConfirmAct.ASK.id(),
                TITLE,
                "Ask them",
                view.toString(),
                List.of(
                        Layout.text("*This is what " + PersonWording.name(to)
                                + " will read,* in their working hours. Nothing is sent yet."),
                        Layout.text(ConfirmMessages.question(from, day)),
                        Layout.note(
                                "They see the day and nothing of what you say of it. They can add it to their log or leave it. I don't"
                                        + " tell you which; where it is in both logs, yours says so. They are asked once.")));
    }

    /// In Home, to whoever is asked, as long as it can be answered and was not set aside.
    static List<LayoutBlock> home(Waiting waiting) {
        return List.of(
                Layout.text(ConfirmMessages.question(EpisodeWording.mention(waiting.from()), waiting.day())),
                Layout.buttons(ConfirmMessages.answers(waiting.id())));
    }

    static String sentence(Asked asked, Person from) {
        return switch (asked) {
            case Asked.Noted _ ->
                "*Noted.* Where it comes to be in both your logs, yours says so. Until then read nothing into it: many"
                        + " people keep no log, and some days nobody can be asked.";
            case Asked.AlreadyInBothLogs() -> IN_BOTH;
            case Asked.EnoughForNow(var until) ->
                "You have asked them twice within a week, and more than that would be a lot. From *"
                        + EpisodeWording.day(Member.today(from, until)) + "* there is room again.";
            case Asked.Refused(var objection) -> PersonWording.objection(objection);
            case Asked.OnYourList() -> PersonWording.ON_YOUR_LIST;
            case Asked.Gone() -> GONE;
        };
    }
}
