package dev.percolate.round.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.introduction.Circle;
import dev.percolate.round.Course;
import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.round.Pilot;
import dev.percolate.round.RoundPlan;
import dev.percolate.round.TendedCircle;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What will happen in a pilot, in sentences, before it is started or changed.
final class PilotPreview {
    private PilotPreview() {}

    /// `kept` is what there is, empty where there is nothing; `meanwhile` where that is no longer what the reader saw.
    static View of(
            SetupNote note,
            Circle circle,
            RoundPlan plan,
            Optional<Tended.Kept> kept,
            PersonId reader,
            boolean meanwhile,
            Instant now) {
        Instant first = plan.nextAfter(now);
        Pilot pilot = kept.map(Tended.Kept::circle)
                .map(TendedCircle::pilot)
                .filter(one -> one.hasBegun(now))
                .orElseGet(() -> Pilot.beginning(plan, first));
        int number = kept.map(one -> one.circle().rounds()).orElse(0) + 1;
        List<LayoutBlock> blocks = new ArrayList<>();
        if (meanwhile) {
            kept.ifPresent(one -> blocks.add(Layout.text(PreviewView.somebodyElse(one))));
        }
        blocks.addAll(rounds(circle, number, plan, pilot, pilot.rounds(plan, first)));
        blocks.add(Layout.text(PilotWording.recapToCome(pilot, plan, looksAfterIt(kept, reader))));
        kept.filter(one -> one.goingOn() > 0)
                .ifPresent(one -> blocks.add(Layout.text(PreviewView.goesOn(one.goingOn()))));
        blocks.add(Layout.note(PreviewView.FREE));
        blocks.add(Layout.buttons(
                Layout.button(Act.CHANGE.id(), "Change something", note.written()), PilotViews.sampleButton(circle)));
        boolean runs = kept.filter(one -> one.circle().arrangement().pilot()).isPresent();
        return Layout.form(
                Act.KEEP.id(), "What will happen", runs ? "Save" : "Start the pilot", note.written(), blocks);
    }

    /// Whoever saves what nobody looks after does from then on.
    private static boolean looksAfterIt(Optional<Tended.Kept> kept, PersonId reader) {
        return kept.map(one -> one.circle().keeper())
                .filter(keeper -> !keeper.isSomeoneWhoLeft() && !keeper.equals(reader))
                .isEmpty();
    }

    private static List<LayoutBlock> rounds(
            Circle circle, int number, RoundPlan plan, Pilot pilot, List<Course> rounds) {
        if (rounds.isEmpty()) {
            return List.of(Layout.text("*No further round* begins: none would be over by the end of the pilot, on "
                    + Wording.moment(pilot.ends(), plan.zone()) + "."));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        MannerWording.notice(circle, plan, rounds.getFirst()).ifPresent(text -> blocks.add(Layout.text(text)));
        blocks.add(Layout.text(PilotWording.begins(circle, number, plan, rounds.getFirst())));
        blocks.add(Layout.text(PreviewView.secondWave(plan, rounds.getFirst())));
        if (rounds.size() > 1) {
            blocks.add(Layout.text(PilotWording.others(number, plan, rounds)));
        }
        MannerWording.mix(plan.manner().terms()).ifPresent(text -> blocks.add(Layout.text(text)));
        blocks.add(Layout.text(PilotWording.end(circle, pilot, plan, rounds.getLast())));
        return blocks;
    }
}
