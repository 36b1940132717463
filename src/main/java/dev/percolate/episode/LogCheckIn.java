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
/// of two say so it is one that both know of.
@Singleton
@Transactional
class LogCheckIn implements CheckInListener {
    private final ChangeTies changing;
    private final Views views;
    private final RemoveView removing;

    LogCheckIn(ChangeTies changing, Views views, RemoveView removing) {
        this.changing = changing;
        this.views = views;
        this.removing = removing;
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
        var report = checkedIn.report();
        if (report == null || report.met() != Met.YES) {
            ofIntroduction(own, checkedIn).ifPresent(view -> takeBack(view, checkedIn.introduction(), now));
            return;
        }
        ofIntroduction(own, checkedIn)
                .or(() -> keptOnce(own, checkedIn, other))
                .or(() -> notedAlready(own, checkedIn))
                .ifPresentOrElse(
                        view -> views.replace(lasting(known(view, checkedIn), report), now),
                        () -> add(lasting(fresh(checkedIn, other, now), report)));
    }

    private static Optional<View> ofIntroduction(List<View> own, CheckedIn checkedIn) {
        return own.stream()
                .filter(view -> view.occasion().equals(new Occasion.Introduced(checkedIn.introduction())))
                .findFirst();
    }

    /// Of an earlier yes that they took back, and that stayed because they had said more of it.
    private static Optional<View> keptOnce(List<View> own, CheckedIn checkedIn, PersonId other) {
        return own.stream()
                .filter(view -> view.id().equals(id(checkedIn.introduction(), other)))
                .findFirst();
    }

    /// They didn't wait to be asked: of that day, else their latest since they were brought together.
    private static Optional<View> notedAlready(List<View> own, CheckedIn checkedIn) {
        var since = own.stream()
                .filter(view -> !(view.occasion() instanceof Occasion.Introduced))
                .filter(view -> !view.account().day().isBefore(checkedIn.since())
                        || view.account().day().equals(checkedIn.day()))
                .toList();
        return since.stream()
                .filter(view -> view.account().day().equals(checkedIn.day()))
                .findFirst()
                .or(() -> since.stream().max(View.BY_DAY));
    }

    /// One that confirms the other's is known to be the same as theirs, and stays so.
    private static View known(View view, CheckedIn checkedIn) {
        return switch (view.occasion()) {
            case Occasion.Confirmed _ -> view;
            case Occasion.Any _, Occasion.Introduced _ -> view.on(new Occasion.Introduced(checkedIn.introduction()));
        };
    }

    private void add(View view) {
        if (!views.add(view)) {
            throw new IllegalStateException("There is a note of this introduction that was not found");
        }
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

    /// What they noted by themselves is theirs, whatever they say at the check-in.
    private void takeBack(View view, UUID introduction, Instant now) {
        boolean ofCheckInOnly = view.account().isBare()
                && view.with() instanceof Colleague(var other)
                && view.id().equals(id(introduction, other));
        if (ofCheckInOnly) {
            removing.remove(view, now);
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
