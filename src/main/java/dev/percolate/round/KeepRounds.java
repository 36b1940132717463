package dev.percolate.round;

import dev.percolate.introduction.Circle;
import dev.percolate.round.LookAfterRounds.Tended;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.round.TendedCircle.Why;
import dev.percolate.workspace.PersonId;
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
    private final WantPositions positions;
    private final PlanPilot pilots;
    private final TakeNoticesBack notices;

    KeepRounds(
            TendedCircles circles, Rounds rounds, WantPositions positions, PlanPilot pilots, TakeNoticesBack notices) {
        this.circles = circles;
        this.rounds = rounds;
        this.positions = positions;
        this.pilots = pilots;
        this.notices = notices;
    }

    Tended.Kept asItIs(TendedCircle tended) {
        boolean goesOn = rounds.find(tended.circle(), tended.rounds()).isPresent();
        return new Tended.Kept(tended, goesOn ? tended.rounds() : 0);
    }

    /// A pilot where there were rounds before is not begun: whoever wants it has not seen that.
    Tended setUp(
            Circle circle, PersonId person, RoundWish wish, boolean pilot, Optional<Arrangement> seen, Instant now) {
        var held = circles.hold(circle);
        var current = held.map(TendedCircle::arrangement);
        if (held.isPresent() && current.get().equals(new Arrangement(wish, true, pilot)) && isLookedAfter(held.get())) {
            return asItIs(held.get());
        }
        boolean isAsSeen = current.equals(seen) && (!pilot || held.stream().allMatch(TendedCircle::mayBePilot));
        return held.isPresent() && !isAsSeen
                ? new Tended.Meanwhile(asItIs(held.get()))
                : keep(circle, held, person, wish, pilot, now);
    }

    private Tended keep(
            Circle circle, Optional<TendedCircle> before, PersonId person, RoundWish wish, boolean pilot, Instant now) {
        var tended = decided(circle, before, person, wish, now);
        if (before.isEmpty() && !circles.add(tended)) {
            return new Tended.Meanwhile(asItIs(circles.hold(circle).orElseThrow()));
        }
        before.ifPresent(one -> notices.whereNarrower(one, wish.manner(), now));
        var kept = tended.with(
                pilot
                        ? pilots.wanted(before, circle, tended.plan(), first(tended), now)
                        : pilots.forGood(before, circle, now));
        var next = dueAlready(before, now).<Upcoming>map(Upcoming.At::new).orElseGet(() -> kept.after(now));
        circles.keep(kept.with(next));
        positions.ofMembers(circle, now);
        return asItIs(kept.with(next));
    }

    /// As if there were no pilot.
    private static TendedCircle decided(
            Circle circle, Optional<TendedCircle> before, PersonId person, RoundWish wish, Instant now) {
        var plan = wish.plan(before.map(TendedCircle::plan), now);
        return new TendedCircle(
                circle,
                before.filter(KeepRounds::isLookedAfter)
                        .map(TendedCircle::keeper)
                        .orElse(person),
                plan,
                before.map(TendedCircle::rounds).orElse(0),
                before.filter(one -> one.plan().manner().equals(wish.manner()))
                        .map(TendedCircle::noticedFor)
                        .orElse(0),
                new Upcoming.At(dueAlready(before, now).orElseGet(() -> plan.nextAfter(now))),
                null,
                before.map(TendedCircle::hoursExclude).orElse(false));
    }

    private static Instant first(TendedCircle tended) {
        return tended.upcoming() instanceof Upcoming.At(Instant moment) ? moment : Instant.MAX;
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

    Tended stop(Circle circle, Instant now) {
        return change(
                circle,
                tended -> tended.upcoming() instanceof Upcoming.At
                        ? notices.allOf(tended, now)
                                .with(pilots.stopped(tended, now))
                                .with(new Upcoming.Nothing(Why.STOPPED))
                        : tended);
    }

    Tended handOver(Circle circle, PersonId to) {
        return change(circle, tended -> tended.keptBy(to));
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
