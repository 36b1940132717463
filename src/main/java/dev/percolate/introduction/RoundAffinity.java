package dev.percolate.introduction;

import dev.percolate.introduction.Introduction.Grounds;
import dev.percolate.introduction.PairValue.Titles;
import dev.percolate.introduction.PairValue.Wish;
import dev.percolate.introduction.RoundMatching.Participant;
import dev.percolate.introduction.Vocabulary.Text;
import dev.percolate.matching.Affinity;
import dev.percolate.workspace.Person.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// How well two of a round go together: their [PairValue] and what their circle wants to mix, less what they lose by
/// having been introduced not long ago.
/// Everything that can be is prepared once for each person, working time and text, since it is asked millions of times.
final class RoundAffinity implements Affinity {
    /// More than anything can take away, so that even a pair who met yesterday is better than nobody at all.
    private static final int TO_BE_INTRODUCED_AT_ALL = 10_000;

    /// More than what speaks for any two: who can talk to somebody at work does.
    private static final int NO_SHARED_HOUR = 3_500;

    /// More than what speaks for most pairs.
    private static final int WISHED = 1_500;

    /// Equals are told apart by less than a point.
    private static final int LOTS = 4;

    private final List<Participant> people;
    private final Vocabulary vocabulary;
    private final List<Text> wishes;
    private final List<Text> offers;
    private final List<Text> titles;
    private final MeetingWay[] ways;
    private final SharedWorkingTimes times;
    private final Ties ties;
    private final Mixing mixing;
    private final Set<Standing> admitted;
    private final long seed;

    RoundAffinity(List<Participant> people, Past past, Terms terms, long seed, Instant now) {
        var wishes = words(people.stream().map(one -> one.profile().wouldLike()));
        var offers = words(people.stream().map(one -> one.profile().offers()));
        var titles = words(people.stream().map(one -> one.person().title()));
        this.people = people;
        this.vocabulary = new Vocabulary(
                Stream.of(wishes, offers, titles).flatMap(List::stream).toList());
        this.wishes = vocabulary.texts(wishes);
        this.offers = vocabulary.texts(offers);
        this.titles = vocabulary.texts(titles);
        this.ways =
                people.stream().map(one -> one.profile().preferences().way()).toArray(MeetingWay[]::new);
        this.times =
                new SharedWorkingTimes(people.stream().map(Participant::person).toList(), now);
        var ids = people.stream().map(one -> one.person().id()).toList();
        this.ties = new Ties(ids, past, now);
        this.mixing = new Mixing(ids, people.stream().map(Participant::position).toList(), terms);
        this.admitted = terms.admitted();
        this.seed = seed;
    }

    private static List<Words> words(Stream<String> texts) {
        return texts.map(Words::of).toList();
    }

    @Override
    public int weight(int one, int other) {
        if (one == other || !isAdmitted(one) || !isAdmitted(other)) {
            return 0;
        }
        if (ties.apart(one, other) || mixing.excludes(one, other)) {
            return 0;
        }
        int points = TO_BE_INTRODUCED_AT_ALL
                + value(one, other).points()
                + mixing.points(one, other)
                + again(one, other)
                - (isTooFar(one, other) ? PairValue.CONTRARY_WAYS : 0)
                - (PairValue.haveTime(times.minutes(one, other)) ? 0 : NO_SHARED_HOUR);
        return Math.max(1, points) * LOTS + lot(one, other);
    }

    /// Having been introduced not long ago speaks against it, unless both would like to be again.
    private int again(int one, int other) {
        return ties.wished(one, other) ? WISHED : -ties.stale(one, other);
    }

    /// Whether both like to meet in person and are known to be in different places.
    private boolean isTooFar(int one, int other) {
        return ways[one] == MeetingWay.IN_PERSON
                && ways[other] == MeetingWay.IN_PERSON
                && mixing.areInDifferentPlaces(one, other);
    }

    /// What such a weight has beyond that of any pair.
    static int points(int weight) {
        return weight / LOTS - TO_BE_INTRODUCED_AT_ALL;
    }

    PairValue value(int one, int other) {
        return PairValue.of(
                new Wish(
                        wishes.get(one).sharedWith(offers.get(other)),
                        wishes.get(one).sharedWith(wishes.get(other)),
                        wishes.get(one).count()),
                new Wish(
                        wishes.get(other).sharedWith(offers.get(one)),
                        wishes.get(other).sharedWith(wishes.get(one)),
                        wishes.get(other).count()),
                titles(titles.get(one), titles.get(other)),
                times.minutes(one, other),
                ties.familiarity(one, other),
                PairValue.ways(ways[one], ways[other]));
    }

    Grounds grounds(int one, int other) {
        var grounds = value(one, other).grounds();
        return new Grounds(
                grounds.bothWays(),
                grounds.goals(),
                grounds.difference(),
                grounds.hours(),
                grounds.sharedMinutes(),
                grounds.familiarity(),
                mixing.toBeNamed(one, other));
    }

    private static Titles titles(Text one, Text other) {
        return new Titles(one.count(), other.count(), one.sharedWith(other), other.sharedWith(one));
    }

    private boolean isAdmitted(int one) {
        return admitted.contains(people.get(one).person().standing());
    }

    private int lot(int one, int other) {
        long mixed = (seed ^ ((long) Math.min(one, other) << 32 | Math.max(one, other))) * 0x9E3779B97F4A7C15L;
        return (int) ((mixed ^ mixed >>> 29) * 0xBF58476D1CE4E5B9L >>> 62);
    }

    int words() {
        return vocabulary.size();
    }

    Text wish(int one) {
        return wishes.get(one);
    }

    Text offer(int one) {
        return offers.get(one);
    }
}
