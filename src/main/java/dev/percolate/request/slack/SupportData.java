package dev.percolate.request.slack;

import dev.percolate.request.Approach;
import dev.percolate.request.Approach.Stage;
import dev.percolate.request.Approaches;
import dev.percolate.request.ForgetInApproaches;
import dev.percolate.request.Hope;
import dev.percolate.request.HopeForSupport;
import dev.percolate.request.PeopleShown;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody hopes for, and the support they offered and were offered, for their eyes.
@Singleton
final class SupportData implements PersonalData {
    private static final int ORDER = 125;
    private static final int MOST = 500;

    private final HopeForSupport hoping;
    private final Approaches approaches;
    private final PeopleShown shown;
    private final ForgetInApproaches forgetting;

    SupportData(HopeForSupport hoping, Approaches approaches, PeopleShown shown, ForgetInApproaches forgetting) {
        this.hoping = hoping;
        this.approaches = approaches;
        this.shown = shown;
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
                                "What you hope for, being open to support",
                                "Mentors who look for somebody to support. Who should not see it, and until when it is paused,"
                                        + " only you.",
                                hoping.of(workspace, person).stream()
                                        .flatMap(SupportData::entries)
                                        .toList()),
                        new Section(
                                "Whom you were shown last to offer support to",
                                "Only you.",
                                shown.latest(workspace, person).stream()
                                        .flatMap(one -> one.people().stream()
                                                .map(SupportData::mention)
                                                .map(who -> new Entry(null, "On " + one.day() + ": " + who)))
                                        .toList()),
                        new Section(
                                "Support you offered",
                                "You and whoever you offered it to.",
                                approaches.madeBy(workspace, person, MOST).stream()
                                        .flatMap(SupportData::made)
                                        .toList()),
                        new Section(
                                "Support you were offered",
                                "You and whoever offered it.",
                                approaches.broughtTo(workspace, person, MOST).stream()
                                        .map(approach -> new Entry(
                                                approach.since(),
                                                "By " + mention(approach.mentor()) + " " + state(approach.stage())))
                                        .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static Stream<Entry> entries(Hope hope) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(hope.since(), hope.hopesFor(), true));
        if (!hope.needs().isEmpty()) {
            entries.add(new Entry(
                    hope.changedAt(),
                    hope.needs().stream().sorted().map(NeedWording::wished).collect(Collectors.joining("; "))));
        }
        if (!hope.hiddenFrom().isEmpty()) {
            entries.add(new Entry(
                    hope.changedAt(),
                    "Should not see it: "
                            + hope.hiddenFrom().stream()
                                    .sorted()
                                    .map(SupportData::mention)
                                    .collect(Collectors.joining(", "))
                            + "."));
        }
        if (hope.pausedUntil() != null) {
            entries.add(new Entry(hope.changedAt(), "Paused until " + hope.pausedUntil() + "."));
        }
        return entries.stream();
    }

    private static Stream<Entry> made(Approach approach) {
        var said = approach.said();
        var standing = new Entry(approach.since(), "To " + mention(approach.person()) + " " + state(approach.stage()));
        return said == null || said.line().isEmpty()
                ? Stream.of(standing)
                : Stream.of(standing, new Entry(approach.since(), said.line(), true));
    }

    private static String state(Stage stage) {
        return switch (stage) {
            case Stage.Offered _ -> "(no answer yet)";
            case Stage.Agreed() -> "(yes)";
            case Stage.Ended(var why) ->
                switch (why) {
                    case NOT_NOW -> "(not now)";
                    case UNANSWERED -> "(no answer)";
                    case WITHDRAWN -> "(withdrawn)";
                };
        };
    }

    private static String mention(PersonId person) {
        return person.isSomeoneWhoLeft() ? "someone who left" : "<@" + person + ">";
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        forgetting.forget(workspace, person);
    }
}
