package dev.percolate.round;

import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Pair;
import dev.percolate.introduction.RoundMatching.Matched;
import dev.percolate.introduction.RoundMatching.Participant;
import dev.percolate.workspace.DirectoryUnavailable;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The second wave, at its fixed hour: whoever said yes in vain, and whoever was left over, is brought to somebody
/// else.
@Singleton
final class ChooseAgain {
    /// What ends at that hour ends first.
    private static final Duration AFTER = Duration.ofMinutes(1);

    private static final Duration AS_LONG_AS_SLACK_IS_WAITED_FOR = Duration.ofDays(1);

    private final Introductions introductions;
    private final WhoWaits waiting;
    private final WhoTakesPart who;
    private final FindMatches matching;
    private final KeepSecondWave keeping;

    ChooseAgain(
            Introductions introductions,
            WhoWaits waiting,
            WhoTakesPart who,
            FindMatches matching,
            KeepSecondWave keeping) {
        this.introductions = introductions;
        this.waiting = waiting;
        this.who = who;
        this.matching = matching;
        this.keeping = keeping;
    }

    static Instant after(Instant moment) {
        return moment.plus(AFTER);
    }

    void choose(Round round, Instant now) {
        var opened = introductions.ofRound(round.circle(), round.number());
        if (!TellInVain.allHaveEnded(round, opened) && round.dueAt().isBefore(round.closesAt())) {
            keeping.later(round, after(now));
            return;
        }
        var random = ChooseIntroductions.random(round);
        Matched matched = matching.among(
                stillThere(round, waiting.in(round, opened), now), round, introduced(opened), random, now);
        keeping.keep(round, opened, Choice.of(matched, random), now);
    }

    /// Whoever is there again said yes: that must not be shown to those of three they said it about (promise 2).
    private static Set<Pair> introduced(List<Introduction> opened) {
        return opened.stream()
                .flatMap(introduction -> introduction.people().stream()
                        .flatMap(one -> introduction.people().stream()
                                .filter(other -> one.compareTo(other) < 0)
                                .map(other -> new Pair(one, other))))
                .collect(Collectors.toSet());
    }

    /// Nobody, where Slack was away for so long: then what didn't come together is at least told.
    private List<Participant> stillThere(Round round, Set<PersonId> wanted, Instant now) {
        try {
            return who.in(round, now).people().stream()
                    .filter(one -> wanted.contains(one.person().id()))
                    .toList();
        } catch (DirectoryUnavailable e) {
            var secondWave = round.secondWaveAt();
            if (secondWave != null && now.isBefore(secondWave.plus(AS_LONG_AS_SLACK_IS_WAITED_FOR))) {
                throw e;
            }
            return List.of();
        }
    }
}
