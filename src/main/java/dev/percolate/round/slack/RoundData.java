package dev.percolate.round.slack;

import dev.percolate.introduction.Circle;
import dev.percolate.round.ForgetRounds;
import dev.percolate.round.KeepNotices;
import dev.percolate.round.Notice;
import dev.percolate.round.ReadRounds;
import dev.percolate.round.RoundMembers.Turn;
import dev.percolate.round.RoundTraces;
import dev.percolate.round.RoundTraces.TakingPart;
import dev.percolate.round.TendedCircle;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.PersonalData;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What rounds keep about somebody, for their eyes.
@Singleton
final class RoundData implements PersonalData {
    private final ReadRounds reading;
    private final RoundTraces traces;
    private final KeepNotices notices;
    private final ForgetRounds forgetting;

    RoundData(ReadRounds reading, RoundTraces traces, KeepNotices notices, ForgetRounds forgetting) {
        this.reading = reading;
        this.traces = traces;
        this.notices = notices;
        this.forgetting = forgetting;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public List<Section> of(WorkspaceId workspace, PersonId person, Instant now) {
        return Stream.of(
                        new Section(
                                "Rounds you look after",
                                "Whoever types /coffee setup there is told your name.",
                                reading.keptBy(workspace, person).stream()
                                        .map(RoundData::kept)
                                        .toList()),
                        new Section(
                                "Your place in rounds",
                                "Only you.",
                                Stream.concat(
                                                traces.takingPart(workspace, person).stream()
                                                        .map(RoundData::takingPart),
                                                traces.turns(workspace, person).entrySet().stream()
                                                        .sorted(Map.Entry.comparingByKey(Comparator.comparing(circle ->
                                                                circle.channel().value())))
                                                        .flatMap(turn -> turn(turn.getKey(), turn.getValue())))
                                        .toList()),
                        new Section(
                                "What rounds told you beforehand",
                                "Only you.",
                                notices.of(workspace, person).stream()
                                        .map(RoundData::notice)
                                        .toList()))
                .filter(section -> !section.entries().isEmpty())
                .toList();
    }

    private static Entry kept(TendedCircle circle) {
        return new Entry(null, Wording.channel(circle.circle()) + ": " + Wording.plan(circle.plan()));
    }

    private static Entry notice(Notice notice) {
        String here = Wording.channel(notice.circle());
        return new Entry(
                notice.givenAt(),
                notice.declined()
                        ? "You said that you'd rather not take part in the rounds of " + here + "."
                        : "You were to be told how the rounds of " + here + " take people in."
                                + (notice.joined() ? " You take part in them since then." : ""));
    }

    private static Entry takingPart(TakingPart part) {
        return new Entry(
                null, "You take part in round " + part.number() + " of " + Wording.channel(part.circle()) + ".");
    }

    private static Stream<Entry> turn(Circle circle, Turn turn) {
        String here = Wording.channel(circle);
        return Stream.of(
                        turn.skips() > 0 ? "You leave out round " + turn.skips() + " of " + here + "." : "",
                        turn.owed() > 0 ? "You come first in the next round of " + here + "." : "",
                        turn.wasInThree()
                                ? "You were in a group of one more in the last round of " + here
                                        + ", so next time others come before you for that."
                                : "")
                .filter(text -> !text.isEmpty())
                .map(text -> new Entry(null, text));
    }

    @Override
    public void erase(WorkspaceId workspace, PersonId person, Instant now) {
        forgetting.forget(workspace, person);
    }
}
