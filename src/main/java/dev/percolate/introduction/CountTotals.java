package dev.percolate.introduction;

import dev.percolate.introduction.Totals.Mixed;
import dev.percolate.workspace.Counted;
import dev.percolate.workspace.Figure;
import dev.percolate.workspace.Figures;
import dev.percolate.workspace.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes totals of what there was.
final class CountTotals {
    private CountTotals() {}

    static Totals of(List<IntroducedPair> all, Map<PersonId, String> departments) {
        Counted introductions = introductions(all);
        Figure proposed = Figures.total(introductions);
        Figure people = Figures.part(proposed, people(introductions), Counted.NONE);

        var together = split(all, IntroducedPair::together);
        Figure cameTogether = Figures.part(proposed, introductions(together.those()), introductions(together.others()));
        var told = split(together.those(), IntroducedPair::told);
        Figure toldOf =
                Figures.part(cameTogether, behind(told.those(), IntroducedPair::tellers), introductions(told.others()));
        var met = split(told.those(), IntroducedPair::met);
        Figure hadMet = Figures.part(
                toldOf, behind(met.those(), IntroducedPair::whoMet), behind(met.others(), IntroducedPair::tellers));

        var fresh = split(known(together.those()), pair -> !pair.again());
        Figure newPairs = Figures.part(cameTogether, pairs(fresh.those()), pairs(others(fresh)));
        return new Totals(
                people, proposed, cameTogether, toldOf, hadMet, newPairs, mixed(newPairs, fresh.those(), departments));
    }

    private static Mixed mixed(Figure newPairs, List<IntroducedPair> fresh, Map<PersonId, String> departments) {
        if (fresh.stream().flatMap(CountTotals::both).noneMatch(departments::containsKey)) {
            return new Mixed.NothingKnown();
        }
        var placed = split(fresh, pair -> both(pair).allMatch(departments::containsKey));
        Figure known = Figures.part(newPairs, pairs(placed.those()), pairs(placed.others()));
        var across = split(
                placed.those(),
                pair -> both(pair).map(departments::get).distinct().count() > 1);
        return new Mixed.Known(known, Figures.part(known, pairs(across.those()), pairs(across.others())));
    }

    private record Split(List<IntroducedPair> those, List<IntroducedPair> others) {}

    private static Split split(List<IntroducedPair> all, Predicate<IntroducedPair> those) {
        return new Split(
                all.stream().filter(those).toList(),
                all.stream().filter(those.negate()).toList());
    }

    /// Two who came together for the first time and once more in one quarter are a new pair only.
    private static List<IntroducedPair> others(Split fresh) {
        Set<Pair> these = new HashSet<>();
        fresh.those().forEach(pair -> these.add(pair.pair()));
        return fresh.others().stream()
                .filter(pair -> !these.contains(pair.pair()))
                .toList();
    }

    private static List<IntroducedPair> known(List<IntroducedPair> all) {
        return all.stream().filter(IntroducedPair::isOfKnownPeople).toList();
    }

    private static Counted introductions(List<IntroducedPair> pairs) {
        return behind(pairs, pair -> Set.of(pair.pair().one(), pair.pair().other()));
    }

    /// `people` stand behind one; of what was told these are only those who told.
    private static Counted behind(List<IntroducedPair> pairs, Function<IntroducedPair, Set<PersonId>> people) {
        Set<UUID> introductions = new HashSet<>();
        Set<Seat> seats = new HashSet<>();
        for (IntroducedPair pair : pairs) {
            introductions.add(pair.introduction());
            people.apply(pair).forEach(person -> seats.add(new Seat(pair.introduction(), person)));
        }
        return Counted.of(
                introductions.size(),
                different(known(pairs)),
                seats.stream().map(Seat::person).toList());
    }

    private record Seat(UUID introduction, PersonId person) {}

    private static Counted pairs(List<IntroducedPair> pairs) {
        Set<Pair> different = new HashSet<>();
        pairs.forEach(pair -> different.add(pair.pair()));
        return Counted.of(
                different.size(),
                different.size(),
                different.stream()
                        .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                        .toList());
    }

    private static int different(List<IntroducedPair> pairs) {
        return (int) pairs.stream().map(IntroducedPair::pair).distinct().count();
    }

    private static Counted people(Counted introductions) {
        return new Counted(
                introductions.people(),
                introductions.people(),
                introductions.pairs(),
                introductions.answers(),
                introductions.most());
    }

    private static Stream<PersonId> both(IntroducedPair pair) {
        return Stream.of(pair.pair().one(), pair.pair().other());
    }
}
