package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Why people were introduced, as one of them may read it: "you" is the reader, "they" one of the others. Made only
/// from what counted, and from what the authors published for those they are introduced to.
public sealed interface Reason {
    /// Lies between exactly two people and carries what they wrote.
    sealed interface OfTwo extends Reason {}

    /// The same for everybody in the introduction.
    sealed interface OfAll extends Reason {}

    record BothCanHelp(String youWouldLike, Offer theirs, String theyWouldLike, Offer yours) implements OfTwo {}

    record TheyCanHelp(String youWouldLike, Offer theirs) implements OfTwo {}

    record YouCanHelp(String theyWouldLike, Offer yours) implements OfTwo {}

    /// Both would like to learn or talk about it.
    record SameGoals(String youWouldLike, String theyWouldLike) implements OfTwo {}

    /// Not everybody does the same work.
    record DifferentWork() implements OfAll {}

    /// Full hours of an average working day, at least one.
    record SharedHours(int hours) implements OfAll {}

    record NewToEachOther() implements OfAll {}

    record SameCircle() implements OfAll {}

    /// Their circle wants people who differ in this, and everybody can see that they do.
    record WantedDifference(Set<Difference> in) implements OfAll {}

    /// What a round weighs besides, so that it comes out well for everybody; nobody's part in it is explained.
    record BalanceOfRound() implements OfAll {}

    /// One of them, the newcomer, is new and asked to meet people; the other offered to welcome whoever is.
    record NewHere(PersonId newcomer) implements OfAll {}

    /// It was not chosen: somebody who is not in it asked for it.
    record AColleagueAsked(PersonId introducer) implements OfAll {}

    /// All that counted for the reader and the other, strongest first; never empty, and never the balance alone.
    static List<Reason> of(Introduction introduction, PersonId reader, PersonId other) {
        Part you = introduction.partOf(reader).orElseThrow();
        Part they = introduction.partOf(other).orElseThrow();
        List<Reason> reasons = new ArrayList<>(wishes(you.said(), they.said()));
        switch (introduction.origin()) {
            case Origin.AskedBy _ -> reasons.addAll(chosenFor(introduction.grounds(), reasons.isEmpty()));
            case Origin.InRound _ -> {
                reasons.addAll(chosenFor(introduction.grounds(), reasons.isEmpty()));
                reasons.add(new BalanceOfRound());
            }
            case Origin.NewHere(var newcomer) -> {
                reasons.addAll(chosenFor(introduction.grounds(), reasons.isEmpty()));
                reasons.addFirst(new NewHere(newcomer));
            }
            case Origin.ConnectedBy(var introducer) -> reasons.addFirst(new AColleagueAsked(introducer));
        }
        return List.copyOf(reasons);
    }

    private static List<Reason> chosenFor(Grounds grounds, boolean noWishIsMet) {
        List<Reason> reasons = new ArrayList<>();
        if (grounds.difference() > 0) {
            reasons.add(new DifferentWork());
        }
        if (!grounds.wanted().isEmpty()) {
            reasons.add(new WantedDifference(grounds.wanted()));
        }
        var minutes = grounds.sharedMinutes();
        if (minutes != null && minutes >= 60) {
            reasons.add(new SharedHours(minutes / 60));
        }
        // Somebody introduced before may still be the best there is: then the circle they share is what is left to say.
        if (grounds.familiarity() == 0 || noWishIsMet && reasons.isEmpty()) {
            reasons.add(grounds.familiarity() == 0 ? new NewToEachOther() : new SameCircle());
        }
        return reasons;
    }

    /// What each of the two wrote and the other can help with, whatever else counted.
    static Optional<Reason.OfTwo> fit(Introduction introduction, PersonId reader, PersonId other) {
        return of(introduction, reader, other).stream()
                .flatMap(reason -> switch (reason) {
                    case OfTwo fit -> Stream.of(fit);
                    case OfAll _ -> Stream.empty();
                })
                .findFirst();
    }

    /// The one reason for the reader to meet the others, and which of them it is about.
    static Best best(Introduction introduction, PersonId reader) {
        return introduction.othersThan(reader).stream()
                .map(part -> new Best(
                        part.person(),
                        of(introduction, reader, part.person()).stream()
                                // Said before it in other words.
                                .filter(reason -> !(reason instanceof NewHere))
                                .findFirst()
                                .orElseThrow()))
                .min(Comparator.comparingInt(best -> rank(best.reason())))
                .orElseThrow();
    }

    record Best(PersonId other, Reason reason) {}

    private static int rank(Reason reason) {
        return switch (reason) {
            case BothCanHelp _ -> 0;
            case TheyCanHelp _ -> 1;
            case YouCanHelp _ -> 2;
            case SameGoals _ -> 3;
            case OfAll _ -> 4;
        };
    }

    private static List<Reason> wishes(Profile yours, Profile theirs) {
        List<Reason> reasons = new ArrayList<>(help(yours, theirs));
        if (yours.hasGoalsOf(theirs)) {
            reasons.add(new SameGoals(yours.wouldLike(), theirs.wouldLike()));
        }
        return reasons;
    }

    /// Decided between these two alone: how far a wish is met counts whoever of a group meets it.
    private static List<Reason> help(Profile yours, Profile theirs) {
        var theyCan = theirs.offerTo(yours);
        var youCan = yours.offerTo(theirs);
        if (theyCan.isPresent() && youCan.isPresent()) {
            return List.of(new BothCanHelp(yours.wouldLike(), theyCan.get(), theirs.wouldLike(), youCan.get()));
        }
        if (theyCan.isPresent()) {
            return List.of(new TheyCanHelp(yours.wouldLike(), theyCan.get()));
        }
        return youCan.<List<Reason>>map(offer -> List.of(new YouCanHelp(theirs.wouldLike(), offer)))
                .orElse(List.of());
    }
}
