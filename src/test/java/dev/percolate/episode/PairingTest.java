package dev.percolate.episode;

import static dev.percolate.episode.ViewsContract.ANA;
import static dev.percolate.episode.ViewsContract.BEN;
import static dev.percolate.episode.ViewsContract.DAY;
import static dev.percolate.episode.ViewsContract.HERE;
import static dev.percolate.episode.ViewsContract.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.Companion.Colleague;
import dev.percolate.workspace.PersonId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class PairingTest {
    private static final Tie TIE = new Tie(HERE, ANA, BEN);

    private static View anas(int id, int day) {
        return view(HERE, ANA, id, new Colleague(BEN), DAY.plusDays(day));
    }

    private static View bens(int id, int day) {
        return view(HERE, BEN, id, new Colleague(ANA), DAY.plusDays(day));
    }

    /// The ids of those that are in both logs, Ana's first.
    private static Set<String> inBoth(View... views) {
        return inBoth(List.of(views));
    }

    private static Set<String> inBoth(List<View> views) {
        return Pairing.of(TIE, views).stream()
                .filter(MentoringEpisode::isInBothLogs)
                .map(episode -> number(episode, ANA) + "-" + number(episode, BEN))
                .collect(Collectors.toSet());
    }

    private static long number(MentoringEpisode episode, PersonId person) {
        return episode.viewOf(person).orElseThrow().id().getLeastSignificantBits();
    }

    @Test
    void isOneConversationOnTheSameDayOrADayApart() {
        assertThat(inBoth(anas(1, 0), bens(2, 0))).containsExactly("1-2");
        assertThat(inBoth(anas(1, 0), bens(2, 1))).containsExactly("1-2");
        assertThat(inBoth(anas(1, 1), bens(2, 0))).containsExactly("1-2");
        assertThat(inBoth(anas(1, 0), bens(2, 2))).isEmpty();
    }

    @Test
    void pairsTheNearestDayFirst() {
        assertThat(inBoth(anas(1, 0), anas(2, 1), bens(3, 1))).containsExactly("2-3");
        assertThat(inBoth(anas(1, 2), anas(2, 1), bens(3, 1))).containsExactly("2-3");
    }

    @Test
    void pairsEachWithAtMostOneOfTheOthers() {
        assertThat(inBoth(anas(1, 0), anas(2, 0), bens(3, 0))).containsExactly("1-3");
        assertThat(inBoth(anas(1, 0), bens(2, 0), bens(3, 0), bens(4, 1))).containsExactly("1-2");
    }

    @Test
    void pairsAsManyAsItCan() {
        assertThat(inBoth(anas(1, 0), bens(2, 1), anas(3, 2), bens(4, 3))).containsExactlyInAnyOrder("1-2", "3-4");
        assertThat(inBoth(bens(2, -1), anas(1, 0), anas(3, 0), bens(4, 1))).containsExactlyInAnyOrder("1-2", "3-4");
    }

    @Test
    void isOneConversationOfOneIntroductionWhateverTheDays() {
        var introduced = new Occasion.Introduced(new UUID(5, 5));
        var another = new Occasion.Introduced(new UUID(6, 6));

        assertThat(inBoth(anas(1, 0).on(introduced), bens(2, 9).on(introduced))).containsExactly("1-2");
        assertThat(inBoth(anas(1, 0).on(introduced), bens(2, 9).on(another))).isEmpty();
        assertThat(inBoth(anas(1, 0).on(introduced), anas(3, 9), bens(2, 9).on(introduced)))
                .as("before the nearest day")
                .containsExactly("1-2");
    }

    @Test
    void isOneConversationThatTheOtherConfirmed() {
        var first = anas(1, 0);
        var second = anas(2, 0);
        var confirmed = bens(3, 7).on(new Occasion.Confirmed(second.id()));

        assertThat(inBoth(first, second, confirmed)).containsExactly("2-3");
        assertThat(inBoth(first, confirmed)).as("what was confirmed is gone").isEmpty();
    }

    @Test
    void isKnownByTheViewThatWasLoggedFirst() {
        var episode = Pairing.of(TIE, List.of(bens(2, 0), anas(1, 1))).getFirst();

        assertThat(episode.id()).isEqualTo(new UUID(1, 1));
        assertThat(episode.day()).isEqualTo(DAY);
    }

    @Test
    void leavesNoneOut() {
        assertThat(Pairing.of(TIE, List.of(anas(1, 0), bens(2, 5), anas(3, 9))))
                .extracting(MentoringEpisode::id)
                .containsExactly(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3));
    }

    /// However they arrive, the same notes pair in the same way, and no two of one person.
    @RepeatedTest(50)
    void followsFromTheNotesAlone(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<View> views = new ArrayList<>();
        IntStream.range(0, 12)
                .forEach(
                        i -> views.add(random.nextBoolean() ? anas(i, random.nextInt(8)) : bens(i, random.nextInt(8))));
        var pairs = inBoth(views);
        Collections.shuffle(views, random);

        assertThat(inBoth(views)).isEqualTo(pairs);
        assertThat(Pairing.of(TIE, views).stream().flatMap(episode -> episode.views().stream()))
                .containsExactlyInAnyOrderElementsOf(views);
    }
}
