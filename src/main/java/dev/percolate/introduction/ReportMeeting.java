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
import java.util.Optional;
import java.util.UUID;

/// Keeps what one person says about whether they met. Nobody else hears of it and nothing follows for anybody else.
@Singleton
@Transactional
public class ReportMeeting {
    private static final int WORKING_DAYS_UNTIL_ASKED_AGAIN = 5;
    private static final int TIMES = 2;

    private final Introductions introductions;
    private final CheckIns checkIns;
    private final WorkingWeeks weeks;

    ReportMeeting(Introductions introductions, CheckIns checkIns, WorkingWeeks weeks) {
        this.introductions = introductions;
        this.checkIns = checkIns;
        this.weeks = weeks;
    }

    public enum Reported {
        KEPT,
        /// There is no such introduction, it is one of other people, or they were not brought together.
        NOT_YOURS
    }

    /// Whoever says it is planned is asked once more, some working days later.
    public Reported met(WorkspaceId workspace, UUID id, PersonId person, Met met, Instant now) {
        var part = own(workspace, id, person);
        part.ifPresent(own -> {
            checkIns.report(workspace, id, person, new Report(met, null), now);
            if (met == Met.PLANNED && checkIns.timesAsked(workspace, id, person) < TIMES) {
                var time = WorkingTime.orInUtc(own.zone(), weeks.of(workspace, person));
                checkIns.plan(workspace, id, person, time.soonAfter(WORKING_DAYS_UNTIL_ASKED_AGAIN, now));
            }
        });
        return part.isPresent() ? Reported.KEPT : Reported.NOT_YOURS;
    }

    /// Implies that they met.
    public Reported length(WorkspaceId workspace, UUID id, PersonId person, Length length, Instant now) {
        var part = own(workspace, id, person);
        part.ifPresent(_ -> checkIns.report(workspace, id, person, new Report(Met.YES, length), now));
        return part.isPresent() ? Reported.KEPT : Reported.NOT_YOURS;
    }

    /// Takes back whatever was said before.
    public Reported ratherNot(WorkspaceId workspace, UUID id, PersonId person, Instant now) {
        var part = own(workspace, id, person);
        part.ifPresent(_ -> checkIns.report(workspace, id, person, null, now));
        return part.isPresent() ? Reported.KEPT : Reported.NOT_YOURS;
    }

    private Optional<Introduction.Part> own(WorkspaceId workspace, UUID id, PersonId person) {
        return introductions
                .hold(workspace, id)
                .filter(introduction -> introduction.stage() instanceof Stage.Together)
                .flatMap(introduction -> introduction.partOf(person));
    }
}
