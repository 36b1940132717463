package dev.percolate.introduction;

import dev.percolate.introduction.Report.Length;
import dev.percolate.introduction.Report.Met;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkingTime;
import dev.percolate.workspace.WorkingWeeks;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what one person says about whether they met. Nobody else hears of it, and nothing follows for anybody else but
/// that those who all say so have met.
@Singleton
@Transactional
public class ReportMeeting {
    private static final int WORKING_DAYS_UNTIL_ASKED_AGAIN = 5;
    private static final int TIMES = 2;

    private final Introductions introductions;
    private final CheckIns checkIns;
    private final WorkingWeeks weeks;
    private final List<CheckInListener> listeners;

    ReportMeeting(Introductions introductions, CheckIns checkIns, WorkingWeeks weeks, List<CheckInListener> listeners) {
        this.introductions = introductions;
        this.checkIns = checkIns;
        this.weeks = weeks;
        this.listeners = List.copyOf(listeners);
    }

    public enum Reported {
        KEPT,
        /// There is no such introduction, it is one of other people, or they were not brought together.
        NOT_YOURS
    }

    /// Whoever says it is planned is asked once more, some working days later.
    public Reported met(WorkspaceId workspace, UUID id, PersonId person, Met met, Instant now) {
        return report(workspace, id, person, new Report(met, null), now);
    }

    /// Implies that they met.
    public Reported length(WorkspaceId workspace, UUID id, PersonId person, Length length, Instant now) {
        return report(workspace, id, person, new Report(Met.YES, length), now);
    }

    /// Takes back whatever was said before.
    public Reported ratherNot(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        return report(workspace, id, person, null, now);
    }

    private Reported report(WorkspaceId workspace, UUID id, PersonId person, @Nullable Report report, Instant now) {
        var introduction = introductions
                .hold(workspace, id)
                .filter(one -> one.stage() instanceof Stage.Together)
                .filter(one -> one.partOf(person).isPresent());
        introduction.ifPresent(one -> {
            checkIns.report(workspace, id, person, report, now);
            if (report != null && report.met() == Met.PLANNED) {
                askAgain(one, person, now);
            }
            var checkedIn = checkedIn(one, person, report, now);
            listeners.forEach(listener -> listener.checkedIn(checkedIn, now));
        });
        return introduction.isPresent() ? Reported.KEPT : Reported.NOT_YOURS;
    }

    private void askAgain(Introduction introduction, PersonId person, Instant now) {
        var workspace = introduction.circle().workspace();
        if (checkIns.timesAsked(workspace, introduction.id(), person) < TIMES) {
            var time = WorkingTime.orInUtc(zone(introduction, person), weeks.of(workspace, person));
            checkIns.plan(workspace, introduction.id(), person, time.soonAfter(WORKING_DAYS_UNTIL_ASKED_AGAIN, now));
        }
    }

    private static CheckedIn checkedIn(
            Introduction introduction, PersonId person, @Nullable Report report, Instant now) {
        var zone = zone(introduction, person);
        var since = introduction.stage() instanceof Stage.Together together ? together.since() : now;
        var met = introduction.meeting().filter(now::isAfter).orElse(now);
        return new CheckedIn(
                introduction.circle().workspace(),
                introduction.id(),
                person,
                introduction.othersThan(person).stream()
                        .map(Introduction.Part::person)
                        .filter(other -> !other.isSomeoneWhoLeft())
                        .toList(),
                Member.today(zone, since),
                Member.today(zone, met),
                report);
    }

    private static @Nullable ZoneId zone(Introduction introduction, PersonId person) {
        return introduction.partOf(person).map(Introduction.Part::zone).orElse(null);
    }
}
