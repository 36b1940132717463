package dev.percolate.slack.positions;

import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.PositionFacts;
import dev.percolate.workspace.PositionList;
import dev.percolate.workspace.PositionTraces;
import dev.percolate.workspace.PositionTraces.Kept;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where somebody stands in the organisation as part of what is kept about them, and where it is from.
@Singleton
final class PositionsData implements PersonalData {
    private static final int ORDER = 850;

    private final PositionTraces traces;

    PositionsData(PositionTraces traces) {
        this.traces = traces;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        var kept = traces.of(workspace, person);
        List<Entry> read = new ArrayList<>(entries("I read your profile", kept.read()));
        if (kept.wanted()) {
            read.add(new Entry(
                    null, "I look into your profile about once a week, for as long as introductions here need it."));
        }
        return List.of(
                new Section(
                        "Your position at work, as your Slack profile says",
                        "Everybody, in your Slack profile. Here it helps to choose whom you are introduced to.",
                        read),
                new Section(
                        "Your position at work, as an uploaded list says",
                        "Only you. It helps to choose whom you are introduced to. If you erase it, a list that is"
                                + " uploaded later may say it again.",
                        entries("The list was uploaded", kept.listed())),
                new Section(
                        "The list of people's positions that you uploaded",
                        "You and the other admins of this workspace: that it is in use, and since when.",
                        uploaded(kept.uploaded())));
    }

    private static List<Entry> uploaded(@Nullable PositionList list) {
        int people = list == null ? 0 : list.figures().people();
        return list == null
                ? List.of()
                : List.of(new Entry(list.at(), people == 1 ? "It names one person" : "It names " + people + " people"));
    }

    private static List<Entry> entries(String how, @Nullable Kept kept) {
        List<Entry> entries = new ArrayList<>();
        if (kept == null) {
            return entries;
        }
        entries.add(new Entry(kept.since(), how));
        PositionFacts facts = kept.facts();
        if (facts.isEmpty()) {
            entries.add(new Entry(null, "It names you, and says nothing more of you"));
        }
        if (!facts.department().isEmpty()) {
            entries.add(new Entry(null, "Department: " + facts.department(), true));
        }
        if (!facts.place().isEmpty()) {
            entries.add(new Entry(null, "Place: " + facts.place(), true));
        }
        if (facts.manager() != null) {
            entries.add(new Entry(null, "Manager: <@" + facts.manager() + ">"));
        }
        if (facts.since() != null) {
            entries.add(new Entry(null, "Start date: " + facts.since()));
        }
        if (facts.level() != null) {
            entries.add(new Entry(null, "Level: " + facts.level()));
        }
        return entries;
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        traces.forget(workspace, person);
    }
}
