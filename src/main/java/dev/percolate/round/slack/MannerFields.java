package dev.percolate.round.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Mix.Strength;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.round.slack.MannerDraft.Also;
import dev.percolate.slack.Layout;
import dev.percolate.slack.Layout.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The fields of the form that can stay as they are.
final class MannerFields {
    private static final List<Option> WHO = List.of(
            new Option(Who.WHOEVER_JOINED.name(), "Whoever joined"),
            new Option(Who.EVERYBODY.name(), "Everybody in the channel, unless they say no"));

    private static final List<Option> WAY = List.of(
            new Option(Way.ASKED_FIRST.name(), "Once everybody has said yes"),
            new Option(Way.STRAIGHT_AWAY.name(), "Straight away, without asking each time"));

    private static final List<Option> MIX = List.of(
            new Option(Difference.DEPARTMENT.name(), "Departments"),
            new Option(Difference.PLACE.name(), "Places"),
            new Option(Difference.SENIORITY.name(), "Seniority"),
            new Option(Difference.TENURE.name(), "Years at the company"));

    private static final List<Option> STRENGTH = List.of(
            new Option(Strength.A_LITTLE.name(), "A little: what people can give each other comes first"),
            new Option(Strength.MUCH.name(), "Much: it comes before most else"));

    private static final List<Option> ALSO = List.of(
            new Option(Also.REPORTS.name(), "In rounds, people may meet whom they report to"),
            new Option(Also.GUESTS.name(), "Guests of the workspace take part"),
            new Option(Also.EXTERNAL.name(), "People of other organisations take part"));

    private MannerFields() {}

    static List<LayoutBlock> of(MannerDraft draft) {
        return List.of(
                Layout.heading("All this can stay as it is"),
                Layout.choiceField(
                        MannerDraft.WHO,
                        "Who takes part",
                        "With everybody: each person is told a working day ahead, with a button to say no.",
                        WHO,
                        draft.who()),
                Layout.choiceField(
                        MannerDraft.WAY,
                        "When people are introduced",
                        "With straight away: each person is told a working day before the first time; until then they are"
                                + " asked.",
                        WAY,
                        draft.way()),
                Layout.checksField(
                        MannerDraft.MIX,
                        "What to mix",
                        "Where Slack's profiles or a list your admins gave me say so. Whoever they don't speak of is treated like everybody.",
                        MIX,
                        codes(draft.mix())),
                Layout.choiceField(MannerDraft.STRENGTH, "How much that counts", "", STRENGTH, draft.strength()),
                Layout.checksField(MannerDraft.ALSO, "Also", "", ALSO, codes(draft.also())));
    }

    private static Set<String> codes(String joined) {
        return Arrays.stream(joined.split(",")).collect(Collectors.toSet());
    }
}
