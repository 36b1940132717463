package dev.percolate.introduction.slack;

import dev.percolate.introduction.ForgetPerson;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Memberships.Joined;
import dev.percolate.introduction.Preferences;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.ReadOwnIntroductions;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.introduction.WishAgain;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What introductions keep about somebody, for their eyes.
@Singleton
final class IntroductionData implements PersonalData {
    private static final int MOST = 500;

    private final ReadOwnIntroductions own;
    private final WishAgain wishing;
    private final ForgetPerson forgetting;

    IntroductionData(ReadOwnIntroductions own, WishAgain wishing, ForgetPerson forgetting) {
        this.own = own;
        this.wishing = wishing;
        this.forgetting = forgetting;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        var profile = own.profile(workspace, person);
        return List.of(
                        new Section(
                                "Channels in whose introductions you take part",
                                "Whoever is introduced to you sees the one it happens in.",
                                own.joined(workspace, person).stream()
                                        .map(IntroductionData::circle)
                                        .toList()),
                        new Section(
                                "What you say of yourself", "Whoever you are introduced to sees them.", lines(profile)),
                        new Section(
                                "How you like to meet",
                                PreferenceFields.WHO_SEES_IT,
                                preferences(profile.preferences())),
                        new Section(
                                "Your introductions",
                                "Those you were introduced to know of it. What you answered only you see, unless all said"
                                        + " yes.",
                                own.recorded(workspace, person, MOST).stream()
                                        .flatMap(introduction -> entries(introduction, person))
                                        .toList()),
                        new Section(
                                "Times you tapped",
                                "Those of the introduction who tap as well.",
                                own.tapped(workspace, person).stream()
                                        .map(time -> new Entry(time, "Suited you"))
                                        .toList()),
                        new Section(
                                "Whom you would like to meet again",
                                "Only you; a round counts it where both of you said so.",
                                wishing.of(workspace, person).entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(wish -> new Entry(wish.getValue(), Wording.mention(wish.getKey())))
                                        .toList()))
                .stream()
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static Entry circle(Joined joined) {
        var until = joined.member().pausedUntil();
        boolean away = joined.member().awaySince() != null;
        return new Entry(
                joined.member().since(),
                "Joined in " + Wording.channel(joined.circle())
                        + (until == null ? "" : ", paused until " + until)
                        + (away ? ", paused after three introductions without a word" : ""));
    }

    private static List<Entry> lines(Profile profile) {
        return ProfileViews.lines(profile).stream()
                .map(line -> new Entry(null, line.label() + ": " + line.text(), true))
                .toList();
    }

    private static List<Entry> preferences(Preferences preferences) {
        return PreferenceFields.words(preferences).stream()
                .map(words -> new Entry(null, words))
                .toList();
    }

    private static Stream<Entry> entries(Introduction introduction, PersonId person) {
        var part = introduction.partOf(person).orElseThrow();
        String others = Wording.listed(introduction.othersThan(person).stream()
                .map(other -> Wording.mention(other.person()))
                .toList());
        var said = new Entry(
                introduction.openedAt(),
                "Introduced to " + others + introducer(introduction) + "; " + stage(introduction)
                        + reply(introduction, part.reply())
                        + HomeViews.report(part.report()));
        return Stream.concat(
                Stream.of(said),
                introduction.meeting().stream()
                        .map(meeting -> new Entry(meeting, "The time you agreed on with " + others)));
    }

    private static String introducer(Introduction introduction) {
        return introduction
                .introducer()
                .map(introducer -> " by " + Wording.mention(introducer))
                .orElse("");
    }

    private static String stage(Introduction introduction) {
        return switch (introduction.stage()) {
            case Stage.Open _ -> "open.";
            case Stage.Together _ when introduction.isStraightAway() -> "you weren't asked first.";
            case Stage.Together _ ->
                "you " + Wording.allOf(introduction.people().size()) + " said yes.";
            case Stage.Apart _ -> "it didn't come together.";
        };
    }

    private static String reply(Introduction introduction, @Nullable Reply reply) {
        if (reply == null) {
            return introduction.isStraightAway() ? "" : " You didn't answer.";
        }
        return switch (reply) {
            case ACCEPTED -> " You answered: I'd like this.";
            case PASSED -> " You answered: Not this time.";
        };
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        forgetting.forget(workspace, person, now);
    }
}
