package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.IntroduceNewcomer;
import dev.percolate.introduction.IntroduceNewcomer.Introduced;
import dev.percolate.introduction.Introduction;
import dev.percolate.introduction.Introductions;
import dev.percolate.introduction.Stage;
import dev.percolate.welcome.Newcomer.Progress;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Takes welcoming one person a step further: looks what became of the last introduction, and opens the next.
///
/// Each introduction's id follows from its number, so that one that was opened before a crash, or by another node, is
/// found instead of opened again.
@Singleton
final class WelcomeOne {
    /// What ends at its deadline ends first.
    private static final Duration AFTER = Duration.ofMinutes(1);

    private final Newcomers newcomers;
    private final Introductions introductions;
    private final Directory directory;
    private final WhoWelcomes who;
    private final IntroduceNewcomer introducing;

    WelcomeOne(
            Newcomers newcomers,
            Introductions introductions,
            Directory directory,
            WhoWelcomes who,
            IntroduceNewcomer introducing) {
        this.newcomers = newcomers;
        this.introductions = introductions;
        this.directory = directory;
        this.who = who;
        this.introducing = introducing;
    }

    /// Where the last one didn't come together, the next follows at once.
    void welcome(Circle circle, PersonId person, Instant now) {
        var newcomer = newcomers.find(circle, person).orElse(null);
        while (newcomer != null && newcomer.isDue(now)) {
            var next = next(newcomer, now);
            newcomer = newcomers.keep(newcomer, next) ? next : null;
        }
    }

    private Newcomer next(Newcomer newcomer, Instant now) {
        return switch (newcomer.progress()) {
            case Progress.Waiting _ -> lookForSomebody(newcomer, now);
            case Progress.Asked _ -> look(newcomer, now);
            case Progress.Over() -> newcomer;
        };
    }

    private Newcomer look(Newcomer newcomer, Instant now) {
        var last = opened(newcomer, newcomer.tried()).orElse(null);
        if (last == null) {
            return newcomer.lookFurther(now);
        }
        return switch (last.stage()) {
            case Stage.Open(var deadline) -> newcomer.lookAt(after(deadline, now));
            case Stage.Together _ -> newcomer.cameTogether(who.showedTheRopes(newcomer, last), now);
            case Stage.Apart _ -> newcomer.lookFurther(now);
        };
    }

    private Newcomer lookForSomebody(Newcomer newcomer, Instant now) {
        if (newcomer.isEnough(now)) {
            return newcomer.over();
        }
        return opened(newcomer, newcomer.tried() + 1)
                .map(one -> {
                    who.asked(newcomer, one, now);
                    return newcomer.asked(now.plus(AFTER));
                })
                .orElseGet(() -> directory
                        .find(newcomer.circle().workspace(), newcomer.person())
                        .map(person -> introduce(newcomer, person, now))
                        .orElseGet(() -> newcomer.lookTomorrow(now)));
    }

    private Newcomer introduce(Newcomer newcomer, Person person, Instant now) {
        var id = newcomer.introduction(newcomer.tried() + 1);
        return switch (introducing.introduce(newcomer.circle(), person, who.inTurn(newcomer, now), id, now)) {
            case Introduced.To(var host) -> {
                who.asked(newcomer.circle(), host.person(), now);
                yield newcomer.asked(now.plus(AFTER));
            }
            case Introduced.NotNow() -> newcomer.lookTomorrow(now);
        };
    }

    private Optional<Introduction> opened(Newcomer newcomer, int number) {
        return introductions.find(newcomer.circle().workspace(), newcomer.introduction(number));
    }

    private static Instant after(Instant deadline, Instant now) {
        return (deadline.isAfter(now) ? deadline : now).plus(AFTER);
    }
}
