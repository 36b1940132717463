package dev.percolate.tipping.slack;

import static com.slack.api.model.block.Blocks.divider;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Layout.Option;
import dev.percolate.slack.Submission;
import dev.percolate.tipping.ReadReplies;
import dev.percolate.tipping.Switches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What the admins of a workspace choose about the question for all.
final class SettingsViews {
    static final String QUESTIONS = "questions";
    static final String NOT_YOURS =
            "Whether people here are asked what they would call a tie is for the admins and owners of this workspace to"
                    + " decide. For yourself, `/mentor questions off` and `on` decide. Nothing has changed.";

    private static final String TITLE = "Settings of /mentor";
    private static final String ASK = "ask";
    private static final String CHANCE = "chance";

    private static final String WHAT_IT_DOES =
            "*Asking what people would call it.* Where two people noted again and again that they talked, and both know of"
                    + " it, I can ask each of them, alone, whether they would call that mentoring. If both say so, both are"
                    + " told, at the same minute; nobody else ever is. It is off until you turn it on.";
    private static final String WHAT_IT_DOES_NOT =
            "It reads no messages and no calendars. Neither you nor anybody else sees who was asked or what they said: you"
                    + " see the totals below, once there are enough to hide in. Each person can turn it off for themselves, and"
                    + " whoever is asked may leave it unanswered. Turned off, nobody new is asked; what two have named stays"
                    + " theirs.";

    private SettingsViews() {}

    static View form(Switches.Set switches, ReadReplies.Report report) {
        List<LayoutBlock> blocks = new ArrayList<>();
        report.stoppedFor().map(RepliesWording::stopped).map(Layout::text).ifPresent(blocks::add);
        blocks.add(Layout.text(WHAT_IT_DOES));
        blocks.add(Layout.text(WHAT_IT_DOES_NOT));
        blocks.add(Layout.checksField(
                QUESTIONS,
                "In this workspace",
                "By chance: five in a hundred pairs who talked often enough are asked besides. Only their answers say how"
                        + " common mentoring is, and whoever is asked reads that some are asked by chance.",
                List.of(
                        new Option(ASK, "Ask people what they would call it"),
                        new Option(CHANCE, "And ask some pairs by chance, too")),
                chosen(switches)));
        blocks.add(divider());
        blocks.addAll(RepliesWording.blocks(report));
        return Layout.form(TippingAct.KEEP_SETTINGS.id(), TITLE, "Keep", "", blocks);
    }

    private static Set<String> chosen(Switches.Set switches) {
        Set<String> chosen = new HashSet<>();
        if (switches.questions()) {
            chosen.add(ASK);
        }
        if (switches.byChance()) {
            chosen.add(CHANCE);
        }
        return chosen;
    }

    /// By chance nobody is asked where nobody is asked at all.
    static Switches.Set read(Submission form) {
        var chosen = Arrays.asList(form.value(QUESTIONS).split(","));
        boolean questions = chosen.contains(ASK);
        return new Switches.Set(questions, questions && chosen.contains(CHANCE));
    }

    static View kept(Switches.Set switches) {
        return Layout.modal(TippingAct.READ.id(), TITLE, "", List.of(Layout.text("*Kept.* " + words(switches))));
    }

    private static String words(Switches.Set switches) {
        if (!switches.questions()) {
            return "Nobody here is asked what they would call a tie, from now on. What is on its way already may still"
                    + " arrive within a few days.";
        }
        return "People here may be asked what they would call a tie, in their working hours and seldom"
                + (switches.byChance() ? ", and some pairs by chance; whoever is asked reads that." : ".");
    }
}
