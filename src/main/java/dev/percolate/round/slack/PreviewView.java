package dev.percolate.round.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.round.Course;
import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.round.RoundPlan;
import dev.percolate.slack.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What will happen, in sentences, before it is begun or saved.
final class PreviewView {
    static final String FREE = "Everybody can leave out a round with `/coffee skip`, and pause or leave at any time."
            + " You are shown nobody's answer.";

    private PreviewView() {}

    /// `kept` is what there is, empty where there is nothing; `meanwhile` where that is no longer what the person saw.
    static View of(
            SetupNote note,
            Circle circle,
            RoundPlan plan,
            Course course,
            Optional<Tended.Kept> kept,
            boolean meanwhile) {
        boolean runs = kept.filter(one -> one.circle().arrangement().runs()).isPresent();
        List<LayoutBlock> blocks = new ArrayList<>();
        if (meanwhile) {
            kept.ifPresent(one -> blocks.add(Layout.text(somebodyElse(one))));
        }
        int number = kept.map(one -> one.circle().rounds()).orElse(0) + 1;
        MannerWording.notice(circle, plan, course).ifPresent(text -> blocks.add(Layout.text(text)));
        blocks.add(Layout.text(PilotWording.begins(circle, number, plan, course)));
        blocks.add(Layout.text(secondWave(plan, course)));
        blocks.add(Layout.text(end(circle, number, plan, course)));
        MannerWording.mix(plan.manner().terms()).ifPresent(text -> blocks.add(Layout.text(text)));
        blocks.add(Layout.text(then(plan, course)));
        kept.filter(one -> one.goingOn() > 0).ifPresent(one -> blocks.add(Layout.text(goesOn(one.goingOn()))));
        blocks.add(Layout.note(FREE));
        blocks.add(Layout.buttons(Layout.button(Act.CHANGE.id(), "Change something", note.written())));
        return Layout.form(Act.KEEP.id(), "What will happen", runs ? "Save" : "Begin rounds", note.written(), blocks);
    }

    static String somebodyElse(Tended.Kept kept) {
        var tended = kept.circle();
        return "*Somebody changed this meanwhile.* It is now "
                + Wording.plan(tended.plan()) + (tended.arrangement().runs() ? "" : ", and stopped")
                + ". Saving puts what you entered in its place.";
    }

    static String secondWave(RoundPlan plan, Course course) {
        var moment = course.secondWave();
        return moment == null
                ? "*No second try:* the next round comes too soon for one. Whoever said yes and wasn't brought together"
                        + " comes first in it."
                : "*" + Wording.sameClock(moment, plan.zone())
                        + "*: whoever said yes and wasn't brought together, or was left over, is introduced to somebody"
                        + " else where that is possible.";
    }

    private static String end(Circle circle, int number, RoundPlan plan, Course course) {
        return "*" + Wording.sameClock(course.closes(), plan.zone()) + "*: round " + number + " is over. I tell "
                + Wording.channel(circle)
                + " so, with the number of introductions proposed at its beginning where there were at least five, and nothing else.";
    }

    private static String then(RoundPlan plan, Course course) {
        var holiday = plan.holiday();
        return "*Then* " + Wording.rhythm(plan.rhythm()) + "; the next on "
                + Wording.sameClock(course.next(), plan.zone()) + "."
                + (holiday == null ? "" : " No round begins " + Wording.holiday(holiday) + ".");
    }

    static String goesOn(int round) {
        return "Round " + round + " goes on as it began; this holds from round " + (round + 1) + ".";
    }
}
