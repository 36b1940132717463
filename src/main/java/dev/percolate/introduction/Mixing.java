package dev.percolate.introduction;

import dev.percolate.introduction.Mix.Difference;
import dev.percolate.introduction.Mix.Strength;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.Position.Fact;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the positions of any two of a round say for introducing them, or against it.
final class Mixing {
    /// As much as a third of different work, or more than that.
    private static final int A_LITTLE = 80;

    private static final int MUCH = 300;

    /// Further apart counts no more.
    private static final int LEVELS = 3;

    private static final int YEARS = 5;

    private final List<PersonId> people;
    private final List<Position> positions;
    private final Mix mix;
    private final boolean reports;
    private final int full;

    Mixing(List<PersonId> people, List<Position> positions, Terms terms) {
        this.people = people;
        this.positions = positions.stream().map(Mixing::comparable).toList();
        this.mix = terms.mix();
        this.reports = terms.reports();
        this.full = mix.strength() == Strength.MUCH ? MUCH : A_LITTLE;
    }

    /// However it is written: capitals and spaces make no other department.
    private static Position comparable(Position position) {
        return new Position(
                comparable(position.department()),
                comparable(position.place()),
                position.manager(),
                position.since(),
                position.level(),
                position.inSlack());
    }

    private static String comparable(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").intern();
    }

    /// Whether one reports to the other and the circle does not want them to be introduced.
    boolean excludes(int one, int other) {
        return !reports
                && (people.get(other).equals(positions.get(one).manager())
                        || people.get(one).equals(positions.get(other).manager()));
    }

    int points(int one, int other) {
        if (mix.of().isEmpty()) {
            return 0;
        }
        int points = 0;
        for (Difference difference : mix.of()) {
            points += points(difference, positions.get(one), positions.get(other));
        }
        return points;
    }

    /// The wanted differences between the two that everybody can read in Slack: only those may be named to them.
    Set<Difference> toBeNamed(int one, int other) {
        var named = EnumSet.noneOf(Difference.class);
        for (Difference difference : mix.of()) {
            var fact = fact(difference);
            var ones = positions.get(one);
            var others = positions.get(other);
            if (ones.inSlack().contains(fact)
                    && others.inSlack().contains(fact)
                    && points(difference, ones, others) > 0) {
                named.add(difference);
            }
        }
        return named;
    }

    /// Not where the place of one is unknown.
    boolean areInDifferentPlaces(int one, int other) {
        String ones = positions.get(one).place();
        String others = positions.get(other).place();
        return !ones.isEmpty() && !others.isEmpty() && !ones.equals(others);
    }

    private int points(Difference difference, Position one, Position other) {
        return switch (difference) {
            case DEPARTMENT -> apart(one.department(), other.department());
            case PLACE -> apart(one.place(), other.place());
            case SENIORITY -> apart(one.level(), other.level());
            case TENURE -> apart(one.since(), other.since());
        };
    }

    private int apart(String one, String other) {
        return one.isEmpty() || other.isEmpty() || Objects.equals(one, other) ? 0 : full;
    }

    private int apart(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? 0 : full * Math.min(Math.abs(one - other), LEVELS) / LEVELS;
    }

    private int apart(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null
                ? 0
                : (int) (full * Math.min(Math.abs(ChronoUnit.YEARS.between(one, other)), YEARS) / YEARS);
    }

    private static Fact fact(Difference difference) {
        return switch (difference) {
            case DEPARTMENT -> Fact.DEPARTMENT;
            case PLACE -> Fact.PLACE;
            case SENIORITY -> Fact.LEVEL;
            case TENURE -> Fact.SINCE;
        };
    }
}
