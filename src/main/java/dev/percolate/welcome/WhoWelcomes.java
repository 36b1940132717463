package dev.percolate.welcome;

import dev.percolate.introduction.Circle;
import dev.percolate.introduction.IntroduceNewcomer;
import dev.percolate.introduction.Introduction;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Positions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Who welcomes somebody, and in which order: until somebody has shown them the ropes those who do, and before others
/// those who weren't asked lately. Nobody welcomes whom they report to, or who reports to them.
@Singleton
final class WhoWelcomes {
    private final Hosts hosts;
    private final Positions positions;

    WhoWelcomes(Hosts hosts, Positions positions) {
        this.hosts = hosts;
        this.positions = positions;
    }

    List<IntroduceNewcomer.Host> inTurn(Newcomer newcomer, Instant now) {
        var offered = hosts.in(newcomer.circle());
        var known = positions.of(
                newcomer.circle().workspace(),
                Stream.concat(Stream.of(newcomer.person()), offered.stream().map(Host::person))
                        .toList());
        return offered.stream()
                .filter(host -> !reports(newcomer.person(), host.person(), known)
                        && !reports(host.person(), newcomer.person(), known))
                .map(host -> new IntroduceNewcomer.Host(host.person(), host.showsTheRopes(), turn(host, newcomer, now)))
                .toList();
    }

    private static boolean reports(PersonId one, PersonId other, Map<PersonId, Position> known) {
        return other.equals(known.getOrDefault(one, Position.UNKNOWN).manager());
    }

    private static int turn(Host host, Newcomer newcomer, Instant now) {
        int ropes = newcomer.ropesShown() || host.showsTheRopes() ? 0 : 2;
        return ropes + (host.wasAskedLately(now) ? 1 : 0);
    }

    void asked(Circle circle, PersonId host, Instant now) {
        hosts.asked(circle, host, now);
    }

    /// The same where the introduction is known only.
    void asked(Newcomer newcomer, Introduction introduction, Instant now) {
        introduction.othersThan(newcomer.person()).forEach(part -> hosts.asked(newcomer.circle(), part.person(), now));
    }

    /// Whether somebody in it shows people the ropes still.
    boolean showedTheRopes(Newcomer newcomer, Introduction introduction) {
        return introduction.othersThan(newcomer.person()).stream()
                .flatMap(part -> hosts.find(newcomer.circle(), part.person()).stream())
                .anyMatch(Host::showsTheRopes);
    }
}
