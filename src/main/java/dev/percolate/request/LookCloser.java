package dev.percolate.request;

import dev.percolate.introduction.Member;
import dev.percolate.introduction.SharedHours;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Position.Fact;
import dev.percolate.workspace.Positions;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Looks at who a few candidates are: members who are there and outside the reporting line of whoever asks; the hours
/// they share and how their paths differ.
@Singleton
final class LookCloser {
    private static final int ENOUGH_MINUTES = 240;
    private static final int AN_HOUR = 60;

    private final Directory directory;
    private final Positions positions;
    private final ReportingLine reportingLine;

    LookCloser(Directory directory, Positions positions, ReportingLine reportingLine) {
        this.directory = directory;
        this.positions = positions;
        this.reportingLine = reportingLine;
    }

    List<Suggestion> at(WorkspaceId workspace, Person requester, Wish wish, List<Candidate> candidates, Instant now) {
        var people =
                candidates.stream().map(candidate -> candidate.offer().person()).toList();
        var involved = new ArrayList<>(people);
        involved.add(requester.id());
        var known = directory.find(workspace, people);
        var inLine = reportingLine.of(workspace, requester.id(), people, now);
        var where = positions.of(workspace, involved);
        return candidates.stream()
                .filter(candidate -> !inLine.contains(candidate.offer().person()))
                .flatMap(candidate ->
                        Optional.ofNullable(known.get(candidate.offer().person()))
                                .filter(mentor -> mayBeAsked(mentor, candidate, now))
                                .map(mentor -> suggestion(candidate, wish, requester, mentor, where, now))
                                .stream())
                .toList();
    }

    private static boolean mayBeAsked(Person mentor, Candidate candidate, Instant now) {
        return mentor.isMember() && !candidate.offer().isPausedOn(Member.today(mentor, now));
    }

    private static Suggestion suggestion(
            Candidate candidate,
            Wish wish,
            Person requester,
            Person mentor,
            Map<PersonId, Position> where,
            Instant now) {
        var differs = wish.differs() ? differs(requester, mentor, where) : new FitReason.PathDiffers("", "");
        var minutes = SharedHours.minutes(requester, mentor, now);
        int shared = minutes == null ? 0 : minutes;
        var score = candidate
                .score(wish, now)
                .with(
                        FitScore.MOST_DIFFERENCE * differences(differs) / 2,
                        FitScore.MOST_HOURS * Math.min(shared, ENOUGH_MINUTES) / ENOUGH_MINUTES);
        return new Suggestion(mentor, candidate.offer(), reasons(candidate, wish, differs, shared), score);
    }

    private static List<FitReason> reasons(
            Candidate candidate, Wish wish, FitReason.PathDiffers differs, int sharedMinutes) {
        List<FitReason> reasons = new ArrayList<>();
        var offer = candidate.offer();
        if (candidate.fits()) {
            reasons.add(new FitReason.Fits(Quotation.of(offer.helpsWith(), wish.text())));
        }
        if (candidate.hasBeenThrough()) {
            reasons.add(new FitReason.BeenThrough(Quotation.of(offer.beenThrough(), wish.beenThrough())));
        }
        if (differences(differs) > 0) {
            reasons.add(differs);
        }
        if (!candidate.sharedNeeds(wish).isEmpty()) {
            reasons.add(new FitReason.SharedNeeds(candidate.sharedNeeds(wish)));
        }
        if (sharedMinutes >= AN_HOUR) {
            reasons.add(new FitReason.SharedHours(sharedMinutes / AN_HOUR));
        }
        reasons.add(new FitReason.FreeThisMonth(candidate.room()));
        return reasons;
    }

    static int differences(FitReason.PathDiffers differs) {
        return (int) Stream.of(differs.title(), differs.department())
                .filter(named -> !named.isEmpty())
                .count();
    }

    /// Only what everybody can read in Slack counts, so that nobody can tell the rest from who is suggested.
    static FitReason.PathDiffers differs(Person requester, Person mentor, Map<PersonId, Position> where) {
        return new FitReason.PathDiffers(
                another(requester.title(), mentor.title()),
                another(department(requester, where), department(mentor, where)));
    }

    private static String department(Person person, Map<PersonId, Position> where) {
        return department(where.getOrDefault(person.id(), Position.UNKNOWN));
    }

    static String department(Position position) {
        return position.inSlack().contains(Fact.DEPARTMENT) ? position.department() : "";
    }

    /// Theirs, where both are known and not the same.
    private static String another(String ours, String theirs) {
        return ours.isBlank() || theirs.isBlank() || ours.strip().equalsIgnoreCase(theirs.strip())
                ? ""
                : theirs.strip();
    }
}
