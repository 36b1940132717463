package dev.percolate.request;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// An offer that may suit: how well its two texts fit, from 0 to 1,000, and how much is asked of its author.
record Candidate(MentorOffer offer, int fit, int beenThroughFit, Workload asked) {
    /// Whoever was not asked for so long has waited long enough to come first.
    static final Duration LONG = Duration.ofDays(60);

    /// Below, a text says too little about what is asked for to be given as a reason.
    static final int LEAST_FIT = 200;

    boolean fits() {
        return fit >= LEAST_FIT;
    }

    boolean hasBeenThrough() {
        return beenThroughFit >= LEAST_FIT;
    }

    /// Whoever only works elsewhere, or at the same hours, is not suggested for it.
    boolean hasToDoWith(Wish wish) {
        return fits() || hasBeenThrough() || !sharedNeeds(wish).isEmpty();
    }

    int room() {
        return offer.conversationsAMonth() - asked.taken();
    }

    Set<Need> sharedNeeds(Wish wish) {
        Set<Need> shared = EnumSet.noneOf(Need.class);
        shared.addAll(wish.needs());
        shared.retainAll(offer.needs());
        return shared;
    }

    FitScore score(Wish wish, Instant now) {
        int needs = wish.needs().isEmpty()
                ? 0
                : FitScore.MOST_NEEDS * sharedNeeds(wish).size() / wish.needs().size();
        return new FitScore(fit, FitScore.MOST_BEEN_THROUGH * beenThroughFit / FitScore.MOST_FIT, needs, fairness(now));
    }

    private int fairness(Instant now) {
        var last = asked.lastAsked();
        if (last == null) {
            return FitScore.MOST_FAIRNESS;
        }
        long waited = Math.clamp(Duration.between(last, now).toHours(), 0, LONG.toHours());
        return (int) (FitScore.MOST_FAIRNESS * waited / LONG.toHours());
    }
}
