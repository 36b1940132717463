package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.Member;
import dev.percolate.introduction.Memberships;
import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Positions;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keeps what somebody who may has decided about the rounds of a circle.
@Singleton
@Transactional
class KeepRounds {
    private final TendedCircles circles;
    private final Rounds rounds;
    private final Memberships memberships;
    private final Positions positions;

    KeepRounds(TendedCircles circles, Rounds rounds, Memberships memberships, Positions positions) {
        this.circles = circles;
        this.rounds = rounds;
        this.memberships = memberships;
        this.positions = positions;
    }

    Tended.Kept asItIs(TendedCircle tended) {
        boolean goesOn = rounds.find(tended.circle(), tended.rounds()).isPresent();
        return new Tended.Kept(tended, goesOn ? tended.rounds() : 0);
    }

    Tended setUp(Circle circle, PersonId person, RoundWish wish, Optional<Arrangement> seen, Instant now) {
        var held = circles.hold(circle);
        var current = held.map(TendedCircle::arrangement);
        if (held.isPresent() && current.get().equals(new Arrangement(wish, true)) && isLookedAfter(held.get())) {
            return asItIs(held.get());
        }
        return held.isPresent() && !current.equals(seen)
                ? new Tended.Meanwhile(asItIs(held.get()))
                : keep(circle, held, person, wish, now);
    }

    private Tended keep(Circle circle, Optional<TendedCircle> before, PersonId person, RoundWish wish, Instant now) {
        var plan = wish.plan(before.map(TendedCircle::plan), now);
        var tended = new TendedCircle(
                circle,
                before.filter(KeepRounds::isLookedAfter)
                        .map(TendedCircle::keeper)
                        .orElse(person),
                plan,
                before.map(TendedCircle::rounds).orElse(0),
                before.filter(one -> one.plan().manner().equals(wish.manner()))
                        .map(TendedCircle::noticedFor)
                        .orElse(0),
                new Upcoming.At(dueAlready(before, now).orElseGet(() -> plan.nextAfter(now))));
        if (before.isEmpty() && !circles.add(tended)) {
            return new Tended.Meanwhile(asItIs(circles.hold(circle).orElseThrow()));
        }
        circles.keep(tended);
        wantPositions(circle, now);
        return asItIs(tended);
    }

    /// So that they are known when the first round begins.
    private void wantPositions(Circle circle, Instant now) {
        var members = memberships.in(circle).stream().map(Member::person).toList();
        positions.wanted(circle.workspace(), members, now);
    }

    /// A round whose hour has come begins all the same.
    private static Optional<Instant> dueAlready(Optional<TendedCircle> before, Instant now) {
        return before.map(TendedCircle::upcoming)
                .flatMap(upcoming -> upcoming instanceof Upcoming.At(Instant moment) && !moment.isAfter(now)
                        ? Optional.of(moment)
                        : Optional.empty());
    }

    private static boolean isLookedAfter(TendedCircle circle) {
        return !circle.keeper().isSomeoneWhoLeft();
    }

    Tended stop(Circle circle) {
        return change(circle, tended -> tended.with(new Upcoming.Nothing(Why.STOPPED)));
    }

    Tended handOver(Circle circle, PersonId to) {
        return change(
                circle,
                tended -> new TendedCircle(
                        circle, to, tended.plan(), tended.rounds(), tended.noticedFor(), tended.upcoming()));
    }

    private Tended change(Circle circle, UnaryOperator<TendedCircle> change) {
        var held = circles.hold(circle);
        if (held.isEmpty()) {
            return new Tended.NoRounds();
        }
        var changed = change.apply(held.get());
        circles.keep(changed);
        return asItIs(changed);
    }
}
