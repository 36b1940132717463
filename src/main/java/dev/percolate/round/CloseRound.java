package dev.percolate.round;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.round.Round.Step;
import dev.percolate.round.TendedCircle.Upcoming;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// The end of a round: the channel hears that it is over, and what the next one owes to whom is kept.
@Singleton
@Transactional
class CloseRound {
    private static final Duration LATER = Duration.ofDays(1);

    /// Fewer introductions would be a figure about few people (promise 6).
    private static final int ENOUGH_TO_BE_COUNTED = 5;

    private final TendedCircles circles;
    private final Rounds rounds;
    private final RoundMembers members;
    private final Introductions introductions;
    private final RoundNews news;

    CloseRound(
            TendedCircles circles, Rounds rounds, RoundMembers members, Introductions introductions, RoundNews news) {
        this.circles = circles;
        this.rounds = rounds;
        this.members = members;
        this.introductions = introductions;
        this.news = news;
    }

    /// Waits a day where one of its introductions is still open.
    void close(Round round, Instant now) {
        var circle = circles.hold(round.circle()).orElseThrow();
        if (!rounds.hold(round.circle(), round.number()).equals(Optional.of(round))) {
            return;
        }
        var opened = introductions.ofRound(round.circle(), round.number());
        if (opened.stream().anyMatch(Introduction::open)) {
            rounds.move(round.at(Step.CLOSE, now.plus(LATER)));
            return;
        }
        keepWhatIsOwed(round, circle, opened);
        news.closed(round, counted(rounds.openedAtFirst(round)), next(circle));
        rounds.end(round, now);
    }

    /// Those before the second wave: how many there are follows from who takes part, not from what anybody answered.
    private static OptionalInt counted(int introductions) {
        return introductions < ENOUGH_TO_BE_COUNTED ? OptionalInt.empty() : OptionalInt.of(introductions);
    }

    private static Optional<Instant> next(TendedCircle circle) {
        return circle.upcoming() instanceof Upcoming.At(Instant moment) ? Optional.of(moment) : Optional.empty();
    }

    private void keepWhatIsOwed(Round round, TendedCircle circle, List<Introduction> opened) {
        Map<PersonId, List<Introduction>> theirs = new HashMap<>();
        opened.forEach(introduction -> introduction
                .people()
                .forEach(person ->
                        theirs.computeIfAbsent(person, _ -> new ArrayList<>()).add(introduction)));
        var before = members.of(round.circle());
        Map<PersonId, Integer> owed = new HashMap<>();
        Set<PersonId> inThree = new HashSet<>();
        for (PersonId person : rounds.people(round)) {
            var own = theirs.getOrDefault(person, List.of());
            int already = before.getOrDefault(person, RoundMembers.Turn.NEW).owed();
            owed.put(person, wasLetDown(person, own) ? already + 1 : 0);
            if (own.stream().anyMatch(one -> one.people().size() > circle.plan().size())) {
                inThree.add(person);
            }
        }
        members.keep(round.circle(), owed, inThree);
    }

    /// Left over, or said yes in vain to the last of them.
    private static boolean wasLetDown(PersonId person, List<Introduction> own) {
        return own.stream()
                .max(Comparator.comparing(Introduction::openedAt))
                .map(last -> last.stage() instanceof Stage.Apart
                        && last.partOf(person)
                                .map(Part::reply)
                                .filter(Reply.ACCEPTED::equals)
                                .isPresent())
                .orElse(true);
    }
}
