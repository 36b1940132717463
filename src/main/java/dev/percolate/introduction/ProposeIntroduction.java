package dev.percolate.introduction;

import dev.percolate.introduction.Matching.Candidate;
import dev.percolate.introduction.Matching.Pairing;
import dev.percolate.introduction.Proposals.Foreword;
import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/// Finds somebody for a person who asks, and opens the introduction.
///
/// Slack is asked first and without a transaction; each attempt to open is a short transaction of its own, and whoever
/// was taken meanwhile gives way to the next best.
@Singleton
public final class ProposeIntroduction {
    private final ReadOwnState state;
    private final Candidates candidates;
    private final OpenIntroduction opening;

    ProposeIntroduction(ReadOwnState state, Candidates candidates, OpenIntroduction opening) {
        this.state = state;
        this.candidates = candidates;
        this.opening = opening;
    }

    public sealed interface Proposed {
        /// Each of them is being asked; the asker learns who it is from that message only.
        record Opened() implements Proposed {}

        /// `others` lacks those whom the directory no longer knows.
        record AlreadyOpen(List<Person> others) implements Proposed {}

        record NotIn() implements Proposed {}

        record Paused(LocalDate until) implements Proposed {}

        record Away() implements Proposed {}

        /// Nobody else joined, or all are busy, away or kept apart; nobody is told which.
        record NobodySuitable() implements Proposed {}
    }

    /// `id` becomes the introduction's and is random.
    public Proposed propose(Circle circle, Person asker, UUID id, Instant now) {
        return switch (state.membership(circle, asker, now)) {
            case Membership.Out() -> new Proposed.NotIn();
            case Membership.Paused paused -> new Proposed.Paused(paused.until());
            case Membership.Away _ -> new Proposed.Away();
            case Membership.In in ->
                alreadyOpen(circle, asker).orElseGet(() -> open(circle, candidates.asking(circle, asker, in), id, now));
        };
    }

    private Optional<Proposed> alreadyOpen(Circle circle, Person asker) {
        return state.openIntroduction(circle, asker.id()).map(open -> new Proposed.AlreadyOpen(open.others()));
    }

    private Proposed open(Circle circle, Candidate asker, UUID id, Instant now) {
        var random = new SplittableRandom(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
        var known = candidates.knownTo(circle, asker.person(), now);
        if (known.busy().contains(asker.person().id())) {
            return openedMeanwhile(circle, asker.person());
        }
        for (Pairing pairing : Matching.rank(asker, candidates.of(circle, now), known, random, now)) {
            var other = pairing.other().person();
            switch (opening.open(
                    introduction(id, circle, pairing, now),
                    asker.person().id(),
                    List.of(asker.person(), other),
                    new Foreword.None(),
                    now)) {
                case OPENED -> {
                    return new Proposed.Opened();
                }
                case ASKER_CHANGED -> {
                    return propose(circle, asker.person(), id, now);
                }
                case OTHER_CHANGED -> {}
            }
        }
        return openedMeanwhile(circle, asker.person());
    }

    /// A second click may have been quicker. Nobody is told of the one in which they only keep their place
    /// until its end, having erased their data.
    private Proposed openedMeanwhile(Circle circle, Person asker) {
        return alreadyOpen(circle, asker).orElseGet(Proposed.NobodySuitable::new);
    }

    private static Introduction introduction(UUID id, Circle circle, Pairing pairing, Instant now) {
        var asker = pairing.asker().person();
        var other = pairing.other().person();
        return new Introduction(
                id,
                circle,
                new Origin.AskedBy(asker.id()),
                now,
                new Stage.Open(Deadline.planned(List.of(asker, other), now, Deadline.lastAfter(now))),
                pairing.parts(),
                pairing.grounds());
    }
}
