package dev.percolate.round.slack;

import dev.percolate.introduction.Mix;
import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Mix.Strength;
import dev.percolate.introduction.Terms;
import dev.percolate.round.Manner;
import dev.percolate.round.Manner.Way;
import dev.percolate.round.Manner.Who;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.Person.Standing;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The part of the form that has a good answer already: what was chosen there, as it arrives. Several choices have
/// commas between them.
record MannerDraft(String who, String way, String mix, String strength, String also) {
    static final String WHO = "who";
    static final String WAY = "way";
    static final String MIX = "mix";
    static final String STRENGTH = "strength";
    static final String ALSO = "also";

    private static final String BETWEEN = "/";

    /// What is otherwise not so.
    enum Also {
        REPORTS,
        GUESTS,
        EXTERNAL
    }

    static MannerDraft of(Manner manner) {
        var terms = manner.terms();
        var also = EnumSet.noneOf(Also.class);
        if (terms.reports()) {
            also.add(Also.REPORTS);
        }
        if (terms.admitted().contains(Standing.GUEST)) {
            also.add(Also.GUESTS);
        }
        if (terms.admitted().contains(Standing.EXTERNAL)) {
            also.add(Also.EXTERNAL);
        }
        return new MannerDraft(
                manner.who().name(),
                manner.way().name(),
                Difference.written(terms.mix().of()),
                terms.mix().strength().name(),
                also.stream().map(Also::name).collect(Collectors.joining(",")));
    }

    static MannerDraft of(Submission form) {
        return new MannerDraft(
                form.value(WHO), form.value(WAY), form.value(MIX), form.value(STRENGTH), form.value(ALSO));
    }

    String written() {
        return String.join(BETWEEN, who, way, mix, strength, also);
    }

    /// What is missing stays empty, and so is no [#manner].
    static MannerDraft read(String written) {
        var parts = Arrays.copyOf(written.split(BETWEEN, -1), 5);
        return new MannerDraft(or(parts[0]), or(parts[1]), or(parts[2]), or(parts[3]), or(parts[4]));
    }

    private static String or(@Nullable String part) {
        return part == null ? "" : part;
    }

    /// Throws [IllegalArgumentException] where it holds what nobody could have chosen.
    Manner manner() {
        var chosen = chosen();
        var admitted = EnumSet.of(Standing.MEMBER);
        if (chosen.contains(Also.GUESTS)) {
            admitted.add(Standing.GUEST);
        }
        if (chosen.contains(Also.EXTERNAL)) {
            admitted.add(Standing.EXTERNAL);
        }
        return new Manner(
                Who.valueOf(who),
                Way.valueOf(way),
                new Terms(
                        new Mix(Difference.read(mix), Strength.valueOf(strength)),
                        chosen.contains(Also.REPORTS),
                        admitted));
    }

    private Set<Also> chosen() {
        return also.isEmpty()
                ? Set.of()
                : Arrays.stream(also.split(",")).map(Also::valueOf).collect(Collectors.toSet());
    }
}
