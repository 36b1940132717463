package dev.percolate.introduction.slack;

import static dev.percolate.introduction.slack.Wording.quoted;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.introduction.Profile;
import dev.percolate.slack.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody said of themselves and of how they like to meet, as they read it themselves.
final class ProfileViews {
    static final String CAN_HELP_WITH = "I can help with";
    static final String WOULD_LIKE = "I would like to learn or talk about";
    static final String WOULD_BRING = "What I'd bring that is different";

    private ProfileViews() {}

    /// Plain text, as typed.
    record Line(String label, String text) {}

    static List<Line> lines(Profile profile) {
        return Stream.of(
                        new Line(CAN_HELP_WITH, profile.canHelpWith()),
                        new Line(WOULD_LIKE, profile.wouldLike()),
                        new Line(WOULD_BRING, profile.wouldBring()))
                .filter(line -> !line.text().isEmpty())
                .toList();
    }

    /// In Home; nothing where they have said nothing.
    static List<LayoutBlock> own(Profile profile) {
        List<LayoutBlock> blocks = new ArrayList<>();
        var lines = lines(profile).stream()
                .map(line -> line.label() + ": " + quoted(line.text()))
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(Layout.text("*What you say of yourself*\n" + bullets(lines)));
            blocks.add(Layout.note("Whoever you are introduced to sees it. *See where you stand* changes it."));
        }
        var preferences = PreferenceFields.words(profile.preferences());
        if (!preferences.isEmpty()) {
            blocks.add(Layout.text("*How you like to meet:* " + String.join(", ", preferences) + "."));
            blocks.add(Layout.note(PreferenceFields.WHO_SEES_IT));
        }
        return blocks;
    }

    private static String bullets(List<String> points) {
        return points.stream().map(point -> "•  " + point).collect(Collectors.joining("\n"));
    }
}
