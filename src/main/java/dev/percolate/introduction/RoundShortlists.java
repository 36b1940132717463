package dev.percolate.introduction;

import dev.percolate.matching.Shortlists;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// In a large round: those who offer what somebody would like, and some by chance. Whoever would like what somebody
/// offers has that one on their own list.
final class RoundShortlists implements Shortlists {
    private static final int A_WORD = 400;
    private static final int BY_CHANCE = 60;

    private final RoundAffinity affinity;

    RoundShortlists(RoundAffinity affinity) {
        this.affinity = affinity;
    }

    @Override
    public Shortlist among(int[] people, RandomGenerator random) {
        int[][] helping = helping(people);
        return one -> IntStream.concat(
                affinity.wish(one).words().flatMap(word -> some(helping[word], random)),
                random.ints(BY_CHANCE, 0, people.length).map(place -> people[place]));
    }

    /// By word: those who offer it.
    private int[][] helping(int[] people) {
        int[] count = new int[affinity.words()];
        for (int one : people) {
            affinity.offer(one).close().forEach(word -> count[word]++);
        }
        int[][] helping = new int[count.length][];
        Arrays.setAll(helping, word -> new int[count[word]]);
        for (int one : people) {
            affinity.offer(one).close().forEach(word -> helping[word][--count[word]] = one);
        }
        return helping;
    }

    /// Of a word that many offer, a stretch from anywhere.
    private static IntStream some(int[] all, RandomGenerator random) {
        if (all.length <= A_WORD) {
            return IntStream.of(all);
        }
        int start = random.nextInt(all.length);
        return IntStream.range(start, start + A_WORD).map(at -> all[at % all.length]);
    }
}
