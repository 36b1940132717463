package dev.percolate.round.store;

import dev.percolate.introduction.Mix;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Mix.Strength;
import dev.percolate.introduction.Terms;
import dev.percolate.round.Manner;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.workspace.Person.Standing;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// A manner as the columns that circles and rounds both have.
record MannerColumns(String takesPart, String way, String mix, String mixStrength, boolean reports, String admitted) {
    static MannerColumns of(Manner manner) {
        var terms = manner.terms();
        return new MannerColumns(
                manner.who().name(),
                manner.way().name(),
                Difference.written(terms.mix().of()),
                terms.mix().strength().name(),
                terms.reports(),
                terms.admitted().stream().sorted().map(Standing::name).collect(Collectors.joining(",")));
    }

    Manner manner() {
        return new Manner(
                Who.valueOf(takesPart),
                Way.valueOf(way),
                new Terms(new Mix(Difference.read(mix), Strength.valueOf(mixStrength)), reports, standings()));
    }

    private Set<Standing> standings() {
        return Arrays.stream(admitted.split(",")).map(Standing::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
