package dev.percolate.episode.slack;

import dev.percolate.episode.Ask;
import dev.percolate.episode.Companion.Colleague;
import dev.percolate.episode.Companion.Outsider;
import dev.percolate.episode.ForgetLog;
import dev.percolate.episode.LoggedEpisode;
import dev.percolate.episode.ReadLog;
import dev.percolate.episode.ReadLog.Thanks;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What the log keeps about somebody, for their eyes: what they noted, who thanked whom, and who asked whom.
@Singleton
final class EpisodeData implements PersonalData {
    /// After introductions, whose check-ins hold theirs before the log.
    private static final int ORDER = 130;

    private final ReadLog reading;
    private final ForgetLog forgetting;

    EpisodeData(ReadLog reading, ForgetLog forgetting) {
        this.reading = reading;
        this.forgetting = forgetting;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        return Stream.of(
                        new Section(
                                "Conversations in your log",
                                "Only you. Where one is in both your logs, you both see that it is, and nothing that"
                                        + " either of you says of it.",
                                reading.all(workspace, person).stream()
                                        .flatMap(one -> entries(one).stream())
                                        .toList()),
                        new Section(
                                "Whom you thanked",
                                "You and whoever you thanked. Your words are not kept here.",
                                reading.thanksOf(workspace, person).stream()
                                        .map(thanks -> thanks(thanks, "You thanked %s for a conversation on %s."))
                                        .toList()),
                        new Section(
                                "Who thanked you",
                                "You and whoever thanked you.",
                                reading.thanksTo(workspace, person).stream()
                                        .map(thanks -> thanks(thanks, "%s thanked you for a conversation on %s."))
                                        .toList()),
                        new Section(
                                "What you were asked to add to your log",
                                "You and whoever asked; that you said *not now*, only you.",
                                reading.askedOf(workspace, person).stream()
                                        .map(EpisodeData::asked)
                                        .toList()),
                        new Section(
                                "What you asked about notes that you deleted",
                                "You and whoever you asked, where it reached them. It is kept so that deleting"
                                        + " makes no room for one more question.",
                                reading.takenBackBy(workspace, person).stream()
                                        .map(EpisodeData::takenBack)
                                        .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static List<Entry> entries(LoggedEpisode one) {
        var view = one.view();
        List<String> clauses = new ArrayList<>();
        clauses.add("With " + EpisodeWording.with(view.with()) + " on "
                + EpisodeWording.day(view.account().day()));
        clauses.addAll(EpisodeWording.clauses(view.account()));
        if (one.inBothLogs()) {
            clauses.add("in both your logs");
        }
        var askedAt = one.askedAt();
        if (askedAt != null) {
            clauses.add("you asked whether they would like it in theirs");
        }
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(view.loggedAt(), String.join("; ", clauses) + "."));
        switch (view.with()) {
            case Colleague _ -> {}
            case Outsider outsider ->
                entries.add(new Entry(view.loggedAt(), "You call them: " + outsider.label(), true));
        }
        if (!view.account().line().isEmpty()) {
            entries.add(
                    new Entry(view.loggedAt(), "Your line: " + view.account().line(), true));
        }
        return entries;
    }

    private static Entry thanks(Thanks thanks, String sentence) {
        return new Entry(
                thanks.at(),
                sentence.formatted(EpisodeWording.mention(thanks.who()), EpisodeWording.day(thanks.day())));
    }

    private static Entry asked(Ask ask) {
        return new Entry(
                ask.askedAt(),
                EpisodeWording.mention(ask.from()) + " asked whether you would like a conversation on "
                        + EpisodeWording.day(ask.day()) + " in your log"
                        + (ask.setAsideAt() == null ? "." : "; you said not now."));
    }

    private static Entry takenBack(Ask ask) {
        return new Entry(
                ask.askedAt(),
                "You asked " + EpisodeWording.mention(ask.to()) + " whether they would like a conversation on "
                        + EpisodeWording.day(ask.day()) + " in theirs.");
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        forgetting.forget(workspace, person);
    }
}
