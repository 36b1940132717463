package dev.percolate.round;

import dev.percolate.introduction.RoundMatching.Matched;
import dev.percolate.workspace.Directory;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.SplittableRandom;

/// The first step of a round: who is introduced to whom. Slack is asked and the matching found outside a
/// transaction; what was chosen is kept all at once, so that a crash leaves either nothing or the whole choice. A
/// round for which Slack could not be asked on its day is left out.
@Singleton
final class ChooseIntroductions {
    private final TendedCircles circles;
    private final Directory directory;
    private final TakeInTold takingIn;
    private final WhoTakesPart who;
    private final FindMatches matching;
    private final KeepChoices keeping;

    ChooseIntroductions(
            TendedCircles circles,
            Directory directory,
            TakeInTold takingIn,
            WhoTakesPart who,
            FindMatches matching,
            KeepChoices keeping) {
        this.circles = circles;
        this.directory = directory;
        this.takingIn = takingIn;
        this.who = who;
        this.matching = matching;
        this.keeping = keeping;
    }

    void choose(Round round, Instant now) {
        var circle = circles.find(round.circle()).orElseThrow();
        if (!circle.plan().isOneDay(round.beganAt(), now)) {
            keeping.leftOut(round, directory.find(circle.circle().workspace(), circle.keeper()), now);
            return;
        }
        takingIn.before(
                round,
                directory.members(circle.circle().workspace(), circle.circle().channel()),
                now);
        var present = who.in(round, now);
        if (!present.botIsThere()) {
            keeping.noneWithoutTheBot(round, directory.find(circle.circle().workspace(), circle.keeper()), now);
            return;
        }
        var random = random(round);
        Matched matched = matching.among(present.people(), round, Set.of(), random, now);
        keeping.first(round, Choice.of(matched, random), matched.leftOver(), now);
    }

    static SplittableRandom random(Round round) {
        return new SplittableRandom(round.seed().getMostSignificantBits()
                ^ round.seed().getLeastSignificantBits() + round.step().ordinal());
    }
}
