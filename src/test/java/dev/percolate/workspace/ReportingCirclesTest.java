package dev.percolate.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// On thousands of made-up organisations: who is in a circle is found out by walking from everybody.
final class ReportingCirclesTest {
    private static IntStream seeds() {
        return IntStream.range(0, 2_000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsExactlyThoseWhoReportToThemselves(int seed) {
        var managers = organisation(new Random(seed));

        var circles = ReportingCircles.in(managers);

        Set<PersonId> found = circles.stream().flatMap(List::stream).collect(Collectors.toSet());
        assertThat(found).isEqualTo(whoReportsToThemselves(managers));
        assertThat(found)
                .as("nobody is in two")
                .hasSize(circles.stream().mapToInt(List::size).sum());
        assertThat(circles).allSatisfy(circle -> {
            for (int i = 0; i < circle.size(); i++) {
                assertThat(managers.get(circle.get(i)).manager()).isEqualTo(circle.get((i + 1) % circle.size()));
            }
        });
    }

    private static Set<PersonId> whoReportsToThemselves(Map<PersonId, PositionFacts> managers) {
        Set<PersonId> found = new HashSet<>();
        for (PersonId start : managers.keySet()) {
            PersonId at = start;
            for (int steps = 0; steps < managers.size() && at != null; steps++) {
                at = managers.containsKey(at) ? managers.get(at).manager() : null;
                if (start.equals(at)) {
                    found.add(start);
                }
            }
        }
        return found;
    }

    /// Some have no manager, and some one who is not listed.
    private static Map<PersonId, PositionFacts> organisation(Random random) {
        int people = 1 + random.nextInt(12);
        Map<PersonId, PositionFacts> managers = new HashMap<>();
        for (int i = 0; i < people; i++) {
            PersonId manager = random.nextInt(4) == 0 ? null : new PersonId("U" + random.nextInt(people + 2));
            managers.put(new PersonId("U" + i), new PositionFacts("", "", manager, null, null));
        }
        return managers;
    }
}
