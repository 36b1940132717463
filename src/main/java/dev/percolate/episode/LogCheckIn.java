package dev.percolate.episode;

import dev.percolate.episode.Companion.Colleague;
import dev.percolate.introduction.CheckInListener;
import dev.percolate.introduction.CheckedIn;
import dev.percolate.introduction.Report;
import dev.percolate.introduction.Report.Met;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who says at the check-in that they met has that conversation in their log: one with each of the others. Where both
/// of
/// two say so it is one that both know of.
@Singleton
@Transactional
class LogCheckIn implements CheckInListener {
    private final ChangeTies changing;
    private final Views views;

    LogCheckIn(ChangeTies changing, Views views) {
        this.changing = changing;
        this.views = views;
    }

    @Override
    public void checkedIn(CheckedIn checkedIn, Instant now) {
        var ties = checkedIn.others().stream()
                .map(other -> new Tie(checkedIn.workspace(), checkedIn.person(), other))
                .toList();
        changing.change(
                ties,
                () -> {
                    checkedIn.others().forEach(other -> log(checkedIn, other, now));
                    return ties;
                },
                now);
    }

    private void log(CheckedIn checkedIn, PersonId other, Instant now) {
        var own = views.ofTie(new Tie(checkedIn.workspace(), checkedIn.person(), other)).stream()
                .filter(view -> view.author().equals(checkedIn.person()))
                .sorted(View.BY_DAY)
                .toList();
        var occasion = new Occasion.Introduced(checkedIn.introduction());
        var known =
                own.stream().filter(view -> view.occasion().equals(occasion)).findFirst();
        var report = checkedIn.report();
        if (report == null || report.met() != Met.YES) {
            known.ifPresent(view -> takeBack(view, checkedIn.introduction(), now));
            return;
        }
        known.or(() -> notedAlready(own, checkedIn))
                .ifPresentOrElse(
                        view -> views.replace(lasting(view.on(occasion), report), now),
                        () -> views.add(lasting(fresh(checkedIn, other, now), report)));
    }

    private static View fresh(CheckedIn checkedIn, PersonId other, Instant now) {
        return new View(
                checkedIn.workspace(),
                checkedIn.person(),
                id(checkedIn.introduction(), other),
                new Colleague(other),
                Account.of(checkedIn.day()),
                new Occasion.Introduced(checkedIn.introduction()),
                now);
    }

    /// They didn't wait to be asked.
    private static Optional<View> notedAlready(List<View> own, CheckedIn checkedIn) {
        return own.stream()
                .filter(view -> view.occasion().equals(Occasion.ANY))
                .filter(view -> view.account().day().equals(checkedIn.day()))
                .findFirst();
    }

    /// What they noted by themselves is theirs, whatever they say at the check-in.
    private void takeBack(View view, UUID introduction, Instant now) {
        boolean ofCheckInOnly = view.account().isBare()
                && view.with() instanceof Colleague(var other)
                && view.id().equals(id(introduction, other));
        if (ofCheckInOnly) {
            views.remove(view.workspace(), view.author(), view.id());
        } else {
            views.replace(view.on(Occasion.ANY), now);
        }
    }

    private static View lasting(View view, Report report) {
        var length = report.length();
        return length == null ? view : view.saying(view.account().lasting(EpisodeLength.of(length)));
    }

    private static UUID id(UUID introduction, PersonId other) {
        return Derived.id(introduction, "met/" + other);
    }
}
