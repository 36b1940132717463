package dev.percolate.request;

import dev.percolate.request.OfferSearch.Side;
import dev.percolate.workspace.KeptApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Finds those whose offers suit a wish best. What their offers say decides who is looked at more closely; who these
/// people are is asked only then, a few at a time.
@Singleton
public final class SuggestMentors {
    /// Where fewer fit by their texts, named needs have to find the others.
    private static final int FEW = 30;

    private static final int AT_A_TIME = 30;
    private static final int MOST_LOOKED_AT = 300;

    private final MentorOffers offers;
    private final OfferSearch search;
    private final FindFits fits;
    private final Capacity capacity;
    private final KeptApart keptApart;
    private final LookCloser looking;

    SuggestMentors(
            MentorOffers offers,
            OfferSearch search,
            FindFits fits,
            Capacity capacity,
            KeptApart keptApart,
            LookCloser looking) {
        this.offers = offers;
        this.search = search;
        this.fits = fits;
        this.capacity = capacity;
        this.keptApart = keptApart;
        this.looking = looking;
    }

    /// At most so many, best first; nobody in `without`, nobody kept apart, up or down the reporting line, paused, or
    /// without room this month. `dice` decide between those that suit as well. Slack may be asked who they are.
    public List<Suggestion> suggest(
            WorkspaceId workspace,
            Person requester,
            Wish wish,
            Set<PersonId> without,
            int most,
            RandomGenerator dice,
            Instant now) {
        Set<PersonId> excluded = new HashSet<>(without);
        excluded.add(requester.id());
        excluded.addAll(keptApart.apartFrom(workspace, requester.id()));
        var candidates = candidates(workspace, wish, excluded, dice, now);
        List<Suggestion> suitable = new ArrayList<>();
        int end = Math.min(candidates.size(), MOST_LOOKED_AT);
        for (int from = 0; from < end && suitable.size() < most; from += AT_A_TIME) {
            suitable.addAll(looking.at(
                    workspace, requester, wish, candidates.subList(from, Math.min(from + AT_A_TIME, end)), now));
        }
        // Stable, so that the dice decide between equals.
        suitable.sort(
                Comparator.comparingInt((Suggestion one) -> one.score().total()).reversed());
        return List.copyOf(suitable.subList(0, Math.min(most, suitable.size())));
    }

    /// Best first, by what is known of their offers.
    private List<Candidate> candidates(
            WorkspaceId workspace, Wish wish, Set<PersonId> excluded, RandomGenerator dice, Instant now) {
        var helps = fits.of(workspace, Side.HELPS_WITH, wish.text());
        var been = fits.of(workspace, Side.BEEN_THROUGH, wish.beenThrough());
        Set<PersonId> people = new HashSet<>(helps.keySet());
        people.addAll(been.keySet());
        long fitting = helps.values().stream()
                .filter(fit -> fit >= Candidate.LEAST_FIT)
                .count();
        if (fitting < FEW && !wish.needs().isEmpty()) {
            people.addAll(search.byNeeds(workspace, wish.needs(), dice.nextLong(), FindFits.MOST));
        }
        people.removeAll(excluded);
        var asked = capacity.workloads(workspace, people, now);
        List<Candidate> candidates = new ArrayList<>();
        offers.of(workspace, people)
                .forEach((person, offer) -> candidates.add(new Candidate(
                        offer,
                        helps.getOrDefault(person, 0),
                        offer.beenThrough().isEmpty() ? 0 : been.getOrDefault(person, 0),
                        asked.getOrDefault(person, Workload.NONE))));
        candidates.removeIf(candidate -> candidate.room() < 1 || !candidate.hasToDoWith(wish));
        candidates.sort(Comparator.comparing(candidate -> candidate.offer().person()));
        shuffle(candidates, dice);
        candidates.sort(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.score(wish, now).total())
                .reversed());
        return candidates;
    }

    private static void shuffle(List<Candidate> candidates, RandomGenerator dice) {
        for (int i = candidates.size() - 1; i > 0; i--) {
            Collections.swap(candidates, i, dice.nextInt(i + 1));
        }
    }
}
