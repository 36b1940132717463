package dev.percolate.introduction.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import dev.percolate.introduction.ExplainIntroduction.Explained.Because;
import dev.percolate.introduction.ExplainIntroduction.Explanation;
import dev.percolate.introduction.Reason;
import dev.percolate.slack.Layout;
import dev.percolate.workspace.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The answer to "why us?".
final class WhyUsViews {
    private static final String WHERE_FROM = "This is what counted for it. It comes from what each of you wrote for the"
            + " person they are introduced to, from titles and time zones in Slack, and from whom I introduced before. How"
            + " each likes to meet counts a little, and I never say whose it was. A round also weighs what its channel wants to mix, and that it comes out well for everybody. Where several"
            + " people fit equally well, chance decides.";

    private static final String NOT_CHOSEN =
            "I didn't choose you: that a colleague asked is what counted. What they wrote"
                    + " about why is in the message that asked you; I keep it nowhere else.";

    private static final String FITS_BESIDES =
            " The rest I add because it fits. It comes from what each of you wrote for"
                    + " the person they are introduced to.";

    private WhyUsViews() {}

    static View whyUs(Because because) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (because.explanations().isEmpty()) {
            blocks.add(Layout.text("The other person has left, so there is nothing more to say about it."));
        } else if (because.people() == 2) {
            blocks.addAll(ofTwo(because.introduction(), because.explanations().getFirst(), because.reader()));
        } else {
            blocks.addAll(ofSeveral(because));
        }
        return Layout.modal(Act.READ.id(), "Why us?", "", blocks);
    }

    private static List<LayoutBlock> ofTwo(UUID introduction, Explanation explanation, Person reader) {
        var other = explanation.other();
        var points = explanation.reasons().stream()
                .map(reason -> ReasonWording.betweenTwo(reason, reader, other))
                .toList();
        boolean isRecommended = explanation.reasons().stream().anyMatch(Reason.AColleagueAsked.class::isInstance);
        var why = Layout.text((isRecommended ? "Why I ask you and " : "Why I thought of you and ")
                + Wording.introduced(other) + ":\n" + bullets(points));
        boolean fits = explanation.reasons().stream().anyMatch(ReasonWording::carriesTheirWords);
        var note = Layout.note(isRecommended ? NOT_CHOSEN + (fits ? FITS_BESIDES : "") : WHERE_FROM);
        return fits
                ? List.of(why, note, Layout.buttons(KeepApartButtons.fromTheOther(introduction, other)))
                : List.of(why, note);
    }

    /// What lies between the reader and one of the others stands beside the button about that one.
    private static List<LayoutBlock> ofSeveral(Because because) {
        List<LayoutBlock> blocks = new ArrayList<>();
        var others = because.explanations().stream().map(Explanation::other).toList();
        blocks.add(Layout.text("Why I thought of you, " + Wording.introducedAll(others) + ":"));
        for (var explanation : because.explanations()) {
            for (var reason : explanation.reasons()) {
                if (ReasonWording.carriesTheirWords(reason)) {
                    blocks.add(Layout.text(
                            bullets(List.of(ReasonWording.amongSeveral(reason, explanation.other()))),
                            KeepApartButtons.from(because.introduction(), explanation.other())));
                }
            }
        }
        var ofAll = ofAll(because).map(ReasonWording::amongSeveral).toList();
        if (!ofAll.isEmpty()) {
            blocks.add(Layout.text(bullets(ofAll)));
        }
        blocks.add(Layout.note(WHERE_FROM));
        return blocks;
    }

    /// The same for each of the others.
    private static Stream<Reason.OfAll> ofAll(Because because) {
        return because.explanations().stream()
                .flatMap(explanation -> explanation.reasons().stream())
                .flatMap(reason -> switch (reason) {
                    case Reason.OfTwo _ -> Stream.<Reason.OfAll>empty();
                    case Reason.OfAll all -> Stream.of(all);
                })
                .distinct();
    }

    private static String bullets(List<String> points) {
        return points.stream().map(point -> "•  " + point).collect(Collectors.joining("\n"));
    }
}
