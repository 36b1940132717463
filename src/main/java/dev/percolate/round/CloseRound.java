package dev.percolate.round;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Memberships;
import dev.percolate.introduction.Reply;
import dev.percolate.introduction.Stage;
import dev.percolate.round.Round.Step;
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

    /// What ends at that hour ends first.
    private static final Duration SOON = Duration.ofMinutes(1);

    /// Fewer introductions would be a figure about few people (promise 6).
    private static final int ENOUGH_TO_BE_COUNTED = 5;

    private final TendedCircles circles;
    private final Rounds rounds;
    private final RoundMembers members;
    private final Memberships memberships;
    private final Introductions introductions;
    private final RoundNews news;

    CloseRound(
            TendedCircles circles,
            Rounds rounds,
            RoundMembers members,
            Memberships memberships,
            Introductions introductions,
            RoundNews news) {
        this.circles = circles;
        this.rounds = rounds;
        this.members = members;
        this.memberships = memberships;
        this.introductions = introductions;
        this.news = news;
    }

    /// Waits where one of its introductions is still open: a day, or until what ends just now has ended.
    void close(Round round, Instant now) {
        if (!rounds.hold(round.circle(), round.number()).equals(Optional.of(round))) {
            return;
        }
        var opened = introductions.ofRound(round.circle(), round.number());
        if (opened.stream().anyMatch(Introduction::open)) {
            boolean allEndNow = opened.stream().noneMatch(one -> isOpenAfter(one, now));
            rounds.move(round.at(Step.CLOSE, now.plus(allEndNow ? SOON : LATER)));
            return;
        }
        var people = rounds.people(round);
        var counted = counted(rounds.openedAtFirst(round));
        rounds.end(round, now);
        keepWhatIsOwed(round, memberships.holdMembersAmong(round.circle(), people), opened);
        news.closed(round, counted, circles.find(round.circle()).orElseThrow().upcoming());
    }

    private static boolean isOpenAfter(Introduction introduction, Instant now) {
        return introduction.stage() instanceof Stage.Open(Instant deadline) && deadline.isAfter(now);
    }

    /// Those before the second wave: how many there are follows from who takes part, not from what anybody answered.
    private static OptionalInt counted(int introductions) {
        return introductions < ENOUGH_TO_BE_COUNTED ? OptionalInt.empty() : OptionalInt.of(introductions);
    }

    /// Of those who are members still; whoever left has nothing to come back to.
    private void keepWhatIsOwed(Round round, Set<PersonId> people, List<Introduction> opened) {
        Map<PersonId, List<Introduction>> theirs = new HashMap<>();
        opened.forEach(introduction -> introduction
                .people()
                .forEach(person ->
                        theirs.computeIfAbsent(person, _ -> new ArrayList<>()).add(introduction)));
        var before = members.of(round.circle());
        Map<PersonId, Integer> owed = new HashMap<>();
        Set<PersonId> inThree = new HashSet<>();
        for (PersonId person : people) {
            var own = theirs.getOrDefault(person, List.of());
            int already = before.getOrDefault(person, RoundMembers.Turn.NEW).owed();
            owed.put(person, wasLetDown(person, own) ? already + 1 : 0);
            if (own.stream().anyMatch(one -> one.people().size() > round.size())) {
                inThree.add(person);
            }
        }
        members.keep(round.circle(), owed, inThree);
        var gone = new HashSet<>(before.keySet());
        memberships.in(round.circle()).forEach(member -> gone.remove(member.person()));
        members.forget(round.circle(), gone);
    }

    /// Left over, or said yes in vain to the last of them.
    private static boolean wasLetDown(PersonId person, List<Introduction> own) {
        return own.stream()
                .max(Comparator.comparing(Introduction::openedAt))
                .map(last -> last.stage() instanceof Stage.Apart
                        && (last.isStraightAway()
                                || last.partOf(person)
                                        .map(Part::reply)
                                        .filter(Reply.ACCEPTED::equals)
                                        .isPresent()))
                .orElse(true);
    }
}
