package dev.percolate.episode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/// Which notes of two people are of the same conversation: those of one introduction, those where one was asked to
/// confirm the other's, and else those of the same day, or a day apart; the nearest first, of equals the earliest, and
/// each with at most one of the other's.
///
/// It follows from the notes alone. Whatever the order they came in, or was corrected, and whoever wrote at the same
/// moment, the same notes pair in the same way.
final class Pairing {
    private static final long A_DAY_APART = 1;

    private final Tie tie;
    private final List<View> ones;
    private final List<View> others;
    private final Set<View> paired = new HashSet<>();
    private final List<MentoringEpisode> episodes = new ArrayList<>();

    private Pairing(Tie tie, List<View> views) {
        this.tie = tie;
        this.ones = of(views, view -> view.author().equals(tie.one()));
        this.others = of(views, view -> view.author().equals(tie.other()));
    }

    private static List<View> of(List<View> views, Predicate<View> whose) {
        return views.stream().filter(whose).sorted(View.BY_DAY).toList();
    }

    /// All episodes of a tie, by day.
    static List<MentoringEpisode> of(Tie tie, List<View> views) {
        var pairing = new Pairing(tie, views);
        pairing.pair((one, other) -> areOfOneIntroduction(one, other) || confirms(one, other) || confirms(other, one));
        pairing.pair((one, other) -> one.daysFrom(other) == 0);
        pairing.pair((one, other) -> one.daysFrom(other) == A_DAY_APART);
        return pairing.all();
    }

    /// In the order of days on both sides, so that of people who talked daily as many notes pair as can.
    private void pair(BiPredicate<View, View> same) {
        for (View one : ones) {
            if (paired.contains(one)) {
                continue;
            }
            others.stream()
                    .filter(other -> !paired.contains(other) && same.test(one, other))
                    .findFirst()
                    .ifPresent(other -> {
                        paired.add(one);
                        paired.add(other);
                        episodes.add(new MentoringEpisode(tie, List.of(one, other)));
                    });
        }
    }

    private List<MentoringEpisode> all() {
        for (List<View> own : List.of(ones, others)) {
            own.stream()
                    .filter(view -> !paired.contains(view))
                    .forEach(view -> episodes.add(new MentoringEpisode(tie, List.of(view))));
        }
        return episodes.stream()
                .sorted(Comparator.comparing(MentoringEpisode::day).thenComparing(MentoringEpisode::id))
                .toList();
    }

    private static boolean areOfOneIntroduction(View one, View other) {
        return one.occasion() instanceof Occasion.Introduced && one.occasion().equals(other.occasion());
    }

    private static boolean confirms(View view, View asked) {
        return view.occasion().equals(new Occasion.Confirmed(asked.id()));
    }
}
